import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import {
	askedByEditor,
	isProblem,
	readMedia,
	readTimeline,
	replyOf,
	sessionLanguage,
	withContext,
	type TurnOutcome,
	type Language,
	type Route,
	type Session,
} from '../../nemovideo';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';
import { ownSession } from './createSession';
import { editSession, editSettingsOf, type EditSettings } from './edit';
import { exportSession, exportSettingsOf, type ExportSettings } from './export';
import { inputProjectUrl, inputTaskId, projectUrlOf } from './projectUrl';
import { routeOf } from './route';
import { uploadFiles, uploadUrls } from './upload';

/** The session a message is about. */
interface Project extends Session {
	/** The link that opens it, for one that this message has opened. */
	projectUrl?: string | null;
	/** It takes the place of one that is no longer there. */
	gone?: boolean;
}

/** What a message asks for, and what the node's fields say about it. */
interface Wish {
	route: Route;
	files: string[];
	editing: EditSettings;
	exporting: ExportSettings;
}

/** A message on its way: what was done for it so far, and what the node will put out. */
interface Turn extends Wish {
	step: Step;
	project: Project;
	outcome: TurnOutcome;
	json: IDataObject;
	binary?: IBinaryKeyData;
}

/** Answers one message of a conversation [RTR-*]. */
export async function assist(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const { fields } = step;
	const files = fileFields(step);
	const message = fields.text('message', 'Message');
	// All fields are read before anything is sent: one that cannot be used must cost nothing.
	const given = fields.text('sessionId', 'Session ID');
	const editing = editSettingsOf(step, 'show');
	const property = fields.list('binaryPropertyName')[0] ?? 'data';
	const exporting = exportSettingsOf(step, { download: true, property });
	const route = await routeOf(step, message, files.length > 0);
	if (route.action === 'ask') return askBack(step, route);
	const wish = { route, files, editing, exporting };
	const isEarlier = step.checkpoint.isOfAnotherCall('session');
	const project = await projectOf(step, given, route.language);
	return await answer(step, wish, project).catch(async (error: unknown) => {
		if (!isProblem(error, 'sessionNotFound') || !mayReplace(step, project, isEarlier)) {
			return await Promise.reject(error);
		}
		step.checkpoint.save('session', undefined);
		const fresh = await newProject(step, route.language);
		const replaced = { ...fresh, gone: true };
		// Without new material there is nothing to edit or export in it: nothing is sent.
		if (files.length + (route.urls?.length ?? 0) > 0) return await answer(step, wish, replaced);
		const turn = turnOf(step, wish, replaced);
		turn.outcome.lacking = 'footage';
		return finished(turn);
	});
}

/** An unclear message costs nothing: no session is opened, and the likely meanings are offered. */
function askBack(step: Step, { asked, language }: Route): StepResult {
	const sessionId = step.fields.text('sessionId', 'Session ID') || null;
	const taskId = inputTaskId(step) ?? null;
	const reply = replyOf({ asked }, language);
	return { json: { reply, action: 'ask', sessionId, taskId, asked: { ...asked } } };
}

async function answer(step: Step, wish: Wish, project: Project) {
	const turn = turnOf(step, wish, project);
	return await follow(turn).catch((error: unknown) => {
		const { sessionId, taskId, userId } = project;
		const context = { ...step.client.account, sessionId, taskId, userId };
		return Promise.reject(withContext(error, context));
	});
}

/** Upload, edit, export, then what is to be told: each where the message asks for it. */
async function follow(turn: Turn): Promise<StepResult> {
	const { step, route } = turn;
	const found = await step.limit(async () => {
		if (route.action === 'upload' && !(await bringIn(turn))) return false;
		if (route.instruction) await edit(turn, route.instruction);
		return true;
	});
	const next = turn.outcome.edited?.nextAction;
	const exports = route.action === 'export' || route.thenExport;
	// While the editor asks back, nothing is made: the clip would be the old one.
	const mayExport = found && !turn.outcome.edited?.question;
	// The editor asks its user to press Export: that is done for them [GUI-5].
	if (mayExport && (exports || (next === 'export' && !route.noExport))) await exportClip(turn);
	const tells = [route.action, ...(route.thenTell ?? []), TOLD[next ?? '']];
	await step.limit(async () => {
		if (tells.includes('credits')) await tellCredits(turn);
		if (tells.includes('state')) await tellState(turn);
	});
	return finished(turn);
}
const TOLD: Record<string, 'credits' | 'state' | undefined> = {
	getTimeline: 'state',
	getCredits: 'credits',
};

