import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { connectionTo } from '../e2e/world';
import { type Clips, startClips } from './clips';
import { type Examples, importExample, runFrom } from './world';

const MB = 1_000_000;
const MIB = 1024 * 1024;

/** The most memory that a process held since this was reset, in bytes. */
function peakOf(pid: number): number {
	return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;
}

export function tiktokPostTests(open: () => Examples): void {
	let clips: Clips;
	let id: string;

	beforeAll(async () => {
		clips = await startClips();
		id = await importExample(open(), 'tiktok-post');
	});

	afterAll(() => clips?.close());

	const post = async (size: number, more: object = {}, parts = true): Promise<N8nRun> => {
		const item = {
			videoUrl: clips.url(size, parts),
			title: 'Best goals',
			directPost: false,
			privacyLevel: '',
		};
		return await runFrom(open(), id, 'Start', [{ ...item, ...more }]);
	};
	const last = () => open().tiktok.posts.at(-1)!;

	test('a clip of 3 MB goes to the inbox as a whole, as a draft', async () => {
		const run = await post(3 * MB);
		expect(run.error).toBeUndefined();
		expect(last()).toMatchObject({
			kind: 'draft',
			chunkSize: 3 * MB,
			chunkCount: 1,
			chunks: [3 * MB],
		});
		expect(jsonOf(run, 'Posted')).toEqual([
			expect.objectContaining({
				status: 'SEND_TO_USER_INBOX',
				publishId: last().publishId,
				message: expect.stringContaining('notification in your TikTok app'),
			}),
		]);
	});

	test('a clip of 140 MB goes in chunks of 10 MB, the last with the rest, and n8n stays slim', async () => {
		const { pid } = open().n8n;
		const before = peakOf(pid);
		const run = await post(140 * MB + 123);
		expect(run.error).toBeUndefined();
		const { chunks, size, received } = last();
		expect(chunks).toEqual([...Array.from({ length: 13 }, () => 10 * MB), 10 * MB + 123]);
		expect(received).toBe(size);
		const grown = (peakOf(pid) - before) / MIB;
		console.log(`140 MB to TikTok: n8n's peak grew by ${grown.toFixed(0)} MiB`);
		expect(grown).toBeLessThan(250);
	});

	// TikTok's post ids are numbers of 19 digits, which n8n rounds as it reads them: the link is to the account.
	test("a direct post asks what the creator allows and ends with the account's link", async () => {
		const run = await post(3 * MB, { directPost: true, privacyLevel: 'PUBLIC_TO_EVERYONE' });
		expect(run.error).toBeUndefined();
		expect(last()).toMatchObject({
			kind: 'post',
			postInfo: { title: 'Best goals', privacy_level: 'PUBLIC_TO_EVERYONE' },
		});
		expect(jsonOf(run, 'Posted')).toEqual([
			expect.objectContaining({
				postUrl: 'https://www.tiktok.com/@nemo',
			}),
		]);
	});

	test.each([
		['unaudited_client_can_only_post_to_private_accounts', 403, /not audited your app/],
		['spam_risk_too_many_posts', 403, /Try again tomorrow/],
		['rate_limit_exceeded', 429, /Wait a minute/],
		['something_new', 400, /something_new.*without a reason/],
	])('the refusal %s is said in plain words', async (code, status, words) => {
		const before = open().tiktok.posts.length;
		open().tiktok.refuse(code, status);
		const run = await post(3 * MB);
		expect(run.error?.message).toMatch(words);
		expect(run.error?.message).toContain('Nothing was uploaded');
		expect(open().tiktok.posts).toHaveLength(before);
	});

	test('a privacy level that the creator does not offer is not tried', async () => {
		const before = open().tiktok.posts.length;
		const run = await post(3 * MB, { directPost: true, privacyLevel: 'FOLLOWER_OF_CREATOR' });
		expect(run.error?.message).toMatch(/does not offer that privacy level/);
		expect(open().tiktok.posts).toHaveLength(before);
	});

	test('a post that TikTok fails in the end names its reason and its upload', async () => {
		open().tiktok.fail('picture_size_check_failed');
		const run = await post(3 * MB);
		expect(run.error?.message).toMatch(/picture size/);
		expect(run.error?.message).toContain(last().publishId);
	});

	test('a clip that is uploaded is asked for again while TikTok is busy, and not said to be lost', async () => {
		const { tiktok } = open();
		tiktok.refuseStatus('rate_limit_exceeded', 429);
		tiktok.refuseStatus('internal_error', 500);
		const run = await post(3 * MB);
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, 'Posted')).toEqual([
			expect.objectContaining({ status: 'SEND_TO_USER_INBOX' }),
		]);
		tiktok.refuseStatus('token_not_authorized_for_specified_publish_id', 400);
		const refused = await post(3 * MB);
		expect(refused.error?.message).toMatch(/whole clip is uploaded.*before you post it again/);
		expect(refused.error?.message).not.toContain('not posted by itself');
	});

	test('a connection that breaks in a chunk ends the upload: no second one is begun', async () => {
		const before = open().tiktok.posts.length;
		open().tiktok.breakChunk();
		const run = await post(70 * MB);
		expect(run.error?.message).toMatch(/broke in the middle/);
		expect(open().tiktok.posts).toHaveLength(before + 1);
	});

	test('an address without parts is refused before TikTok is asked', async () => {
		const before = open().tiktok.posts.length;
		const run = await post(1 * MB, {}, false);
		expect(run.error?.message).toMatch(/HTTP Range/);
		expect(open().tiktok.posts).toHaveLength(before);
	});

	test('a published workflow may call it once it is published itself', async () => {
		const { n8n, tiktok } = open();
		const caller = randomUUID();
		const input = {
			videoUrl: clips.url(3 * MB),
			title: 'Called',
			directPost: false,
			privacyLevel: '',
		};
		const workflowInputs = {
			mappingMode: 'defineBelow',
			value: input,
			matchingColumns: [],
			schema: [],
		};
		const nodes = [
			{
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				webhookId: caller,
				parameters: { path: caller, httpMethod: 'POST', responseMode: 'lastNode' },
			},
			{
				name: 'Post to TikTok',
				type: 'n8n-nodes-base.executeWorkflow',
				typeVersion: 1.2,
				parameters: {
					workflowId: { __rl: true, mode: 'id', value: id },
					workflowInputs,
					mode: 'each',
				},
			},
		].map((node, at) => ({ id: randomUUID(), position: [at * 200, 0], ...node }));
		const connections = { Webhook: connectionTo('Post to TikTok') };
		const calling = await n8n.createWorkflow({ name: 'Caller', nodes, connections });
		await expect(n8n.activate(calling)).rejects.toThrow(/not published/);
		await n8n.activate(id);
		await n8n.activate(calling);
		const before = tiktok.posts.length;
		expect(await n8n.callWebhook(caller)).toContain('SEND_TO_USER_INBOX');
		expect(tiktok.posts).toHaveLength(before + 1);
	});
}
