// The numbers of a fleet as plain text.
import type { Costs } from './costs';
import type { FleetNumbers } from './fleet';

const MIB = 1024 * 1024;

/** Two digits that count, whatever the size. */
const short = (value: number) =>
	Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(Math.abs(value) >= 10 ? 3 : 2);

export function tableOf(numbers: FleetNumbers): string {
	const { machine, throughput, sustained, places, waiting, pipeline, stored, files, loop } =
		numbers;
	const { perExecution: each } = throughput;
	const cpu = (costs: Costs) =>
		[costs.mainCpuMs, costs.workerCpuMs, costs.postgresCpuMs, costs.redisCpuMs]
			.map(short)
			.join(', ') + ' ms';
	const { perWaiting } = waiting;
	const list = (counts: Record<string, number>) =>
		Object.entries(counts)
			.map(([name, n]) => `${name} ${n}`)
			.join(', ');
	const rows: Array<[string, string]> = [
		['Short execution (2 calls): main queues', `${short(throughput.queuedPerSecond)} a second`],
		['… one worker finishes', `${short(throughput.finishedPerSecond)} a second`],
		['… main and worker together on this machine', `${short(sustained.perSecond)} a second`],
		['… processor time: main, worker, PostgreSQL, Redis', cpu(each)],
		[
			'… Redis commands; PostgreSQL log',
			`${short(each.redisCommands)}; ${short(each.walBytes / 1024)} KiB`,
		],
		[
			'Job in the queue: Redis; heap of the main',
			`${short(throughput.redisKibPerQueued)} KiB; ${short(throughput.mainHeapKibPerQueued)} KiB`,
		],
		['Connections to PostgreSQL', list(throughput.postgresConnections)],
		['Connections to Redis', list(throughput.redisConnections)],
		[
			`${places.fired} waiting executions: one worker takes`,
			`${places.byOneWorker}, ${places.queued} queue; two: ${places.byTwoWorkers}`,
		],
		...waiting.steps.map(({ waiting: count, worker, main }): [string, string] => [
			`${count} pipelines wait: worker, main`,
			`heap ${short(worker.heapUsed / MIB)}, ${short(main.heapUsed / MIB)} MiB; ` +
				`RSS ${short(worker.rss / MIB)}, ${short(main.rss / MIB)} MiB`,
		]),
		[
			'One more waiting: heap, RSS of the worker',
			`${short(perWaiting.workerHeapKib)}, ${short(perWaiting.workerRssKib)} KiB`,
		],
		[
			'… heap of the main; Redis',
			`${short(perWaiting.mainHeapKib)}; ${short(perWaiting.redisKib)} KiB`,
		],
		[
			'Worker while all wait',
			`${short(waiting.workerCpuShare * 100)} % of a core, ${short(waiting.pollsPerSecond)} polls/s, ` +
				`${short(waiting.redisCommandsPerSecond)} Redis commands/s`,
		],
		['A pipeline of five nodes, processor time likewise', cpu(pipeline)],
		['… stores, files apart', `${short(stored.dataKib)} KiB`],
		['… and for each byte of footage and clip', `${short(stored.bytesPerFileByte)} bytes`],
		[
			`A file of ${files.fileMib} MiB: peak of the worker, download; upload`,
			`${short(files.downloadPeakPerByte)} ×; ${short(files.uploadPeakPerByte)} × its size`,
		],
		[
			'Start, Wait 65 s, Get Status',
			`${loop.statusWhileWaiting}, ${loop.activeWhileWaiting} jobs meanwhile; ` +
				`${loop.endedWith} after ${short(loop.tookSeconds)} s`,
		],
	];
	const width = Math.max(...rows.map(([what]) => what.length));
	const { cores, n8n, postgres, redis } = machine;
	const head = `n8n ${n8n}, PostgreSQL ${postgres}, Redis ${redis}, ${cores} cores, ${short(numbers.tookSeconds)} s`;
	return [head, ...rows.map(([what, value]) => `${what.padEnd(width)}  ${value}`)].join('\n');
}
