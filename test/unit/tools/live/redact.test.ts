import fc from 'fast-check';

import { Recorder } from '../../../../tools/live/recorder';
import { Redactor } from '../../../../tools/live/redact';

const SECRETS = {
	token: 'nmv_usr_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
	claim: 'clm_77aa66bb55cc44dd33ee22ff',
	jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.dGhpc0lzVGhlU2lnbmF0dXJl',
	uuid: '6f1c9a52-3b8d-4f27-9c41-0d5e7a8b9c10',
	digits: '5529798706024415232',
	user: 'anon_4c1f77e0b2',
	task: 'task_81c2d3e4',
	mail: 'jane.doe+clips@company.test',
	ip: '203.0.113.77',
	address: 'https://cdn.company.test:8443/users/jane/holiday.mp4?X-Signature=abc123',
	escaped: 'https:\\/\\/cdn.company.test\\/users\\/jane\\/birthday.mp4',
	disk: '/mnt/userdata/jane/holiday.mov',
	key: 'AKIA0123456789ABCDEFGHIJKLMN',
};

const redactor = () => new Redactor('api.company.test');
const redacted = (text: string, from = redactor()) => {
	from.learn(text);
	return from.write(text);
};

describe('what is replaced', () => {
	it.each(Object.entries(SECRETS))('%s, alone and inside of other text', (_, secret) => {
		for (const text of [secret, `{"x":"${secret}"}`, `see ${secret}.`, `${secret}\n${secret}`]) {
			const written = redacted(text);
			expect(written).not.toContain(secret);
			expect(written).not.toMatch(/jane|company|9f8e7d|6024415/);
		}
	});

	it.each([
		['{"session_id":"ab12cd34ef"}', 'ab12cd34ef'],
		['{"clientId": "q9w8e7r6"}', 'q9w8e7r6'],
		['{"access_token":"short"}', 'short'],
		['{"phone":"12345"}', '12345'],
		['{"user_name":"Jane"}', 'Jane'],
		['{"password":"a\\"b"}', 'a\\"b'],
		['{"user_id":48213}', '48213'],
		['{"ownerId": "u7"}', 'u7'],
		['{"team_id":123456789012}', '123456789012'],
	])('the value of a field that is secret by its name: %s', (text, secret) => {
		const written = redacted(text);
		expect(written).not.toContain(secret);
		expect(() => JSON.parse(written) as unknown).not.toThrow();
	});

	it('is the same thing everywhere, and two things stay two', () => {
		const [a, b] = [SECRETS.uuid, SECRETS.uuid.replace(/0$/, '1')];
		const written = redacted(`${a} ${b} ${a}`).split(' ');
		expect(written[0]).toBe(written[2]);
		expect(written[0]).not.toBe(written[1]);
	});

	it('keeps its form: a number of 19 digits stays one that JavaScript rounds', () => {
		const { id } = JSON.parse(redacted(`{"id":${SECRETS.digits}}`)) as { id: number };
		expect(redacted(SECRETS.digits)).toMatch(/^5\d{18}$/);
		expect(Number.isSafeInteger(id)).toBe(false);
		expect(redacted(SECRETS.token)).toMatch(/^nmv_usr_/);
		expect(redacted(SECRETS.user)).toMatch(/^anon_\d+$/);
		expect(redacted(SECRETS.address)).toMatch(/^https:\/\/host-1\.example\/address-1\.mp4$/);
	});

	it("names the API's own address, and leaves NemoVideo's hosts readable", () => {
		expect(redacted('https://api.company.test/x')).toBe('https://api.example/address-1');
		expect(redacted('https://static1.nemovideo.ai/render-result/job_81c2d3e4f5.mp4')).toBe(
			'https://static1.nemovideo.ai/address-1.mp4',
		);
	});
});

it('what tells nothing stays: words, numbers, the paths of the API, short ids', () => {
	const text =
		'{"code":0,"data":{"available":100,"t":[{"id":"1","tt":0,"m":{"name":"city timelapse"},"sg":[{"d":10000}]}]}} ' +
		'/api/tasks/me/with-session/nemo_agent "token_type":"Bearer" promptTokenCount 1764430000.123456';
	expect(redacted(text)).toBe(text);
});

