// The video files that are uploaded and downloaded.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

import { MIB } from './bench';

/** Writes a file of `mib` MiB that has the first bytes of an MP4, and returns its path. */
export async function makeFile(file: string, mib: number): Promise<string> {
	const stream = createWriteStream(file);
	const block = Buffer.alloc(MIB, 7);
	const head = Buffer.from(block);
	head.write('\0\0\0\x20ftypisom', 'latin1');
	for (let i = 0; i < mib; i++) {
		if (!stream.write(i === 0 ? head : block)) {
			await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
		}
	}
	stream.end();
	await finished(stream);
	return file;
}