/** False where the message speaks of a file that did not come along. */
async function bringIn({ step, route, project, files, outcome, json }: Turn): Promise<boolean> {
	const urls = route.urls ?? [];
	if (files.length + urls.length === 0) {
		outcome.lacking = 'file';
		return false;
	}
	const { sessionId } = project;
	const sent = files.length > 0 ? await uploadFiles(step, sessionId, files) : [];
	const fetched = urls.length > 0 ? await uploadUrls(step, sessionId, urls) : [];
	const uploaded = [...sent, ...fetched];
	json.files = uploaded;
	outcome.uploaded = uploaded.map((file) => String(file.fileName));
	return true;
}

async function edit(
	{ step, route, project, editing, outcome, json }: Turn,
	instruction: string,
): Promise<void> {
	const edited = await editSession(step, project.sessionId, instruction, editing);
	outcome.edited = edited;
	Object.assign(json, edited);
	const { question, text, silent } = edited;
	// Whatever the person says next is the answer to it.
	const asked = question
		? { options: [], text, language: route.language }
		: !silent && askedByEditor(text, route.language);
	if (asked) json.asked = { ...asked };
}

async function exportClip(turn: Turn): Promise<void> {
	const { step, project, exporting, outcome, json } = turn;
	const { sessionId, taskId, gone } = project;
	const projectUrl = project.projectUrl ?? (gone ? undefined : inputProjectUrl(step));
	const session = { sessionId, taskId, projectUrl };
	const clip = await exportSession(step, session, exporting).catch((error: unknown) => {
		// In a conversation that is an answer, not a failure.
		const isEmpty = isProblem(error, 'notReadyForExport');
		return isEmpty ? undefined : Promise.reject(error);
	});
	if (!clip) {
		outcome.lacking = 'timeline';
		return;
	}
	outcome.exported = true;
	outcome.projectUrl = clip.json.projectUrl as string | null;
	Object.assign(json, clip.json);
	turn.binary = clip.binary;
}

async function tellCredits({ step, outcome, json }: Turn): Promise<void> {
	const credits = await step.client.credits();
	outcome.credits = credits;
	Object.assign(json, credits);
}

async function tellState({ step, project, outcome, json }: Turn): Promise<void> {
	const state = await step.client.state(project.sessionId);
	const timeline = readTimeline(state.draft);
	const { summary, tracks, durationMs, readyForExport } = timeline;
	const media = readMedia(state);
	outcome.timeline = timeline;
	outcome.mediaCount = media.length;
	if (tracks.length + media.length === 0) outcome.lacking ??= 'timeline';
	Object.assign(json, { summary, tracks, durationMs, readyForExport, media });
}

function turnOf(step: Step, wish: Wish, project: Project): Turn {
	const { gone, projectUrl } = project;
	return { ...wish, step, project, outcome: { gone, projectUrl }, json: {} };
}

function finished({ route, project, outcome, json, binary }: Turn): StepResult {
	const { sessionId, taskId = null, projectUrl } = project;
	const reply = replyOf(outcome, route.language);
	const link = projectUrl === undefined ? {} : { projectUrl };
	const told = { reply, action: route.action, sessionId, taskId, asked: null, ...link };
	return { json: { ...told, ...json }, binary };
}

/** The session the node was given; a new one where it was given none, or where that one was gone before. */
async function projectOf(step: Step, given: string, language: Language): Promise<Project> {
	const isReplaced = step.checkpoint.load('session') !== undefined;
	if (!given || isReplaced) return { ...(await newProject(step, language)), gone: given !== '' };
	return { sessionId: given, taskId: inputTaskId(step) };
}

async function newProject(step: Step, language: Language): Promise<Project> {
	return await step.limit(async () => {
		const session = await ownSession(step, sessionLanguage(language));
		return { ...session, projectUrl: await projectUrlOf(step, session) };
	});
}

/** One that was given, or that an earlier try has opened; where an edit was sent to it, a person has to decide. */
const mayReplace = ({ fields, checkpoint }: Step, project: Project, isEarlier: boolean) =>
	checkpoint.load('edit') === undefined &&
	(project.projectUrl === undefined ? fields.option('newSessionIfGone', true) : isEarlier);

/** The fields that hold the message's files: as named, numbered as n8n's chat has them, or the only one. */
function fileFields({ binaries, fields, item }: Step): string[] {
	const wanted = fields.list('binaryPropertyName');
	const held = binaries.fields(item.index);
	const named = held.filter(
		(name) => wanted.includes(name.replace(/_?\d{1,4}$/, '')) || wanted.includes(name),
	);
	return named.length === 0 && held.length === 1 ? held : named;
}
