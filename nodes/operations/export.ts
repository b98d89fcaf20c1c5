import type { IDataObject } from 'n8n-workflow';

import {
	evenPhases,
	exportClip,
	isProblem,
	startRender,
	type RenderOutput,
	type RenderResult,
} from '../../nemovideo';
import type { Fields } from '../runtime/fields';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';
import { downloadClip, isStillThere, nameOfFirst } from './download';
import { inputProjectUrl, inputTaskId, projectUrlOf } from './projectUrl';

const SECOND_MS = 1_000;
const POLL_INTERVAL = { min: 5, max: 60 * 60 };
const MAX_WAIT = { min: 1, max: 24 * 60 * 60 };

/** Each was rendered by an earlier execution, and removed by the service since. */
const MAX_EXPIRED = 20;

/** Shared by the whole process, so that executions side by side do not poll in step either. */
let phases: (() => number) | undefined;

/** Where the clip goes: the binary field to download it into, and under which name; or nowhere. */
export interface Delivery {
	download: boolean;
	property: string;
	/** '' for one that is made from the footage's. */
	fileName: string;
}

/** What the node's fields say about an export. */
export interface ExportSettings {
	output: RenderOutput;
	wait: { pollIntervalMs: number; maxWaitMs: number };
	delivery: Delivery;
}

/** Read before anything is sent: a field that cannot be used must cost nothing. */
export const exportSettingsOf = (
	{ fields }: Step,
	delivery: Pick<Delivery, 'download' | 'property'>,
): ExportSettings => ({
	output: outputOf(fields),
	wait: {
		pollIntervalMs:
			fields.optionNumber('pollInterval', 'Poll Interval', 30, POLL_INTERVAL) * SECOND_MS,
		maxWaitMs: fields.optionNumber('maxWait', 'Max Wait', 300, MAX_WAIT) * SECOND_MS,
	},
	delivery: { ...delivery, fileName: fields.option('fileName', '') },
});

/** What an export needs to know about its session. */
export interface ExportedSession {
	sessionId: string;
	taskId?: string;
	/** Where it is known already; undefined asks for it, null does without. */
	projectUrl?: string | null;
	/** The clip is named after it. */
	footageName?: string;
}

/** Runs the operation that is chosen in the node for one item. */
export async function runExport(step: Step): Promise<StepResult> {
	const operation = step.fields.text('operation', 'Operation');
	if (operation === 'start') return await start(step);
	if (operation === 'getStatus') return await getStatus(step);
	return await exportAndWait(step);
}

async function start(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const sessionId = step.fields.requiredId('sessionId', 'Session ID');
	const { checkpoint, client, clock } = step;
	const tools = {
		clock,
		checkpoint,
		signal: step.waitSignal,
		onSubmit: notesRender(step, sessionId),
		onNotice: step.log,
	};
	const output = outputOf(step.fields);
	const startAfter = async (after?: number) =>
		await startRender(client, { sessionId, output, after }, tools);
	const { renderId, found } = await step.limit(async () => {
		let started = await startAfter();
		for (let expired = 0; expired < MAX_EXPIRED; expired++) {
			const isOver = started.isEarlier && started.found?.phase === 'completed';
			const { renderId, found: render } = started;
			if (!isOver || (await isStillThere(step, { renderId, videoUrl: render?.url }))) break;
			step.log(`the clip of render ${renderId} has expired: it is rendered again`);
			started = await startAfter(started.attempt);
		}
		return started;
	});
	const taskId = inputTaskId(step) ?? null;
	return { json: { renderId, status: found?.status ?? 'pending', sessionId, taskId } };
}

async function getStatus(step: Step): Promise<StepResult> {
	const remedy = 'Enter the render ID that Start put out or that an error named.';
	const renderId = step.fields.requiredId('renderId', 'Render ID', remedy);
	const { delivery } = settingsOf(step);
	const { status, phase, url, detail } = await step.client.renderStatus(renderId);
	const { sessionId } = step.item.json;
	const session = {
		sessionId: typeof sessionId === 'string' ? sessionId : undefined,
		taskId: inputTaskId(step),
		projectUrl: inputProjectUrl(step),
	};
	if (phase === 'completed') {
		const clip = { renderId, status, videoUrl: url, waitedSeconds: 0 };
		return await deliver(step, session, delivery, clip);
	}
	const reason = phase === 'failed' ? { reason: detail ?? 'the service gave no reason' } : {};
	return { json: { renderId, status, ...idsOf(session), ...reason } };
}

