import { freeze, settle } from '../accounts';
import type { EditEntry } from '../ledger';
import type { Effects } from '../faults';
import type { Service } from '../service';
import type { Account, Session } from '../types';
import {
	FORMAT_QUESTION,
	NOTHING_TO_EDIT,
	NOTHING_UNDERSTOOD,
	report,
	RunEvents,
	type RunEvent,
} from './answers';
import { applyInstruction, type EditResult, type MediaTools } from './applyInstruction';
import { parseInstruction, type ParsedInstruction } from './parseInstruction';

export const EDIT_CREDITS = 5;
export const GENERATION_CREDITS = 100;

interface RunOptions {
	service: Service;
	mediaTools: MediaTools;
	session: Session;
	account: Account;
	entry: EditEntry;
	effects: Effects;
	emit(event: RunEvent): void;
}

/**
 * Starts one run of the agent. It runs to its end even when the client has gone. The promise
 * resolves when the result is in the session's state, and never rejects.
 * @throws ApiError 2001 (or 402) before any work
 */
export function startRun(options: RunOptions): Promise<void> {
	const { account, entry, session } = options;
	const text = [session.openInstruction, entry.text].filter(Boolean).join('\n');
	const parsed = parseInstruction(text);
	const generates = parsed.commands.some((command) => command.kind === 'generate');
	const credits = generates ? GENERATION_CREDITS : EDIT_CREDITS;
	try {
		freeze(account, credits, options.service.settings.noCreditsCode);
	} catch (error) {
		entry.outcome = 'refused';
		throw error;
	}
	const run = session.queue
		.then(async () => await perform(options, text, parsed))
		.catch((error: unknown) => {
			entry.outcome = 'failed';
			const message = error instanceof Error ? error.message : String(error);
			options.emit(
				new RunEvents(() => options.service.clock.now()).failure('EDIT_FAILED', message),
			);
		})
		.then(() => settle(account, credits, entry.outcome === 'changed'));
	session.queue = run;
	return run;
}

async function perform(options: RunOptions, text: string, parsed: ParsedInstruction) {
	const { service, mediaTools, session, entry, effects, emit } = options;
	const { clock, closing, settings, eventLog } = service;
	const events = new RunEvents(() => clock.now());
	await clock.sleep(effects.heartbeatsOnlyMs ?? 0, closing.signal);
	const readyAt = clock.now() + settings.editMs;
	session.openInstruction = effects.ask && text;
	if (effects.ask) {
		await clock.sleep(settings.editMs / 2, closing.signal);
		entry.outcome = 'asked';
		emit(events.question(effects.ask === true ? FORMAT_QUESTION : effects.ask));
		return;
	}
	if (parsed.commands.length === 0) {
		await clock.sleep(settings.editMs / 2, closing.signal);
		entry.outcome = 'unchanged';
		for (const event of events.streamed(NOTHING_UNDERSTOOD)) emit(event);
		return;
	}
	eventLog.add('edit', `Edit started: ${entry.text}`);
	const silent = effects.silent ?? service.random() < settings.silentShare;
	if (!silent && service.random() < 0.5) emit(events.thought('Let me look at the material first.'));
	const tools = events.tools(parsed.commands);
	emit(tools.calls);
	const result = await applyInstruction(session, text, parsed, mediaTools);
	await clock.sleep(readyAt - clock.now(), closing.signal);
	commit(session, result);
	entry.outcome = result.changed ? 'changed' : 'unchanged';
	entry.silent = silent && result.changed;
	emit(tools.results(result.changed ? 'success' : 'skipped', result.draft.d));
	eventLog.add('edit', `Edit done: ${result.done.join(', ') || 'nothing changed'}`);
	if (entry.silent) return;
	emitTexts(options, events, result, parsed);
}

function emitTexts(
	{ session, service, emit }: RunOptions,
	events: RunEvents,
	{ done }: EditResult,
	{ commands }: ParsedInstruction,
): void {
	if (commands.some((command) => command.kind === 'generate'))
		emit(events.text('Raw video is ready.'));
	const nothing =
		session.files.length === 0 ? NOTHING_TO_EDIT : 'There was nothing to change for that.';
	const { closingWords } = service.settings;
	const ending = { turn: service.ledger.edits.length, language: session.language, closingWords };
	const text = done.length > 0 ? report(done, ending) : nothing;
	for (const event of events.streamed(text)) emit(event);
}

function commit(session: Session, result: EditResult): void {
	if (!result.changed) return;
	session.draft = result.draft;
	session.canvas = result.canvas;
	session.sourceIds = result.sourceIds;
	session.generated.push(...result.generated);
	session.freshIds = [];
}
