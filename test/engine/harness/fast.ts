import { startEmulator, type Emulator, type EmulatorOptions } from '../../../emulator';
import type { INode, INodeExecutionData } from 'n8n-workflow';

import { HEADS } from '../../fixtures/mediaHeads';
import type { CredentialStore } from './credentialStore';
import { Engine, type NodeSpec, type Outcome, type RunOptions } from './engine';
import { serviceClock, speedUp } from './time';

/** A wait of 30 s takes 30 ms, for the nodes and for the service alike. */
export const SPEED = 1000;

/** A service without pictures, and accounts of it, for what is about calls and times alone. */
export interface FastWorld {
	emulator: Emulator;
	account: CredentialStore;
	/** The same credential in another process: it shares what is stored, and nothing else. */
	otherWorker(): CredentialStore;
	/** Another credential for the same service. */
	otherAccount(): CredentialStore;
	run(options: Omit<RunOptions, 'as'> & { as?: CredentialStore }): Promise<Outcome>;
	/** Items that each hold a file as binary `data`. */
	items(count: number): Promise<INodeExecutionData[]>;
	close(): Promise<void>;
}

let engine: Promise<Engine> | undefined;

/** Worlds side by side share one engine: n8n-core has one binary data service for all. One speed for all, too. */
export async function fastWorld(
	options: EmulatorOptions = {},
	speed = SPEED,
	stepMs?: number,
): Promise<FastWorld> {
	// Once: it sets the time that all count from.
	if (!engine) speedUp(speed, stepMs);
	engine ??= Engine.start({ baseUrl: 'http://127.0.0.1:1' });
	const shared = await engine;
	const emulator = await startEmulator({
		clock: serviceClock,
		media: 'instant',
		silentShare: 0,
		...options,
	});
	const account = shared.account({ baseUrl: emulator.url });
	return {
		emulator,
		account,
		otherWorker: () => shared.account(account),
		otherAccount: () => shared.account({ baseUrl: emulator.url }),
		run: async (given) => await shared.run({ as: account, ...given }),
		items: async (count) =>
			await Promise.all(
				Array.from({ length: count }, async (_, i) => ({
					json: { row: i + 1 },
					binary: { data: await shared.binary(Buffer.from(HEADS.mp4), `match-${i + 1}.mp4`) },
				})),
			),
		close: async () => await emulator.close(),
	};
}

export async function closeEngine(): Promise<void> {
	(await engine)?.close();
	engine = undefined;
}

/** Renders that the service really started. */
export const startedRenders = ({ ledger }: Emulator) =>
	ledger.renders.filter(({ repeated }) => !repeated);

/** Edits that the service has made, or makes: each is paid for. */
export const paidEdits = ({ ledger }: Emulator) =>
	ledger.edits.filter(({ outcome }) => outcome !== 'refused');

export const createNode: NodeSpec = { type: 'nemoVideoCreateSession' };
export const uploadNode: NodeSpec = { type: 'nemoVideoUpload' };
export const editNode: NodeSpec = {
	type: 'nemoVideoEditInstruction',
	parameters: { instruction: 'pull the best 2-second highlights, landscape' },
};

export const withOptions = (
	node: NodeSpec,
	options: INode['parameters'],
	more: INode['parameters'] = {},
): NodeSpec => ({
	...node,
	parameters: { ...node.parameters, ...more, options },
});

/** Items as they are behind these nodes. */
export async function behind(
	world: FastWorld,
	...nodes: NodeSpec[]
): Promise<INodeExecutionData[]> {
	const outcome = await world.run({ nodes, items: await world.items(1) });
	if (outcome.error) throw outcome.error;
	return outcome.items(nodes[nodes.length - 1].type);
}

/** The node as n8n has it below an agent. */
export const asTool = (node: NodeSpec): NodeSpec => ({
	...node,
	type: `${node.type}Tool`,
	name: node.type,
});

/** A further run of a node in the same execution: an agent calls its tool again, a loop goes round. */
export async function calledAgain(
	world: FastWorld,
	{ contextData, executionId }: Outcome,
	node: NodeSpec,
	items: INodeExecutionData[],
	runIndex = 1,
): Promise<Outcome> {
	return await world.run({ nodes: [node], items, contextData, executionId, runIndex });
}
