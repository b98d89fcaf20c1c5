// What the expressions of examples/ make of what other services really answer, read by n8n's own interpreter.
import { shownText } from '../../examples/internet/telegramText';
import { wrongChunks } from '../../examples/internet/tiktok';
import { made, nodeOf, read, valueOf } from './exampleNodes';

describe("what is written to people by Telegram, whose Markdown refuses a name's single underscore", () => {
	const TOLD = 'No clip of IMG_2041.MOV: <b> & [x Render ID: render_7*';
	test.each([
		['drive-to-tiktok', 'Tell Somebody', { message: TOLD }],
		['dropbox-to-clip', 'Tell Somebody', { message: TOLD }],
		['s3-to-clip', 'Tell Somebody', { message: TOLD }],
		['rescue', 'Tell Somebody', { message: TOLD }],
		['telegram-editor', 'Send Reply', { reply: TOLD }],
		['telegram-editor', 'Send Link', { reply: TOLD, videoUrl: 'https://clip/a_b?c=1&d=2' }],
		['telegram-editor', 'Say What Went Wrong', { error: TOLD, message: 'Do_this.' }],
	])('%s, %s: arrives as it is', (name, node, json) => {
		const { text, additionalFields } = nodeOf(name, node).parameters;
		const sent = valueOf(text, json, { Assistant: json }) as string;
		const shown = shownText(sent, additionalFields!.parse_mode ?? 'Markdown');
		expect(shown).toContain(TOLD);
		if ('videoUrl' in json) expect(shown).toContain(json.videoUrl);
	});

	test('the stand-in refuses what Telegram refuses', () => {
		expect(shownText('IMG_2041.MOV', 'Markdown')).toBeUndefined();
		expect(shownText('a_b_c', 'Markdown')).toBe('abc');
		expect(shownText('1 < 2', 'HTML')).toBeUndefined();
	});
});

test.each(['drive-to-tiktok', 'dropbox-to-clip', 's3-to-clip'])(
	'%s goes on with the next file when nobody can be told of the last',
	(name) => {
		expect(nodeOf(name, 'Tell Somebody').onError).toBe('continueRegularOutput');
	},
);

test.each(['drive-to-tiktok', 'dropbox-to-clip', 's3-to-clip', 'telegram-editor'])(
	'%s remembers more than the 10,000 items at which n8n stops',
	(name) => {
		const type = 'n8n-nodes-base.removeDuplicates';
		const known = read(name).nodes.find((node) => node.type === type)!.parameters.options;
		expect(known!.historySize).toBe(100_000);
	},
);

describe('tiktok-post', () => {
	const MB = 1_000_000;
	const MIB = 1024 * 1024;
	const sizes = [5, 64, 128].flatMap((many) => [many * MB, many * MIB]);
	test.each([1, ...sizes.flatMap((size) => [size - 1, size, size + 1]), 4_000 * MB])(
		'%d bytes go in chunks that TikTok takes',
		(size) => {
			const headers = { 'content-range': `bytes 0-0/${size}` };
			const { chunkSize, chunkCount } = made('tiktok-post', 'Plan', { headers }, { Start: {} });
			const plan = { video_size: size, chunk_size: chunkSize, total_chunk_count: chunkCount };
			expect(wrongChunks({ source: 'FILE_UPLOAD', ...plan })).toBeUndefined();
		},
	);

	const before = {
		Plan: {},
		Parts: { publishId: 'v_pub~1' },
		'Creator Info': { body: { data: { creator_username: 'nemo' } } },
	};
	const status = (data: object, code = 'ok', statusCode = 200) => ({
		statusCode,
		body: { data, error: { code } },
	});
	const { rules } = nodeOf('tiktok-post', 'How Far?').parameters as unknown as {
		rules: { values: Array<{ conditions: { conditions: Array<{ leftValue: string }> } }> };
	};
	const isFailed = (json: object) =>
		valueOf(rules.values[1].conditions.conditions[0].leftValue, json);

	test.each([
		['being worked on', status({ status: 'PROCESSING_UPLOAD' }), false],
		['failed', status({ status: 'FAILED' }), true],
		['too many questions', status({}, 'rate_limit_exceeded', 429), false],
		["TikTok's own error", status({}, 'internal_error', 500), false],
		['no connection', { error: { message: 'ECONNRESET' } }, false],
		['a token that has expired', status({}, 'access_token_invalid', 401), true],
	])('%s: over is %j', (_, json, over) => {
		expect(isFailed(json)).toBe(over);
	});

	test.each([
		['a number that JavaScript has rounded', Number('7300000000000000001'), ''],
		['text', '7300000000000000001', '/video/7300000000000000001'],
	])('the link of a post whose id is %s', (_, id, end) => {
		const json = status({ status: 'PUBLISH_COMPLETE', publicaly_available_post_id: [id] });
		const { postUrl } = made('tiktok-post', 'Posted', json, before);
		expect(postUrl).toBe(`https://www.tiktok.com/@nemo${end}`);
	});

	test.each([
		['nothing', { Plan: {} }, status({}, 'rate_limit_exceeded', 429), /^Nothing was uploaded/],
		['a part', before, { statusCode: 416 }, /not posted by itself/],
		['all', { ...before, Uploaded: {} }, status({}, 'x', 401), /before you post it again/],
		['failed', { ...before, Uploaded: {} }, status({ status: 'FAILED' }), /^Nothing is posted/],
	])('says what is left at TikTok: %s', (_, ran, json, words) => {
		expect(made('tiktok-post', 'In Plain Words', json, ran).left).toMatch(words);
	});

	test.each([
		['has expired', { statusCode: 403, headers: {} }],
		['does not answer', { error: { message: 'ETIMEDOUT' } }],
	])('an address that %s is not said to be a refusal of TikTok', (_, json) => {
		const { code, words } = made('tiktok-post', 'In Plain Words', json);
		expect(words[code]).toMatch(/address of the clip.*expired/);
	});

	test.each(['Look at Clip', 'Get Part'])(
		'%s: what it cannot fetch is said in plain words',
		(node) => {
			expect(nodeOf('tiktok-post', node).onError).toBe('continueErrorOutput');
			expect(read('tiktok-post').connections[node].main[1][0].node).toBe('In Plain Words');
		},
	);
});

