import type { Effect } from '../../../emulator';
import type { Seen } from './play';
import type { Scenario } from './scenario';

/**
 * What must hold whatever happens, judged by the service's ledger and by what people can read; it knows nothing of
 * how the nodes work. An empty list: nothing was paid for twice, nothing lost, nothing shown that is secret.
 */
export function judge(scenario: Scenario, seen: Seen): string[] {
	return [
		...paidOnce(scenario, seen),
		...sentOnce(scenario, seen),
		...served(scenario, seen),
		...named(scenario, seen),
		...oneAccount(scenario, seen),
		...readable(seen),
		...calm(scenario, seen),
	];
}

const countBy = <T>(list: readonly T[], key: (one: T) => string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
	return counts;
};

/** What is run again by hand on the same session; Retry in the list is no wish to pay again. */
const byHand = ({ pipeline }: Scenario, { asked }: Seen) =>
	asked.filter(
		(repeat) => repeat === 'nodeAgain' || (repeat === 'allAgain' && pipeline === 'oneSession'),
	).length;

/** An instruction is paid for once in each session, and once more each time that a person asks again. */
function paidOnce(scenario: Scenario, seen: Seen): string[] {
	const { ledger } = seen;
	const wanted = 1 + byHand(scenario, seen);
	const paid = countBy(
		ledger.edits.filter(({ outcome }) => outcome === 'changed'),
		({ sessionId, text }) => `${sessionId}, ${text}`,
	);
	return [...paid]
		.filter(([, times]) => times > wanted)
		.map(([id, times]) => `session ${id}: paid for ${times} edits, people asked for ${wanted}`);
}

/**
 * A second render needs a failed one, an expired clip, one that the service does not know, or another timeline; a
 * second upload needs a person.
 */
function sentOnce(scenario: Scenario, seen: Seen): string[] {
	const { ledger } = seen;
	const started = ledger.renders.filter(({ repeated }) => !repeated);
	const edits = countBy(
		ledger.edits.filter(({ outcome }) => outcome === 'changed'),
		({ sessionId }) => sessionId,
	);
	const failed = new Set(
		ledger.polls.filter(({ status }) => status === 'failed').map(({ renderId }) => renderId),
	);
	const gone = timesOf(
		scenario,
		({ path, effect }) =>
			(FILES.test(path) && isRefusal(effect)) || (path === '/lambda/render_' && isNotFound(effect)),
	);
	const renders = [...countBy(started, ({ sessionId }) => sessionId)]
		.filter(([id, times]) => {
			const failures = started.filter((one) => one.sessionId === id && failed.has(one.renderId));
			return times > Math.max(1, edits.get(id) ?? 0) + failures.length + gone;
		})
		.map(([id, times]) => `session ${id}: ${times} renders were started`);
	const blind = scenario.faults.some(({ path }) => path === '/latest') ? 1 : 0;
	const sent = ledger.uploads.flatMap(({ sessionId, files }) =>
		files.map(({ name }) => `${sessionId}, ${name}`),
	);
	const uploads = [...countBy(sent, (one) => one)]
		.filter(([, times]) => times > 1 + byHand(scenario, seen) + blind)
		.map(([id, times]) => `session ${id}: its footage was sent ${times} times`);
	return [...renders, ...uploads];
}

const FILES = /files|download/;
const isRefusal = (effect: Effect) => 'error' in effect;
const isNotFound = (effect: Effect) => 'error' in effect && effect.error.httpStatus === 404;
const timesOf = (
	{ faults }: Scenario,
	which: (fault: Scenario['faults'][number]) => boolean,
): number => faults.filter(which).reduce((sum, { times }) => sum + times, 0);

/** What went well is really there: each item has its own footage in a session of its own, and a clip of it. */
function served({ pipeline }: Scenario, { ledger, delivered }: Seen): string[] {
	return delivered.flatMap((items) => {
		const shared = [...countBy(items, ({ sessionId }) => String(sessionId))]
			.filter(([, times]) => times > 1 && pipeline !== 'oneSession')
			.map(([id]) => `session ${id}: several items were put into it`);
		const wrong = items.flatMap(({ row, sessionId, renderId }) => [
			...(ledger.uploads.some(
				(one) =>
					one.sessionId === sessionId && one.files.some(({ name }) => name === `match-${row}.mp4`),
			)
				? []
				: [`session ${sessionId}: the footage of item ${row} is not in it`]),
			...(ledger.renders.some((one) => one.sessionId === sessionId && one.renderId === renderId)
				? []
				: [`session ${sessionId}: ${renderId} is no clip of it`]),
			...(ledger.edits.some((one) => one.sessionId === sessionId && one.outcome !== 'refused')
				? []
				: [`session ${sessionId}: item ${row} was never edited`]),
		]);
		return [...shared, ...wrong];
	});
}

/** Who looks at outputs, errors and the log finds every session and render. */
function named(scenario: Scenario, { ledger, text }: Seen): string[] {
	const lostAnswers =
		scenario.stopAt !== null
			? Infinity
			: timesOf(scenario, ({ path, effect }) => path === '/with-session/' && losesAnswer(effect));
	const sessions = ledger.sessions.filter(({ sessionId }) => !text.includes(sessionId));
	const renders = new Set(ledger.renders.map(({ renderId }) => renderId));
	return [
		...(sessions.length > lostAnswers
			? sessions.map(({ sessionId }) => `session ${sessionId} is named nowhere`)
			: []),
		...[...renders].filter((id) => !text.includes(id)).map((id) => `render ${id} is named nowhere`),
	];
}

const losesAnswer = (effect: Effect) =>
	('dropConnection' in effect && effect.dropConnection === 'afterWork') ||
	'status5xxAfterWork' in effect;

/** One credential is one user, in however many executions and with however many tokens. */
function oneAccount(scenario: Scenario, { ledger }: Seen): string[] {
	const { accounts } = scenario;
	const issued = ledger.tokens.filter((entry) => entry.issued);
	const clients = new Set(issued.map(({ clientId }) => clientId));
	// A token whose answer never came is nobody's: nothing was made with it.
	const lost = timesOf(
		scenario,
		({ path, effect }) => path === '/anonymous-token' && losesAnswer(effect),
	);
	const stops = scenario.stopAt === null ? 0 : accounts;
	return clients.size > accounts + lost + stops
		? [`${accounts} credentials signed in as ${clients.size} users`]
		: [];
}

/** No secret is shown, no error is a riddle, and everything ends. */
function readable({ text, remembered, tokens, errors, isStuck }: Seen): string[] {
	const all = text + remembered;
	const hasToken = /nmv_usr_[A-Za-z0-9]/.test(all) || tokens.some((token) => all.includes(token));
	return [
		...(hasToken ? ['a token is shown'] : []),
		...(isStuck ? ['an execution does not end'] : []),
		...errors
			.filter((error) => /The node stopped|TypeError|undefined|\[object|[{}]/.test(error))
			.map((error) => `an error nobody understands: ${error}`),
	];
}

/** Without trouble there are no errors. */
function calm(
	{ pipeline, faults, stopAt, expireAt, settings, hasty }: Scenario,
	{ errors }: Seen,
): string[] {
	// Longer than Max Wait; and the durable chain has no Wait node here.
	const isSlow = (settings.renderMs ?? 0) > 300_000 || pipeline === 'durable' || hasty;
	const isCalm = faults.length === 0 && stopAt === null && expireAt === null && !isSlow;
	return isCalm ? errors.map((error) => `without trouble: ${error}`) : [];
}
