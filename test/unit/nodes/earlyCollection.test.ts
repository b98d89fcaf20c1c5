import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { collectedEarly, FILLER_RATIO } from '../../../nodes/io/earlyCollection';
import { NODE_24, ROOT } from '../../../tools/paths';

describe('a stream whose memory is collected early', () => {
	it.each(Object.entries(FILLER_RATIO))(
		'has the same bytes in the same pieces (%s)',
		async (_, ratio) => {
			const pieces = [0, 1, 70_000, 524_288].map((size, i) => new Uint8Array(size).fill(i));
			async function* source() {
				yield* pieces;
			}
			const seen: Uint8Array[] = [];
			for await (const chunk of collectedEarly(source(), ratio)) seen.push(chunk);
			expect(seen).toEqual(pieces);
		},
	);

	it('ends its source when nobody wants the rest', async () => {
		let ended = false;
		async function* source() {
			try {
				for (;;) yield new Uint8Array(10);
			} finally {
				ended = true;
			}
		}
		for await (const chunk of collectedEarly(source(), 1)) {
			expect(chunk).toHaveLength(10);
			break;
		}
		expect(ended).toBe(true);
	});

	it('fails as its source does', async () => {
		async function* source() {
			yield new Uint8Array(10);
			throw new Error('cut');
		}
		const read = async () => {
			for await (const chunk of collectedEarly(source(), 1)) expect(chunk).toHaveLength(10);
		};
		await expect(read()).rejects.toThrow('cut');
	});

	// Of an array that is stored while a full collection runs, V8 learns to make it among the old objects.
	it('brings small collections only, also after full ones ran beside it', async () => {
		const script = path.join(__dirname, 'collections.mjs');
		const args = ['--import', 'tsx', script];
		const { stdout } = await promisify(execFile)(NODE_24, args, { cwd: ROOT });
		const { small, full } = JSON.parse(stdout) as { small: number; full: number };
		expect(full).toBe(0);
		expect(small).toBeGreaterThan(0);
	}, 60_000);
});
