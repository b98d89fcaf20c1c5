/** The part of a file that tells what it is, read from its stream. */
import type { ByteStream } from '../../ports';

/**
 * How much of a file is looked at. Players search for the first frame of an MP3 behind rubbish; one was
 * met that had 62 KB of it.
 */
export const HEAD_BYTES = 128 * 1024;

const TAG_HEADER_BYTES = 10;

export interface FileHead {
	/** The first bytes of what the file holds, behind any ID3v2 tags; at most `HEAD_BYTES`. */
	bytes: Uint8Array;
	/** One or more ID3v2 tags stood before them. They say that a file is sound, not which. */
	tagged: boolean;
	/** The file ends where `bytes` end. */
	whole: boolean;
}

/**
 * Reads as much of a file as is needed to tell what it is. Tags are skipped without keeping them: a cover
 * picture makes them megabytes long. `sizeBytes` is the file's size; a tag that claims more is broken.
 */
export async function readHead(source: ByteStream, sizeBytes: number): Promise<FileHead> {
	const buffer = new Uint8Array(Math.min(HEAD_BYTES, Math.max(sizeBytes, TAG_HEADER_BYTES)));
	let filled = 0;
	let position = 0;
	let skip = 0;
	let tagged = false;
	const headOf = (): FileHead => ({
		bytes: buffer.subarray(0, filled),
		tagged,
		whole: position >= sizeBytes,
	});
	for await (const chunk of source) {
		let rest = chunk;
		while (rest.length > 0) {
			const skipped = Math.min(skip, rest.length);
			const wanted = (filled < TAG_HEADER_BYTES ? TAG_HEADER_BYTES : buffer.length) - filled;
			const piece = skip > 0 ? rest.subarray(0, 0) : rest.subarray(0, wanted);
			buffer.set(piece, filled);
			filled += piece.length;
			position += skipped + piece.length;
			skip -= skipped;
			rest = rest.subarray(skipped + piece.length);
			if (filled === TAG_HEADER_BYTES && piece.length > 0) {
				const length = tagLength(buffer);
				if (length > 0) {
					tagged = true;
					filled = 0;
					skip = position + length < sizeBytes ? length : 0;
				}
			}
			// Leaving the loop closes the stream.
			if (filled === buffer.length) return headOf();
		}
	}
	return headOf();
}

/** The bytes of an ID3v2 tag behind its ten-byte header; 0 where there is no tag. */
function tagLength(bytes: Uint8Array): number {
	const [i, d, three, major, minor, flags, ...size] = bytes.subarray(0, TAG_HEADER_BYTES);
	if (i !== 0x49 || d !== 0x44 || three !== 0x33 || major === 0xff || minor === 0xff) return 0;
	if (size.some((byte) => byte > 0x7f)) return 0;
	const length = size.reduce((sum, byte) => sum * 128 + byte, 0);
	const footer = flags & 0x10 ? TAG_HEADER_BYTES : 0;
	return length + footer;
}
