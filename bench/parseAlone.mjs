// The least that can be done with an event stream: its events found, their JSON parsed. In a process of its
// own, as n8n is one, so that neither leaves the other anything to clean up. The bytes come in pieces of the size
// in which the node receives them. Prints how many ms it took.
//   node parseAlone.mjs <a file with the stream> <bytes of a piece>
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { TextDecoder } from 'node:util';
import { createParser } from 'eventsource-parser';

const [file, piece] = process.argv.slice(2);
const bytes = readFileSync(file);
const pieceBytes = Number(piece);
/** So much is read once before: by then, V8 has compiled it. */
const WARM_UP_BYTES = 1_000_000;

function parse(all) {
	const start = performance.now();
	const decoder = new TextDecoder();
	let events = 0;
	const parser = createParser({
		onEvent: ({ data }) => {
			JSON.parse(data);
			events += 1;
		},
	});
	for (let at = 0; at < all.length; at += pieceBytes)
		parser.feed(decoder.decode(all.subarray(at, at + pieceBytes), { stream: true }));
	if (events === 0) throw new Error('The stream had no events');
	return performance.now() - start;
}

parse(bytes.subarray(0, WARM_UP_BYTES));
console.log(parse(bytes));
