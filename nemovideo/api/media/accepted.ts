/** What may be uploaded [LIM-1, LIM-2], and the other names under which it goes about. */

/** 500 MB, read as mebibytes: the larger of the two readings, so that no accepted file is refused here [LIM-9]. */
export const MAX_FILE_BYTES = 500 * 1024 * 1024;

export type Kind =
	| 'mp4'
	| 'mov'
	| 'avi'
	| 'webm'
	| 'mkv'
	| 'jpg'
	| 'png'
	| 'gif'
	| 'webp'
	| 'mp3'
	| 'wav'
	| 'm4a'
	| 'aac';

/** What the first bytes show: an accepted kind, or the words for another one. */
export type Seen = Kind | { words: string };

interface KindNames {
	mimeType: string;
	/** Other MIME types that senders give such files. */
	mimeAliases: string;
	/** Other extensions: older ones, those of cameras, and those that n8n makes from a MIME type. */
	extensionAliases: string;
}

/** By extension, which is what the service accepts by. */
export const KINDS: Record<Kind, KindNames> = {
	mp4: {
		mimeType: 'video/mp4',
		mimeAliases: 'video/x-m4v video/m4v video/x-mp4 video/mpeg4 application/mp4',
		extensionAliases: 'm4v mp4v mpg4 f4v lrv insv',
	},
	mov: {
		mimeType: 'video/quicktime',
		mimeAliases: 'video/x-quicktime video/mov image/mov',
		extensionAliases: 'qt',
	},
	avi: {
		mimeType: 'video/x-msvideo',
		mimeAliases: 'video/avi video/msvideo video/vnd.avi video/x-avi application/x-troff-msvideo',
		extensionAliases: 'divx',
	},
	webm: { mimeType: 'video/webm', mimeAliases: 'audio/webm', extensionAliases: 'weba' },
	mkv: {
		mimeType: 'video/x-matroska',
		mimeAliases:
			'video/matroska video/mkv video/x-mkv application/x-matroska audio/x-matroska audio/matroska',
		extensionAliases: 'mk3d mka',
	},
	jpg: {
		mimeType: 'image/jpeg',
		mimeAliases: 'image/jpg image/pjpeg image/x-jpeg image/jfif',
		extensionAliases: 'jpeg jpe jfif jif pjpeg pjp',
	},
	png: {
		mimeType: 'image/png',
		mimeAliases: 'image/x-png image/apng image/vnd.mozilla.apng',
		extensionAliases: 'apng',
	},
	gif: { mimeType: 'image/gif', mimeAliases: '', extensionAliases: '' },
	webp: { mimeType: 'image/webp', mimeAliases: 'image/x-webp', extensionAliases: '' },
	mp3: {
		mimeType: 'audio/mpeg',
		mimeAliases:
			'audio/mp3 audio/x-mp3 audio/x-mpeg audio/mpeg3 audio/x-mpeg-3 audio/mpg audio/x-mpg',
		extensionAliases: 'mpga mpeg3',
	},
	wav: {
		mimeType: 'audio/wav',
		mimeAliases: 'audio/x-wav audio/wave audio/vnd.wave audio/x-pn-wav',
		extensionAliases: 'wave bwf rf64',
	},
	m4a: {
		mimeType: 'audio/mp4',
		mimeAliases: 'audio/m4a audio/x-m4a audio/m4b audio/x-m4b audio/mp4a-latm',
		extensionAliases: 'm4b m4r mp4a',
	},
	aac: {
		mimeType: 'audio/aac',
		mimeAliases: 'audio/aacp audio/x-aac audio/x-aacp audio/x-hx-aac-adts audio/vnd.dlna.adts',
		extensionAliases: 'adts aacp',
	},
};

const kinds = Object.keys(KINDS) as Kind[];
const words = (list: string) => list.split(' ').filter(Boolean);
const BY_EXTENSION = new Map(
	kinds.flatMap((kind) =>
		[kind, ...words(KINDS[kind].extensionAliases)].map((extension) => [extension, kind] as const),
	),
);
const BY_MIME = new Map(
	kinds.flatMap((kind) =>
		[KINDS[kind].mimeType, ...words(KINDS[kind].mimeAliases)].map((mime) => [mime, kind] as const),
	),
);

/** Every accepted extension, aliases included, and the MIME type of such files. */
export const ACCEPTED: Record<string, { mimeType: string }> = Object.fromEntries(
	[...BY_EXTENSION].map(([extension, kind]) => [extension, { mimeType: KINDS[kind].mimeType }]),
);

/** The list as users read it. */
export const ACCEPTED_LIST = kinds.join(', ');

/** The accepted kind that an extension (lower case, no dot) stands for; undefined for any other. */
export const kindOfExtension = (extension: string): Kind | undefined => BY_EXTENSION.get(extension);

/** The accepted kind that a MIME type stands for, parameters and case aside; undefined for any other. */
export const kindOfMime = (mimeType: string): Kind | undefined =>
	BY_MIME.get(mimeType.split(';')[0].trim().toLowerCase());
