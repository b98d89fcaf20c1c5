import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Ledger } from '../../../emulator';
import { clock } from '../../../nodes/io/clock';
import { retryOnFail, type NodeSpec, type Outcome } from '../harness/engine';
import { editNode, fastWorld, SPEED, type FastWorld } from '../harness/fast';
import type { Repeat, Scenario } from './scenario';

/** What can be seen of a scenario from outside. */
export interface Seen {
	ledger: Ledger;
	/** All that n8n has shown: outputs, errors, the log. */
	text: string;
	/** What the nodes remember for a retry: n8n keeps it, and shows it to nobody. */
	remembered: string;
	/** The messages of all errors. */
	errors: string[];
	/** The tokens that were stored in the credentials. */
	tokens: string[];
	/** What executions put out in the end, each a list: what came well out of the last node. */
	delivered: IDataObject[][];
	/** What people asked for after the first execution. */
	asked: Repeat[];
	/** An execution did not end. */
	isStuck: boolean;
}

const SESSION = 'nemoVideoCreateSession';
/** Of twenty scenarios side by side, each turn of the event loop has its share. */
const STEP_MS = 50;
/** By the nodes' clock: the longest that a node may wait in these scenarios is some hours. */
const STUCK_MS = 16 * 60 * 60_000;

const node = (operation: string): NodeSpec => ({
	...editNode,
	name: operation,
	parameters: { ...editNode.parameters, operation },
});
const CHAINS: Record<Scenario['pipeline'], NodeSpec[]> = {
	fiveNodes: [
		{ type: 'nemoVideoCreateSession' },
		{ type: 'nemoVideoUpload' },
		editNode,
		{ type: 'nemoVideoGetTimeline' },
		{ type: 'nemoVideoExport' },
	],
	quickEdit: [{ type: 'nemoVideoQuickEdit', parameters: editNode.parameters }],
	oneSession: [
		{ type: 'nemoVideoUpload' },
		{
			...editNode,
			parameters: { instruction: '=pull the best 2-second highlights, take {{ $json.row }}' },
		},
		{ type: 'nemoVideoExport' },
	],
	durable: [
		{ type: 'nemoVideoCreateSession' },
		{ type: 'nemoVideoUpload' },
		node('send'),
		node('getOutcome'),
		{ type: 'nemoVideoExport', name: 'start', parameters: { operation: 'start' } },
		{ type: 'nemoVideoExport', name: 'getStatus', parameters: { operation: 'getStatus' } },
	],
};

/** Plays a scenario to its end. */
export async function play(scenario: Scenario): Promise<Seen> {
	const world = await fastWorld(scenario.settings, SPEED, STEP_MS);
	try {
		for (const { path, nth, times, effect } of scenario.faults) {
			world.emulator.inject({ match: { path, nth }, times, do: effect });
		}
		return await people(world, scenario);
	} finally {
		await world.close();
	}
}

