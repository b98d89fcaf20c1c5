import type { IDataObject } from 'n8n-workflow';

import { exportClip, startRender, type RenderResult } from '../../nemovideo';
import { downloadClip } from './download';
import type { Step, StepResult } from '../runtime/itemLoop';
import { refuseFailedItem } from '../runtime/nodeError';
import { projectUrlOf } from './projectUrl';

const SECOND_MS = 1_000;

/** Whether to download the clip, and the field to put it in. */
export interface Delivery {
	wanted?: boolean;
	property?: string;
}

const fieldsDelivery = ({ fields }: Step): Delivery => ({
	wanted: fields.flag('download'),
	property: fields.text('binaryPropertyName') || 'data',
});

/** Runs the operation that is chosen in the node for one item. */
export async function runExport(step: Step): Promise<StepResult> {
	const operation = step.fields.text('operation');
	if (operation === 'start') return await start(step);
	if (operation === 'getStatus') return await getStatus(step);
	return await exportAndWait(step);
}

async function start(step: Step): Promise<StepResult> {
	refuseFailedItem(step.input);
	const sessionId = step.fields.required('sessionId', 'Session ID');
	const { renderId } = await step.place(
		async () => await startRender(step.client, orderOf(step, sessionId), step),
	);
	return { json: { ...step.carried, ...idsOf(step, sessionId), renderId, status: 'pending' } };
}

async function getStatus(step: Step): Promise<StepResult> {
	const renderId = step.fields.required(
		'renderId',
		'Render ID',
		'Enter the render ID that Start put out or that an error named.',
	);
	const { status, url, detail } = await step.client.renderStatus(renderId);
	const sessionId = typeof step.input.sessionId === 'string' ? step.input.sessionId : undefined;
	const result = { renderId, status, videoUrl: url, waitedSeconds: 0 };
	if (status === 'completed') return await delivered(step, sessionId, result);
	const problem = status === 'failed' ? { reason: detail ?? 'the service gave no reason' } : {};
	return { json: { ...step.carried, ...idsOf(step, sessionId), renderId, status, ...problem } };
}

async function exportAndWait(step: Step): Promise<StepResult> {
	refuseFailedItem(step.input);
	return await exportSession(step, step.fields.required('sessionId', 'Session ID'));
}

/** Renders a session's timeline, waits, and delivers the clip, as the node's fields say. */
export async function exportSession(
	step: Step,
	sessionId: string,
	delivery?: Delivery,
): Promise<StepResult> {
	const { fields, tell } = step;
	const wait = {
		pollIntervalMs: fields.optionNumber('pollInterval', 'Poll Interval', 30, 5) * SECOND_MS,
		maxWaitMs: fields.optionNumber('maxWait', 'Max Wait', 300, 1) * SECOND_MS,
	};
	const onProgress = (status: string, waitedMs: number) =>
		tell(`render ${status} after ${Math.round(waitedMs / SECOND_MS)} s`);
	const tools = { ...step, signal: step.waitSignal, onProgress };
	const result = await exportClip(step.client, orderOf(step, sessionId), wait, tools);
	return await delivered(step, sessionId, result, delivery);
}

/** The finished clip as an item: its address, and the file where it is wanted. */
async function delivered(
	step: Step,
	sessionId: string | undefined,
	result: RenderResult,
	delivery?: Delivery,
): Promise<StepResult> {
	const ids = idsOf(step, sessionId);
	const projectUrl =
		step.input.projectUrl ??
		(sessionId ? await projectUrlOf(step, { sessionId, taskId: ids.taskId ?? undefined }) : null);
	const { property = 'data', wanted = true } = delivery ?? fieldsDelivery(step);
	const clip = wanted
		? await step.place(async () => await downloadClip(step, result, sessionId, property))
		: undefined;
	const json: IDataObject = {
		...step.carried,
		...ids,
		renderId: result.renderId,
		status: result.status,
		videoUrl: result.videoUrl ?? null,
		...clip?.json,
		projectUrl: projectUrl as string | null,
		waitedSeconds: result.waitedSeconds,
	};
	return { json, binary: clip?.binary };
}

const orderOf = (step: Step, sessionId: string) => ({
	sessionId,
	quality: step.fields.text('quality') || 'high',
});

function idsOf(step: Step, sessionId: string | undefined) {
	const { taskId } = step.input;
	return { sessionId: sessionId ?? null, taskId: typeof taskId === 'string' ? taskId : null };
}
