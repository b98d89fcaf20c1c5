/** The emulator in each of its ways, for the tests of the live check and for the recordings of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Fault, Settings } from '../../emulator';
import { ROOT } from '../paths';

export interface Way {
	settings: Partial<Settings>;
	faults?: Fault[];
}

const adkBytes = (name: string) =>
	readFileSync(path.join(ROOT, 'test', 'fixtures', 'streams', `${name}.txt`), 'utf8');

const message = (nth: number) => ({ path: '/run_sse', nth });

export const WAYS: Record<string, Way> = {
	'codes with HTTP 200': { settings: { userId: 'both' } },
	'codes with HTTP 4xx': {
		settings: {
			errorStyle: 'http',
			ids: 'decimal',
			userId: 'session',
			invalidTokenCode: 1010,
			repeatedRender: 'refuse',
		},
	},
	'success true and false': {
		settings: { envelope: 'success', ids: 'number', userId: 'token', renderAnswer: 'outputUrl' },
		faults: [{ match: message(2), do: { silent: true } }],
	},
	'bytes of an ADK server, and a question': {
		settings: { userId: 'both', invalidTokenCode: 1011 },
		faults: [
			{ match: message(1), do: { ask: true } },
			{ match: message(3), do: { streamPrefix: adkBytes('partials') } },
			{ match: message(4), do: { streamPrefix: adkBytes('two-stage') } },
		],
	},
};
