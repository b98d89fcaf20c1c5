import fc from 'fast-check';
import {
	describeFetchedFile,
	multipartBody,
	PRESETS,
	readMedia,
	type ByteStream,
	type FilePart,
} from '../../../../nemovideo';
import { readUploadedFiles } from '../../../../nemovideo/api/uploads';

const encoder = new TextEncoder();
const part = (fileName: string, pieces: string[], mimeType = 'video/mp4'): FilePart => {
	const bytes = pieces.map((piece) => encoder.encode(piece));
	return {
		fileName,
		mimeType,
		sizeBytes: bytes.reduce((sum, piece) => sum + piece.length, 0),
		open: async () =>
			(async function* () {
				yield* bytes;
			})(),
	};
};
async function collected(body: ByteStream): Promise<Uint8Array[]> {
	const pieces: Uint8Array[] = [];
	for await (const piece of body) pieces.push(piece);
	return pieces;
}
const textOf = async (files: FilePart[], boundary = 'B') =>
	Buffer.concat(await collected(await multipartBody(files, boundary).open())).toString();

describe('a multipart body', () => {
	it('has every file in the field "files" [UPL-1, UPL-5]', async () => {
		const files = [part('a.mp4', ['one', 'two']), part('b.png', ['three'], 'image/png')];
		expect(await textOf(files)).toBe(
			'--B\r\nContent-Disposition: form-data; name="files"; filename="a.mp4"\r\nContent-Type: video/mp4\r\n\r\nonetwo' +
				'\r\n--B\r\nContent-Disposition: form-data; name="files"; filename="b.png"\r\nContent-Type: image/png\r\n\r\nthree' +
				'\r\n--B--\r\n',
		);
		expect(multipartBody(files, 'B').contentType).toBe('multipart/form-data; boundary=B');
	});

	it('knows its length to the byte, whatever the names and contents', async () => {
		const file = fc.tuple(
			fc.string({ unit: 'grapheme' }),
			fc.array(fc.string({ unit: 'grapheme' })),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(file), async (files) => {
				const body = multipartBody(
					files.map(([name, pieces]) => part(name, pieces)),
					'nemo-1',
				);
				const pieces = await collected(await body.open());
				expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBe(body.lengthBytes);
			}),
		);
	});

	it('does not let a name break out of its header', async () => {
		const text = await textOf([part('a"\r\nX-Evil: 1\r\n\r\n.mp4', [])]);
		expect(text).toContain('filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A.mp4"\r\n');
	});

	it('can be opened again for another attempt', async () => {
		const body = multipartBody([part('a.mp4', ['x'])], 'B');
		const first = Buffer.concat(await collected(await body.open()));
		expect(Buffer.concat(await collected(await body.open()))).toEqual(first);
	});

	it('passes on piece by piece what the file gives, and opens a file only when its turn comes', async () => {
		const opened: string[] = [];
		const watched = (name: string): FilePart => ({
			...part(name, ['1', '2']),
			open: async () => {
				opened.push(name);
				return await part(name, ['1', '2']).open();
			},
		});
		const body = await multipartBody([watched('a'), watched('b')], 'B').open();
		const iterator = body[Symbol.asyncIterator]();
		await iterator.next();
		expect(opened).toEqual([]);
		for (let i = 0; i < 3; i++) await iterator.next();
		expect(opened).toEqual(['a']);
	});
});

describe('the answer to an upload [UPL-3, UPL-4]', () => {
	it.each<[string, unknown, object[]]>([
		['a list', [{ a: 1 }, 'x', null, [1]], [{ a: 1 }]],
		['a list under any name', { ok: true, files: [{ a: 1 }, { b: 2 }] }, [{ a: 1 }, { b: 2 }]],
		['a single entry', { filename: 'a', tags: ['x'] }, [{ filename: 'a', tags: ['x'] }]],
		['an empty object', {}, []],
		['nothing', undefined, []],
		['a text', 'done', []],
	])('as %s gives its entries', (_, answer, expected) => {
		expect(readUploadedFiles(answer)).toEqual(expected);
	});

	it('as anything gives a list', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (answer) => {
				expect(Array.isArray(readUploadedFiles(answer))).toBe(true);
			}),
		);
	});
});

describe('the media of a session [STA-2, STA-3]', () => {
	it('are uploads, then what was generated, each with where it comes from', () => {
		expect(
			readMedia({
				video_infos: [{ name: 'a' }, 7],
				generated_media: { m1: { kind: 'music' }, m2: 'odd' },
			}),
		).toEqual([
			{ source: 'upload', name: 'a' },
			{ source: 'generated', id: 'm1', kind: 'music' },
		]);
	});

	it('are none where the state has none, whatever it has instead', () => {
		expect(readMedia({})).toEqual([]);
		expect(readMedia({ video_infos: 'x', generated_media: null })).toEqual([]);
	});
});

describe('the presets', () => {
	it('are the instructions of the two skills, word for word [WAY-6, WAY-7]', () => {
		expect(PRESETS).toEqual({
			tiktokHighlights: 'pull the best 30-second highlights from my TikTok video and add captions',
			hdHighlights: 'pull the best moments and compile them into a 3-minute highlight reel in HD',
		});
	});
});

describe('a file that the service fetched itself [UPL-2, UPL-4]', () => {
	it.each([
		[undefined, 'https://a.example/my%20clip.mp4?x=1', 'my clip.mp4', 'video/mp4', null],
		[undefined, 'https://a.example/%E0%A4%A.mov', '%E0%A4%A.mov', 'video/quicktime', null],
		[undefined, 'https://a.example/', '', '', null],
		[
			{ name: 'b.webm', size: 7, mime_type: 'video/x' },
			'https://a.example/a.mp4',
			'b.webm',
			'video/x',
			7,
		],
		[{ filename: 'c.mp3', file_size: 9 }, 'https://a.example/a', 'c.mp3', 'audio/mpeg', 9],
		[{ name: 4, size: '8' }, 'https://a.example/d.constructor', 'd.constructor', '', null],
	])('%j from %s', (entry, url, fileName, mimeType, fileSize) => {
		expect(describeFetchedFile(entry, url)).toEqual({ fileName, mimeType, fileSize });
	});
});
