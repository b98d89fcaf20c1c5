import fc from 'fast-check';

import type { Effect, Settings } from '../../../emulator';

/** A run of a workflow in a bad week: what the service does, and what people do then. JSON, so that it can be replayed. */
export interface Scenario {
	/** `oneSession`: all items go into one session, as in a batch. */
	pipeline: 'fiveNodes' | 'quickEdit' | 'durable' | 'oneSession';
	items: number;
	/** Each execution belongs to one of them. */
	accounts: 1 | 2;
	retryOnFail: boolean;
	/** Timeout and Max Wait are short, until a person who has read the error raises them. */
	hasty: boolean;
	continues: boolean;
	settings: Partial<Settings>;
	faults: { path: string; nth: number; times: number; effect: Effect }[];
	/** After so many requests: Stop is pressed, or all tokens expire. */
	stopAt: number | null;
	expireAt: number | null;
	/** What a person does after the first execution, one after the other. */
	repeats: Repeat[];
}
/** Retry in the executions list; the failed node once more as a new execution; all of it once more. */
export type Repeat = 'list' | 'nodeAgain' | 'allAgain';

const ANYWHERE = [
	'/anonymous-token',
	'/credits/balance',
	'/with-session/',
	'/claim-token',
	'/upload-video/',
	'/latest',
	'/run_sse',
	'/lambda$',
	'/lambda/render_',
	'^/files/',
	'/download$',
];

const CODES = [1001, 1002, 1010, 1011, 2001, 402, 403, 404, 409, 422, 429, 4001, 4002, 9999];
const FAILED_RUN = 'data: {"errorCode":"INTERNAL","errorMessage":"the model is overloaded"}\n\n';

const common: fc.Arbitrary<Effect> = fc.oneof(
	fc.constantFrom(...CODES).map((code) => ({ error: { code } })),
	fc.constantFrom(500, 502, 503).map((code) => ({ error: { code, httpStatus: code } })),
	fc.constantFrom(200, 404, 502).map((httpStatus) => ({
		error: { code: 500, httpStatus, raw: '<html>a proxy</html>' },
	})),
	fc.constantFrom('beforeAnswer' as const, 'afterWork' as const).map((dropConnection) => ({
		dropConnection,
	})),
	fc.constantFrom(500, 502, 504).map((status5xxAfterWork) => ({ status5xxAfterWork })),
	fc.integer({ min: 1, max: 90_000 }).map((delayMs) => ({ delayMs })),
	fc.constant({ redirect: { status: 302 as const, location: 'https://elsewhere.example/login' } }),
	fc.constant({ padBytes: 100_000 }),
);
const ofEdits: fc.Arbitrary<Effect> = fc.oneof(
	fc.integer({ min: 0, max: 4 }).map((cutStreamAfterEvents) => ({ cutStreamAfterEvents })),
	fc.constantFrom(FAILED_RUN, '', 'data: nonsense\n\n', ': only a comment\n\n').map((stream) => ({
		stream,
	})),
	fc.integer({ min: 1_000, max: 700_000 }).map((heartbeatsOnlyMs) => ({ heartbeatsOnlyMs })),
	fc.constant({ silent: true }),
	fc.constant({ ask: true as const }),
);
const fault = (path: fc.Arbitrary<string>, effect: fc.Arbitrary<Effect>) =>
	fc.record({
		path,
		nth: fc.integer({ min: 1, max: 6 }),
		times: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 12 })),
		effect,
	});
const faults = fc.oneof(
	{ weight: 4, arbitrary: fault(fc.constantFrom(...ANYWHERE), common) },
	{ weight: 2, arbitrary: fault(fc.constant('/run_sse'), ofEdits) },
	{
		weight: 1,
		arbitrary: fault(fc.constantFrom('/lambda$'), fc.constant({ failRender: 'no GPU' })),
	},
	{
		weight: 1,
		arbitrary: fault(
			fc.constant('/lambda/render_'),
			fc.constantFrom<Effect>({ noOutputUrl: true }, { envelopedStatus: true }),
		),
	},
);

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
	errorStyle: fc.constantFrom('envelope' as const, 'http' as const),
	envelope: fc.constantFrom('code' as const, 'code' as const, 'success' as const),
	ids: fc.constantFrom('uuid' as const, 'decimal' as const, 'number' as const),
	userId: fc.constantFrom('none' as const, 'both' as const),
	renderAnswer: fc.constantFrom('output' as const, 'outputUrl' as const),
	repeatedRender: fc.constantFrom('accept' as const, 'refuse' as const),
	silentShare: fc.constantFrom(0, 0.3, 1),
	editMs: fc.constantFrom(1_000, 12_000, 120_000),
	renderMs: fc.constantFrom(1_000, 40_000, 400_000),
});

/** A moment in most scenarios never comes. */
const moment = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
);

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
	pipeline: fc.constantFrom<Scenario['pipeline']>(
		...(['fiveNodes', 'quickEdit', 'durable', 'oneSession'] as const),
	),
	items: fc.integer({ min: 1, max: 5 }),
	accounts: fc.constantFrom(1 as const, 1 as const, 2 as const),
	retryOnFail: fc.boolean(),
	hasty: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
	continues: fc.boolean(),
	settings,
	faults: fc.array(faults, { maxLength: 5 }),
	stopAt: moment,
	expireAt: moment,
	repeats: fc.array(fc.constantFrom<Repeat>('list', 'nodeAgain', 'allAgain'), { maxLength: 2 }),
});
