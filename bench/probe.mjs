// Loaded into n8n before its own code (`node --import`). Reports the process's memory and CPU profiles over HTTP
// on 127.0.0.1, at the port in BENCH_PROBE_PORT. With BENCH_SPEED, timers of a second and more pass that many
// times faster; otherwise n8n runs unchanged.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const peakBytes = () => {
	const status = readFileSync('/proc/self/status', 'utf8');
	return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
};

// The kernel's peak of resident memory; when the process exits, it is that of the whole run.
const endFile = process.env.BENCH_END_FILE;
if (endFile && isMainThread) {
	process.on('exit', () => {
		const { user, system } = process.cpuUsage();
		const end = { peakBytes: peakBytes(), cpuMs: (user + system) / 1000 };
		writeFileSync(endFile, JSON.stringify(end));
	});
}

const speed = Number(process.env.BENCH_SPEED ?? 1);
if (speed !== 1) {
	const { setTimeout: original } = globalThis;
	const faster = (work, ms, ...rest) => original(work, ms >= 1000 ? ms / speed : ms, ...rest);
	globalThis.setTimeout = Object.assign(faster, original);
}

const port = Number(process.env.BENCH_PROBE_PORT ?? 0);
if (port && isMainThread) {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc');
	const profiler = new Session();
	profiler.connect();
	const server = createServer((request, response) => {
		if (request.url === '/profile/start') {
			profiler.post('Profiler.enable');
			profiler.post('Profiler.start', () => response.end());
			return;
		}
		if (request.url === '/profile/stop') {
			profiler.post('Profiler.stop', (_error, { profile }) =>
				response.end(JSON.stringify(profile)),
			);
			return;
		}
		// Twice: the first collection may leave objects that finalizers kept alive.
		collect();
		collect();
		const { heapUsed, rss, external } = process.memoryUsage();
		response.end(JSON.stringify({ heapUsed, rss, external, peakBytes: peakBytes() }));
	});
	server.listen(port, '127.0.0.1').unref();
}
