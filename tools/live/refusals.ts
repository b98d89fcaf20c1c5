/** Requests that the service has to refuse. None costs anything, even where it does not refuse. */
import { headers, multipartBody, NemoVideoClient, paths } from '../../nemovideo';
import { sessionOf, type Step, type Walk } from './walkState';

/** Made up; they stay readable in a recording. */
export const UNKNOWN_SESSION = '00000000-0000-4000-8000-00000000dead';
export const UNKNOWN_RENDER = 'render_0000000000dead';
export const UNKNOWN_TOKEN = 'nmv_usr_unknown';

const WRONG_TYPE = new TextEncoder().encode('This is no video.\n');

export const refusals: Step[] = [
	['wrong session', async (walk) => await refused(walk.client.state(UNKNOWN_SESSION))],
	[
		'wrong session, message',
		async ({ client }) =>
			await refused(
				client.sendMessage(UNKNOWN_SESSION, 'Hello', 60_000).then((reply) => reply.close()),
			),
	],
	['wrong type', async (walk) => await refused(uploadText(walk))],
	['unknown render', async (walk) => await refused(walk.client.renderStatus(UNKNOWN_RENDER))],
	['used render id', async (walk) => await renderAgain(walk, walk.client)],
	['no attribution', withoutAttribution],
	['wrong token', async (walk) => await plain(walk, 'GET', paths.credits, bearer(UNKNOWN_TOKEN))],
	['no token', async (walk) => await plain(walk, 'GET', paths.credits, {})],
	[
		'no client id',
		async (walk) => {
			if (walk.connection.registered) return 'left out: the token is a registered one';
			return await plain(walk, 'POST', paths.anonymous, { [headers.skillSource]: 'live-check' });
		},
	],
];

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

async function refused(work: Promise<unknown>): Promise<string> {
	return await work.then(
		() => 'not refused',
		(error: Error) => `refused: ${error.message}`,
	);
}

async function plain(
	{ connection }: Walk,
	method: 'GET' | 'POST',
	path: string,
	more: Record<string, string>,
): Promise<string> {
	return `HTTP ${(await connection.plain(method, path, more)).status}`;
}

async function uploadText(walk: Walk): Promise<unknown> {
	const file = {
		fileName: 'live-check.txt',
		mimeType: 'text/plain',
		sizeBytes: WRONG_TYPE.length,
		open: async () =>
			(async function* () {
				yield WRONG_TYPE;
			})(),
	};
	return await walk.client.upload(sessionOf(walk).sessionId, multipartBody([file], 'live-check'));
}

/** The render that is there already: no second one begins, even where it is not refused. */
async function renderAgain(walk: Walk, client: NemoVideoClient): Promise<string> {
	const { renderId } = walk.left;
	if (!renderId) return 'left out: there is no render';
	const { sessionId } = sessionOf(walk);
	const output = { format: 'mp4', quality: walk.quality };
	return await refused(client.submitRender({ renderId, sessionId, draft: walk.draft, output }));
}

async function withoutAttribution(walk: Walk): Promise<string> {
	const { connection, clock, signal } = walk;
	return await renderAgain(walk, new NemoVideoClient(connection.unattributed(), clock, signal));
}
