import fc from 'fast-check';
import { identifyFile, MAX_FILE_BYTES, readHead } from '../../../../nemovideo';
import {
	ACCEPTED,
	ACCEPTED_LIST,
	extensionOf,
	kindOfExtension,
	kindOfMime,
	type GivenFile,
} from '../../../../nemovideo/api/media';
import { DELIVERED } from '../../../fixtures/deliveredFiles';
import { bytes, HEADS, mp3, rubbish, zeros } from '../../../fixtures/mediaHeads';

async function* inPieces(content: Uint8Array, size = 65_536) {
	for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
/** What becomes of a file; `sizeBytes` where only its beginning is given. */
async function identify(given: GivenFile, content: Uint8Array, sizeBytes = content.length) {
	return identifyFile(given, sizeBytes, await readHead(inPieces(content), sizeBytes));
}
/** Half characters included. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }))
	.map((codes) => String.fromCharCode(...codes));

/** The name a file goes under, or what it is refused as. */
async function resultOf(given: GivenFile, content: Uint8Array, sizeBytes = content.length) {
	const { fault, fileName, ...rest } = await identify(given, content, sizeBytes);
	if (fault === undefined) return fileName;
	return 'found' in rest && rest.found ? `refused: ${rest.found}` : 'refused';
}

describe('files as n8n delivers them [LIM-2, LIM-3, UPL-6]', () => {
	it('are 130 or more', () => {
		expect(new Set(DELIVERED.map((row) => JSON.stringify(row))).size).toBeGreaterThanOrEqual(130);
		const used = new Set(DELIVERED.map(([, , , head]) => head));
		expect(Object.keys(HEADS).filter((head) => !used.has(head as keyof typeof HEADS))).toEqual([]);
	});

	it.each(DELIVERED)('%j, %j, %j with the bytes of %s: %s', async (...row) => {
		const [fileName, fileExtension, mimeType, head, result] = row;
		expect(await resultOf({ fileName, fileExtension, mimeType }, HEADS[head])).toBe(result);
	});

	it('go under the MIME type of what they are', async () => {
		const given = { fileName: 'shot.jpg', mimeType: 'image/jpeg' };
		expect(await identify(given, HEADS.png)).toEqual({
			kind: 'png',
			fileName: 'shot.png',
			mimeType: 'image/png',
		});
	});
});

describe('a file that may not go', () => {
	it.each([
		['notes.txt', 'video/mp4', 'wrongExtension'],
		['notes.mp4', 'text/plain', 'wrongContent'],
		['data', 'video/mp4', 'wrongContent'],
		['data', 'text/plain', 'wrongExtension'],
	])('%s of type %s has the fault of its name: %s', async (fileName, mimeType, fault) => {
		expect(await identify({ fileName, mimeType }, HEADS.text)).toEqual({
			fault,
			fileName,
			found: 'text',
		});
	});

	it('is an empty one, whatever its name', async () => {
		const empty = new Uint8Array();
		expect((await identify({ fileName: 'a.mp4' }, empty)).fault).toBe('emptyFile');
		expect((await identify({ fileName: 'a.txt' }, empty)).fault).toBe('emptyFile');
		expect((await identify({ fileName: 'a.mp4' }, empty, 5)).fault).toBe('emptyFile');
	});

	it('has more than 500 MB in the larger reading [LIM-1, LIM-9]', async () => {
		expect(MAX_FILE_BYTES).toBe(500 * 2 ** 20);
		const given = { fileName: 'a.mp4' };
		expect((await identify(given, HEADS.mp4, MAX_FILE_BYTES)).fault).toBeUndefined();
		expect((await identify(given, HEADS.mp4, MAX_FILE_BYTES + 1)).fault).toBe('fileTooLarge');
		expect((await identify(given, HEADS.zip, MAX_FILE_BYTES + 1)).fault).toBe('wrongContent');
	});
});

describe('an MP3 whose sound begins behind what is looked at', () => {
	const long = bytes(rubbish(200_000), mp3);

	it('goes, since players search on', async () => {
		expect(await resultOf({ fileName: 'a.mp3' }, long)).toBe('a.mp3');
		expect(await resultOf({ fileName: 'a', mimeType: 'audio/mpeg' }, zeros(200_000))).toBe('a.mp3');
	});

	it('does not under another name', async () => {
		expect(await resultOf({ fileName: 'a.mp4' }, long)).toBe('refused');
		expect(await resultOf({ fileName: 'a.bin' }, long)).toBe('refused');
	});
});

describe('the head of a file', () => {
	const kinds = [
		'mp3Cover',
		'mp3TwoTags',
		'flacTagged',
		'adtsTagged',
		'mp3LongTag',
		'mp4',
		'onlyTag',
	];

	it('is the same however the stream is cut', async () => {
		const anyKind = fc.constantFrom(...(kinds as (keyof typeof HEADS)[]));
		await fc.assert(
			fc.asyncProperty(anyKind, fc.integer({ min: 1, max: 200_000 }), async (kind, size) => {
				const content = HEADS[kind];
				const small = size < 50 ? Math.max(size, Math.ceil(content.length / 5000)) : size;
				const head = await readHead(inPieces(content, small), content.length);
				expect(head).toEqual(await readHead(inPieces(content), content.length));
			}),
		);
	});

	it('ends the stream as soon as it has enough', async () => {
		let given = 0;
		let closed = false;
		async function* endless() {
			try {
				for (;;) {
					given++;
					yield rubbish(65_536);
				}
			} finally {
				closed = true;
			}
		}
		const head = await readHead(endless(), 2 ** 29);
		expect([head.bytes.length, head.whole, given, closed]).toEqual([131_072, false, 2, true]);
	});
});

describe('names', () => {
	it('never hold a folder, a control character or more than 200 characters', async () => {
		const unit = fc.constantFrom(
			'a',
			'.',
			'/',
			'\\',
			'\n',
			'\0',
			'\u202e',
			'%2F',
			'?',
			' ',
			'é',
			'😀',
			'mp4',
		);
		const anyName = fc.oneof(fc.string({ unit, maxLength: 400 }), anyText);
		await fc.assert(
			fc.asyncProperty(anyName, async (fileName) => {
				const sent = await identify({ fileName }, HEADS.mp4);
				expect(sent.fault).toBeUndefined();
				// A name that ends with ".mp4a" says that it is sound.
				expect(sent.fileName).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202e]+\.(?:mp4|m4a)$/u);
				expect(sent.fileName).not.toMatch(/^\./);
				expect(sent.fileName.length).toBeLessThanOrEqual(200);
				const refused = await identify({ fileName }, HEADS.zip);
				expect(refused.fileName).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202e]{1,200}$/u);
			}),
		);
	});

	it('are cut before the extension, and never within a character', async () => {
		expect(await resultOf({ fileName: `${'a'.repeat(300)}.mp4` }, HEADS.mp4)).toBe(
			`${'a'.repeat(196)}.mp4`,
		);
		expect(await resultOf({ fileName: `${'😀'.repeat(150)}x.mp4` }, HEADS.mp4)).toBe(
			`${'😀'.repeat(98)}.mp4`,
		);
		expect(await resultOf({ fileName: `a${'😀'.repeat(150)}.mp4` }, HEADS.mp4)).toBe(
			`a${'😀'.repeat(97)}.mp4`,
		);
	});

	it('end with the extension', () => {
		expect(extensionOf('my.holiday.MOV')).toBe('mov');
		expect(extensionOf('README')).toBe('');
	});
});

