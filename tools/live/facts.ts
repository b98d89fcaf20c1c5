/** The facts of docs/nemovideo-api.md that a recording can show, each with the way to look at it. */
import type { Recording } from '../../emulator/recording';
import { accountFacts } from './facts/account';
import { editFacts } from './facts/edit';
import { envelopeFacts } from './facts/envelope';
import type { Fact, Finding } from './facts/fact';
import { refusalFacts } from './facts/refusals';
import { renderFacts } from './facts/render';
import { stateFacts } from './facts/state';
import { viewOf } from './view';

export type { Finding } from './facts/fact';

export const FACTS: Fact[] = [
	...envelopeFacts,
	...accountFacts,
	...stateFacts,
	...editFacts,
	...renderFacts,
	...refusalFacts,
];

/** What a recording says about each fact; what nobody knew before comes first. */
export function findingsIn(recording: Recording): Finding[] {
	const view = viewOf(recording);
	const findings = FACTS.map(({ ids, title, isUnknown = false, look }): Finding => {
		const { verdict, said } = look(view);
		return { ids, title, isUnknown, verdict, said };
	});
	return [
		...findings.filter(({ isUnknown }) => isUnknown),
		...findings.filter(({ isUnknown }) => !isUnknown),
	];
}