async function people(world: FastWorld, scenario: Scenario): Promise<Seen> {
	const { ledger } = world.emulator;
	const accounts = [world.account, world.otherAccount()].slice(0, scenario.accounts);
	const chain = CHAINS[scenario.pipeline].map((one) => withSettings(one, scenario));
	const parts: string[] = [];
	const remembered: string[] = [];
	const errors: string[] = [];
	const asked: Repeat[] = [];
	const delivered: IDataObject[][] = [];
	const { name, type } = chain[chain.length - 1];
	const moments = watch(world, scenario);
	const hurried = (one: NodeSpec) => (scenario.hasty ? withShortLimits(one) : one);
	let isStuck = false;
	await Promise.all(
		accounts.map(async (as) => {
			let items = await world.items(scenario.items);
			const run = async (nodes: NodeSpec[], input: INodeExecutionData[], more = {}) => {
				const cancelWhen = moments.stop;
				const running = world.run({ nodes, items: input, as, cancelWhen, ...more });
				const outcome = await within(running, STUCK_MS);
				if (!outcome) isStuck = true;
				else note(outcome);
				return outcome;
			};
			const note = (outcome: Outcome) => {
				parts.push(textOf(outcome));
				remembered.push(JSON.stringify(outcome.run.data.executionData?.contextData ?? {}));
				// One that was stopped hands on what went into its node.
				const out = outcome.run.finished ? outcome.json(name ?? type) : [];
				delivered.push(out.filter((json) => !('error' in json)));
				const { message, description } = outcome.error ?? {};
				if (message) errors.push(`${message} ${description ?? ''}`);
			};
			if (scenario.pipeline === 'oneSession') {
				const opened = await run([{ type: SESSION }], [{ json: {} }]);
				const [session] = opened?.error ? [] : (opened?.json(SESSION) ?? []);
				if (session?.sessionId === undefined) return;
				items = items.map((item) => ({ ...item, json: { ...item.json, ...session } }));
			}
			let last = await run(chain.map(hurried), items);
			let from = { nodes: chain, items };
			for (const repeat of scenario.repeats) {
				if (!last) return;
				const failedAt = last.error ? failedNode(from, last) : undefined;
				if (repeat !== 'allAgain' && !failedAt) continue;
				asked.push(repeat);
				from = repeat === 'allAgain' || !failedAt ? { nodes: chain, items } : failedAt;
				const { contextData } = last;
				last = await run(from.nodes, from.items, repeat === 'list' ? { contextData } : {});
			}
		}),
	);
	moments.end();
	// What was started goes on at the service.
	const tokens = accounts.map(({ stored }) => String(stored.sessionToken)).filter(Boolean);
	const [text, notes] = [parts.join('\n'), remembered.join('\n')];
	return { ledger, text, remembered: notes, errors, delivered, tokens, asked, isStuck };
}

const withSettings = (one: NodeSpec, { retryOnFail: retries, continues }: Scenario): NodeSpec => ({
	...one,
	settings: {
		...(retries && retryOnFail(3)),
		...(continues && { onError: 'continueRegularOutput' as const }),
	},
});

const withShortLimits = (one: NodeSpec): NodeSpec =>
	/EditInstruction|Export|QuickEdit/.test(one.type)
		? { ...one, parameters: { ...one.parameters, options: { timeout: 1, maxWait: 30 } } }
		: one;

/** The node that ended an execution, what stands behind it, and what went into it. */
function failedNode(from: { nodes: NodeSpec[]; items: INodeExecutionData[] }, outcome: Outcome) {
	const name = ({ name: given, type }: NodeSpec) => given ?? type;
	const ran = new Set(Object.keys(outcome.run.data.resultData.runData));
	const at = from.nodes.findLastIndex((one) => ran.has(name(one)));
	if (at < 0) return undefined;
	const items = at === 0 ? from.items : outcome.items(name(from.nodes[at - 1]));
	return { nodes: from.nodes.slice(at), items };
}

function textOf({ run, messages, error }: Outcome): string {
	const { message, description, context } = error ?? {};
	return JSON.stringify([run.data.resultData, messages, message, description, context]);
}

/** Presses Stop and lets the tokens expire when their moments come. */
function watch({ emulator }: FastWorld, { stopAt, expireAt }: Scenario) {
	let press: () => void = () => {};
	const stop = stopAt === null ? undefined : new Promise<void>((resolve) => (press = resolve));
	let expired = false;
	const timer = setInterval(() => {
		const { requests } = emulator.ledger;
		if (stopAt !== null && requests >= stopAt) press();
		if (expireAt !== null && requests >= expireAt && !expired) {
			expired = true;
			emulator.expireToken();
		}
	}, 1);
	return { stop, end: () => clearInterval(timer) };
}

async function within<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
	const done = new AbortController();
	const late = clock.sleep(limitMs, done.signal).then(
		() => undefined,
		() => undefined,
	);
	return await Promise.race([work, late]).finally(() => done.abort());
}
