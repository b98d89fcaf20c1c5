import { OrderBook, type Order } from '../../../emulator/faults';

const poll = { method: 'GET', path: '/api/render/proxy/lambda/render_1' };
const edit = { method: 'POST', path: '/run_sse', sessionId: 's1' };

function book(...orders: Order[]): OrderBook {
	const orderBook = new OrderBook();
	for (const order of orders) orderBook.add(order);
	return orderBook;
}

describe('OrderBook', () => {
	it('strikes once unless told otherwise', () => {
		const orders = book({ do: { error: { code: 1001 } } });
		expect(orders.take(poll)).toEqual({ error: { code: 1001 } });
		expect(orders.take(poll)).toEqual({});
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
		expect('delayMs' in book({ match, do: { delayMs: 1 } }).take(poll)).toBe(expected);
	});

	it('finds the session wherever the request names it', () => {
		expect(book({ match: { sessionId: 's1' }, do: { silent: true } }).take(edit).silent).toBe(true);
	});

	it('waits for the nth matching request', () => {
		const orders = book({ match: { path: '/lambda', nth: 3 }, do: { noOutputUrl: true } });
		const struck = [poll, edit, poll, poll, poll].map((one) => !!orders.take(one).noOutputUrl);
		expect(struck).toEqual([false, false, false, true, false]);
	});

	it.each(['always', Infinity] as const)('goes on for ever with times %p', (times) => {
		const orders = book({ times, do: { envelopedStatus: true } });
		for (let n = 0; n < 50; n++) expect(orders.take(poll).envelopedStatus).toBe(true);
		orders.clear();
		expect(orders.take(poll)).toEqual({});
	});

	it('adds several orders up', () => {
		const orders = book({ do: { delayMs: 5 } }, { do: { silent: false } }, { do: { delayMs: 9 } });
		expect(orders.take(edit)).toEqual({ delayMs: 9, silent: false });
	});

	it.each([{}, { explode: true }, { delayMs: 1, silent: true }])('refuses to do %j', (deed) => {
		expect(() => book({ do: deed } as unknown as Order)).toThrow(TypeError);
	});
});
