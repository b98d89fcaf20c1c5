/** What a file is by its first bytes. */
import type { Kind, Seen } from './accepted';
import { isoKind, latin1 } from './iso';

/** An accepted kind, or words for one that is not, as they stand behind "It is". */

/**
 * Bytes at the start of a file: letters stand for themselves, `<1a45>` for bytes in hexadecimal, `?` for any
 * byte. WAV and AVI as ffmpeg reads them: <19> is what a certain recorder writes.
 */
const ACCEPTED_SIGNATURES: [string, Kind][] = [
	['<ffd8ff>', 'jpg'],
	['<89>PNG<0d0a1a0a>', 'png'],
	['GIF87a', 'gif'],
	['GIF89a', 'gif'],
	['RIFF????WEBP', 'webp'],
	['RIFF????AVI ', 'avi'],
	['RIFF????AVIX', 'avi'],
	['RIFF????AVI<19>', 'avi'],
	['RIFF????WAVE', 'wav'],
	['RIFX????WAVE', 'wav'],
	['RF64????WAVE', 'wav'],
	['BW64????WAVE', 'wav'],
	['ADIF', 'aac'],
];
const any = (count: number) => '?'.repeat(count);
const OTHER_SIGNATURES: [string, string][] = [
	['%PDF-', 'a PDF document'],
	['PK<0304>', 'a ZIP archive'],
	['PK<0506>', 'a ZIP archive'],
	['Rar!<1a07>', 'a RAR archive'],
	['7z<bcaf271c>', 'a 7-Zip archive'],
	['<1f8b08>', 'a GZIP archive'],
	['BZh?1AY&SY', 'a BZIP2 archive'],
	['<fd>7zXZ<00>', 'an XZ archive'],
	['<28b52ffd>', 'a Zstandard archive'],
	[`${any(257)}ustar`, 'a TAR archive'],
	['fLaC', 'FLAC sound'],
	['OggS<00>', 'an Ogg file'],
	['<3026b2758e66cf11>', 'WMV/ASF video'],
	['$H??????????<3026b275>', 'WMV/ASF video'],
	['<b7d800203749da11>', 'WTV video (Windows)'],
	['FLV<01>', 'FLV video'],
	[`<47>${any(187)}<47>${any(187)}<47>`, 'MPEG-TS video'],
	[`????<47>${any(191)}<47>${any(191)}<47>`, 'MPEG-TS video'],
	['<000001ba>', 'MPEG-PS video (MPG, VOB)'],
	['<000001b3>', 'MPEG-1 or MPEG-2 video without a container'],
	['<000001b0>', 'MPEG-4 video without a container'],
	['<00000280>', 'DNxHD video without a container'],
	['<0000000001bc>', 'GXF video'],
	['<12000a>', 'AV1 video without a container'],
	['BBCD<00>', 'Dirac video without a container'],
	['YUV4MPEG2 ', 'uncompressed video (Y4M)'],
	['<0000000109>', 'H.264 video without a container'],
	['<0000000127>', 'H.264 video without a container'],
	['<0000000167>', 'H.264 video without a container'],
	['<00000167>', 'H.264 video without a container'],
	['<0000000140>', 'H.265 video without a container'],
	['<0000000146>', 'H.265 video without a container'],
	['RIFF????QLCM', 'QCP sound'],
	['RIFF????RMID', 'a MIDI file'],
	['MThd', 'a MIDI file'],
	['FORM????AIFF', 'AIFF sound'],
	['FORM????AIFC', 'AIFF sound'],
	['caff<0001>', 'CAF sound'],
	['#!AMR', 'AMR sound'],
	['.snd<00>', 'AU sound'],
	['riff<2e91cf11>', 'Wave64 sound'],
	['<56e0>', 'AAC sound in LATM frames'],
	['<56e1>', 'AAC sound in LATM frames'],
	['<0b77>', 'AC-3 sound'],
	['<72f81f4e>', 'sound in S/PDIF frames'],
	['????<f8726fba>', 'TrueHD sound'],
	['????<f8726fbb>', 'MLP sound'],
	['<7ffe8001>', 'DTS sound'],
	['<fe7f0180>', 'DTS sound'],
	['MAC ', "Monkey's Audio sound"],
	['wvpk', 'WavPack sound'],
	['TTA1', 'TTA sound'],
	['MP+', 'Musepack sound'],
	['MPCK', 'Musepack sound'],
	['DSD ', 'DSD sound'],
	['.SoX', 'SoX sound'],
	['<64a30100>', 'IRCAM sound'],
	['FORM????8SVX', '8SVX sound'],
	['Creative Voice File<1a>', 'VOC sound'],
	// Readers of JPEG cannot read it.
	['<ffd8fff7>', 'a JPEG-LS picture'],
	['II*<00>????CR', 'a RAW photo'],
	['FUJIFILMCCD-RAW', 'a RAW photo'],
	['IIU<00>', 'a RAW photo'],
	['IIRO', 'a RAW photo'],
	['II*<00>', 'a TIFF picture'],
	['MM<00>*', 'a TIFF picture'],
	['II+<00>', 'a TIFF picture'],
	['MM<00>+', 'a TIFF picture'],
	['BM????<00000000>??<0000>?<000000>', 'a BMP picture'],
	['8BPS<00>', 'a Photoshop picture (PSD)'],
	['<00000100>?<00>', 'an icon (ICO)'],
	['<0000000c>jP  <0d0a870a>', 'a JPEG 2000 picture'],
	['<ff4fff51>', 'a JPEG 2000 picture'],
	['<0000000c>JXL <0d0a870a>', 'a JPEG XL picture'],
	['<ff0a>', 'a JPEG XL picture'],
	['qoif', 'a QOI picture'],
	['BPG<fb>', 'a BPG picture'],
	['II<bc01>', 'a JPEG XR picture'],
	['gimp xcf ', 'a GIMP picture (XCF)'],
	['icns', 'an icon (ICNS)'],
	[`${any(128)}DICM`, 'a medical picture (DICOM)'],
	['<0606edf5d81d46e5>', 'an InDesign document'],
	['AC10??<00>', 'an AutoCAD drawing'],
	['v/1<01>', 'an OpenEXR picture'],
	['SDPX<00>', 'a DPX picture'],
	['XPDS??<0000>', 'a DPX picture'],
	['SIMPLE  =', 'a FITS picture'],
	['<01da>?<01>', 'an SGI picture'],
	['<59a66a95>', 'a Sun raster picture'],
	['<0a05>?<08>', 'a PCX picture'],
	...['4', '5', '6', '7', 'F', 'f', 'H', 'h'].map((kind): [string, string] => [
		`P${kind}<0a>`,
		'a Netpbm picture (PPM, PGM)',
	]),
	['.RMF<00>', 'RealMedia video'],
	['FWS', 'a Flash file (SWF)'],
	['CWS', 'a Flash file (SWF)'],
	['ZWS', 'a Flash file (SWF)'],
	['<060e2b34020501010d010201>', 'MXF video'],
	['RIFF????AMV ', 'AMV video'],
	['DKIF<0000>', 'IVF video'],
	['nut/multimedia container<00>', 'NUT video'],
	['<1f0700>', 'DV video without a container'],
	['<d0cf11e0a1b11ae1>', 'an Office document'],
	['MSCF<00000000>', 'a CAB archive'],
	['Cr24', 'an extension of Chrome'],
	['!BDN', 'a mailbox of Outlook (PST)'],
	['BLENDER', 'a Blender project'],
	['<fffeff0e>S<00>k<00>', 'a SketchUp model'],
	[`${any(36)}acsp`, 'a colour profile'],
	[`${any(60)}BOOKMOBI`, 'an e-book'],
	['<cffaedfe>', 'a macOS program'],
	['<c5d0d3c6>', 'a PostScript document'],
	['wOFF', 'a font'],
	['wOF2', 'a font'],
	['<cafebabe>', 'a Java or macOS program'],
	['SQLite format 3<00>', 'a SQLite database'],
	[`MZ${any(60)}<0000>`, 'a Windows program'],
	['<7f>ELF', 'a Linux program'],
];

