import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import {
	describeFetchedFile,
	multipartBody,
	NemoVideoError,
	readUploadedFiles,
} from '../../nemovideo';
import type { Step, StepResult } from '../runtime/itemLoop';
import { refuseFailedItem } from '../runtime/nodeError';
import { projectUrlOf } from './projectUrl';
import { once } from '../runtime/checkpoint';

/** Uploads the files of one item, from binary data or by URL. */
export async function upload(step: Step): Promise<StepResult> {
	const { fields, carried } = step;
	refuseFailedItem(step.input);
	const sessionId = fields.required('sessionId', 'Session ID');
	const taskId = carried.taskId ?? null;
	const files = await sendFiles(step, sessionId).catch(ifGone(step));
	if (files) return { json: { ...carried, sessionId, taskId, files } };
	return await intoNewSession(step);
}

// A session that has expired holds nothing any more; where the user allows it, a new one takes its place.
const ifGone = (step: Step) => (error: unknown) => {
	const gone = error instanceof NemoVideoError && error.problem === 'sessionNotFound';
	if (gone && step.fields.option('newSessionIfGone', false)) return undefined;
	return Promise.reject(error);
};

async function intoNewSession(step: Step): Promise<StepResult> {
	const { client, carried, memory } = step;
	const language = typeof carried.language === 'string' ? carried.language : 'en';
	const create = async () => await client.createSession('project', language);
	const session = await once(memory, 'session', create);
	const { sessionId, taskId = null } = session;
	const files = await sendFiles(step, sessionId);
	const projectUrl = await projectUrlOf(step, session);
	return { json: { ...carried, sessionId, taskId, projectUrl, newSession: true, files } };
}

/** Sends what the node's fields say, from binary data or by URL, into a session. */
export async function sendFiles(step: Step, sessionId: string): Promise<IDataObject[]> {
	if (step.fields.text('source') !== 'url') return await uploadFiles(step, sessionId);
	return await uploadUrls(step, sessionId, step.fields.list('urls'));
}

export async function uploadFiles(step: Step, sessionId: string): Promise<IDataObject[]> {
	const { binaries, client, fields, itemIndex } = step;
	const parts = await binaries.files(itemIndex, fields.list('binaryPropertyName'));
	const body = multipartBody(parts, `nemovideo-${randomUUID()}`);
	const fileName = parts.length === 1 ? parts[0].fileName : undefined;
	const answer = await client.upload(sessionId, body, { fileName });
	const told = readUploadedFiles(answer);
	return parts.map(({ fileName: name, mimeType, sizeBytes }, i) => ({
		...told[i],
		fileName: name,
		mimeType,
		fileSize: sizeBytes,
	}));
}

export async function uploadUrls(
	step: Step,
	sessionId: string,
	urls: string[],
): Promise<IDataObject[]> {
	if (urls.length === 0) {
		const detail = 'Enter the public address of a video, or switch Source to Binary Data.';
		throw new NemoVideoError('missingValue', { field: 'URLs', detail });
	}
	const wrong = urls.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
	if (wrong) {
		const detail = `"${wrong.slice(0, 80)}" is not an address that starts with http:// or https://`;
		throw new NemoVideoError('badValue', { field: 'URLs', detail });
	}
	const told = readUploadedFiles(await step.client.uploadUrls(sessionId, urls));
	return urls.map((url, i) => ({ ...told[i], url, ...describeFetchedFile(told[i], url) }));
}
