import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import {
	messageOf,
	NemoVideoError,
	shorten,
	withContext,
	type RenderResult,
	type StreamReply,
} from '../../nemovideo';
import type { Step } from '../runtime/step';

/** The longest silence in a download before it counts as broken. */
const IDLE_MS = 60_000;

/**
 * Streams a finished clip into n8n's binary data: from the address the render gave, and where that is
 * missing or fails, through the API [RND-3]. The render is never touched, whatever happens here.
 */
export async function downloadClip(
	step: Step,
	{ renderId, videoUrl }: RenderResult,
	sessionId: string | undefined,
	property: string,
): Promise<{ json: IDataObject; binary: IBinaryKeyData }> {
	const { client, fields, binaries } = step;
	const fileName = withExtension(fields.option('fileName', '') || `nemovideo-${renderId}.mp4`);
	const attempts = [
		...(videoUrl ? [() => client.openClip(videoUrl, IDLE_MS)] : []),
		() => client.openClipFallback(renderId, IDLE_MS),
	];
	let trouble: unknown;
	for (const open of attempts) {
		const stored = await fetchOnce(open).catch((error: unknown) => {
			trouble = error;
		});
		if (stored) return stored;
		if (trouble instanceof NemoVideoError && trouble.problem === 'cancelled') break;
	}
	const ids = { sessionId, renderId };
	if (trouble instanceof NemoVideoError && trouble.problem === 'cancelled') {
		throw withContext(trouble, ids);
	}
	throw new NemoVideoError('downloadFailed', { ...ids, detail: shorten(messageOf(trouble) ?? '') });

	async function fetchOnce(open: () => Promise<StreamReply>) {
		const reply = await open();
		const length = Number(reply.headers['content-length']);
		if (reply.status >= 400) {
			reply.close();
			throw new NemoVideoError('other', { status: reply.status });
		}
		const { data, sizeBytes } = await binaries.store(reply, fileName, 'video/mp4');
		if (sizeBytes === 0 || (Number.isFinite(length) && length !== sizeBytes)) {
			throw new NemoVideoError('connectionLost', { detail: 'the file did not arrive whole' });
		}
		return {
			json: { fileName, mimeType: 'video/mp4', fileSize: sizeBytes },
			binary: { [property]: data },
		};
	}
}

const withExtension = (name: string) => (/\.mp4$/i.test(name) ? name : `${name}.mp4`);
