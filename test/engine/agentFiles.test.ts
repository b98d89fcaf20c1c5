/** Which file a tool is handed by its agent: n8n gives a tool what the model wrote, and no files. */
import type { IBinaryKeyData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { NemoVideoError } from '../../nemovideo';
import { resolveInputFiles } from '../../nodes/io/inputFiles';
import { plainNode, uploadContext, useBinaries } from './harness/executeContext';

const { stored, inMemory } = useBinaries();

interface Case {
	/** What the nodes "Form" and then "Set" put out, at their outputs; Set is the one before the agent. */
	form?: INodeExecutionData[];
	set?: INodeExecutionData[][];
	/** Agents of version 2 run their tools themselves: n8n then names the node before the agent. */
	inProcess?: boolean;
	isTool?: boolean;
	binaryMode?: string;
	output?: number;
}

const connected = (node: string, type: 'main' | 'ai_tool' = 'main') => ({
	[type]: [[{ node, type, index: 0 }]],
});

/** The tool "Upload" of the agent behind Form and Set, with the input that n8n gives it. */
function toolOf({ form = [], set = [[]], inProcess, isTool = true, binaryMode, output = 0 }: Case) {
	const before = { previousNode: 'Set', previousNodeOutput: output, previousNodeRun: 0 };
	const item: INodeExecutionData = { json: { sessionId: 's', toolCallId: 'call_1' } };
	if (!inProcess) item.pairedItem = { item: 0, input: 0, sourceOverwrite: before };
	return uploadContext({
		nodes: [
			plainNode('Form', 'form'),
			plainNode('Set', 'set'),
			plainNode('Agent', 'agent'),
			plainNode('Upload', `nemoVideoUpload${isTool ? 'Tool' : ''}`),
		],
		connections: {
			Form: connected('Set'),
			Set: connected('Agent'),
			Upload: connected('Agent', 'ai_tool'),
		},
		outputs: { Form: [form], Set: set },
		items: [item],
		source: inProcess ? before : { previousNode: 'Agent' },
		binaryMode,
	});
}

async function filesFor(given: Case, value: unknown = 'data'): Promise<string[]> {
	const files = await resolveInputFiles(toolOf(given), 0, value);
	for (const file of files) {
		const pieces: Uint8Array[] = [];
		for await (const piece of await file.open()) pieces.push(piece);
		expect(Buffer.concat(pieces).length).toBe(file.sizeBytes);
	}
	return files.map(({ fileName }) => fileName);
}
async function failureOf(given: Case, value: unknown = 'data'): Promise<NemoVideoError> {
	const error = await filesFor(given, value).catch((failed: unknown) => failed);
	expect(error).toBeInstanceOf(NemoVideoError);
	return error as NemoVideoError;
}

const itemWith = (binary: IBinaryKeyData): INodeExecutionData => ({ json: {}, binary });

describe.each([
	['in a store', stored],
	['in memory', inMemory],
])('files that n8n keeps %s', (_, keep) => {
	test.each([false, true])(
		'are those of the node before the agent (agent runs its tools itself: %s)',
		async (inProcess) => {
			const set = [[itemWith({ Your_video: await keep('mp4', 'holiday.mp4') })]];
			expect(await filesFor({ set, inProcess })).toEqual(['holiday.mp4']);
			expect(await filesFor({ set, inProcess }, '')).toEqual(['holiday.mp4']);
		},
	);

	test('are looked for further up where the node before has dropped them', async () => {
		const form = [itemWith({ Your_video: await keep('mp4') })];
		expect(await filesFor({ form, set: [[{ json: {} }]] })).toEqual(['Your_video.mp4']);
		expect(await filesFor({ form, set: [[{ json: {} }]], inProcess: true })).toEqual([
			'Your_video.mp4',
		]);
	});

	test('several are told by their fields, and taken by them', async () => {
		const set = [[itemWith({ a: await keep('mp4', 'a.mp4'), b: await keep('mov', 'b.mov') })]];
		expect((await failureOf({ set })).remedy).toContain('"a" (a.mp4), "b" (b.mov)');
		expect(await filesFor({ set }, 'b')).toEqual(['b.mov']);
		expect(await filesFor({ set }, 'b, a')).toEqual(['b.mov', 'a.mp4']);
	});

	test('are not guessed where the agent has several items', async () => {
		const set = [[itemWith({ data: await keep('mp4') }), itemWith({ data: await keep('mov') })]];
		expect((await failureOf({ set })).problem).toBe('missingFile');
	});
});

test('the output that leads to the agent counts, as in a loop', async () => {
	const set = [
		[itemWith({ data: await stored('mov', 'done.mov') })],
		[itemWith({ data: await stored('mp4', 'now.mp4') })],
	];
	expect(await filesFor({ set, output: 1 })).toEqual(['now.mp4']);
});

test('in the combined binary mode too', async () => {
	const _files = { data: await stored('mp4', 'a.mp4') } as unknown as IDataObject;
	expect(await filesFor({ set: [[{ json: { _files } }]], binaryMode: 'combined' })).toEqual([
		'a.mp4',
	]);
	expect((await failureOf({ set: [[{ json: { _files } }]] })).problem).toBe('missingFile');
});

test('a node that is no tool takes nothing but its own input', async () => {
	const set = [[itemWith({ data: await stored('mp4', 'a.mp4') })]];
	expect((await failureOf({ set, isTool: false })).problem).toBe('missingFile');
});
