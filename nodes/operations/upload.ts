import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import {
	describeFetchedFile,
	faultOfFileUrl,
	isProblem,
	multipartBody,
	NemoVideoError,
	uploadOnce,
} from '../../nemovideo';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';
import { ownSession } from './createSession';
import { inputTaskId, projectUrlOf } from './projectUrl';

/** Uploads the files of one item, from binary data or by URL. */
export async function upload(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const sessionId = step.fields.requiredId('sessionId', 'Session ID');
	const files = await uploadSource(step, sessionId).catch(ifGone(step));
	if (!files) return await uploadIntoNewSession(step);
	return { json: { sessionId, taskId: inputTaskId(step) ?? null, files } };
}

// A session that has expired holds nothing any more; where the user allows it, a new one takes its place.
const ifGone = (step: Step) => (error: unknown) => {
	const isGone = isProblem(error, 'sessionNotFound');
	if (isGone && step.fields.option('newSessionIfGone', false)) return undefined;
	return Promise.reject(error);
};

async function uploadIntoNewSession(step: Step): Promise<StepResult> {
	const { language } = step.item.json;
	const session = await ownSession(step, typeof language === 'string' ? language : 'en');
	const { sessionId, taskId = null } = session;
	const files = await uploadSource(step, sessionId);
	const projectUrl = await projectUrlOf(step, session);
	return { json: { sessionId, taskId, projectUrl, newSession: true, files } };
}

/** Uploads what the node's fields name: the files of the item, public addresses, or nothing. */
export async function uploadSource(step: Step, sessionId: string): Promise<IDataObject[]> {
	const { fields } = step;
	const source = fields.text('source', 'Source');
	if (source === 'none') return [];
	if (source === 'url') {
		return await uploadUrls(step, sessionId, fields.list('urls', URL_SEPARATOR));
	}
	return await uploadFiles(step, sessionId, fields.value('binaryPropertyName'));
}

/**
 * What `uploadSource` would send, checked before a session is opened for it: other footage is other work, whatever
 * the fields that name it are called. Throws what `uploadSource` would throw.
 */
export async function footageOf({ binaries, fields, item }: Step): Promise<string> {
	const source = fields.text('source', 'Source');
	if (source === 'none') return '';
	if (source === 'url') {
		const urls = fields.list('urls', URL_SEPARATOR);
		checkUrls(urls);
		return JSON.stringify(urls);
	}
	const files = await binaries.files(item.index, fields.value('binaryPropertyName'));
	return JSON.stringify(files.map(({ fileName, sizeBytes }) => [fileName, sizeBytes]));
}

/** Uploads the files that a value of Input Binary Field means as one request [UPL-1]. */
export async function uploadFiles(
	step: Step,
	sessionId: string,
	value: unknown,
): Promise<IDataObject[]> {
	const { binaries, client, item } = step;
	const parts = await binaries.files(item.index, value);
	const files = parts.map(({ fileName, sizeBytes }) => ({ fileName, is: sizeBytes }));
	const send = async (positions: number[]) => {
		const sent = positions.map((i) => parts[i]);
		const body = multipartBody(sent, `nemovideo-${randomUUID()}`);
		return await client.upload(sessionId, body, sent.length === 1 ? sent[0].fileName : undefined);
	};
	const material = { sessionId, kind: 'files' as const, files, send };
	const entries = await uploadOnce(client, material, toolsOf(step, sessionId));
	return parts.map(({ fileName: name, mimeType, sizeBytes }, i) => ({
		fileName: name,
		mimeType,
		fileSize: sizeBytes,
		...without(entries[i], ['fileName', 'mimeType', 'fileSize']),
	}));
}

const toolsOf = (
	{ clock, checkpoint, sharedCheckpoint, cancelSignal, log }: Step,
	sessionId: string,
) => ({
	clock,
	checkpoint,
	sharedCheckpoint,
	signal: cancelSignal,
	onSend: () => log(`upload to session ${sessionId}`),
});

/** Addresses may hold commas: one ends an address only where a space or the next address follows. */
const URL_SEPARATOR = /\n|,\s|,(?=https?:\/\/)/i;

/** Lets NemoVideo fetch files from public addresses [UPL-2]. */
export async function uploadUrls(
	step: Step,
	sessionId: string,
	urls: string[],
): Promise<IDataObject[]> {
	checkUrls(urls);
	const { client } = step;
	const files = urls.map((url) => ({
		fileName: describeFetchedFile(undefined, url).fileName,
		is: url,
	}));
	const send = async (positions: number[]) =>
		await client.uploadUrls(
			sessionId,
			positions.map((i) => urls[i]),
		);
	const material = { sessionId, kind: 'urls' as const, files, send };
	const entries = await uploadOnce(client, material, toolsOf(step, sessionId));
	return urls.map((url, i) => {
		const file = describeFetchedFile(entries[i], url);
		return { ...file, url, ...without(entries[i], [...Object.keys(file), 'url']) };
	});
}

function checkUrls(urls: string[]): void {
	if (urls.length === 0) {
		const remedy =
			'Enter the public address of a video, or switch Source to Files From Previous Node.';
		throw new NemoVideoError('missingValue', { field: 'URLs', remedy });
	}
	for (const url of urls) {
		const fault = faultOfFileUrl(url);
		if (fault) throw new NemoVideoError('badValue', { field: 'URLs', ...fault });
	}
}

const without = (entry: object | undefined, keys: string[]): IDataObject =>
	Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !keys.includes(key)));