test.each(['Create Session', 'Upload', 'Edit Instruction', 'Start', 'Get Status'])(
	'long-render: an item that fails in %s leaves at No Clip, and the others go on',
	(node) => {
		expect(nodeOf('long-render', node).onError).toBe('continueErrorOutput');
		const [, failed] = read('long-render').connections[node].main;
		expect(failed.map((end) => end.node)).toEqual(['No Clip']);
		const failure = { error: 'It failed.', message: 'Session ID: s_1.', address: 'https://a/b' };
		const told = made('long-render', 'No Clip', failure);
		expect(told).toMatchObject({ message: 'It failed. Session ID: s_1.', address: 'https://a/b' });
	},
);

test('batch-one-session: a file that is refused reaches the loop, and is named on the last page', () => {
	expect(nodeOf('batch-one-session', 'Upload').onError).toBe('continueRegularOutput');
});

test.each([
	[{ sessionId: 's_1' }, 's_1'],
	[{ sessionId: '', error: 'Rate limit', message: 'Wait. Session ID: s_2.' }, 's_2'],
	[{ error: 'Rate limit', message: 'Wait.' }, ''],
])('telegram-editor remembers the session of %j', (json, sessionId) => {
	const { columns } = nodeOf('telegram-editor', 'Remember').parameters as unknown as {
		columns: { value: Record<string, string> };
	};
	expect(valueOf(columns.value.sessionId, json)).toBe(sessionId);
	const [, failed] = read('telegram-editor').connections.Assistant.main;
	expect(failed.map((end) => end.node)).toContain('Remember');
});

// Before its version 1.3 (n8n 1.111), Execute Sub-workflow puts the error of item n out at its output n (n8n #19240).
test.each(['drive-to-tiktok', 'weekly-highlights'])(
	'%s posts one by one: no refusal is lost',
	(name) => {
		const { nodes, connections } = read(name);
		const loop = nodes.find(({ type }) => type === 'n8n-nodes-base.splitInBatches')!.name;
		const reached = new Set<string>();
		const follow = (node: string) => {
			if (node === loop || reached.has(node)) return;
			reached.add(node);
			for (const end of connections[node]?.main.flat() ?? []) follow(end.node);
		};
		for (const end of connections[loop].main[1]) follow(end.node);
		expect(reached).toContain('Post to TikTok');
		const last = [...reached].filter((node) => !connections[node]);
		expect(last).toEqual([]);
	},
);

test.each(['tiktok', 'TikTok', ' TIKTOK '])('weekly-highlights posts a row for %j', (channel) => {
	const { conditions } = nodeOf('weekly-highlights', 'For TikTok?').parameters as unknown as {
		conditions: { conditions: Array<{ leftValue: string; rightValue: string }> };
	};
	const [{ leftValue, rightValue }] = conditions.conditions;
	expect(valueOf(leftValue, {}, { 'Still to Do': { channel } })).toBe(rightValue);
});

test("youtube-shorts-post: a description fits into YouTube's 5,000 bytes in any language", () => {
	const { description } = made(
		'youtube-shorts-post',
		'Words',
		{ text: '剪'.repeat(9_000) },
		{
			Form: { Title: 'Goals' },
		},
	);
	expect(Buffer.byteLength(description)).toBeLessThanOrEqual(5_000);
});
