/** Keeps the memory of n8n's process flat while a file streams through it. */
import type { ByteStream } from '../../nemovideo';

/** Slots of 8 bytes; an array of this size lies with V8's young objects, a larger one would not. */
const FILLER_SLOTS = 8192;
const FILLER_BYTES = FILLER_SLOTS * 8;

/**
 * Bytes of filler for each byte that streams through. What is downloaded comes in small pieces, and twice:
 * from the socket and from the HTTP parser. What is uploaded is read in large ones, which must not see two
 * collections, or they would count as old: less is more there (docs/performance.md has the measurements).
 */
export const FILLER_RATIO = { upload: 1, download: 16 };

/** Held until the next one is made, so that the making is not optimised away. */
const held: { filler?: unknown[] } = {};

/**
 * The same bytes. V8 keeps the pieces of a stream outside its heap, where it does not see them pile up
 * before they are 64 MB, and then looks through all of n8n's memory for them, a tenth of a second each time.
 * Looking through the young objects only takes a hundredth of that and finds them all, and it happens
 * whenever enough young objects have been made. So some are made here, for nothing else.
 */
export async function* collectedEarly(source: ByteStream, ratio: number): ByteStream {
	for await (const chunk of source) {
		yield chunk;
		const wanted = chunk.length * ratio;
		for (let made = 0; made < wanted; made += FILLER_BYTES) held.filler = new Array(FILLER_SLOTS);
	}
	held.filler = undefined;
}
