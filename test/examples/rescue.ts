import { randomUUID } from 'node:crypto';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { until } from '../../tools/n8n/services';
import { connectionTo } from '../e2e/world';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { type Examples, importExample } from './world';

export function rescueTests(open: () => Examples): void {
	let clips: Clips;
	let hook: string;

	beforeAll(async () => {
		clips = await startClips();
		const footage = path.join(open().files, 'rescue.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		const rescue = await importExample(open(), 'rescue', { 'Tell Somebody': { chatId: '9' } });
		await open().n8n.activate(rescue);
		hook = randomUUID();
		await open().n8n.activate(await failingWorkflow(rescue, clips.file(footage)));
	});

	afterAll(() => clips?.close());

	/** A published workflow of somebody, with the rescue as its error workflow. */
	async function failingWorkflow(rescue: string, address: string): Promise<string> {
		const credentials = { nemoVideoApi: { id: 'nemoVideoApi', name: 'nemoVideoApi' } };
		const ours = (name: string, type: string, parameters: object) => ({
			name,
			type: `n8n-nodes-nemovideo.nemoVideo${type}`,
			parameters,
			credentials,
		});
		const line = [
			{
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				webhookId: hook,
				parameters: { path: hook, httpMethod: 'POST' },
			},
			ours('Create Session', 'CreateSession', {}),
			ours('Upload', 'Upload', { source: 'url', urls: address }),
			ours('Edit', 'EditInstruction', { instruction: 'trim to 2 seconds' }),
			ours('Export', 'Export', { options: { pollInterval: 5 } }),
		];
		const nodes = line.map((node, at) => ({
			id: randomUUID(),
			typeVersion: 1,
			position: [at * 200, 0],
			...node,
		}));
		const connections = Object.fromEntries(
			nodes.slice(1).map(({ name }, at) => [nodes[at].name, connectionTo(name)]),
		);
		const settings = { executionOrder: 'v1', errorWorkflow: rescue };
		return await open().n8n.createWorkflow({ name: 'Weekly clips', nodes, connections, settings });
	}

	/** Lets the workflow fail and gives what the rescue tells about it. */
	async function toldAfterFailure(): Promise<string> {
		const { n8n, telegram } = open();
		const before = telegram.sent.length;
		await n8n.callWebhook(hook);
		await until('the rescue has told somebody', async () => telegram.sent.length > before, 60_000);
		return telegram.sent.at(-1)!.text;
	}

	test('a render that was left behind is picked up, and nothing is edited or rendered again', async () => {
		const { emulator } = open();
		const lost = { code: 403, httpStatus: 403 };
		emulator.inject({ match: { method: 'GET', path: '/lambda/render_' }, do: { error: lost } });
		const counts = countsSince(open());
		const told = await toldAfterFailure();
		expect(told).toMatch(/^"Weekly clips" failed in Export: [^]*Render ID: render_/);
		expect(told).toMatch(/The clip is ready all the same: http\S+\.mp4/);
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});

	test('a render that was refused tells what is on the timeline', async () => {
		const { emulator } = open();
		emulator.inject({
			match: { path: '/api/render/proxy/lambda', method: 'POST' },
			do: { error: { code: 402 } },
		});
		const counts = countsSince(open());
		const told = await toldAfterFailure();
		expect(told).toMatch(/^"Weekly clips" failed in Export: [^]*plan/);
		expect(told).toMatch(/still there: Timeline \(|render is/);
		expect(counts()).toMatchObject({ sessions: 1, edits: 1 });
	});
}
