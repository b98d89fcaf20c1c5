import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { Engine, type NodeSpec, type Outcome } from '../engine/harness/engine';
import { speedUp, speedUpLimits } from '../engine/harness/time';
import { HostileServer, MP4, SESSION, TOKEN, type Call } from './server';

/** The nodes' waits and limits pass so many times faster: a limit of 60 s is 0.6 s. */
const SPEED = 100;

export interface HostileWorld {
	service: HostileServer;
	/** Somewhere else: nothing of ours may ever arrive here. */
	stranger: HostileServer;
	engine: Engine;
}

/**
 * A service that can be made hostile, and a fresh n8n for each test. `limitSpeed` is how much faster the limits of
 * calls pass: where much is read before the answer is refused, a busy machine needs longer.
 */
export function useHostileWorld({ limitSpeed = SPEED } = {}): HostileWorld {
	const world = {} as HostileWorld;
	beforeAll(async () => {
		speedUp(SPEED);
		speedUpLimits(limitSpeed);
		world.service = await HostileServer.start();
		world.stranger = await HostileServer.start();
	});
	beforeEach(async () => {
		world.service.reset();
		world.stranger.reset();
		world.engine = await Engine.start({
			baseUrl: world.service.url,
			sessionToken: TOKEN,
			clientId: 'c-1',
		});
	});
	afterEach(() => world.engine.close());
	afterAll(async () => {
		await world.service.close();
		await world.stranger.close();
	});
	return world;
}

/** For each call of the contract, a node that makes it. */
export const NODE_OF: Record<Exclude<Call, 'signIn'>, NodeSpec> = {
	session: { type: 'nemoVideoCreateSession' },
	claim: { type: 'nemoVideoCreateSession' },
	credits: { type: 'nemoVideoGetCredits' },
	state: { type: 'nemoVideoGetTimeline' },
	message: { type: 'nemoVideoEditInstruction', parameters: { options: { timeout: 1 } } },
	upload: { type: 'nemoVideoUpload' },
	submit: { type: 'nemoVideoExport', parameters: { options: { maxWait: 60 } } },
	status: { type: 'nemoVideoExport', parameters: { options: { maxWait: 60 } } },
	download: {
		type: 'nemoVideoExport',
		parameters: { operation: 'getStatus', renderId: 'render_1' },
	},
	clip: { type: 'nemoVideoExport', parameters: { operation: 'getStatus', renderId: 'render_1' } },
};

export const itemOf = async (
	engine: Engine,
	json: IDataObject = {},
): Promise<INodeExecutionData> => ({
	json: { sessionId: SESSION, taskId: 'task_1', ...json },
	binary: { data: await engine.binary(MP4, 'match.mp4') },
});

/** Runs the node that makes a call, for one item. */
export async function runCall(
	{ engine, service }: HostileWorld,
	call: Exclude<Call, 'signIn'>,
	settings: NodeSpec['settings'] = {},
): Promise<Outcome> {
	// The fallback is only asked for where the render gives no address.
	if (call === 'download') {
		service.attack('status', (_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end('{"status":"completed"}');
		});
	}
	const node = { ...NODE_OF[call], settings };
	return await engine.run({ nodes: [node], items: [await itemOf(engine)] });
}

/** Everything a run shows anywhere, as one text. */
export const everything = (outcome: Outcome): string =>
	JSON.stringify([
		outcome.run.data,
		outcome.messages,
		outcome.chat,
		outcome.error?.message,
		outcome.error?.description,
	]);

/** A failure that a user can act on: our words, a remedy, no JSON, no token. */
export function expectClearError({ error }: Outcome): void {
	expect(error).toBeDefined();
	expect(error?.message).not.toMatch(/^The node stopped|[{}]|undefined|\[object/);
	expect(error?.message.length).toBeGreaterThan(10);
	expect(error?.message.length).toBeLessThan(600);
	expect(error?.description?.length).toBeGreaterThan(20);
}
