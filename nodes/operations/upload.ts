import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import {
	describeFetchedFile,
	faultOfFileUrl,
	multipartBody,
	NemoVideoError,
	readUploadedFiles,
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
	const isGone = error instanceof NemoVideoError && error.problem === 'sessionNotFound';
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

/** Checks what `uploadSource` would send, before a session is opened for it. Throws what it would throw. */
export async function checkSource({ binaries, fields, item }: Step): Promise<void> {
	const source = fields.text('source', 'Source');
	if (source === 'none') return;
	if (source === 'url') checkUrls(fields.list('urls', URL_SEPARATOR));
	else await binaries.files(item.index, fields.value('binaryPropertyName'));
}

/** Uploads the files that a value of Input Binary Field means as one request [UPL-1]. */
export async function uploadFiles(
	{ binaries, client, item }: Step,
	sessionId: string,
	value: unknown,
): Promise<IDataObject[]> {
	const parts = await binaries.files(item.index, value);
	const body = multipartBody(parts, `nemovideo-${randomUUID()}`);
	const fileName = parts.length === 1 ? parts[0].fileName : undefined;
	const entries = readUploadedFiles(await client.upload(sessionId, body, fileName));
	return parts.map(({ fileName: name, mimeType, sizeBytes }, i) => ({
		fileName: name,
		mimeType,
		fileSize: sizeBytes,
		...without(entries[i], ['fileName', 'mimeType', 'fileSize']),
	}));
}

/** Addresses may hold commas: one ends an address only where a space or the next address follows. */
const URL_SEPARATOR = /\n|,\s|,(?=https?:\/\/)/i;

/** Lets NemoVideo fetch files from public addresses [UPL-2]. */
export async function uploadUrls(
	{ client }: Step,
	sessionId: string,
	urls: string[],
): Promise<IDataObject[]> {
	checkUrls(urls);
	const entries = readUploadedFiles(await client.uploadUrls(sessionId, urls));
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
