import { collectedEarly, FILLER_RATIO } from '../../../nodes/shared/earlyCollection';

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
});