it('any bytes under any name and type are let through or refused, and never break', async () => {
	const anyBytes = fc.uint8Array({ maxLength: 64 });
	const anyHead = fc.constantFrom(...Object.values(HEADS).map((head) => head.subarray(0, 300)));
	const content = fc.oneof(
		anyBytes,
		fc.tuple(anyHead, anyBytes).map((parts) => bytes(...parts)),
	);
	await fc.assert(
		fc.asyncProperty(anyText, anyText, content, async (fileName, mimeType, some) => {
			const { fault, fileName: name } = await identify({ fileName, mimeType }, some);
			const faults = [undefined, 'wrongExtension', 'wrongContent', 'emptyFile'];
			expect(faults).toContain(fault);
			if (!fault) expect(kindOfExtension(extensionOf(name))).toBeDefined();
		}),
	);
});

describe('the table of accepted kinds', () => {
	it('holds the list that users read, and the other names of the same kinds [LIM-2]', () => {
		const listed = ACCEPTED_LIST.split(', ');
		expect(listed).toEqual('mp4 mov avi webm mkv jpg png gif webp mp3 wav m4a aac'.split(' '));
		expect(Object.keys(ACCEPTED)).toEqual(expect.arrayContaining(listed));
		expect(listed.map(kindOfExtension)).toEqual(listed);
		expect([...listed, 'jpeg', 'm4v', 'qt'].map((name) => ACCEPTED[name].mimeType)).toEqual([
			'video/mp4',
			'video/quicktime',
			'video/x-msvideo',
			'video/webm',
			'video/x-matroska',
			'image/jpeg',
			'image/png',
			'image/gif',
			'image/webp',
			'audio/mpeg',
			'audio/wav',
			'audio/mp4',
			'audio/aac',
			'image/jpeg',
			'video/mp4',
			'video/quicktime',
		]);
	});

	it('gives the kind for a MIME type, also with parameters', () => {
		expect(kindOfMime('video/mp4; codecs="avc1"')).toBe('mp4');
		expect(kindOfMime('IMAGE/JPEG')).toBe('jpg');
		expect(kindOfMime('application/pdf')).toBeUndefined();
		expect(kindOfMime('constructor')).toBeUndefined();
	});
});
