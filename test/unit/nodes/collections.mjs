// Streams a gigabyte through `collectedEarly` while full collections run, another one while none is asked for,
// and prints how many collections V8 made during the second. Run it with tsx, on the Node that n8n runs on.
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';

import { collectedEarly } from '../../../nodes/io/earlyCollection.ts';

const PIECE = new Uint8Array(256 * 1024);
const PIECES = 4096;
/** What V8 has to look through: a full collection takes some time, as in n8n. */
const held = Array.from({ length: 1_000_000 }, (_, i) => ({ next: { i } }));

const counted = { small: 0, full: 0 };
const count = (entries) => {
	for (const { detail } of entries) {
		if (detail.kind === constants.NODE_PERFORMANCE_GC_MINOR) counted.small += 1;
		if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) counted.full += 1;
	}
};
const observer = new PerformanceObserver((list) => count(list.getEntries()));
observer.observe({ entryTypes: ['gc'] });

async function* file(beside) {
	for (let i = 0; i < PIECES; i++) {
		yield PIECE;
		// V8 starts and ends its full collections between two turns of the event loop.
		if (i % 8 === 0) await setImmediate();
		beside?.(i);
	}
}

async function send(stream) {
	let bytes = 0;
	for await (const piece of stream) bytes += piece.length;
	if (bytes !== PIECES * PIECE.length) throw new Error(`Only ${bytes} bytes came through`);
}

let large;
const startFullCollection = (i) => {
	if (i % 256 === 0) large = new ArrayBuffer(100 * 1024 * 1024);
};
await send(collectedEarly(file(startFullCollection), 1));
large = undefined;
// Until the last of them has ended.
for (let seen = -1; seen !== counted.full; ) {
	seen = counted.full;
	await setTimeout(500);
	count(observer.takeRecords());
}
counted.small = 0;
counted.full = 0;
await send(collectedEarly(file(), 1));
await setTimeout(50);
count(observer.takeRecords());
if (held.length > 0 && !large) console.log(JSON.stringify(counted));
