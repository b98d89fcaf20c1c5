// A storage that speaks S3: s3rver, which checks the signatures (version 4) of what is signed. What is not signed, and
// a write that the owner of the bucket has forbidden, is refused in front of it, as S3 does by its access rules.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import S3rver from '@20minutes/s3rver';

/** s3rver's only account. */
const KEY = 'S3RVER';
const BUCKET = 'footage';

export interface S3 {
	bucket: string;
	/** What a user enters in n8n's S3 credential. */
	credential: Record<string, unknown>;
	/** Puts a file of this machine there, or another content under that key. */
	put(key: string, file: string): Promise<void>;
	/** The keys that begin so. */
	keys(prefix: string): Promise<string[]>;
	/** The size of an object, in bytes. */
	size(key: string): Promise<number>;
	/** Whether the bucket lets n8n write into it. */
	writable: boolean;
	/** How many writes were asked for by n8n. */
	writes: number;
	close(): Promise<void>;
}

/** @param folder for the objects */
export async function startS3(folder: string): Promise<S3> {
	const directory = path.join(folder, 's3');
	const options = { address: '127.0.0.1', port: 0, silent: true, directory };
	const store = new S3rver({ ...options, configureBuckets: [{ name: BUCKET }] });
	const { port } = await store.run();
	const answer = store.callback();
	const server = createServer((request, response) => {
		const isWrite = request.method === 'PUT';
		if (isWrite) service.writes += 1;
		if (!request.headers.authorization || (isWrite && !service.writable)) return deny(response);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const inside = (key: string) =>
		`http://127.0.0.1:${port}/${BUCKET}/${key.split('/').map(encodeURIComponent).join('/')}`;
	const service: S3 = {
		bucket: BUCKET,
		credential: {
			endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			region: 'us-east-1',
			accessKeyId: KEY,
			secretAccessKey: KEY,
			forcePathStyle: true,
		},
		writable: true,
		writes: 0,
		put: async (key, file) => {
			const headers = { 'content-type': 'video/mp4' };
			const body = await readFile(file);
			const put = await fetch(inside(key), { method: 'PUT', headers, body });
			if (!put.ok) throw new Error(`s3rver: ${put.status} ${await put.text()}`);
		},
		keys: async (prefix) => {
			const list = await fetch(`${inside('')}?list-type=2&prefix=${encodeURIComponent(prefix)}`);
			return [...(await list.text()).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key);
		},
		size: async (key) =>
			Number((await fetch(inside(key), { method: 'HEAD' })).headers.get('content-length')),
		close: async () => {
			server.closeAllConnections();
			server.close();
			await store.close();
		},
	};
	return service;
}

function deny(response: ServerResponse): void {
	response.writeHead(403, { 'content-type': 'application/xml' });
	response.end(
		'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
	);
}
