import { FaultInjector, type Fault } from '../../../emulator/faults';

const poll = { method: 'GET', path: '/api/render/proxy/lambda/render_1' };
const edit = { method: 'POST', path: '/run_sse', sessionId: 's1' };

function injectorWith(...faults: Fault[]): FaultInjector {
	const injector = new FaultInjector();
	for (const fault of faults) injector.add(fault);
	return injector;
}

describe('FaultInjector', () => {
	it('applies to one request unless `times` says otherwise', () => {
		const faults = injectorWith({ do: { error: { code: 1001 } } });
		expect(faults.take(poll)).toEqual({ error: { code: 1001 } });
		expect(faults.take(poll)).toEqual({});
	});

	it.each([
		[{ method: 'get' }, true],
		[{ method: 'POST' }, false],
		[{ path: '/lambda/' }, true],
		[{ path: 'render_\\d+$' }, true],
		[{ path: '^/lambda' }, false],
		[{ path: '(unfinished' }, false],
		[{ sessionId: 's1' }, false],
	])('matches %j: %p', (match, expected) => {
		expect('delayMs' in injectorWith({ match, do: { delayMs: 1 } }).take(poll)).toBe(expected);
	});

	it('matches the session id', () => {
		expect(
			injectorWith({ match: { sessionId: 's1' }, do: { silent: true } }).take(edit).silent,
		).toBe(true);
	});

	it('starts at the nth matching request', () => {
		const faults = injectorWith({ match: { path: '/lambda', nth: 3 }, do: { noOutputUrl: true } });
		const applied = [poll, edit, poll, poll, poll].map((one) => !!faults.take(one).noOutputUrl);
		expect(applied).toEqual([false, false, false, true, false]);
	});

	it.each(['always', Infinity] as const)('applies to every request with times %p', (times) => {
		const faults = injectorWith({ times, do: { envelopedStatus: true } });
		for (let n = 0; n < 50; n++) expect(faults.take(poll).envelopedStatus).toBe(true);
		faults.clear();
		expect(faults.take(poll)).toEqual({});
	});

	it('combines the effects of several faults; the last one wins a key', () => {
		const faults = injectorWith(
			{ do: { delayMs: 5 } },
			{ do: { silent: false } },
			{ do: { delayMs: 9 } },
		);
		expect(faults.take(edit)).toEqual({ delayMs: 9, silent: false });
	});

	it.each<object>([{}, { explode: true }, { toString: 1 }, { delayMs: 1, silent: true }])(
		'refuses the effect %j',
		(effect) => {
			expect(() => injectorWith({ do: effect } as unknown as Fault)).toThrow(TypeError);
		},
	);
});
