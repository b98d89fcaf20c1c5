// The batch example: several files in one session, each with its own instruction and its own render.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo, probe } from '../../emulator';
import { readExample, type WorkflowData } from '../../tools/n8n/host';
import type { N8nRun } from '../../tools/n8n/run';
import { withFiles } from '../../tools/workflow';
import { openWorld, runWorkflow, withCredential, type World } from './world';

jest.setTimeout(120_000);

const FILES = [
	{
		name: 'match.mp4',
		instruction: 'pull the best 3-second highlights, landscape',
		width: 1920,
		seconds: 3,
	},
	{
		name: 'training.mp4',
		instruction: 'pull the best 2-second highlights, vertical',
		width: 1080,
		seconds: 2,
	},
];
let world: World;
let run: N8nRun;

beforeAll(async () => {
	world = await openWorld('batch');
	const shape = { durationMs: 9000, width: 320, height: 180, fps: 15 };
	for (const { name } of FILES) await makeSampleVideo(path.join(world.files, name), shape);
	run = await runWorkflow(world, await batchExample());
});

afterAll(async () => await world?.close());

/** The example with our files in its list, and its expressions unchanged. */
async function batchExample(): Promise<WorkflowData> {
	const files = FILES.map(({ name, instruction }) => ({
		file: path.join(world.files, name),
		instruction,
	}));
	const example = withFiles(await readExample('batch'), {
		read: '={{ $json.file }}',
		write: `={{ '${world.files}/' + $json.fileName }}`,
	});
	const nodes = example.nodes.map((node) =>
		node.name === 'Files and Instructions'
			? { ...node, parameters: { ...node.parameters, jsonOutput: JSON.stringify({ files }) } }
			: node,
	);
	return withCredential({ ...example, nodes }, world.credential);
}

test('makes one clip per file, each by its own instruction', async () => {
	expect(run.error).toBeUndefined();
	for (const { name, width, seconds } of FILES) {
		const clip = path.join(world.files, `clip-${name}`);
		expect(existsSync(clip)).toBe(true);
		const { video, durationMs } = await probe(clip);
		expect(video?.width).toBe(width);
		expect(Math.abs(durationMs / 1000 - seconds)).toBeLessThanOrEqual(0.5);
	}
});

test('works in one session, one file after another', () => {
	const { sessions, uploads, edits, renders } = world.emulator.ledger;
	const [{ sessionId }] = sessions;
	expect(sessions).toHaveLength(1);
	expect(uploads.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(
		FILES.map(({ name }) => name),
	);
	expect(edits.map(({ text }) => text)).toEqual(
		FILES.map(({ name, instruction }) => `Use only ${name}: ${instruction}`),
	);
	for (const entry of [...uploads, ...edits, ...renders]) expect(entry.sessionId).toBe(sessionId);
	const order = [edits[0], renders[0], edits[1], renders[1]].map(({ at }) => at);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect([edits.length, renders.length]).toEqual([2, 2]);
});
