import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import {
	identifyFile,
	isProblem,
	MAX_FILE_BYTES,
	mayHaveTakenEffect,
	messageOf,
	NemoVideoError,
	parseJson,
	problemIn,
	shorten,
	withContext,
	type RenderResult,
	type StreamReply,
} from '../../nemovideo';
import type { Binaries, StoredFile } from '../io/binaries';
import type { Step } from '../runtime/step';

/** The longest silence in a download before it counts as broken. */
const IDLE_MS = 60_000;

/** Where the clip goes, and what it is named after. */
export interface ClipTarget {
	sessionId?: string;
	property: string;
	/** As the user wants it; '' for one that is made from `footageName`. */
	fileName: string;
	footageName?: string;
}

/** The name of the first footage file without its extension, from what Upload put out. */
export function nameOfFirst(files: unknown): string | undefined {
	const [first] = Array.isArray(files) ? (files as unknown[]) : [];
	const name = (first as { fileName?: unknown } | null | undefined)?.fileName;
	if (typeof name !== 'string') return undefined;
	const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
	return bare.trim().slice(0, 100) || undefined;
}

/**
 * Streams a finished clip into n8n's binary data: from the address the render gave, and where that is
 * missing or fails, through the API [RND-3]. The render is never touched, whatever happens here.
 */
export async function downloadClip(
	step: Step,
	{ renderId, videoUrl }: Pick<RenderResult, 'renderId' | 'videoUrl'>,
	{ sessionId, property, fileName: wanted, footageName }: ClipTarget,
): Promise<{ json: IDataObject; binary: IBinaryKeyData }> {
	const { client, binaries } = step;
	const byDefault = footageName ? `${footageName}-clip` : `nemovideo-${renderId}`;
	const fileName = withExtension(wanted || byDefault);
	const attempts = [
		...(videoUrl ? [async () => await client.openClip(videoUrl, IDLE_MS)] : []),
		async () => await client.openClipFallback(renderId, IDLE_MS),
	];
	const errors: unknown[] = [];
	for (const open of attempts) {
		const clip = await store(binaries, open, fileName).catch((error: unknown) => {
			errors.push(error);
		});
		if (clip) {
			const json = { fileName, mimeType: 'video/mp4', fileSize: clip.sizeBytes };
			return { json, binary: { [property]: clip.data } };
		}
		if (isProblem(errors.at(-1), 'cancelled')) break;
	}
	const ids = { sessionId, renderId };
	const lastError = errors.at(-1);
	if (isProblem(lastError, 'cancelled')) return await Promise.reject(withContext(lastError, ids));
	const detail = shorten(messageOf(lastError) ?? '');
	// An address that has expired may say so in any way; whether the clip is gone is the service's to say.
	const hasExpired = errors.every(isAnswer) && isGone(lastError);
	throw new NemoVideoError('downloadFailed', { ...ids, detail, isGone: hasExpired });
}

/** True where a clip can still be fetched at the address that its render gave; nothing of it is read. */
export async function isStillThere(
	{ client }: Step,
	{ renderId, videoUrl }: Pick<RenderResult, 'renderId' | 'videoUrl'>,
): Promise<boolean> {
	if (!videoUrl) return true;
	const refusal = await refusalOf(async () => await client.openClip(videoUrl, IDLE_MS));
	if (!refusal || isGone(refusal)) return !refusal;
	if (!isAnswer(refusal)) return true;
	return !isGone(await refusalOf(async () => await client.openClipFallback(renderId, IDLE_MS)));
}

/** Why a clip cannot be fetched; undefined where it can. */
async function refusalOf(open: () => Promise<StreamReply>): Promise<unknown> {
	return await open().then(
		({ status, close }) => {
			close();
			return status < 300 ? undefined : new NemoVideoError('other', { status });
		},
		(error: unknown) => error,
	);
}

/** True for an answer about the file: an outage, a network that fails and a rate limit say nothing about it. */
const isAnswer = (error: unknown): boolean => {
	if (!(error instanceof NemoVideoError) || mayHaveTakenEffect(error)) return false;
	return !isProblem(error, 'rateLimited') && statusIn(error) !== 429;
};

/** What storages and the service answer where a file was removed, or its address has expired. */
const GONE = new Set<unknown>([403, 404, 410]);
const GONE_WORDS =
	/\b(?:expired|not found|no such|(?:does not|doesn't) exist|no longer|deleted|removed|gone)\b|过期|不存在|已删除/i;

const isGone = (error: unknown): boolean => {
	if (isProblem(error, 'renderNotFound') || isProblem(error, 'sessionNotFound')) return true;
	const isInWords = isProblem(error, 'other') && GONE_WORDS.test(error.context.detail ?? '');
	return isAnswer(error) && (isInWords || GONE.has(statusIn(error)));
};

const statusIn = (error: unknown): unknown =>
	error instanceof NemoVideoError ? (error.context as { status?: number }).status : undefined;

/** @throws NemoVideoError for anything but a whole video */
async function store(
	binaries: Binaries,
	open: () => Promise<StreamReply>,
	fileName: string,
): Promise<StoredFile> {
	const reply = await open();
	const length = Number(reply.headers['content-length']);
	// A part (206), an empty answer (204) or an error page is no clip.
	if (reply.status !== 200) {
		reply.close();
		throw new NemoVideoError('other', { status: reply.status });
	}
	const clip = await binaries.store(reply, fileName, 'video/mp4', IDLE_MS);
	if (clip.sizeBytes === 0 || (Number.isFinite(length) && length !== clip.sizeBytes)) {
		throw new NemoVideoError('connectionLost', { detail: 'the file did not arrive whole' });
	}
	const found = notVideo(clip, reply.headers['content-type']);
	if (!found) return clip;
	throw refusalIn(clip) ?? new NemoVideoError('unreadable', { detail: `what arrived is ${found}` });
}

/** What the service says in place of the file, where its answer does not call itself JSON. */
function refusalIn({ head: { bytes, whole } }: StoredFile): NemoVideoError | null {
	return whole ? problemIn(200, parseJson(new TextDecoder().decode(bytes))) : null;
}

/** What a file is that is no video; its media type counts only where its bytes do not tell. */
function notVideo({ head, sizeBytes }: StoredFile, mimeType = ''): string | undefined {
	// The limit for uploads is none for clips.
	const size = Math.min(sizeBytes, MAX_FILE_BYTES);
	const file = identifyFile({ fileName: 'clip', mimeType }, size, head);
	if (file.fault === undefined)
		return VIDEO_KINDS.has(file.kind) ? undefined : `a ${file.kind} file`;
	const isVideoByType = file.found === undefined && /^video\//i.test(mimeType);
	return isVideoByType ? undefined : (file.found ?? 'not a video');
}

const VIDEO_KINDS = new Set<string>(['mp4', 'mov', 'avi', 'webm', 'mkv']);

const withExtension = (name: string) => (/\.mp4$/i.test(name) ? name : `${name}.mp4`);