const SIGNATURES = [
	...OTHER_SIGNATURES.map(([pattern, words]) => [compile(pattern), { words }] as const),
	...ACCEPTED_SIGNATURES.map(([pattern, kind]) => [compile(pattern), kind] as const),
];

/** The bytes of a signature, undefined for any byte. */
function compile(pattern: string): (number | undefined)[] {
	return [...pattern.matchAll(/<([^>]+)>|[^]/g)].flatMap(([sign, hex]) =>
		hex ? [...Buffer.from(hex, 'hex')] : [sign === '?' ? undefined : sign.charCodeAt(0)],
	);
}

/** What a file is by its signature; undefined where it has none that is known. */
export function signatureKind(
	bytes: Uint8Array,
	sizeBytes: number,
	claims: Kind[],
): Seen | undefined {
	const matches = (signature: (number | undefined)[]) =>
		signature.every((byte, i) => byte === undefined || byte === bytes[i]);
	return (
		// First: the size of a first box can look like the start code of a bare video stream.
		isoKind(bytes, sizeBytes, claims) ??
		ebmlKind(bytes, claims) ??
		multipartKind(bytes) ??
		SIGNATURES.find(([signature]) => matches(signature))?.[1]
	);
}

const EBML_HEADER_BYTES = 256;

/** WebM is Matroska with another word in its header. */
function ebmlKind(bytes: Uint8Array, claims: Kind[]): Seen | undefined {
	const start = latin1(bytes.subarray(0, EBML_HEADER_BYTES));
	if (!start.startsWith('\x1a\x45\xdf\xa3')) return undefined;
	// B and \x82 are the id of the word; its length, of one to eight bytes, is never a letter.
	const type = /B\x82\W{1,8}(\w+)/.exec(start)?.[1];
	if (type?.startsWith('webm')) return 'webm';
	if (type === undefined) return claims.includes('webm') ? 'webm' : 'mkv';
	return type.startsWith('matroska') ? 'mkv' : { words: `an EBML file of the type "${type}"` };
}

const MULTIPART_HEADER_BYTES = 256;

/** The body of an e-mail or of an HTTP request, with the file somewhere within. */
function multipartKind(bytes: Uint8Array): Seen | undefined {
	const start = latin1(bytes.subarray(0, MULTIPART_HEADER_BYTES));
	return /^(?:\r?\n)?--[^\r\n]{1,70}\r?\ncontent-[a-z]+:/i.test(start)
		? { words: 'a multipart message, not the file within it' }
		: undefined;
}
