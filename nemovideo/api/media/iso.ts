/** MP4, QuickTime and M4A are boxes: four bytes of size, four letters, the content. */
import { KINDS, type Kind, type Seen } from './accepted';

/** Boxes that a file may begin with; old cameras and QuickTime write no `ftyp`. */
const FIRST_BOXES = new Set(
	'ftyp styp moov moof mdat free skip wide pnot sidx uuid junk'.split(' '),
);
/** What follows the beginning of a stream; it cannot be played alone. */
const PIECES = new Set(['styp', 'moof', 'sidx']);
const SOUND_BRANDS = new Set(['M4A ', 'M4B ', 'M4P ', 'F4A ', 'F4B ']);

/** Pictures, and video that NemoVideo does not list, in the same boxes. */
const OTHER_BRANDS: [RegExp, string][] = [
	[/^avi[fs]$/, 'an AVIF picture'],
	[/^(?:hei[cmsx]|hev[cmsx])$/, 'a HEIC picture'],
	[/^crx $/, 'a Canon RAW photo (CR3)'],
	[/^jp[2mx] $/, 'a JPEG 2000 picture'],
	[/^jxl $/, 'a JPEG XL picture'],
	[/^3g/, 'a 3GP video'],
];

/** What a file of boxes is; undefined where it is none. `claims` are the kinds that its name and type say. */
export function isoKind(bytes: Uint8Array, sizeBytes: number, claims: Kind[]): Seen | undefined {
	const text = latin1(bytes);
	if (!FIRST_BOXES.has(text.slice(4, 8)) || !isBox(bytes, text, sizeBytes)) return undefined;
	if (PIECES.has(text.slice(4, 8)) && !text.includes('moov')) {
		return { words: 'a piece of a streamed video, without its beginning' };
	}
	const brand = text.startsWith('ftyp', 4) ? text.slice(8, 12) : '';
	const other = otherBrand(brand, text.slice(16, sizeAt(bytes, 0)));
	if (other === 'a 3GP video') {
		// Phones write it into MP4 files too; the name then says what it is used as.
		const used = claims.find((kind) => ['mp4', 'mov', 'm4a'].includes(kind));
		return used ?? { words: other };
	}
	if (other) return { words: other };
	if (SOUND_BRANDS.has(brand)) return 'm4a';
	if (brand === 'qt  ') return 'mov';
	const tracks = tracksIn(bytes, text);
	const isSound = (kind: Kind) => KINDS[kind].mimeType.startsWith('audio/');
	const calledVideo = claims.some((kind) => kind === 'mp4' || kind === 'mov');
	const mustBeVideo = tracks.includes('vide') || (calledVideo && !claims.some(isSound));
	if (!mustBeVideo && (tracks.includes('soun') || (claims.length > 0 && claims.every(isSound))))
		return 'm4a';
	// Without a brand it is QuickTime, unless it goes by the name of MP4.
	return brand || PIECES.has(text.slice(4, 8)) || claims.includes('mp4') ? 'mp4' : 'mov';
}

/** The types of the tracks (`vide`, `soun`), where the box that lists them is there as a whole or begins with video. */
function tracksIn(bytes: Uint8Array, text: string): string[] {
	const moov = text.indexOf('moov');
	const tracks = [...text.matchAll(/hdlr[^]{8}(vide|soun)/g)].map(([, type]) => type);
	const whole = moov >= 4 && moov - 4 + sizeAt(bytes, moov - 4) <= bytes.length;
	return whole || tracks.includes('vide') ? tracks : [];
}

function otherBrand(brand: string, compatible: string): string | undefined {
	const named = OTHER_BRANDS.find(([pattern]) => pattern.test(brand));
	if (named) return named[1];
	// The general brands of pictures: the others in the list say which.
	if (!/^m(?:if1|if2|sf1|iaf)$/.test(brand)) return undefined;
	return /avi[fs]/.test(compatible) ? 'an AVIF picture' : 'a HEIC picture';
}

const sizeAt = (bytes: Uint8Array, at: number): number =>
	((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0;

/** A text can have the letters of a box in the right place, but not a size that fits the file and leads on. */
function isBox(bytes: Uint8Array, text: string, sizeBytes: number): boolean {
	const size = sizeAt(bytes, 0);
	// 0: up to the end of the file. 1: the size stands behind the letters, in eight bytes.
	if (size === 0 || size === 1) return true;
	if (size < 8 || size > sizeBytes) return false;
	if (text.startsWith('ftyp', 4)) return true;
	const next = text.slice(size + 4, size + 8);
	return next.length < 4 || /^[\w\u00a9 -]{4}$/.test(next);
}

/** One character a byte. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
