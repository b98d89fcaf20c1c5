/** What may be uploaded [LIM-1, LIM-2]. */

/** 500 MB, read as mebibytes: the larger of the two readings, so that no accepted file is refused here. */
export const MAX_FILE_BYTES = 500 * 1024 * 1024;

type Family = 'iso' | 'avi' | 'matroska' | 'jpeg' | 'png' | 'gif' | 'webp' | 'mp3' | 'wav' | 'aac';

/** Extension → MIME type and the families of first bytes that such a file may start with. */
export const ACCEPTED: Record<string, { mimeType: string; families: Family[] }> = {
	mp4: { mimeType: 'video/mp4', families: ['iso'] },
	mov: { mimeType: 'video/quicktime', families: ['iso'] },
	avi: { mimeType: 'video/x-msvideo', families: ['avi'] },
	webm: { mimeType: 'video/webm', families: ['matroska'] },
	mkv: { mimeType: 'video/x-matroska', families: ['matroska'] },
	jpg: { mimeType: 'image/jpeg', families: ['jpeg'] },
	jpeg: { mimeType: 'image/jpeg', families: ['jpeg'] },
	png: { mimeType: 'image/png', families: ['png'] },
	gif: { mimeType: 'image/gif', families: ['gif'] },
	webp: { mimeType: 'image/webp', families: ['webp'] },
	mp3: { mimeType: 'audio/mpeg', families: ['mp3'] },
	wav: { mimeType: 'audio/wav', families: ['wav'] },
	m4a: { mimeType: 'audio/mp4', families: ['iso', 'aac'] },
	aac: { mimeType: 'audio/aac', families: ['aac', 'mp3'] },
};

/** The list as users read it. */
export const ACCEPTED_LIST = 'mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac';

/** The last part of an address's path, readable where it can be decoded; empty where it is no address. */
export function fileNameIn(url: string): string {
	if (!URL.canParse(url)) return '';
	const part = new URL(url).pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** How many first bytes `sniff` wants to see. */
export const SNIFF_BYTES = 16;

// The boxes that MP4 and QuickTime files start with; old cameras write no ftyp.
const ISO_BOXES = new Set([
	'ftyp',
	'moov',
	'mdat',
	'free',
	'skip',
	'wide',
	'pnot',
	'moof',
	'styp',
	'sidx',
	'uuid',
]);

/** Tells a file's family from its first bytes, or null when it is none of the accepted ones. */
export function sniff(bytes: Uint8Array): Family | null {
	const ascii = (from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
	const starts = (...values: number[]) => values.every((value, i) => bytes[i] === value);
	if (ISO_BOXES.has(ascii(4, 8))) return 'iso';
	if (ascii(0, 4) === 'RIFF') {
		const form = ascii(8, 12);
		return form === 'AVI ' ? 'avi' : form === 'WEBP' ? 'webp' : form === 'WAVE' ? 'wav' : null;
	}
	if (ascii(0, 4) === 'RF64' && ascii(8, 12) === 'WAVE') return 'wav';
	if (starts(0x1a, 0x45, 0xdf, 0xa3)) return 'matroska';
	if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
	if (starts(0x89, 0x50, 0x4e, 0x47)) return 'png';
	if (ascii(0, 4) === 'GIF8') return 'gif';
	if (ascii(0, 3) === 'ID3') return 'mp3';
	if (ascii(0, 4) === 'ADIF') return 'aac';
	// An MPEG audio frame: eleven set bits, then the layer: 00 is ADTS (AAC); 11 is not MP3, but is how
	// the byte order mark of a UTF-16 text reads.
	if (bytes[0] !== 0xff || (bytes[1] & 0xe0) !== 0xe0) return null;
	const layer = bytes[1] & 0x06;
	return layer === 0 ? 'aac' : layer === 0x06 ? null : 'mp3';
}

/** The extension of a file name in lower case, without the dot; '' when there is none. */
export function extensionOf(fileName: string): string {
	const match = /\.([a-z0-9]+)$/i.exec(fileName.trim());
	return match ? match[1].toLowerCase() : '';
}

/** The extension for a MIME type, '' when it is not an accepted one. For files that came without a name. */
export function extensionForMime(mimeType: string): string {
	const wanted = mimeType.split(';')[0].trim().toLowerCase();
	return Object.keys(ACCEPTED).find((ext) => ACCEPTED[ext].mimeType === wanted) ?? '';
}

export type FileFault = 'wrongExtension' | 'wrongContent' | 'emptyFile' | 'fileTooLarge';

/**
 * Says what is wrong with a file before a byte of it is sent, or null when it may go.
 * `firstBytes` are at least `SNIFF_BYTES` bytes where the file has them.
 */
export function checkFile(
	fileName: string,
	sizeBytes: number,
	firstBytes: Uint8Array,
): FileFault | null {
	const extension = extensionOf(fileName);
	// `clip.constructor` is no accepted type, though every object has something under that name.
	if (!Object.hasOwn(ACCEPTED, extension)) return 'wrongExtension';
	if (sizeBytes === 0 || firstBytes.length === 0) return 'emptyFile';
	if (sizeBytes > MAX_FILE_BYTES) return 'fileTooLarge';
	const family = sniff(firstBytes);
	return family && ACCEPTED[extension].families.includes(family) ? null : 'wrongContent';
}
