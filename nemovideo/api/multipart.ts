/** Files as one multipart body that is never in memory as a whole [UPL-1]. */
import type { ByteStream, StreamedBody } from '../ports';

/** The form field that the service reads files from [UPL-1]. */
const FIELD = 'files';

export interface FilePart {
	fileName: string;
	mimeType: string;
	sizeBytes: number;
	open(): Promise<ByteStream>;
}

/** Frames the files; the length is known beforehand, since some servers refuse a body without one. */
export function multipartBody(files: FilePart[], boundary: string): StreamedBody {
	const encoder = new TextEncoder();
	const heads = files.map((file, i) =>
		encoder.encode(
			`${i === 0 ? '' : '\r\n'}--${boundary}\r\n` +
				`Content-Disposition: form-data; name="${FIELD}"; filename="${escapeName(file.fileName)}"\r\n` +
				`Content-Type: ${file.mimeType}\r\n\r\n`,
		),
	);
	const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
	const framing = heads.reduce((sum, head) => sum + head.length, tail.length);
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		lengthBytes: files.reduce((sum, file) => sum + file.sizeBytes, framing),
		open: async () => concatenate(files, heads, tail),
	};
}

async function* concatenate(files: FilePart[], heads: Uint8Array[], tail: Uint8Array): ByteStream {
	for (const [i, file] of files.entries()) {
		yield heads[i];
		yield* await file.open();
	}
	yield tail;
}

// As browsers write it: these three would end the header or the quotes.
const escapeName = (name: string) =>
	name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
