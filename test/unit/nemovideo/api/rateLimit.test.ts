import { rateLimitWaitMs, retryAfterMsIn } from '../../../../nemovideo/api/rateLimit';

const NOW = 'Wed, 21 Oct 2026 07:28:00 GMT';
const LATER = 'Wed, 21 Oct 2026 07:28:40 GMT';

describe('Retry-After', () => {
	it.each<[Record<string, string | undefined>, number | undefined]>([
		[{ 'retry-after': '7' }, 7_000],
		[{ 'retry-after': ' 0 ' }, 0],
		[{ 'retry-after': '1.5' }, 1_500],
		[{ 'retry-after': '86400' }, 120_000],
		[{ 'retry-after': LATER, date: NOW }, 40_000],
		[{ 'retry-after': NOW, date: LATER }, 0],
		[{ 'retry-after': 'Thu, 22 Oct 2026 07:28:00 GMT', date: NOW }, 120_000],
		// Without the service's own clock a date says nothing.
		[{ 'retry-after': LATER }, undefined],
		// With the service's clock, JavaScript takes these for dates long past.
		[{ 'retry-after': '-5', date: NOW }, undefined],
		[{ 'retry-after': '5, 10', date: NOW }, undefined],
		[{ 'retry-after': '+3', date: NOW }, undefined],
		[{ 'retry-after': '2026', date: NOW }, 120_000],
		[{ 'retry-after': '99999999999999999999' }, 120_000],
		[{ 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT', date: NOW }, 120_000],
		[{ 'retry-after': '-5' }, undefined],
		[{ 'retry-after': '' }, undefined],
		[{ 'retry-after': 'soon' }, undefined],
		[{ 'retry-after': '1e9' }, undefined],
		[{ 'retry-after': '0x10' }, undefined],
		[{}, undefined],
	])('%j is %p ms', (headers, ms) => expect(retryAfterMsIn(headers)).toBe(ms));

	it('that cannot be read leaves the 30 s of the contract [ERR-429]', () => {
		expect(rateLimitWaitMs({ 'retry-after': '' })).toBe(30_000);
		expect(rateLimitWaitMs(undefined)).toBe(30_000);
	});
});
