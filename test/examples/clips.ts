// A server that hands out clips of any size, as the address of a render does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readRange } from '../../emulator/http/sendFile';

export interface Clips {
	/** The address of a clip of so many bytes. `parts: false`: from a server that knows no ranges. */
	url(size: number, parts?: boolean): string;
	close(): void;
}

const PIECE = Buffer.alloc(1024 * 1024, 7);

export async function startClips(): Promise<Clips> {
	const server = createServer((request, response) => {
		const [, kind, digits] = request.url!.split('/');
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
		close: () => void (server.closeAllConnections(), server.close()),
	};
}
