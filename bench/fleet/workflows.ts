// What the fleet runs: production executions, each started by a webhook.
import type { WorkflowData } from '../../tools/n8n/host';
import { nemoVideo, node, type Node } from '../workflows';

/** Asked for the clip so often, in s; n8n's users have 30 by default. */
export const POLL_INTERVAL_S = 10;
/** From here on n8n's Wait node keeps the execution in the database and not in the process, in s. */
export const WAIT_S = 65;

const WEBHOOK = 'Webhook';
const renders = { options: { pollInterval: POLL_INTERVAL_S } };
const session = node('Session', 'n8n-nodes-base.set', 3.4, {
	mode: 'raw',
	jsonOutput: '={{ { sessionId: "s1" } }}',
	options: {},
});
const read = (file: string) =>
	node('Read', 'n8n-nodes-base.readWriteFile', 1, { fileSelector: file, options: {} });

/** A workflow behind the webhook `/webhook/<name>`, which answers as soon as the execution is queued. */
function behindWebhook(name: string, nodes: Node[]): WorkflowData {
	const webhook = {
		...node(WEBHOOK, 'n8n-nodes-base.webhook', 2, { path: name, httpMethod: 'POST', options: {} }),
		webhookId: `bench-${name}`,
	};
	const all = [webhook, ...nodes];
	const links = all
		.slice(0, -1)
		.map((from, i) => [from.name, { main: [[{ node: all[i + 1].name, type: 'main', index: 0 }]] }]);
	const settings = { executionOrder: 'v1' };
	return { name, nodes: all, connections: Object.fromEntries(links), settings };
}

/** Two calls of the package and nothing to wait for. */
export const short = () =>
	behindWebhook('short', [
		nemoVideo('Create Session', 'nemoVideoCreateSession'),
		nemoVideo('Get Timeline', 'nemoVideoGetTimeline', { sessionId: '={{ $json.sessionId }}' }),
	]);

/** One Export & Wait, without the clip: holds a place of a worker and does nothing else. */
export const waiting = () =>
	behindWebhook('waiting', [
		session,
		nemoVideo('Export & Wait', 'nemoVideoExport', { download: false, ...renders }),
	]);

/** The five nodes of `examples/highlight-clip.json`, the clip included. */
export const pipeline = (footage: string) =>
	behindWebhook('pipeline', [
		read(footage),
		nemoVideo('Create Session', 'nemoVideoCreateSession'),
		nemoVideo('Upload', 'nemoVideoUpload'),
		nemoVideo('Edit Instruction', 'nemoVideoEditInstruction', { preset: 'tiktokHighlights' }),
		nemoVideo('Get Timeline', 'nemoVideoGetTimeline'),
		nemoVideo('Export & Wait', 'nemoVideoExport', renders),
	]);

/** Downloads a clip whose render has ended long ago. */
export const download = () =>
	behindWebhook('download', [
		nemoVideo('Get Status', 'nemoVideoExport', { operation: 'getStatus', renderId: 'render_1' }),
	]);

/** Uploads one file. */
export const upload = (footage: string) =>
	behindWebhook('upload', [
		read(footage),
		nemoVideo('Upload', 'nemoVideoUpload', { sessionId: 's1' }),
	]);

/** Start Export → Wait → Get Status, round and round until the clip is there: no worker waits. */
export function loop(): WorkflowData {
	const isThere = node('Is it there?', 'n8n-nodes-base.if', 2.2, {
		conditions: {
			options: { caseSensitive: true, typeValidation: 'strict', version: 2 },
			combinator: 'and',
			conditions: [
				{
					leftValue: '={{ $json.status }}',
					rightValue: 'completed',
					operator: { type: 'string', operation: 'equals' },
				},
			],
		},
		options: {},
	});
	const wait = {
		...node('Wait', 'n8n-nodes-base.wait', 1.1, { amount: WAIT_S, unit: 'seconds' }),
		webhookId: 'bench-loop-wait',
	};
	const status = { operation: 'getStatus', download: false };
	const workflow = behindWebhook('loop', [
		session,
		nemoVideo('Start', 'nemoVideoExport', { operation: 'start' }),
		wait,
		nemoVideo('Get Status', 'nemoVideoExport', status),
		isThere,
	]);
	const again = { main: [[], [{ node: wait.name, type: 'main', index: 0 }]] };
	workflow.connections[isThere.name] = again;
	return workflow;
}
