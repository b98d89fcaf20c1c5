import type * as CheckpointModule from '../../nodes/runtime/checkpoint';
import type * as SignInModule from '../../nodes/io/firstSignIn';
import type * as MessagesModule from '../../nodes/runtime/messages';
import type * as NodeErrorModule from '../../nodes/runtime/nodeError';
import type * as UploadModule from '../../nemovideo/upload/uploadOnce';
import { search } from './chaos/search';
import { closeEngine } from './harness/fast';

/** A search that finds nothing has to be able to find something: bugs are planted, and it must see them. */
jest.setTimeout(600_000);
afterAll(closeEngine);
afterEach(() => (mockBug = ''));

let mockBug = '';

jest.mock('../../nodes/runtime/checkpoint', () => {
	const real = jest.requireActual<typeof CheckpointModule>('../../nodes/runtime/checkpoint');
	const checkpointOf: typeof real.checkpointOf = (...args) => {
		const checkpoint = real.checkpointOf(...args);
		// All items of a node share what is remembered.
		if (mockBug === 'one memory') return real.checkpointOf(args[0], 'shared');
		if (mockBug !== 'checkpoint key') return checkpoint;
		// A key that is never the same again.
		return { ...checkpoint, load: () => undefined };
	};
	return { ...real, checkpointOf };
});
jest.mock('../../nodes/runtime/messages', () => {
	const real = jest.requireActual<typeof MessagesModule>('../../nodes/runtime/messages');
	const logger: typeof real.logger = (ctx) => {
		const log = real.logger(ctx);
		return (message) => (mockBug === 'lost id' ? undefined : log(message));
	};
	return { ...real, logger };
});
jest.mock('../../nodes/runtime/nodeError', () => {
	const real = jest.requireActual<typeof NodeErrorModule>('../../nodes/runtime/nodeError');
	const toNodeError: typeof real.toNodeError = (...args) => {
		const error = real.toNodeError(...args);
		if (mockBug !== 'lost id') return error;
		error.description = String(error.description).replace(/(Session|Render) ID: \S+\./g, '');
		Object.assign(error.context, { sessionId: undefined, renderId: undefined });
		return error;
	};
	return { ...real, toNodeError };
});
jest.mock('../../nodes/io/firstSignIn', () => {
	const real = jest.requireActual<typeof SignInModule>('../../nodes/io/firstSignIn');
	const signInFirst: typeof real.signInFirst = async (cache, tools) =>
		mockBug === 'double sign-in' ? undefined : await real.signInFirst(cache, tools);
	return { ...real, signInFirst };
});
jest.mock('../../nemovideo/upload/uploadOnce', () => {
	const real = jest.requireActual<typeof UploadModule>('../../nemovideo/upload/uploadOnce');
	const uploadOnce: typeof real.uploadOnce = async (client, material, tools) => {
		if (mockBug !== 'blind upload') return await real.uploadOnce(client, material, tools);
		const all = material.files.map((_, i) => i);
		await material.send(all).catch(async () => await material.send(all));
		return [];
	};
	return { ...real, uploadOnce };
});

// The seeds are those that show it soon.
test.each([
	['checkpoint key', 7, /paid for|renders were started|was sent/],
	['lost id', 7, /is named nowhere/],
	['double sign-in', 7, /signed in as/],
	['blind upload', 4, /its footage was sent/],
	['one memory', 7, /several items were put into it|is not in it/],
])('a planted bug is found: %s', async (bug, seed, violation) => {
	mockBug = bug;
	const found = await search({ seed, runs: 400, shrinkMs: 5_000, only: violation });
	expect(found).toBeDefined();
});

test('and without one, the same scenarios show nothing', async () => {
	expect(await search({ seed: 7, runs: 30 })).toBeUndefined();
});
