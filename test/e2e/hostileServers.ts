import { randomUUID } from 'node:crypto';

import { HostileServer, TOKEN } from '../hostile/server';
import { credentialData, openWorld, type World } from './world';

export interface HostileServers {
	world: World;
	service: HostileServer;
	/** Another server: what arrives there came past the service. */
	other: HostileServer;
	/** Id of a registered user's credential for the service. */
	credential: string;
}

/**
 * For one test file, a real n8n with a credential for a service that can be made hostile. `env`: more
 * environment variables for n8n; `addressOf` makes the credential's Base URL of the service's address.
 */
export function useHostileServers(
	name: string,
	onStart: (servers: HostileServers) => void,
	{ env = {}, addressOf = (url: string) => url } = {},
): void {
	jest.setTimeout(300_000);
	const started: Partial<HostileServers> = {};
	beforeAll(async () => {
		const world = (started.world = await openWorld(name, env));
		const service = (started.service = await HostileServer.start());
		const other = (started.other = await HostileServer.start());
		const credential = await registeredCredential(world, addressOf(service.url));
		onStart({ world, service, other, credential });
	});
	beforeEach(() => {
		started.service?.reset();
		started.other?.reset();
	});
	afterAll(async () => {
		await started.world?.close();
		await started.service?.close();
		await started.other?.close();
	});
}

/** Creates a credential with the token that the hostile server knows, and answers its id. */
export async function registeredCredential({ n8n }: World, baseUrl: string): Promise<string> {
	const data = credentialData({ baseUrl, authentication: 'token', token: TOKEN });
	return await n8n.createCredential(randomUUID(), 'nemoVideoApi', data);
}
