import fc from 'fast-check';
import {
	ACCEPTED,
	ACCEPTED_LIST,
	checkFile,
	extensionForMime,
	extensionOf,
	MAX_FILE_BYTES,
	sniff,
	SNIFF_BYTES,
} from '../../../../nemovideo';

const bytes = (...parts: (string | number[])[]) =>
	Uint8Array.from(
		parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : p)),
	);
const ftyp = (brand: string) => bytes([0, 0, 0, 0x18], 'ftyp', brand, [0, 0, 2, 0]);
const ebml = bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0xf7, 0x81, 1]);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF', [0, 1, 1]);
const text = bytes('this is no video');

const REAL: [string, Uint8Array][] = [
	['mp4', ftyp('isom')],
	['mp4', bytes([0, 0, 0, 8], 'moov')],
	['mov', ftyp('qt  ')],
	['mov', bytes([0, 0, 0, 8], 'wide', [0, 0, 0, 0], 'mdat')],
	['avi', bytes('RIFF', [1, 2, 3, 4], 'AVI LIST')],
	['webm', ebml],
	['mkv', ebml],
	['jpg', jpeg],
	['jpeg', jpeg],
	['png', bytes([0x89], 'PNG', [13, 10, 26, 10])],
	['gif', bytes('GIF89a')],
	['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
	['mp3', bytes('ID3', [4, 0, 0])],
	['mp3', bytes([0xff, 0xfb, 0x90, 0x64])],
	['wav', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
	['wav', bytes('RF64', [255, 255, 255, 255], 'WAVEds64')],
	['m4a', ftyp('M4A ')],
	['aac', bytes([0xff, 0xf1, 0x50, 0x80])],
	['aac', bytes('ADIF', [0])],
	['aac', bytes('ID3', [4, 0, 0])],
];

describe('a file that may go', () => {
	it.each(REAL)('is a .%s that starts like one [LIM-2, LIM-3]', (extension, first) => {
		expect(checkFile(`clip.${extension}`, 1000, first)).toBeNull();
	});

	it('may have its extension in upper case', () => {
		expect(checkFile('CLIP.MP4', 1000, ftyp('isom'))).toBeNull();
		expect(checkFile('Photo.JpEg ', 1000, jpeg)).toBeNull();
	});

	it('may have 500 MB in the larger reading, and not a byte more [LIM-1, LIM-9]', () => {
		expect(MAX_FILE_BYTES).toBe(500 * 2 ** 20);
		expect(checkFile('a.mp4', MAX_FILE_BYTES, ftyp('isom'))).toBeNull();
		expect(checkFile('a.mp4', MAX_FILE_BYTES + 1, ftyp('isom'))).toBe('fileTooLarge');
	});
});

describe('a file that may not [UPL-6]', () => {
	it.each(REAL)('is a text that calls itself .%s', (extension) => {
		expect(checkFile(`notes.${extension}`, 16, text)).toBe('wrongContent');
	});

	it('is a text in UTF-16 that calls itself .mp3', () => {
		expect(checkFile('notes.mp3', 16, bytes([0xff, 0xfe, 0x68, 0x00]))).toBe('wrongContent');
	});

	it('is one kind of file under the name of another', () => {
		expect(checkFile('a.mp4', 10, jpeg)).toBe('wrongContent');
		expect(checkFile('a.mp3', 10, bytes('RIFF', [1, 2, 3, 4], 'WAVE'))).toBe('wrongContent');
		expect(checkFile('a.wav', 10, bytes('RIFF', [1, 2, 3, 4], 'CDDA'))).toBe('wrongContent');
	});

	it('is an empty one', () => {
		expect(checkFile('a.mp4', 0, new Uint8Array())).toBe('emptyFile');
		expect(checkFile('a.mp4', 5, new Uint8Array())).toBe('emptyFile');
	});

	it.each(['a.txt', 'a.exe', 'a', '', '.', 'mp4', 'a.mp4.zip', 'a.constructor'])(
		'is one whose extension is not accepted: "%s"',
		(name) => {
			expect(checkFile(name, 1000, ftyp('isom'))).toBe('wrongExtension');
		},
	);

	it('is found out whatever name and bytes it has', () => {
		const anyBytes = fc.uint8Array({ maxLength: SNIFF_BYTES });
		fc.assert(
			fc.property(fc.string(), fc.nat(), anyBytes, (name, size, first) => {
				const fault = checkFile(name, size, first);
				expect([null, 'wrongExtension', 'wrongContent', 'emptyFile', 'fileTooLarge']).toContain(
					fault,
				);
			}),
		);
	});
});

describe('the list of accepted types', () => {
	it('is the table, jpeg being another spelling of jpg [LIM-2]', () => {
		const listed = ACCEPTED_LIST.split(', ');
		expect([...listed, 'jpeg'].sort()).toEqual(Object.keys(ACCEPTED).sort());
	});

	it('gives the extension for a MIME type, also with parameters', () => {
		expect(extensionForMime('video/mp4; codecs="avc1"')).toBe('mp4');
		expect(extensionForMime('IMAGE/JPEG')).toBe('jpg');
		expect(extensionForMime('application/pdf')).toBe('');
	});

	it('finds the extension at the end of the name', () => {
		expect(extensionOf('my.holiday.MOV')).toBe('mov');
		expect(extensionOf('README')).toBe('');
	});

	it('knows none of the families in bytes that are too few', () => {
		expect(sniff(bytes([0xff]))).toBeNull();
		expect(sniff(new Uint8Array())).toBeNull();
	});
});
