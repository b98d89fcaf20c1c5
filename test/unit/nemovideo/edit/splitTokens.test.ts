import { withoutSplitTokens } from '../../../../nemovideo/edit/splitTokens';

const TOKEN = `nmv_usr_${'a1b2c3d4'.repeat(4)}`;
const piece = (text: string, more = {}) => ({
	partial: true,
	content: { parts: [{ text, ...more }] },
});

describe('pieces of an answer', () => {
	it('stay where no token is in them, nor in their joint', () => {
		const events = [
			piece('Added '),
			piece('music.'),
			{ content: { parts: [{ text: 'Added music.' }] } },
		];
		expect(withoutSplitTokens(events)).toBe(events);
	});

	it('go where they make a token together; the whole stays', () => {
		const whole = { content: { parts: [{ text: 'the key' }] } };
		const events = [piece(`the key ${TOKEN.slice(0, 15)}`), piece(TOKEN.slice(15)), whole];
		expect(withoutSplitTokens(events)).toEqual([whole]);
	});

	it('are joined by their place: a thought is not the text beside it', () => {
		const events = [piece(TOKEN.slice(0, 15), { thought: true }), piece(TOKEN.slice(15))];
		expect(withoutSplitTokens(events)).toBe(events);
	});

	it('may hold anything, however deep', () => {
		const deep = JSON.parse(`${'{"a":'.repeat(400)}1${'}'.repeat(400)}`) as object;
		const events = [
			{ partial: true, content: deep },
			{ partial: true, content: null },
			{ partial: true },
		];
		expect(withoutSplitTokens(events)).toBe(events);
	});
});
