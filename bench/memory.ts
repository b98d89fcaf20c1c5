/**
 * Peak memory of the whole n8n process while it uploads and downloads a large file, over the same workflow
 * without that step, and beside n8n's own HTTP Request node doing the same work.
 *
 *     npm run bench:memory -- [--megabytes 400]
 */
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { prepareN8n, type N8nHost, type WorkflowData } from '../tools/n8nHost';
import { spawnN8n, type N8nSettings } from '../tools/n8nProcess';
import { readPrintedRun } from '../tools/n8nRun';
import { packPackage } from '../tools/pack';
import { RUN_FOLDER } from '../tools/paths';
import { startSink } from './sink';

const MIB = 1024 * 1024;
type Node = WorkflowData['nodes'][number];

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '400' } } });
	const megabytes = Number(values.megabytes);
	const folder = path.join(RUN_FOLDER, 'bench-memory');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const file = path.join(folder, 'large.mp4');
	await makeFile(file, megabytes);
	const sink = await startSink(file);
	const { file: tarball } = await packPackage();
	const settings = { folder: path.join(folder, 'n8n'), tarball, files: [folder] };
	const host = await prepareN8n(settings);
	await host.importCredentials({
		id: 'bench',
		name: 'NemoVideo account',
		type: 'nemoVideoApi',
		data: { authentication: 'token', token: 'nmv_usr_bench', baseUrl: sink.url },
	});
	const rows = scenarios(file, sink.url);
	await host.importWorkflows(...rows.map(({ workflow }) => workflow));
	const peaks = new Map<string, number>();
	for (const { name, workflow } of rows) {
		peaks.set(name, await peakOf(host, settings, workflow.id as string));
	}
	await sink.close();
	print(rows, peaks, megabytes);
	await rm(folder, { recursive: true, force: true });
}

interface Scenario {
	name: string;
	/** The scenario that is the same but for the step measured. */
	over?: string;
	workflow: WorkflowData;
}

function scenarios(file: string, url: string): Scenario[] {
	const read: Node = node('Read', 'n8n-nodes-base.readWriteFile', 1.1, {
		fileSelector: file,
		options: {},
	});
	const http = (name: string, parameters: Record<string, unknown>) =>
		node(name, 'n8n-nodes-base.httpRequest', 4.2, parameters);
	const ours = (name: string, type: string, parameters: Record<string, unknown>): Node => ({
		...node(name, `n8n-nodes-nemovideo.${type}`, 1, parameters),
		credentials: { nemoVideoApi: { id: 'bench', name: 'NemoVideo account' } },
	});
	const multipart = {
		method: 'POST',
		url: `${url}/api/upload-video/nemo_agent/me/s1`,
		sendBody: true,
		contentType: 'multipart-form-data',
		bodyParameters: {
			parameters: [{ parameterType: 'formBinaryData', name: 'files', inputDataFieldName: 'data' }],
		},
		options: {},
	};
	const fileAnswer = {
		url: `${url}/file.mp4`,
		options: { response: { response: { responseFormat: 'file' } } },
	};
	const nothing = node('Nothing', 'n8n-nodes-base.noOp', 1, {});
	const upload = ours('Upload', 'nemoVideoUpload', { sessionId: 's1' });
	const status = { operation: 'getStatus', renderId: 'render_1' };
	const download = ours('Download', 'nemoVideoExport', status);
	const httpUpload = http('Upload', multipart);
	const httpDownload = http('Download', fileAnswer);
	return [
		{ name: 'read only', workflow: chain('read', [read, nothing]) },
		{ name: 'NemoVideo: upload', over: 'read only', workflow: chain('a1', [read, upload]) },
		{ name: 'HTTP Request: upload', over: 'read only', workflow: chain('b1', [read, httpUpload]) },
		{
			name: 'NemoVideo: upload, download',
			over: 'read only',
			workflow: chain('a2', [read, upload, download]),
		},
		{
			name: 'HTTP Request: upload, download',
			over: 'read only',
			workflow: chain('b2', [read, httpUpload, httpDownload]),
		},
		{ name: 'nothing', workflow: chain('idle', [nothing]) },
		{ name: 'NemoVideo: download', over: 'nothing', workflow: chain('a3', [download]) },
		{ name: 'HTTP Request: download', over: 'nothing', workflow: chain('b3', [httpDownload]) },
	];
}

const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
): Node => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
});

function chain(id: string, nodes: Node[]): WorkflowData {
	const all = [node('Start', 'n8n-nodes-base.manualTrigger', 1, {}), ...nodes];
	const links = all
		.slice(0, -1)
		.map((from, i) => [from.name, { main: [[{ node: all[i + 1].name, type: 'main', index: 0 }]] }]);
	return { id, name: id, nodes: all, connections: Object.fromEntries(links) };
}

/** Runs a workflow in a fresh n8n process and returns the most memory it ever held, in bytes. */
async function peakOf(host: N8nHost, settings: N8nSettings, id: string): Promise<number> {
	const n8n = await spawnN8n({ ...settings, folder: host.folder }, [
		'execute',
		`--id=${id}`,
		'--rawOutput',
	]);
	let peak = 0;
	let running = true;
	void n8n.ended.finally(() => (running = false));
	while (running) {
		// The kernel keeps the high-water mark itself; it only has to be read before the process is gone.
		const status = await readFile(`/proc/${n8n.child.pid}/status`, 'utf8').catch(() => '');
		peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	const run = readPrintedRun(n8n.log());
	if (run.error || run.status !== 'success')
		throw new Error(`${id}: ${run.error?.message ?? n8n.log()}`);
	return peak;
}

async function makeFile(file: string, megabytes: number): Promise<void> {
	const stream = createWriteStream(file);
	const block = Buffer.alloc(MIB, 7);
	const head = Buffer.from(block);
	head.write('\0\0\0\x20ftypisom', 'latin1');
	for (let i = 0; i < megabytes; i++) {
		if (!stream.write(i === 0 ? head : block))
			await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
	}
	stream.end();
	await finished(stream);
}

function print(rows: Scenario[], peaks: Map<string, number>, megabytes: number): void {
	const mib = (bytes: number) => `${Math.round(bytes / MIB)} MiB`;
	const lines = rows.map(({ name, over }) => {
		const peak = peaks.get(name) ?? 0;
		const added = over ? `+${mib(peak - (peaks.get(over) ?? 0))} over "${over}"` : '';
		return `${name.padEnd(32)} ${mib(peak).padStart(9)}  ${added}`;
	});
	process.stdout.write(
		`Peak memory of the n8n process, ${megabytes} MiB file, filesystem binary data, Node ${process.version}\n\n${lines.join('\n')}\n`,
	);
}

void main().catch((error: Error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
