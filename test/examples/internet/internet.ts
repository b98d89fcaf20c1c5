// The services that the examples talk to, on this machine. n8n reaches them by their real names: its proxy is set
// to the one here, and it trusts the certificate made here. So n8n's own nodes run unchanged. Names that are not
// listed are refused and noted, so that a test sees when a workflow talks to anything else.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

import fastify, { type FastifyInstance } from 'fastify';

const exec = promisify(execFile);

/** In bytes: a chunk of 128 MB, the largest that any of them takes. */
const MAX_BODY = 128_000_000;

/** One service: the names it answers to, and its routes. */
export interface Service {
	hosts: string[];
	routes(app: FastifyInstance, host: string): void;
}

export interface Internet {
	/** Environment variables for an n8n that uses it. */
	env: Record<string, string>;
	/** Names that were asked for and are not there. */
	strangers: string[];
	/** Where a page of a service sends a browser on to. @throws Error when it sends it nowhere */
	redirectOf(url: string): Promise<string>;
	close(): Promise<void>;
}

/** Starts the services. @param folder for the certificate */
export async function startInternet(folder: string, services: Service[]): Promise<Internet> {
	const hosts = services.flatMap((service) => service.hosts);
	const { key, cert, file } = await certificateFor(hosts, folder);
	const app = fastify({ https: { key, cert }, forceCloseConnections: true, bodyLimit: MAX_BODY });
	// Files come as streams: a clip is never held in memory as a whole.
	app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
	app.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'string' },
		(_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
	);
	for (const service of services) for (const host of service.hosts) service.routes(app, host);
	await app.listen({ host: '127.0.0.1', port: 0 });
	const { port } = app.server.address() as AddressInfo;
	const strangers: string[] = [];
	const proxy = createServer((_request, response) => response.writeHead(502).end());
	proxy.on('connect', ({ url = '' }, client) => {
		const [host] = url.split(':');
		if (!hosts.includes(host)) {
			strangers.push(host);
			client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
			return;
		}
		const service = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			service.pipe(client).pipe(service);
		});
		for (const end of [client, service]) {
			end.on('error', () => {
				client.destroy();
				service.destroy();
			});
		}
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
	return {
		env: { HTTPS_PROXY: address, https_proxy: address, NODE_EXTRA_CA_CERTS: file },
		strangers,
		redirectOf: async (url) => {
			const { host, pathname, search } = new URL(url);
			const at = { host: '127.0.0.1', port, path: pathname + search };
			const asked = get({ ...at, ca: cert, servername: host, headers: { host } });
			const [answer] = (await once(asked, 'response')) as [IncomingMessage];
			answer.resume();
			const { location } = answer.headers;
			if (!location) throw new Error(`${host} answers ${answer.statusCode}`);
			return location;
		},
		close: async () => {
			proxy.closeAllConnections();
			proxy.close();
			await app.close();
		},
	};
}

/** A certificate for these names that signs itself. @throws Error when openssl is not installed */
async function certificateFor(hosts: string[], folder: string) {
	const keyFile = path.join(folder, 'internet.key');
	const file = path.join(folder, 'internet.pem');
	const names = hosts.map((host) => `DNS:${host}`).join(',');
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
	const where = ['-keyout', keyFile, '-out', file];
	const what = ['-subj', '/CN=stand-ins of the examples', '-addext', `subjectAltName=${names}`];
	await exec('openssl', ['req', '-x509', ...kind, ...where, ...what]).catch((error: Error) => {
		throw new Error(`The examples' tests need openssl: ${error.message}`);
	});
	return { key: readFileSync(keyFile), cert: readFileSync(file), file };
}