async function exportAndWait(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const sessionId = step.fields.requiredId('sessionId', 'Session ID');
	const session = { sessionId, taskId: inputTaskId(step), projectUrl: inputProjectUrl(step) };
	return await exportSession(step, session, settingsOf(step));
}

const settingsOf = (step: Step): ExportSettings =>
	exportSettingsOf(step, {
		download: step.fields.flag('download'),
		property: step.fields.text('binaryPropertyName', 'Put Output File in Field') || 'data',
	});

/** Renders a session's timeline, waits for the clip, and delivers it. */
export async function exportSession(
	step: Step,
	session: ExportedSession,
	{ output, wait, delivery }: ExportSettings,
): Promise<StepResult> {
	const { sessionId } = session;
	const { checkpoint, sharedCheckpoint, clock, limit, log, waitSignal } = step;
	const onProgress = (status: string, waitedMs: number) =>
		log(`render ${status} after ${Math.round(waitedMs / SECOND_MS)} s`);
	const tools = {
		clock,
		checkpoint,
		sharedCheckpoint,
		signal: waitSignal,
		limit,
		onSubmit: notesRender(step, sessionId),
		onNotice: log,
		firstPhase: () => (phases ??= evenPhases())(),
		onProgress,
	};
	const exportAfter = async (after?: number) =>
		await exportClip(step.client, { sessionId, output, after }, wait, tools);
	let result = await exportAfter();
	for (let expired = 0; result.isEarlier && expired < MAX_EXPIRED; expired++) {
		const delivered = await deliverEarlier(step, session, delivery, result);
		if (delivered) return delivered;
		step.log(`the clip of render ${result.renderId} has expired: it is rendered again`);
		result = await exportAfter(result.attempt);
	}
	return await deliver(step, session, delivery, result);
}

/** The clip of a render that another execution has started; undefined where it has expired. */
async function deliverEarlier(
	step: Step,
	session: ExportedSession,
	delivery: Delivery,
	result: RenderResult,
) {
	if (!delivery.download && !(await isStillThere(step, result))) return undefined;
	return await deliver(step, session, delivery, result).catch((error: unknown) =>
		isExpired(error) ? undefined : Promise.reject(error),
	);
}

const isExpired = (error: unknown) =>
	isProblem(error, 'downloadFailed') && error.context.isGone === true;

type Clip = Pick<RenderResult, 'renderId' | 'status' | 'videoUrl' | 'waitedSeconds'>;

/** The finished clip as an item: its address, and the file where it is wanted. */
async function deliver(
	step: Step,
	session: Omit<ExportedSession, 'sessionId'> & { sessionId?: string },
	delivery: Delivery,
	result: Clip,
): Promise<StepResult> {
	const { sessionId, taskId } = session;
	step.left.renderId = result.renderId;
	const projectUrl =
		session.projectUrl === undefined && sessionId
			? await projectUrlOf(step, { sessionId, taskId })
			: (session.projectUrl ?? null);
	const { property, fileName } = delivery;
	const footageName = session.footageName ?? nameOfFirst(step.item.json.files);
	const target = { sessionId, property, fileName, footageName };
	const clip = delivery.download
		? await step.limit(async () => await downloadClip(step, result, target))
		: undefined;
	const json: IDataObject = {
		renderId: result.renderId,
		status: result.status,
		videoUrl: result.videoUrl ?? null,
		...clip?.json,
		...idsOf(session),
		projectUrl,
		waitedSeconds: result.waitedSeconds,
	};
	return { json, binary: clip?.binary };
}

const outputOf = (fields: Fields): RenderOutput => ({
	format: 'mp4',
	quality: fields.text('quality', 'Quality') || 'high',
});

const notesRender =
	({ log, left }: Step, sessionId: string) =>
	(renderId: string) => {
		Object.assign(left, { sessionId, renderId });
		log(`render ${renderId} of session ${sessionId}`);
	};

const idsOf = ({ sessionId, taskId }: { sessionId?: string; taskId?: string }) => ({
	sessionId: sessionId ?? null,
	taskId: taskId ?? null,
});
