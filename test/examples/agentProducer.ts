import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { jsonOf } from '../../tools/n8n/run';
import {
	type ScriptedModel,
	startScriptedModel,
	type ToolAnswer,
	type Turn,
} from '../e2e/scriptedModel';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { type Examples, importExample, readExampleNode, runFrom, unpublish } from './world';

type Script = Array<(answers: ToolAnswer[]) => Turn>;

const LAST_WORDS = 'Your clip is ready.';

export function agentProducerTests(open: () => Examples): void {
	let clips: Clips;
	let address: string;
	let model: ScriptedModel;
	let id: string;

	beforeAll(async () => {
		clips = await startClips();
		const footage = path.join(open().files, 'agent.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		address = clips.file(footage);
	});

	afterEach(async () => {
		await model.close();
		await unpublish(open(), id);
	});

	afterAll(() => clips?.close());

	/** The parameters of the node Budget, with another number in it. */
	async function budget(keepAtLeast: number): Promise<Record<string, unknown>> {
		const { parameters } = await readExampleNode('agent-producer', 'Budget');
		const { assignments } = parameters.assignments as { assignments: object[] };
		return {
			assignments: { assignments: assignments.map((one) => ({ ...one, value: keepAtLeast })) },
		};
	}

	/** Runs the agent with a model that does what is written, and a budget. */
	async function produce(script: Script, keepAtLeast: number) {
		model = await startScriptedModel(script);
		const openAi = { apiKey: 'none', url: model.url };
		const credential = await open().n8n.createCredential('Model', 'openAiApi', openAi);
		id = await importExample(
			open(),
			'agent-producer',
			{ Budget: await budget(keepAtLeast) },
			undefined,
			{ openAiApi: credential },
		);
		await open().n8n.activate(id);
		return await say(`Make a clip of ${address}`);
	}

	const say = async (chatInput: string) =>
		await runFrom(open(), id, 'Chat', [{ sessionId: 'chat-1', action: 'sendMessage', chatInput }]);

	const script = (last: (answers: ToolAnswer[]) => Turn): Script => [
		() => ({ tool: 'Create_Session', arguments: { Task_Name: 'match' } }),
		([{ sessionId }]) => ({ tool: 'Upload', arguments: { Session_ID: sessionId, URLs: address } }),
		([{ sessionId }]) => ({
			tool: 'Edit',
			arguments: { Session_ID: sessionId, Instruction: 'pull the best 3-second highlights' },
		}),
		last,
		() => ({ say: LAST_WORDS }),
	];

	test('works from the link to the address of the clip', async () => {
		const counts = countsSince(open());
		const exports = script(([{ sessionId }]) => ({
			tool: 'Export',
			arguments: { Session_ID: sessionId },
		}));
		const run = await produce(exports, 500);
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, 'Producer')).toEqual([expect.objectContaining({ output: LAST_WORDS })]);
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1, renders: 1 });
	});

	test('remembers what was said in its chat', async () => {
		await produce([() => ({ say: LAST_WORDS })], 500);
		await say('And a shorter one?');
		const asked = model.received.at(-1)!;
		expect(asked).toContain(`Make a clip of ${address}`);
		expect(asked).toContain(LAST_WORDS);
		expect(asked).toContain('And a shorter one?');
	});

	test('once the budget is spent, no edit is sent, whatever the model asks for', async () => {
		const counts = countsSince(open());
		let told = '';
		const insists = script((answers) => {
			told = JSON.stringify(answers.at(-1));
			return {
				tool: 'Edit',
				arguments: { Session_ID: answers[0].sessionId, Instruction: 'do it all the same' },
			};
		});
		const run = await produce(insists, 10_000_000);
		expect(run.error).toBeUndefined();
		expect(told).toMatch(/budget is spent/);
		expect(counts()).toMatchObject({ sessions: 1, edits: 0, renders: 0 });
	});
}
