/** Names of files: what they say of the content, and the name under which a file is sent. */
import { kindOfExtension, type Kind } from './accepted';

/** No name is sent or shown that is longer. */
export const MAX_NAME_LENGTH = 200;

/** Extensions that say how a file came, not what it is: they make room for the true one. */
const GENERIC = new Set(
	'bin tmp temp dat data file blob unknown download part crdownload opdownload php php3 php5 phtml asp aspx ashx jsp do cgi'.split(
		' ',
	),
);

/** Extensions of other kinds of file. Bytes of an accepted kind under such a name get the true one instead. */
const OTHER_KINDS = new Set(
	'heic heif avif tif tiff bmp ico svg psd jp2 jxl dng cr2 cr3 nef arw pdf zip rar 7z gz txt htm html json xml csv md doc docx xls xlsx ppt pptx flac ogg oga ogv opus wma wmv asf flv ts mts m2ts mpg mpeg vob 3gp 3gpp 3g2 amr aif aiff caf mid midi mp2 ac3 exe'.split(
		' ',
	),
);

/** The last part of an address's path, readable where it can be decoded; empty where it is no address. */
export function fileNameIn(url: string): string {
	if (!URL.canParse(url)) return '';
	return decoded(new URL(url).pathname.split('/').at(-1) ?? '');
}

/** The extension of a file name in lower case, without the dot; '' when there is none. */
export function extensionOf(fileName: string): string {
	const match = /\.([a-z0-9]+)$/i.exec(fileName.trim());
	return match ? match[1].toLowerCase() : '';
}

/** True for an extension that stands for a kind of file, not for the end of a title ("Promo v1.2"). */
export const isKnownExtension = (extension: string): boolean =>
	kindOfExtension(extension) !== undefined || GENERIC.has(extension) || OTHER_KINDS.has(extension);

/**
 * A name as a person would write it: no folders, control characters or query, and the extension at its
 * end ("clip.mp4 (1)" → "clip (1).mp4").
 */
export function tidyName(raw: string): string {
	const plain = raw
		.trim()
		.slice(0, MAX_RAW_LENGTH)
		.replace(/^"(.*)"$/, '$1');
	const parts = decoded(withoutQuery(plain)).split(/[\\/]/);
	const name = parts[parts.length - 1].replace(UNSEEN, ' ').replace(/^\s+|[\s.]+$/g, '') || 'file';
	const copy = COPY.exec(name);
	return copy && isKnownExtension(copy[2].toLowerCase()) ? `${copy[1]}${copy[3]}.${copy[2]}` : name;
}
/** Whatever is longer is no name; what it ends with does not matter. */
const MAX_RAW_LENGTH = 4096;
/** Control and formatting characters that turn names around, and half characters; not what joins letters. */
const UNSEEN = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+/gu;
/** What systems write behind the extension of a second copy. */
const COPY =
	/^(.+)\.([a-z0-9]{2,5})( ?\(\d{1,4}\)| ?\[\d{1,4}\]|[ _-]{1,3}(?:copy|kopie|copie|copia)(?: ?\(?\d{1,4}\)?)?)$/i;

function withoutQuery(raw: string): string {
	if (/^https?:\/\//i.test(raw)) return fileNameIn(raw) || raw;
	const match = /^(.*?\.([a-z0-9]{2,5}))[?#&;]/i.exec(raw);
	return match && isKnownExtension(match[2].toLowerCase()) ? match[1] : raw;
}

function decoded(name: string): string {
	try {
		return /%[0-9a-f]{2}/i.test(name) ? decodeURIComponent(name) : name;
	} catch {
		return name;
	}
}

/** The tidy name under the extension of what the file is, in at most 200 characters. */
export function nameFor(tidy: string, kind: Kind): string {
	const parts = tidy.split('.');
	const last = () => (parts.length > 1 ? parts.at(-1)!.trim().toLowerCase() : '');
	while (GENERIC.has(last())) parts.pop();
	if (isKnownExtension(last())) parts.pop();
	// "clip.mp4.zip", and a converter's "clip.mp4.mp4".
	if (kindOfExtension(last()) === kind) parts.pop();
	const stem = cut(parts.join('.'), MAX_NAME_LENGTH - kind.length - 1).replace(
		/^[\s.]+|[\s.]+$/g,
		'',
	);
	return `${stem || 'file'}.${kind}`;
}

/** At most `length` UTF-16 units, never half a character. */
export const cut = (text: string, length: number): string =>
	text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
