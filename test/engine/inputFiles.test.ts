/** Which file the value of Input Binary Field means, with n8n-core's own helpers and expressions. */
import type { IBinaryData, IBinaryKeyData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { NemoVideoError, type FilePart } from '../../nemovideo';
import { resolveInputFiles } from '../../nodes/io/inputFiles';
import { HEADS } from '../fixtures/mediaHeads';
import { plainNode, uploadContext, useBinaries } from './harness/executeContext';

const { stored, inMemory, emptyStore } = useBinaries();

/** A node "Upload" behind a node "Read", both with the item; n8n works out the field's value. */
function contextOf(
	value: unknown,
	item: Omit<INodeExecutionData, 'json'> & { json?: IDataObject },
	binaryMode?: string,
) {
	const items: INodeExecutionData[] = [{ json: {}, ...item, pairedItem: { item: 0 } }];
	return uploadContext({
		nodes: [
			plainNode('Read', 'upload'),
			plainNode('Upload', 'upload', { binaryPropertyName: value as string }),
		],
		connections: { Read: { main: [[{ node: 'Upload', type: 'main', index: 0 }]] } },
		outputs: { Read: [items] },
		items,
		source: { previousNode: 'Read' },
		binaryMode,
	});
}
async function resolve(...given: Parameters<typeof contextOf>): Promise<FilePart[]> {
	const ctx = contextOf(...given);
	return await resolveInputFiles(ctx, 0, ctx.getNodeParameter('binaryPropertyName', 0));
}
async function failure(...given: Parameters<typeof contextOf>): Promise<NemoVideoError> {
	const failed = await resolve(...given).then(
		() => undefined,
		(error: unknown) => error,
	);
	expect(failed).toBeInstanceOf(NemoVideoError);
	return failed as NemoVideoError;
}
const names = (files: FilePart[]) => files.map(({ fileName }) => fileName);
async function contentOf(file: FilePart) {
	const pieces: Uint8Array[] = [];
	for await (const piece of await file.open()) pieces.push(piece);
	return new Uint8Array(Buffer.concat(pieces));
}

describe.each([
	['in a store', stored],
	['in memory', inMemory],
])('files that n8n keeps %s', (_, keep) => {
	test('come from the field of that name, as a whole', async () => {
		const binary = { data: await keep('mp4', 'a.mp4'), other: await keep('mov', 'b.mov') };
		const [file, ...more] = await resolve('data', { binary });
		expect(file).toMatchObject({
			fileName: 'a.mp4',
			mimeType: 'video/mp4',
			sizeBytes: HEADS.mp4.length,
		});
		expect(await contentOf(file)).toEqual(HEADS.mp4);
		expect(more).toEqual([]);
	});

	test('come from several fields, in their order, each once', async () => {
		const binary = { a: await keep('mp4', 'a.mp4'), b: await keep('png', 'b.jpg') };
		expect(names(await resolve('b, a\nb', { binary }))).toEqual(['b.png', 'a.mp4']);
		expect(names(await resolve('a,a', { binary }))).toEqual(['a.mp4']);
		expect(
			names(await resolve('={{ [$binary.a, "a", $("Read").item.binary.a] }}', { binary })),
		).toEqual(['a.mp4']);
		const twice = { a: binary.a, b: binary.a };
		expect(names(await resolve('a,b', { binary: twice }))).toEqual(['a.mp4', 'a.mp4']);
	});

	test.each(['Your_video', 'attachment_0', 'data0'])(
		'are found in %s when they are the only one',
		async (field) => {
			const binary = { [field]: await keep('mp3', undefined, 'audio/mpeg') };
			expect(names(await resolve('data', { binary }))).toEqual([`${field}.mp3`]);
			expect(names(await resolve('data,data', { binary }))).toEqual([`${field}.mp3`]);
			expect(names(await resolve('', { binary }))).toEqual([`${field}.mp3`]);
			expect(names(await resolve('={{ undefined }}', { binary }))).toEqual([`${field}.mp3`]);
		},
	);

	test.each([
		['$binary.data', ['a.mp4']],
		["$('Read').item.binary['data']", ['a.mp4']],
		['[$binary.other, $binary.data]', ['b.mov', 'a.mp4']],
		['[$binary.data, "data", "other"]', ['a.mp4', 'b.mov']],
		['$binary', ['a.mp4', 'b.mov']],
		['Object.keys($binary)', ['a.mp4', 'b.mov']],
		['"oth" + "er"', ['b.mov']],
	])('by the expression %s', async (expression, expected) => {
		const binary = { data: await keep('mp4', 'a.mp4'), other: await keep('mov', 'b.mov') };
		const files = await resolve(`={{ ${expression} }}`, { binary });
		expect(names(files)).toEqual(expected);
		expect(await contentOf(files[0])).toEqual(expected[0] === 'a.mp4' ? HEADS.mp4 : HEADS.mov);
	});

	test('of another node, by expression, which the item itself does not have', async () => {
		const file = await keep('mp4', 'a.mp4');
		const ctx = contextOf('data', { binary: { own: await keep('mov', 'b.mov') } });
		expect(names(await resolveInputFiles(ctx, 0, file))).toEqual(['a.mp4']);
	});
});

describe('a field without a file', () => {
	test('is told with the fields that have one, and their files', async () => {
		const binary = { clip: await stored('mp4', 'a.mp4'), sound: await stored('mp3') };
		for (const value of ['data', 'constructor', '__proto__', 'clip, data']) {
			const error = await failure(value, { binary });
			expect(error.message).toBe(`The item has no file in the field "${value.split(', ').at(-1)}"`);
			expect(error.remedy).toBe(
				'There are files in these fields: "clip" (a.mp4), "sound". Put the name of one into Input Binary Field.',
			);
		}
	});

	test('is not made up for, when others were named besides', async () => {
		const binary = { clip: await stored('mp4', 'a.mp4') };
		expect((await failure('clip, data', { binary })).context).toMatchObject({ property: 'data' });
	});

	test('of an item without files names the nodes that deliver one', async () => {
		const error = await failure('data', {});
		expect(error.message).toBe('The item has no file in the field "data"');
		expect(error.remedy).toContain('Read/Write Files from Disk');
		expect((await failure('constructor', { binary: {} })).problem).toBe('missingFile');
	});

	test('and without a name', async () => {
		expect((await failure('', {})).message).toBe('The field "Input Binary Field" is empty');
		const binary = { clip: await stored('mp4', 'a.mp4'), sound: await stored('mp3') };
		expect((await failure('={{ null }}', { binary })).remedy).toContain('"clip" (a.mp4), "sound"');
	});

	test('but with the content in it does not show that', async () => {
		const { data } = await inMemory('mp3Cover');
		const binary = { clip: await stored('mp4', 'a.mp4'), sound: await stored('mp3') };
		expect((await failure(data, { binary })).message.length).toBeLessThan(150);
	});
});

test.each([
	['what another service knows of a file', { id: '1AbC', mimeType: 'video/mp4', name: 'a.mp4' }],
	['an object', { video: 1 }],
	['an empty object', {}],
])('%s is no file', async (_, json) => {
	const binary = { clip: await stored('mp4', 'a.mp4'), sound: await stored('mp3') };
	const error = await failure('={{ $json }}', { json, binary });
	expect(error.message).toMatch(/^The field "Input Binary Field" cannot be used: it is neither/);
});

test('a file that n8n has deleted meanwhile is named, with what to run again', async () => {
	const binary = { data: await stored('mp4', 'a.mp4') };
	emptyStore();
	const error = await failure('data', { binary });
	expect(error.message).toBe('The file "a.mp4" is no longer in the storage of n8n');
	expect(error.remedy).toMatch(
		/Run the workflow again from the node that reads or downloads the file/,
	);
});

test('what a Code node wrote beside a file does no harm', async () => {
	const odd = { fileName: 7, fileExtension: {} } as unknown as IBinaryData;
	const binary = { data: { ...(await stored('mp4')), ...odd } };
	expect(names(await resolve('data', { binary }))).toEqual(['7.mp4']);
	expect((await failure('a,b', { binary })).remedy).toContain('"data" (7)');
});

test('a store that this n8n does not have is no deleted file', async () => {
	const binary = { data: { mimeType: 'video/mp4', data: '', id: 's3:w/1/x', fileName: 'a.mp4' } };
	const error = (await resolve('data', { binary }).catch((e: unknown) => e)) as Error;
	expect(error.message).toBe('No binary data manager found for: s3');
});

describe("n8n's combined binary mode", () => {
	const inJson = async (files: IBinaryKeyData) => ({
		json: { _files: files as unknown as IDataObject },
	});

	test.each(['data', '_files.data', '={{ $json._files.data }}', 'video', ''])(
		'finds the file in the json: %j',
		async (value) => {
			const item = await inJson({ data: await stored('mp4', 'a.mp4') });
			const [file] = await resolve(value, item, 'combined');
			expect(file.fileName).toBe('a.mp4');
			expect(await contentOf(file)).toEqual(HEADS.mp4);
		},
	);

	test('lists the fields there', async () => {
		const item = await inJson({ a: await stored('mp4', 'a.mp4'), b: await stored('mov', 'b.mov') });
		expect((await failure('data', item, 'combined')).remedy).toContain('"a" (a.mp4), "b" (b.mov)');
	});

	test('is the only one in which json is taken for files', async () => {
		const item = await inJson({ data: await stored('mp4', 'a.mp4') });
		expect((await failure('data', item)).problem).toBe('missingFile');
		expect((await failure('_files.data', item, 'separate')).problem).toBe('missingFile');
	});
});

test('a refused file is told as what it is', async () => {
	const binary = { data: await stored('heic', 'IMG_1.jpg', 'image/jpeg') };
	const error = await failure('data', { binary });
	expect(error.message).toBe('The file "IMG_1.jpg" does not contain what its name says');
	expect(error.remedy).toMatch(/^It is a HEIC picture\. Accepted are mp4, /);
	expect(error.context).toMatchObject({ fileName: 'IMG_1.jpg', found: 'a HEIC picture' });
});

test('one wrong file of several: none is handed on', async () => {
	const binary = { a: await stored('mp4', 'a.mp4'), b: await stored('html', 'b.mp4') };
	expect((await failure('a,b', { binary })).context).toMatchObject({ fileName: 'b.mp4' });
});
