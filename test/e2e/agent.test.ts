// The nodes as tools of n8n's AI Agent: a real agent with a scripted model. Footage comes by address, or as a file
// of the node before the agent.
import { statSync } from 'node:fs';
import path from 'node:path';

import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { AGENT, agentWorkflow, type Footage, serveFootage } from './agentWorkflow';
import { keep, TOKEN } from './leak';
import { type ScriptedModel, startScriptedModel, type ToolAnswer } from './scriptedModel';
import { openWorld, type PlainNode, runWorkflow, type World } from './world';

jest.setTimeout(240_000);

/** The newest agent, and the chat model that it takes. */
const NEWEST = { typeVersion: 3.1, chatModelVersion: 1.3 };
const LAST_WORDS = 'Your clip is ready.';

let world: World;
let model: ScriptedModel;
let footage: Footage;
let run: N8nRun;

/** The expression that n8n's editor sets for "Let the model define this parameter". */
const fromAi = (key: string, type = 'string') =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`\`, '${type}') }}`;

const tool = (name: string, type: string, parameters: Record<string, unknown>): PlainNode => ({
	name,
	type: `n8n-nodes-nemovideo.${type}Tool`,
	parameters,
});

const TOOLS = [
	tool('Create Session', 'nemoVideoCreateSession', { taskName: fromAi('Task_Name') }),
	tool('Upload', 'nemoVideoUpload', {
		sessionId: fromAi('Session_ID'),
		source: 'url',
		urls: fromAi('URLs'),
	}),
	tool('Edit Instruction', 'nemoVideoEditInstruction', {
		sessionId: fromAi('Session_ID'),
		instruction: fromAi('Instruction'),
	}),
	tool('Export', 'nemoVideoExport', {
		sessionId: fromAi('Session_ID'),
		download: false,
		options: { pollInterval: 5 },
	}),
];

beforeAll(async () => {
	world = await openWorld('agent');
	footage = await serveFootage(world.files);
	model = await startScriptedModel([
		() => ({ tool: 'Create_Session', arguments: { Task_Name: 'match' } }),
		([{ sessionId }]) => ({
			tool: 'Upload',
			arguments: { Session_ID: sessionId, URLs: footage.url },
		}),
		([, { sessionId }]) => ({
			tool: 'Edit_Instruction',
			arguments: {
				Session_ID: sessionId,
				Instruction: 'pull the best 3-second highlights, landscape',
			},
		}),
		([, , { sessionId }]) => ({ tool: 'Export', arguments: { Session_ID: sessionId } }),
		() => ({ say: LAST_WORDS }),
	]);
	run = await runWorkflow(world, await agentWorkflow(world, { model, tools: TOOLS, ...NEWEST }));
	keep(path.dirname(world.files), 'model', model.received.join('\n'));
});

afterAll(async () => {
	await world?.close();
	await model?.close();
	footage?.close();
});

test("runs to the model's final answer", () => {
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, AGENT)).toEqual([expect.objectContaining({ output: LAST_WORDS })]);
});

test('each tool answers with the fields that the model needs next', () => {
	const [session, upload, edit, clip] = model.answers();
	expect(session).toMatchObject({ sessionId: expect.any(String), projectUrl: expect.any(String) });
	const { sessionId } = session;
	expect(upload).toMatchObject({ sessionId, files: [{ name: 'match.mp4' }] });
	expect(edit).toMatchObject({
		sessionId,
		readyForExport: true,
		text: expect.stringMatching(/\w/),
	});
	expect(clip).toMatchObject({
		sessionId,
		status: 'completed',
		renderId: expect.stringMatching(/^render_/),
		videoUrl: expect.stringMatching(/^http.*\.mp4/),
	});
});

test('each tool was called once', () => {
	const { sessions, uploads, edits, renders, downloads } = world.emulator.ledger;
	expect([sessions, uploads, edits, renders, downloads].map((all) => all.length)).toEqual([
		1, 1, 1, 1, 0,
	]);
	expect(uploads[0].via).toBe('url');
});

test('no token reaches the model', () => {
	expect(model.received.length).toBe(5);
	expect(model.received.join('\n')).not.toMatch(TOKEN);
});

describe.each([NEWEST, { typeVersion: 2.2 }])(
	'a file of the node before an agent of version $typeVersion',
	(agent) => {
		const READ = {
			name: 'Read',
			type: 'n8n-nodes-base.readWriteFile',
			parameters: { operation: 'read' },
		};
		const byFields = tool('Upload', 'nemoVideoUpload', { source: 'binary' });
		/** As n8n's own nodes take the file of another node. */
		const byExpression = tool('Upload', 'nemoVideoUpload', {
			source: 'binary',
			binaryPropertyName: "={{ $('Read').first().binary.data }}",
		});

		test.each([
			['by the fields as they stand', byFields, { binaryPropertyName: 'data' }],
			['by an expression in the field', byExpression, {}],
		])('goes to NemoVideo as a whole, %s', async (_, uploadTool, named) => {
			const answers: ToolAnswer[] = [];
			const scripted = await startScriptedModel([
				() => ({ tool: 'Create_Session', arguments: {} }),
				([{ sessionId }]) => ({ tool: 'Upload', arguments: { sessionId, ...named } }),
				(all) => {
					answers.push(...all);
					return { say: LAST_WORDS };
				},
			]);
			const known = world.emulator.ledger.uploads.length;
			try {
				const tools = [tool('Create Session', 'nemoVideoCreateSession', {}), uploadTool];
				const read = { ...READ, parameters: { ...READ.parameters, fileSelector: footage.file } };
				const workflow = await agentWorkflow(world, {
					...{ model: scripted, tools, before: [read], ...agent },
				});
				const ended = await runWorkflow(world, workflow);
				expect(ended.error).toBeUndefined();
				expect(jsonOf(ended, AGENT)).toEqual([expect.objectContaining({ output: LAST_WORDS })]);
			} finally {
				await scripted.close();
			}
			expect(answers[1]).toMatchObject({
				files: [
					{ fileName: 'match.mp4', mimeType: 'video/mp4', fileSize: statSync(footage.file).size },
				],
			});
			expect(world.emulator.ledger.uploads.slice(known)).toEqual([
				expect.objectContaining({ via: 'multipart' }),
			]);
			expect(scripted.received.join('\n')).not.toMatch(TOKEN);
		});
	},
);

test('what stops a tool reaches the model with what to do', async () => {
	const answers: ToolAnswer[] = [];
	const scripted = await startScriptedModel([
		() => ({
			tool: 'Upload',
			arguments: { sessionId: '1', urls: 'https://www.youtube.com/watch?v=x' },
		}),
		(all) => {
			answers.push(...all);
			return { say: LAST_WORDS };
		},
	]);
	try {
		const tools = [tool('Upload', 'nemoVideoUpload', {})];
		await runWorkflow(world, await agentWorkflow(world, { model: scripted, tools, ...NEWEST }));
	} finally {
		await scripted.close();
	}
	expect(JSON.stringify(answers)).toMatch(/web page of YouTube[^]*upload the file/);
});
