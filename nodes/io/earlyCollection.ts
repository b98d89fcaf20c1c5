/** Keeps the memory of n8n's process flat while a file streams through it. */
import type { ByteStream } from '../../nemovideo';

/**
 * A text made of it lies with V8's young objects; one of more than 128 KB would not. It must be a text: of an
 * array, V8 learns in a full collection that it lives long, and makes the next ones among the old objects,
 * where each 100 MB of them cause one full collection more.
 */
const FILLER = Buffer.alloc(64 * 1024, ' ');

/**
 * Bytes of filler for each byte that streams through. What is downloaded comes in small pieces, and twice:
 * from the socket and from the HTTP parser (docs/performance.md has the measurements).
 */
export const FILLER_RATIO = { upload: 1, download: 12 };

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
		for (let made = 0; made < wanted; made += FILLER.length) FILLER.toString('latin1');
	}
}
