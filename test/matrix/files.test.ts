// A large file in and out in one n8n, in the two places where n8n keeps files on one machine. The names of the
// tests are rows of docs/compatibility.md.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { itemsOf } from '../../tools/n8n/run';
import { HostileServer, MP4, TOKEN } from '../hostile/server';
import { credentialData, lineOf, openWorld, type PlainNode, runWorkflow } from '../e2e/world';

jest.setTimeout(180_000);

const MIB = 1024 * 1024;
const FILE_BYTES = 60 * MIB;

const MODES = [
	{ mode: 'filesystem', kept: 'files' },
	{ mode: 'default', kept: 'memory' },
];

/** Begins like an MP4; the rest repeats nowhere, so that lost, doubled and moved bytes show. */
function largeFile(): Buffer {
	const file = Buffer.alloc(FILE_BYTES);
	for (let at = 0; at < FILE_BYTES; at += 4) file.writeUInt32LE(at, at);
	MP4.copy(file);
	return file;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const node = (name: string, type: string, parameters: object): PlainNode => ({
	name,
	type,
	parameters: { ...parameters },
});

/** Takes an upload and notes whether the file was in it, whole. */
function receive(file: Buffer, arrived: boolean[]) {
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const body = Buffer.concat(parts);
		const at = body.indexOf(MP4);
		arrived.push(at > 0 && body.subarray(at, at + file.length).equals(file));
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ code: 0, data: { files: [{ id: 'f1' }] } }));
	};
}

test.each(MODES)('60 MB in and out, n8n keeps files in $kept', async ({ mode, kept }) => {
	const world = await openWorld(`matrix-${mode}`, { N8N_DEFAULT_BINARY_DATA_MODE: mode });
	const service = await HostileServer.start();
	try {
		const file = largeFile();
		const [read, write] = ['in.mp4', 'out.mp4'].map((name) => path.join(world.files, name));
		await writeFile(read, file);
		const arrived: boolean[] = [];
		service.attack('upload', (request, response) => {
			void receive(file, arrived)(request, response);
		});
		service.attack('clip', (_, response) => {
			response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': FILE_BYTES });
			createReadStream(read).pipe(response);
		});
		world.credential = await world.n8n.createCredential(
			'Large files',
			'nemoVideoApi',
			credentialData({ baseUrl: service.url, authentication: 'token', token: TOKEN }),
		);
		const reading = node('Read', 'n8n-nodes-base.readWriteFile', { fileSelector: read });
		const writing = { operation: 'write', fileName: write };
		const run = await runWorkflow(
			world,
			lineOf(world, [
				reading,
				node('Create Session', 'n8n-nodes-nemovideo.nemoVideoCreateSession', {}),
				node('Upload', 'n8n-nodes-nemovideo.nemoVideoUpload', {}),
				node('Export', 'n8n-nodes-nemovideo.nemoVideoExport', {
					options: { pollInterval: 5 },
				}),
				node('Write', 'n8n-nodes-base.readWriteFile', writing),
			]),
		);
		expect(run.error).toBeUndefined();
		expect(arrived).toEqual([true]);
		expect(hashOf(await readFile(write))).toBe(hashOf(file));
		// In memory, n8n keeps the bytes in the item itself; else the item refers to a file.
		const { id } = itemsOf(run, 'Export')[0].binary!.data;
		expect(id?.split(':')[0] ?? 'memory').toMatch(kept === 'memory' ? /^memory$/ : /^filesystem/);
	} finally {
		// In memory mode it has the file five times; `close` would write all of it down.
		const filter = { deleteBefore: new Date(), filters: {} };
		await world.n8n.call('POST', '/executions/delete', filter).catch(() => undefined);
		await world.close();
		await service.close();
	}
});
