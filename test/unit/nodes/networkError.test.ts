import { isProblem, mayHaveTakenEffect, type NemoVideoError } from '../../../nemovideo';
import { toNetworkError } from '../../../nodes/io/networkError';

/** As Node.js has it: the call that failed stands before the code. */
const failed = (syscall: string, code: string, more = '') =>
	Object.assign(new Error(`${syscall} ${code}${more}`), { code, syscall, errno: -113 });
/** As n8n has it: its own words for the code, and the original as the cause. */
const wrapped = (cause: Error) =>
	Object.assign(new Error('The host is unreachable, perhaps the server is offline'), { cause });
const read = (error: unknown): NemoVideoError => toNetworkError(error, undefined, 60_000);

const CODES = [
	...['EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'ECONNABORTED'],
	...['ECONNRESET', 'ENETDOWN', 'ENOTCONN'],
];

describe('a network that fails on a connection that stood', () => {
	it.each(['read', 'write'].flatMap((syscall) => CODES.map((code) => [syscall, code])))(
		'%s %s: the request may have been received',
		(syscall, code) => {
			const error = failed(syscall, code);
			const bare = { message: error.message, code };
			const told = new Error(
				`request to https://nemovideo.example failed, reason: ${error.message}`,
			);
			for (const one of [error, wrapped(error), bare, told]) {
				expect(read(one)).toMatchObject({ problem: 'connectionLost' });
				expect(mayHaveTakenEffect(read(one))).toBe(true);
			}
		},
	);

	it('in the middle of TLS: it may have been received', () => {
		for (const error of [
			failed('write', 'EPROTO', ' 40:error:0A000126:SSL routines::unexpected eof while reading'),
			Object.assign(new Error('0A0003FC:ssl3_read_bytes:sslv3 alert bad record mac'), {
				code: 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC',
			}),
			Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
		]) {
			expect(read(error)).toMatchObject({ problem: 'connectionLost' });
		}
	});
});

describe('a connection that never stood', () => {
	it.each([
		failed('connect', 'EHOSTUNREACH', ' 203.0.113.7:443'),
		failed('connect', 'ENETUNREACH', ' 203.0.113.7:443 - Local (0.0.0.0:0)'),
		failed('connect', 'ECONNREFUSED', ' 127.0.0.1:443'),
		failed('getaddrinfo', 'ENOTFOUND', ' nemovideo.example'),
		failed('getaddrinfo', 'EAI_AGAIN', ' nemovideo.example'),
		Object.assign(new Error('certificate has expired'), { code: 'CERT_HAS_EXPIRED' }),
	])('%s: nothing was sent', (error) => {
		for (const one of [error, wrapped(error)]) {
			expect(isProblem(read(one), 'unreachable')).toBe(true);
		}
	});

	it('of several addresses, none of which answers: nothing was sent', () => {
		const errors = ['EHOSTUNREACH', 'ENETUNREACH'].map((code) => failed('connect', code, ' x:443'));
		const all = Object.assign(new AggregateError(errors), { code: 'EHOSTUNREACH' });
		expect(isProblem(read(all), 'unreachable')).toBe(true);
	});

	it('in time keeps its own words', () => {
		const error = failed('connect', 'ETIMEDOUT', ' 203.0.113.7:443');
		expect(read(error)).toMatchObject({ problem: 'timedOut', context: { seconds: 60 } });
	});
});
