/**
 * The walk through the contract, with the package's own client. What must never regress: an edit is sent once,
 * whatever happens; nothing paid is begun beyond the budget; a step that fails does not end the walk unless the
 * others need it.
 */
import {
	exportClip,
	multipartBody,
	NemoVideoClient,
	readTimeline,
	sendInstruction,
	type EditResult,
	type StreamReply,
} from '../../nemovideo';
import { refusals } from './refusals';
import { sessionOf, type Left, type Step, type Walk, type WalkOptions } from './walkState';

const MINUTE_MS = 60_000;
const IDLE_MS = 60_000;

/** The words are plain, so that any editor understands them; the second asks for silence. */
const EDITS = [
	'Trim the video to 5 seconds and add the title "Live check" for the first 2 seconds.',
	'Set the volume of the video to 50%. Do it without answering in words.',
	'Remove the title. Do it without answering in words.',
];

const STEPS: Step[] = [
	['credits before', async (walk) => `${(walk.creditsBefore = await spendable(walk))} credits`],
	['session', openSession],
	['project link', linkOf],
	['upload', uploadFile],
	['state', stateOf],
	['edit', async (walk) => await edit(walk, EDITS[0])],
	['second edit', async (walk) => await edit(walk, EDITS[1])],
	['third edit', async (walk) => await edit(walk, EDITS[2])],
	['edited state', stateOf],
	['render', render],
	['download', async (walk) => await download(walk, true)],
	['download by API', async (walk) => await download(walk, false)],
	['upload by URL', uploadUrl],
	...refusals,
	['last state', stateOf],
	['credits after', async (walk) => `${await spendable(walk)} credits`],
];

/** Nothing can be looked at without these. */
const NEEDED = ['session'];

/** Runs all steps; never rejects. `left` is kept up to date for whoever ends it. */
export async function walk(options: WalkOptions, left: Left): Promise<void> {
	const client = new NemoVideoClient(options.connection, options.clock, options.signal);
	const state: Walk = { ...options, client, left, hasTimeline: false };
	for (const [name, run] of STEPS) {
		if (options.signal.aborted) return;
		options.onStep(name);
		let failed = false;
		const said = await run(state).catch((error: Error) => {
			failed = true;
			return options.signal.aborted ? 'stopped' : `failed: ${error.message}`;
		});
		options.onDone(said);
		if (failed && NEEDED.includes(name)) return;
	}
}

async function spendable({ client }: Walk): Promise<number> {
	return (await client.credits()).available;
}

async function openSession(walk: Walk): Promise<string> {
	walk.left.session = await walk.client.createSession('live check', 'en');
	return `session ${walk.left.session.sessionId}`;
}

async function linkOf(walk: Walk): Promise<string> {
	walk.left.projectUrl = await walk.client.projectUrl(sessionOf(walk));
	return 'there is one';
}

async function uploadFile(walk: Walk): Promise<string> {
	const { footage } = walk;
	const body = multipartBody([footage], 'live-check-boundary');
	await walk.client.upload(sessionOf(walk).sessionId, body);
	return `${footage.fileName}, ${footage.sizeBytes} bytes`;
}

async function stateOf(walk: Walk): Promise<string> {
	const { draft } = await walk.client.state(sessionOf(walk).sessionId);
	const timeline = readTimeline(draft);
	Object.assign(walk, { draft, hasTimeline: timeline.readyForExport });
	return timeline.summary;
}

async function edit(walk: Walk, text: string): Promise<string> {
	const { client, clock, signal, left, creditsBefore } = walk;
	const spent = creditsBefore === undefined ? 0 : creditsBefore - (await spendable(walk));
	if (spent >= walk.budget)
		return `left out: ${spent} credits are spent, the budget is ${walk.budget}`;
	const instruction = {
		sessionId: sessionOf(walk).sessionId,
		text,
		totalMs: 15 * MINUTE_MS,
		idleMs: 10 * MINUTE_MS,
		answersWithFirstOption: true,
	};
	const onSend = () => Object.assign(left, { editing: true });
	const result = await sendInstruction(client, instruction, { clock, signal, onSend });
	left.editing = false;
	return saidOf(result);
}

const saidOf = ({ silent, recovered, answers, text }: EditResult) =>
	[
		silent ? 'silent' : '',
		recovered ? 'looked for in the state' : '',
		answers ? `after ${answers.length} questions` : '',
		`"${text.replace(/\s+/g, ' ').slice(0, 100)}"`,
	]
		.filter(Boolean)
		.join(', ');

async function render(walk: Walk): Promise<string> {
	const { client, clock, signal, left, quality, pollIntervalMs } = walk;
	if (!walk.hasTimeline) return 'left out: there is no timeline';
	const { sessionId } = sessionOf(walk);
	const wait = { pollIntervalMs, maxWaitMs: 10 * pollIntervalMs };
	const onSubmit = (renderId: string) => Object.assign(left, { renderId });
	const tools = { clock, signal, onSubmit };
	const request = { sessionId, output: { format: 'mp4', quality } };
	const { waitedSeconds, videoUrl } = await exportClip(client, request, wait, tools);
	walk.videoUrl = videoUrl;
	left.rendered = true;
	return `ready after ${waitedSeconds} s`;
}

/** From the address that the render gave, or through the API [RND-3]. */
async function download(walk: Walk, byAddress: boolean): Promise<string> {
	const { client, videoUrl, left } = walk;
	if (!left.rendered || !left.renderId) return 'left out: there is no clip';
	if (byAddress && !videoUrl) return 'left out: the render gave no address';
	const reply =
		videoUrl && byAddress
			? await client.openClip(videoUrl, IDLE_MS)
			: await client.openClipFallback(left.renderId, IDLE_MS);
	return `HTTP ${reply.status}, ${await countBytes(reply)} bytes`;
}

async function countBytes(reply: StreamReply): Promise<number> {
	let bytes = 0;
	for await (const chunk of reply.body) bytes += chunk.length;
	reply.close();
	return bytes;
}

async function uploadUrl(walk: Walk): Promise<string> {
	const url = walk.url ?? walk.videoUrl;
	if (!url) return 'left out: there is no address';
	await walk.client.uploadUrls(sessionOf(walk).sessionId, [url]);
	return 'accepted';
}

/** What the walk sends at most, for the question before it begins. */
export const MOST_EDITS = EDITS.length;
