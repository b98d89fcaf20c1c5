// An event stream as an ADK server sends it with streaming on: each word of a text in its own event, then the
// whole text again. The events have the form of `test/fixtures/streams/partials.txt`.

const WORDS =
	'the opening goal, the save in the last minute and the crowd 三个精彩瞬间 are cut to the beat 🎬 now'.split(
		' ',
	);
/** Events per text, one word each. */
const PIECES = 200;
/** Size of one read from a socket. */
export const CHUNK_BYTES = 64 * 1024;

function event(invocation: number, serial: number, text: string, partial: boolean): string {
	const data = {
		invocationId: `e-e8653503-5fd3-4268-8332-${String(invocation).padStart(12, '0')}`,
		author: 'nemo_agent',
		content: { role: 'model', parts: [{ text }] },
		...(partial && { partial }),
		id: String(serial).padStart(8, '0'),
		actions: {
			stateDelta: {},
			artifactDelta: {},
			requestedAuthConfigs: {},
			requestedToolConfirmations: {},
		},
		longRunningToolIds: [],
		timestamp: 1_795_322_330_000 + serial,
	};
	return `data: ${JSON.stringify(data)}\n\n`;
}

/** At least `bytes` bytes of events, as one buffer. */
export function eventStream(bytes: number): Buffer {
	const parts: Buffer[] = [];
	let length = 0;
	for (let invocation = 0, serial = 0; length < bytes; invocation++) {
		let whole = '';
		let text = '';
		for (let i = 0; i < PIECES; i++, serial++) {
			const word = `${WORDS[serial % WORDS.length]} `;
			whole += word;
			text += event(invocation, serial, word, true);
		}
		const part = Buffer.from(text + event(invocation, serial++, whole, false));
		parts.push(part);
		length += part.length;
	}
	return Buffer.concat(parts);
}

/** The same in pieces of `CHUNK_BYTES`. */
export function* inChunks(bytes: Buffer): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
