import { readFileSync } from 'node:fs';

import { routeMessage, type Route } from '../../../../nemovideo';
import { likelihoodsOf } from '../../../../nemovideo/chat/intent';
import { rulesOnly, type Action } from '../../../../nemovideo/chat/router';
import { weighed } from '../../../../nemovideo/chat/weigh';
import { measuredMessages, messagesOf, ruledMessages } from '../../../fixtures/router/messages';
import { learnedFrom, type Message } from '../../../../tools/intentTraining';
import { trainedModule, WEIGHTS_FILE } from '../../../../tools/trainRouter';

const DIRECT: readonly Action[] = ['export', 'credits', 'state', 'upload'];

/** `unwanted`: an export that nobody asked for. `paid`: sent to the editor though no edit was wished. */
interface Score {
	direct: number;
	right: number;
	paid: number;
	edits: number;
	asked: number;
	lost: number;
	unwanted: number;
	all: number;
}

function scoreOf(messages: readonly Message[], route: (one: Message) => Route): Score {
	const judged = messages.map((one) => {
		const { action, instruction, thenExport, noExport } = route(one);
		const edits = instruction !== undefined;
		// Told how it stands, and not exported, is as good as asked back.
		const done: Action = edits ? 'edit' : noExport ? 'ask' : action;
		const [best] = one.meant;
		return {
			best,
			done,
			right: one.meant.includes(done),
			unwanted:
				(action === 'export' || thenExport === true) &&
				!one.meant.includes('export') &&
				!(best === 'edit' && edits),
		};
	});
	const direct = judged.filter(({ best }) => DIRECT.includes(best));
	const edits = judged.filter(({ best }) => best === 'edit');
	return {
		direct: direct.length,
		right: direct.filter(({ right }) => right).length,
		paid: direct.filter(({ right, done }) => !right && done === 'edit').length,
		edits: edits.length,
		asked: edits.filter(({ right, done }) => !right && done === 'ask').length,
		lost: edits.filter(({ right, done }) => !right && done !== 'ask').length,
		unwanted: judged.filter(({ unwanted }) => unwanted).length,
		all: judged.length,
	};
}

test('the weights are those of the messages: `npm run train:router` has been run', () => {
	expect(readFileSync(WEIGHTS_FILE, 'utf8')).toBe(trainedModule());
});

/** How messages of people are read from whom nothing was learned: each circle by what the others taught. */
describe('messages of people never read before [RTR-1 … RTR-6]', () => {
	const circles = messagesOf();
	const rules = rulesOnly();
	const scores = Object.keys(circles).map((name) => {
		const others = Object.entries(circles).filter(([other]) => other !== name);
		const { weights, outcomes } = learnedFrom(
			others.flatMap(([, messages]) => messages),
			ruledMessages(),
		);
		return scoreOf(circles[name], ({ text, hasFile }) => {
			const found = rules(text, hasFile);
			return weighed(found, likelihoodsOf(found, weights), outcomes);
		});
	});
	const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);

	test('four of five direct wishes are done, and few go to the editor', () => {
		expect(sum('right') / sum('direct')).toBeGreaterThanOrEqual(0.8);
		expect(sum('paid') / sum('direct')).toBeLessThanOrEqual(0.035);
	});

	test('few edits are asked back, and hardly one is taken for something else', () => {
		expect(sum('asked') / sum('edits')).toBeLessThanOrEqual(0.08);
		expect(sum('lost') / sum('edits')).toBeLessThanOrEqual(0.03);
	});

	test('next to nothing is exported that nobody asked for', () => {
		expect(sum('unwanted') / sum('all')).toBeLessThanOrEqual(0.008);
	});
});

describe.each(Object.entries(measuredMessages()))('%s, only measured', (_, messages) => {
	const score = scoreOf(messages, ({ text, hasFile }) => routeMessage(text, hasFile));

	test('most direct wishes are done, few go to the editor, hardly an edit is lost', () => {
		expect(score.right / score.direct).toBeGreaterThanOrEqual(0.8);
		expect(score.paid / score.direct).toBeLessThanOrEqual(0.04);
		expect(score.asked / score.edits).toBeLessThanOrEqual(0.1);
		expect(score.lost / score.edits).toBeLessThanOrEqual(0.03);
		expect(score.unwanted / score.all).toBeLessThanOrEqual(0.01);
	});
});
