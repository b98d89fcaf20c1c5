// Loads and runs every node of an unpacked package, in a process that can reach n8n-workflow and nothing
// else. Answers are canned: this is about what the package needs to be loaded and run, not about what it
// does. Prints one JSON object: the class names of credentials and nodes, and what each node's run came to.
import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';

// The nodes' own waits, a minute in all, pass fifty times faster.
const { setTimeout: original } = globalThis;
globalThis.setTimeout = (work, ms, ...rest) => original(work, ms / 50, ...rest);

const folder = process.argv[2];
const require = createRequire(path.join(folder, 'package.json'));
const { n8n } = require('./package.json');

const MP4_START = Buffer.concat([
	Buffer.from('000000206674797069736f6d0000020069736f6d69736f32617663316d703431', 'hex'),
	Buffer.from('000000086d646174', 'hex'),
]);
const DRAFT = { t: [{ tt: 0, sg: [{ d: 1000, m: { name: 'clip' } }] }], d: 1000 };
const DATA = {
	token: 'nmv_usr_canned',
	task_id: 'task-1',
	session_id: 'session-1',
	claim_token: 'clm_canned',
	state: { draft: DRAFT, video_infos: [], canvas_config: {}, generated_media: [] },
	available: 100,
	frozen: 0,
	total: 100,
};
const ANSWER = {
	code: 0,
	data: DATA,
	status: 'completed',
	output: { url: 'http://127.0.0.1/clip.mp4' },
};
const EVENTS = 'data: {"content":{"role":"model","parts":[{"text":"Done."}]}}\n\n';

async function answer(options) {
	const url = String(options.url);
	const text = url.includes('run_sse') ? EVENTS : JSON.stringify(ANSWER);
	const bytes = url.endsWith('.mp4') ? MP4_START : Buffer.from(text);
	const body =
		options.encoding === 'stream' ? Readable.from([bytes]) : options.json ? ANSWER : text;
	if (!options.returnFullResponse) return body;
	return { statusCode: 200, statusMessage: 'OK', headers: {}, body };
}

function context(description, Node) {
	// A field that only the tool of an agent has asks a model for its value.
	const fields = description.properties.filter(({ displayOptions }) => !displayOptions?.show?.['@tool']);
	const values = Object.fromEntries(fields.map(({ name, default: d }) => [name, d]));
	Object.assign(values, { sessionId: 'session-1', renderId: 'render_1', instruction: 'Cut it' });
	values.options = { pollInterval: 5 };
	const binary = { mimeType: 'video/mp4', fileName: 'a.mp4', id: 'filesystem-v2:a', data: '' };
	const helpers = {
		httpRequest: answer,
		httpRequestWithAuthentication: (_type, options) => answer(options),
		assertBinaryData: () => binary,
		getBinaryStream: async () => Readable.from([MP4_START]),
		getBinaryMetadata: async () => ({ ...binary, fileSize: MP4_START.length }),
		getBinaryDataBuffer: async () => MP4_START,
		prepareBinaryData: async (stream) => {
			let bytes = 0;
			for await (const chunk of stream) bytes += chunk.length;
			return { ...binary, bytes, fileSize: String(bytes) };
		},
		returnJsonArray: (data) => [data].flat().map((json) => ({ json })),
		constructExecutionMetaData: (items) => items,
	};
	const self = {
		helpers,
		getInputData: () => [{ json: { sessionId: 'session-1' }, binary: { data: binary } }],
		getNodeParameter: (name, _item, fallback) =>
			name.split('.').reduce((value, key) => value?.[key], values) ?? fallback,
		getNode: () => ({ name: Node.name, type: description.name, typeVersion: 1, parameters: {} }),
		getCredentials: async () => ({ baseUrl: 'http://127.0.0.1', webUrl: 'http://127.0.0.1' }),
		getExecutionCancelSignal: () => undefined,
		getContext: () => ({}),
		getWorkflowDataProxy: () => ({ $json: { sessionId: 'session-1' }, $input: {} }),
		getWorkflow: () => ({ id: 'w', name: 'w', active: false }),
		getExecutionId: () => 'e',
		getMode: () => 'manual',
		continueOnFail: () => false,
		isStreaming: () => false,
		sendMessageToUI: () => {},
		addExecutionHints: () => {},
		customData: { set: () => {} },
		logger: { debug() {}, info() {}, warn() {}, error() {} },
	};
	return self;
}

const result = { credentials: [], nodes: {} };
for (const file of n8n.credentials) {
	for (const Type of Object.values(require(`./${file}`))) result.credentials.push(new Type().name);
}
for (const file of n8n.nodes) {
	// n8n takes the class whose name the file has
	const name = path.basename(file, '.node.js');
	const Node = require(`./${file}`)[name];
	const node = new Node();
	try {
		const [items] = await node.execute.call(context(node.description, Node));
		result.nodes[node.description.name] = { items: items.length };
	} catch (error) {
		result.nodes[node.description.name] = { error: String(error.stack ?? error) };
	}
}
console.log(JSON.stringify(result));
