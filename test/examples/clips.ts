// A server that hands out clips of any size, as the address of a render does.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { readRange } from '../../emulator/http/sendFile';

export interface Clips {
	/** The address of a clip of so many bytes. `parts: false`: from a server that knows no ranges. */
	url(size: number, parts?: boolean): string;
	/** The address of a file of this machine. */
	file(path: string): string;
	close(): void;
}

const PIECE = Buffer.alloc(1024 * 1024, 7);

export async function startClips(): Promise<Clips> {
	const files = new Map<string, string>();
	const server = createServer((request, response) => {
		const [, kind, digits] = request.url!.split('/');
		if (kind === 'file') {
			const file = files.get(digits);
			if (!file) return void response.writeHead(404).end();
			response.writeHead(200, {
				'content-type': 'video/mp4',
				'content-length': statSync(file).size,
			});
			return void createReadStream(file).pipe(response);
		}
		const size = Number(digits);
		const range = kind === 'parts' ? readRange(request.headers.range, size) : undefined;
		const { start, end } = range ?? { start: 0, end: size - 1 };
		response.writeHead(range ? 206 : 200, {
			'content-type': 'video/mp4',
			'content-length': end - start + 1,
			...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
		});
		let left = end - start + 1;
		const more = () => {
			while (left > 0) {
				const piece = left < PIECE.length ? PIECE.subarray(0, left) : PIECE;
				left -= piece.length;
				if (!response.write(piece)) return void response.once('drain', more);
			}
			response.end();
		};
		more();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: (size, parts = true) => `http://127.0.0.1:${port}/${parts ? 'parts' : 'whole'}/${size}`,
		file: (file) => {
			files.set(path.basename(file), file);
			return `http://127.0.0.1:${port}/file/${path.basename(file)}`;
		},
		close: () => void (server.closeAllConnections(), server.close()),
	};
}
