import type { INodeExecutionData } from 'n8n-workflow';

import { KILLS, ROWS, WHO, type Row, type Who } from '../../tools/retryCells';
import { retryOnFail, type NodeSpec, type Outcome } from './harness/engine';
import {
	closeEngine,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
	startedRenders,
} from './harness/fast';
import { HAPPENINGS, type Happening } from './harness/happenings';

/** Each cell of the table in docs/retries.md: it fails, somebody repeats it, and the ledger says what was sent. */
let world: FastWorld;
beforeEach(async () => {
	world = await fastWorld({ editMs: 100, renderMs: 100 });
});
afterEach(async () => await world.close());
afterAll(closeEngine);

const upload = { type: 'nemoVideoUpload' };
const BEFORE = { new: 0, session: 1, footage: 2, edited: 3 };
const CHAIN = [{ type: 'nemoVideoCreateSession' }, upload, editNode];

async function prepared({ from, items: count = 1 }: Happening): Promise<INodeExecutionData[]> {
	const items = await world.items(count);
	const nodes = CHAIN.slice(0, BEFORE[from]);
	if (nodes.length === 0) return items;
	const outcome = await world.run({ nodes, items });
	if (outcome.error) throw outcome.error;
	return outcome.items(nodes[nodes.length - 1].type);
}

const RETRY = retryOnFail(2);

/** Lets it fail the first time, and repeats it as `who` does; the outcome of the last try. */
async function repeat(
	happening: Happening,
	who: Who,
	items: INodeExecutionData[],
): Promise<Outcome> {
	const { node, raised, between } = happening;
	if (who === 'retryOnFail') {
		// What ran out of time is done by then: a second of this test is a quarter of an hour of the service's, and a
		// busy machine has seconds in which nothing happens. 5 s are the most that n8n waits.
		const settings = raised ? { ...RETRY, waitBetweenTries: 5_000 } : RETRY;
		return await world.run({ nodes: [{ ...node, settings }], items });
	}
	const asTool = who === 'tool' ? { ...node, type: `${node.type}Tool`, name: node.type } : node;
	const first = await world.run({ nodes: [asTool], items, runIndex: 0 });
	expect(first.error).toBeDefined();
	if (between) await world.run({ nodes: [between], items });
	const more = raised ? { parameters: { ...node.parameters, options: raised } } : {};
	const nodes = [{ ...asTool, ...more }];
	const { contextData, executionId } = first;
	if (who === 'tool') {
		return await world.run({ nodes, items, contextData, executionId, runIndex: 1 });
	}
	return await world.run({ nodes, items, ...(who === 'list' && { contextData }) });
}

const counts = () => {
	const { uploads, sessions } = world.emulator.ledger;
	return {
		edits: paidEdits(world.emulator).length,
		uploads: uploads.length,
		sessions: sessions.length,
		renders: startedRenders(world.emulator).length,
	};
};

const title = (row: Row, who: Who) => `${row.what} › ${WHO[who]}`;
const CELLS = ROWS.flatMap((row) =>
	(Object.keys(row.cells) as Who[]).map((who) => [title(row, who), row, who] as const),
);

test.each(CELLS)('%s', async (_title, row, who) => {
	const happening = HAPPENINGS[row.key];
	const cell = row.cells[who];
	if (!cell) throw new Error('a cell without a case');
	const items = await prepared(happening);
	const before = counts()[row.of];
	const requests = world.emulator.ledger.requestsByRoute['POST /run_sse'] ?? 0;
	world.emulator.set(happening.settings ?? {});
	for (const fault of happening.faults) world.emulator.inject(fault);
	const outcome = await repeat(happening, who, items);
	if (cell.error) {
		expect(`${outcome.error?.message} ${outcome.error?.description}`).toContain(cell.error);
	} else {
		expect(outcome.error).toBeUndefined();
		const json = outcome.json(happening.node.type);
		expect(json).toHaveLength(items.length);
		if (cell.output) expect(json[0]).toMatchObject(cell.output);
	}
	// An instruction that a fault swallowed is in no ledger: it counts by its request.
	const swallowed = row.key === 'editUnseen';
	const sent = (world.emulator.ledger.requestsByRoute['POST /run_sse'] ?? 0) - requests;
	expect(swallowed ? sent : counts()[row.of] - before).toBe(cell.total);
});

describe('n8n is killed during', () => {
	/** The first execution is ended in the middle, and leaves nothing but what it has written to the log. */
	async function killed(node: NodeSpec, items: INodeExecutionData[], isUnderWay: () => boolean) {
		const cancelWhen = until(isUnderWay);
		const { messages } = await world.run({ nodes: [node], items, cancelWhen });
		return messages.join('\n');
	}

	test(`${KILLS.upload.what}: ${KILLS.upload.again}`, async () => {
		const items = await prepared(HAPPENINGS.uploadLost);
		world.emulator.inject({ match: { path: '/upload-video/' }, do: { delayMs: 3_600_000 } });
		const requests = () =>
			Object.entries(world.emulator.ledger.requestsByRoute).find(([route]) =>
				route.includes('/upload-video/'),
			)?.[1] ?? 0;
		const log = await killed(upload, items, () => requests() === 1);
		expect(log).toContain(`upload to session ${String(items[0].json.sessionId)}`);
		const again = await world.run({ nodes: [upload], items });
		expect(again.error).toBeUndefined();
		expect(requests()).toBe(2);
		expect(counts().uploads).toBe(1);
	});

	test(`${KILLS.edit.what}: ${KILLS.edit.again}`, async () => {
		const items = await prepared(HAPPENINGS.editDone);
		world.emulator.set({ editMs: 30_000 });
		const log = await killed(editNode, items, () => counts().edits === 1);
		expect(log).toContain(`instruction for session ${String(items[0].json.sessionId)}`);
		await until(() => world.emulator.ledger.edits[0].outcome === 'changed');
		const look = await world.run({ nodes: [{ type: 'nemoVideoGetTimeline' }], items });
		expect(look.json('nemoVideoGetTimeline')[0]).toMatchObject({ readyForExport: true });
		// Nobody can know it: run again, the instruction is sent again.
		await world.run({ nodes: [editNode], items });
		expect(counts().edits).toBe(2);
	});

	test(`${KILLS.render.what}: ${KILLS.render.again}`, async () => {
		const items = await prepared(HAPPENINGS.renderSlow);
		world.emulator.set({ renderMs: 60_000 });
		const node = { type: 'nemoVideoExport' };
		const log = await killed(node, items, () => counts().renders === 1);
		const [{ renderId, sessionId }] = world.emulator.ledger.renders;
		expect(log).toContain(`render ${renderId} of session ${sessionId}`);
		const again = await world.run({ nodes: [node], items });
		expect(again.json(node.type)[0]).toMatchObject({ renderId, status: 'completed' });
		expect(counts().renders).toBe(1);
	});
});

async function until(condition: () => boolean): Promise<void> {
	for (let looks = 0; !condition(); looks++) {
		if (looks > 2000) throw new Error('it never happened');
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}
