// Many items through Get Timeline, compared with n8n's HTTP Request node and the same credential.
import type { Bench } from '../bench';
import { nodeMs, type BenchServer } from '../n8n';
import { inTurn, median, type Findings } from '../row';
import { chain, httpRequest, items, nemoVideo } from '../workflows';
import { itemsOf, type N8nRun } from '../../tools/n8n/run';

const TIMES_FASTER = 2.5;

/** Rows for many items. @throws Error when the items come out in another order */
export async function itemRows(bench: Bench, server: BenchServer): Promise<Findings> {
	const { scale, sink } = bench;
	const request = {
		url: `=${sink.url}/api/state/nemo_agent/me/{{ $json.sessionId }}/latest`,
		options: {},
	};
	const workflow = (count: number) =>
		chain(`items-${count}`, [...items(count), nemoVideo('Work', 'nemoVideoGetTimeline')]);
	const rivals = {
		signedIn: (count: number) =>
			chain(`rival-items-${count}`, [
				...items(count),
				httpRequest('Work', request, { signedIn: true }),
			]),
		open: (count: number) =>
			chain(`open-items-${count}`, [...items(count), httpRequest('Work', request)]),
	};
	const ms = { ours: [] as number[], signedIn: [] as number[], open: [] as number[] };
	const mine = async (count: number) => {
		const run = await server.run(workflow(count));
		assertOrder(run, count);
		return nodeMs(run, 'Work');
	};
	// The first run of a workflow in n8n is slow and not counted, for both.
	await mine(5);
	await server.run(rivals.signedIn(5));
	await inTurn(scale.rounds, {
		ours: async () => {
			bench.say(`${scale.items} items`);
			ms.ours.push(await mine(scale.items));
		},
		signedIn: async () =>
			void ms.signedIn.push(nodeMs(await server.run(rivals.signedIn(scale.items)), 'Work')),
		open: async () => void ms.open.push(nodeMs(await server.run(rivals.open(scale.items)), 'Work')),
	});
	const seconds = (values: number[]) => median(values) / 1_000;
	const ourPoints: Array<[number, number]> = [[scale.items, seconds(ms.ours)]];
	const rivalPoints: Array<[number, number]> = [[scale.items, seconds(ms.signedIn)]];
	for (const count of scale.itemGrowth) {
		bench.say(`${count} items`);
		ourPoints.push([count, (await mine(count)) / 1_000]);
	}
	for (const count of scale.rivalItemGrowth) {
		const run = await server.run(rivals.signedIn(count));
		rivalPoints.push([count, nodeMs(run, 'Work') / 1_000]);
	}
	const row = {
		work: `${scale.items} items through Get Timeline, in order`,
		measure: 'wall time of the node',
		unit: 'ms',
		ours: ms.ours,
	};
	return {
		rows: [
			{
				...row,
				rival: 'HTTP Request node, same credential',
				theirs: ms.signedIn,
				goal: `at least ${TIMES_FASTER}× faster`,
				met: median(ms.signedIn) >= TIMES_FASTER * median(ms.ours),
				note: 'Five items at once, the default. The HTTP Request node sends all at once; it reads and decrypts the credential for each.',
			},
			{
				...row,
				rival: 'HTTP Request node, no sign-in at all',
				theirs: ms.open,
				goal: '–',
				met: true,
				note: 'The service would refuse these calls; the row shows what is left when no credential is read.',
			},
		],
		growth: [
			{
				name: 'items-time',
				title: 'Time for many items through Get Timeline',
				x: 'items',
				y: 'wall time of the node (s)',
				lines: [
					{ name: 'NemoVideo Get Timeline', points: ourPoints.sort(([a], [b]) => a - b) },
					{ name: 'HTTP Request node', points: rivalPoints.sort(([a], [b]) => a - b) },
				],
			},
		],
	};
}

function assertOrder(run: N8nRun, count: number): void {
	const ids = itemsOf(run, 'Work').map(({ json }) => json.sessionId);
	const inOrder = ids.length === count && ids.every((id, i) => id === `s${i + 1}`);
	if (!inOrder) throw new Error(`Of ${count} items, ${ids.length} came out, or not in their order`);
}
