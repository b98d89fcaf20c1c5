import nock from 'nock';

import { Engine } from './engine';
import { speedUp } from './time';

/** A new engine for each test, already signed in. The service's answers come from nock. */
export function useRecordedService(baseUrl: string): { engine: Engine } {
	const world = {} as { engine: Engine };
	beforeAll(() => speedUp(100));
	beforeEach(async () => {
		nock.disableNetConnect();
		world.engine = await Engine.start({ baseUrl, sessionToken: 'nmv_usr_known', clientId: 'c' });
	});
	afterEach(() => {
		world.engine.close();
		nock.abortPendingRequests();
		nock.cleanAll();
		nock.enableNetConnect();
	});
	return world;
}
