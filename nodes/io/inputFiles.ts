/** Which files of an item the value of Input Binary Field means, and those files, ready to be sent. */
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import {
	HEAD_BYTES,
	identifyFile,
	messageOf,
	NemoVideoError,
	readHead,
	shorten,
	type ByteStream,
	type FilePart,
} from '../../nemovideo';
import { filesBeforeAgent } from './agentFiles';
import { COMBINED_PROPERTY, filesOf, isFile, isObject, type BinaryFields } from './itemFiles';

/**
 * n8n's own pieces are of 64 KB. Each is read by another thread, and waking that takes longer than reading:
 * sixteen times fewer make an upload some four times as fast (docs/performance.md). Larger ones do not.
 */
const CHUNK_BYTES = 1024 * 1024;

const FIELD = 'Input Binary Field';

/** A file, and the field of the item that holds it; another node's file stands in none. */
interface InputFile {
	binary: IBinaryData;
	field?: string;
	/** What a file without a name is called. */
	label?: string;
}

/**
 * Reads the head of each file that `value` means: names of fields, in a list or separated by commas; the
 * file itself, or several, by expression. Where nothing stands under a single name and the item holds one
 * file, that one is meant. All are checked before any is sent [UPL-6].
 * Rejects with `missingFile`, `missingValue`, `badValue`, `fileGone`, or what `identifyFile` found.
 * `onStream` is shown each stream that n8n gave.
 */
export async function resolveInputFiles(
	ctx: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
	onStream: (stream: object) => void = () => {},
): Promise<FilePart[]> {
	const parts: FilePart[] = [];
	for (const file of findFiles(ctx, itemIndex, value)) {
		parts.push(await partOf(ctx, itemIndex, file, onStream));
	}
	return parts;
}

/** The files that an item holds, by the names of their fields; in every binary mode of n8n. */
export const inputFileFields = (ctx: IExecuteFunctions, itemIndex: number): BinaryFields =>
	filesOf(ctx, ctx.getInputData()[itemIndex]);

function findFiles(ctx: IExecuteFunctions, itemIndex: number, value: unknown): InputFile[] {
	const own = inputFileFields(ctx, itemIndex);
	const isOwn = Object.keys(own).length > 0;
	const held = isOwn ? own : filesBeforeAgent(ctx);
	const found = (label: string): InputFile => ({
		binary: held[label],
		label,
		...(isOwn && { field: label }),
	});
	const fields = describe(held);
	const wanted = [...new Set(wantedIn(value))];
	if (wanted.length <= 1 && Object.keys(held).length === 1) {
		const alone = found(Object.keys(held)[0]);
		return [wanted.length === 1 ? (lookUp(held, wanted[0], found) ?? alone) : alone];
	}
	if (wanted.length === 0) {
		const remedy = fields
			? `There are files in these fields: ${fields}. Put the name of one into it.`
			: undefined;
		throw new NemoVideoError('missingValue', { field: FIELD, remedy });
	}
	const files = new Map<unknown, InputFile>();
	for (const one of wanted) {
		const file = lookUp(held, one, found);
		if (!file) {
			const property = typeof one === 'string' ? shorten(one, 80) : FIELD;
			throw new NemoVideoError('missingFile', { property, fields: fields || undefined });
		}
		files.set(file.label ?? file.binary.id ?? file.binary, file);
	}
	return [...files.values()];
}

/** The names and files in a value, in their order. */
function wantedIn(value: unknown): (string | object)[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(wantedIn);
	if (!isObject(value)) {
		const names = String(value).split(/[,\n]/);
		return names.map((name) => name.trim()).filter(Boolean);
	}
	if (isFile(value)) return [value];
	// `$binary` as a whole.
	const inner = Object.values(value);
	if (inner.length > 0 && inner.every(isFile)) return inner;
	const reason = 'it is neither the name of a field that holds a file, nor a file';
	throw new NemoVideoError('badValue', { field: FIELD, reason });
}

function lookUp(
	held: BinaryFields,
	wanted: string | object,
	found: (label: string) => InputFile,
): InputFile | undefined {
	if (typeof wanted === 'string') {
		// `constructor` is no field, though every object has something under that name.
		const prefix = `${COMBINED_PROPERTY}.`;
		const name = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : wanted;
		return Object.hasOwn(held, name) ? found(name) : undefined;
	}
	// `$binary.data` leaves out the content, which is all there is besides where n8n keeps files in memory.
	const isSame = ([, file]: [string, IBinaryData]) =>
		Object.entries(wanted).every(([key, value]) => file[key as keyof IBinaryData] === value);
	const same = Object.entries(held).find(isSame);
	if (same) return found(same[0]);
	const { id, data } = wanted as IBinaryData;
	return id || data ? { binary: wanted as IBinaryData } : undefined;
}

const describe = (held: BinaryFields): string =>
	Object.entries(held)
		.slice(0, 10)
		.map(
			([field, { fileName }]) =>
				`"${field}"${fileName ? ` (${shorten(String(fileName), 60)})` : ''}`,
		)
		.join(', ');

async function partOf(
	ctx: IExecuteFunctions,
	itemIndex: number,
	{ binary, field, label }: InputFile,
	onStream: (stream: object) => void,
): Promise<FilePart> {
	// A Code node may write anything there.
	const given = {
		fileName: String(binary.fileName ?? '').trim() || label || 'file',
		fileExtension: String(binary.fileExtension ?? ''),
		mimeType: binary.mimeType,
	};
	const { sizeBytes, head, open } = await read(ctx, itemIndex, { binary, field }, onStream).catch(
		(error: unknown) =>
			Promise.reject(
				isGone(error) ? new NemoVideoError('fileGone', { fileName: given.fileName }) : error,
			),
	);
	const identified = identifyFile(given, sizeBytes, head);
	if (identified.fault !== undefined) {
		const { fault, fileName, found } = identified;
		throw new NemoVideoError(fault, { fileName, found });
	}
	const { fileName, mimeType } = identified;
	return { fileName, mimeType, sizeBytes, open };
}

async function read(
	ctx: IExecuteFunctions,
	itemIndex: number,
	{ binary, field }: InputFile,
	onStream: (stream: object) => void,
) {
	const { sizeBytes, open } = await sourceOf(ctx, itemIndex, { binary, field }, onStream);
	return { sizeBytes, open, head: await readHead(await open(HEAD_BYTES), sizeBytes) };
}

async function sourceOf(
	ctx: IExecuteFunctions,
	itemIndex: number,
	{ binary, field }: InputFile,
	onStream: (stream: object) => void,
) {
	const { id } = binary;
	if (!id) {
		// n8n keeps this file in memory as a whole already.
		const bytes =
			field === undefined
				? Buffer.from(binary.data, 'base64')
				: await ctx.helpers.getBinaryDataBuffer(itemIndex, field);
		const open = async (): Promise<ByteStream> =>
			(async function* () {
				yield bytes;
			})();
		return { sizeBytes: bytes.length, open };
	}
	const { fileSize } = await ctx.helpers.getBinaryMetadata(id);
	const open = async (chunkBytes = CHUNK_BYTES): Promise<ByteStream> => {
		const stream = await ctx.helpers.getBinaryStream(id, chunkBytes);
		onStream(stream);
		return stream as ByteStream;
	};
	return { sizeBytes: fileSize, open };
}

/** n8n's file managers each have their own error for a file that was deleted. */
const isGone = (error: unknown): boolean =>
	/\bnot found\b|no such|ENOENT/i.test(messageOf(error) ?? '') ||
	/^(?:ENOENT|NoSuchKey|NotFound)$/.test(String((error as { code?: unknown } | null)?.code));