it('nothing secret is left of any mixture of secrets and text, however it is cut', async () => {
	const word = fc.oneof(
		fc.constantFrom(...Object.values(SECRETS)),
		fc.constantFrom(' ', '"', ',', '\n', 'data: ', '{"a":', 'text', '私の動画', '🎬'),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(word), fc.array(fc.nat(400)), async (words, cuts) => {
			const bytes = Buffer.from(words.join(' '));
			const at = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])];
			const borders = at.sort((a, b) => a - b);
			const pieces = borders.slice(1).map((end, i) => bytes.subarray(borders[i], end));
			const recorder = new Recorder(redactor(), () => 0);
			const open = recorder.begin({ method: 'POST', url: '/run_sse', headers: {} });
			open.answered(200, { 'content-type': 'text/event-stream' }, false);
			for (const piece of pieces) open.add(piece);
			const { exchanges } = recorder.write({
				client: 'test',
				recordedAt: '2026-01-01T00:00:00.000Z',
				service: 'https://api.company.test',
				registered: false,
			});
			const body = exchanges[0].answer?.body as { pieces: { text?: string; base64?: string }[] };
			const whole = Buffer.concat(
				body.pieces.map(({ text, base64 }) =>
					text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text),
				),
			).toString();
			expect(body.pieces).toHaveLength(pieces.length);
			for (const secret of Object.values(SECRETS)) expect(whole).not.toContain(secret);
			const rest = words.filter((one) => !Object.values(SECRETS).includes(one)).join('');
			for (const kept of ['私の動画', '🎬']) {
				expect(whole.split(kept)).toHaveLength(rest.split(kept).length);
			}
		}),
		{ numRuns: 200 },
	);
});

describe('a recorder', () => {
	const head = {
		client: 'c',
		recordedAt: '',
		service: 'https://api.company.test',
		registered: true,
	};

	it('replaces a name that is not ASCII in answers and in requests, escaped or not', () => {
		const recorder = new Recorder(redactor(), () => 0);
		const answer = recorder.begin({ method: 'GET', url: '/a', headers: {} });
		answer.answered(200, { 'content-type': 'application/json' }, false);
		answer.add(Buffer.from('{"full_name":"Jos\\u00e9 \\u00c1lvarez","m":"私"}'));
		recorder.begin({
			method: 'POST',
			url: '/b',
			headers: {},
			body: '{"m":"von José Álvarez: 私"}',
		});
		const text = JSON.stringify(recorder.write(head));
		expect(text).not.toMatch(/José|Jos\\|lvarez/);
		expect(text.match(/私/g)).toHaveLength(2);
	});

	it('replaces a secret that it was told of, whatever it looks like', () => {
		const recorder = new Recorder(redactor(), () => 0);
		recorder.addSecret('correct horse battery');
		const open = recorder.begin({ method: 'GET', url: '/x?k=correct horse battery', headers: {} });
		open.answered(200, { 'content-type': 'text/plain' }, false);
		open.add(Buffer.from('you said "correct horse battery"'));
		expect(JSON.stringify(recorder.write(head))).not.toMatch(/horse/);
	});

	it('keeps of a file its size and kind alone', () => {
		const recorder = new Recorder(redactor(), () => 0);
		const open = recorder.begin({ method: 'GET', url: 'https://a.test/c.png', headers: {} });
		open.answered(200, { 'content-type': 'binary/octet-stream', 'set-cookie': 'sid=1' }, true);
		const png = Buffer.concat([
			Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
			Buffer.alloc(5000, 7),
		]);
		open.add(png.subarray(0, 10));
		open.add(png.subarray(10));
		const [{ answer }] = recorder.write(head).exchanges;
		expect(answer?.body).toEqual({ file: { bytes: 5016, kind: 'png' } });
		expect(answer?.headers).toEqual({ 'content-type': 'binary/octet-stream' });
	});

	it('writes down a request without an answer, with the reason', () => {
		const recorder = new Recorder(redactor(), () => 5);
		recorder.begin({ method: 'GET', url: '/x', headers: {} }).failure =
			'nothing answers at 203.0.113.9';
		expect(recorder.write(head).exchanges).toEqual([
			{
				step: '',
				atMs: 0,
				request: { method: 'GET', url: '/x', headers: {} },
				failure: 'nothing answers at 192.0.2.1',
			},
		]);
	});
});
