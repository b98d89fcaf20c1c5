// The sink with what it lacks for a whole pipeline: sessions. All else is passed on to it.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

import { paths } from '../../nemovideo/contract';
import { type Sink, startSink } from '../sink';

export interface Gateway {
	url: string;
	sink: Sink;
	close(): Promise<void>;
}

export async function startGateway(): Promise<Gateway> {
	const sink = await startSink();
	const { hostname, port } = new URL(sink.url);
	let sessions = 0;
	const answers: Record<string, () => object> = {
		[paths.session]: () => ({ session_id: `s${++sessions}`, task_id: `t${sessions}` }),
		[paths.claim]: () => ({ claim_token: 'c'.repeat(200), expires_in: 604_800 }),
	};
	const server = createServer((incoming, outgoing) => {
		const { url = '/', method, headers } = incoming;
		if (Object.hasOwn(answers, url)) {
			incoming.resume();
			outgoing.setHeader('Content-Type', 'application/json');
			outgoing.end(JSON.stringify({ code: 0, data: answers[url]() }));
			return;
		}
		const onward = request({ hostname, port, path: url, method, headers }, (reply) => {
			outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
			reply.pipe(outgoing);
		});
		onward.once('error', () => outgoing.destroy());
		incoming.pipe(onward);
	});
	server.keepAliveTimeout = 60_000;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		sink,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await sink.close();
		},
	};
}
