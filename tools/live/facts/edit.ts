import type { Exchange } from '../../../emulator/recording';
import { readEvent, type ReadEvent } from '../../../nemovideo/edit/events';
import { ASK_QUESTION, readQuestion } from '../../../nemovideo/edit/question';
import { keysOf, objectIn, type Seen, type View } from '../view';
import { differs, held, notSeen, unless, type Fact } from './fact';

const EDIT_STEPS = ['edit', 'second edit', 'third edit'];

/** The event streams of the edits; a stream that was refused is none. */
const streamsIn = ({ step }: View): Seen[] =>
	step(...EDIT_STEPS).filter(({ path, problem }) => path === '/run_sse' && !problem);

interface Block {
	/** The lines of one event, as they came. */
	raw: string;
	name: string;
	data?: string;
}

/** The blocks between blank lines: events, heartbeats, comments. */
export const blocksIn = ({ text }: Pick<Seen, 'text'>): Block[] =>
	text
		.split(/(?:\r\n|\r|\n){2,}/)
		.filter((raw) => raw.trim() !== '')
		.map((raw) => {
			const lines = raw.split(/\r\n|\r|\n/);
			const valueOf = (field: string) =>
				lines
					.filter((line) => line === field || line.startsWith(`${field}:`))
					.map((line) => line.slice(field.length + 1).replace(/^ /, ''));
			const data = valueOf('data');
			return {
				raw,
				name: valueOf('event')[0] ?? '',
				...(data.length > 0 && { data: data.join('\n') }),
			};
		});

const eventsIn = (stream: Seen): ReadEvent[] =>
	blocksIn(stream).flatMap(({ data, name }) => {
		const reading = data === undefined ? undefined : readEvent(data, name);
		return reading?.kind === 'event' ? [reading] : [];
	});

function heartbeatOf({ raw, name, data }: Block): { form: string; isKnown: boolean } | undefined {
	if (data === undefined)
		return { form: raw.startsWith(':') ? 'a comment' : raw, isKnown: raw.startsWith(':') };
	const reading = readEvent(data, name);
	if (reading.kind === 'event') return undefined;
	const shown = JSON.stringify(raw.slice(0, 80));
	return {
		form: data.trim() === '' && !name ? 'empty data' : shown,
		isKnown: reading.kind === 'heartbeat',
	};
}

const shapeFaults = ({ raw }: ReadEvent): string[] => {
	const { content, type } = raw;
	if (type !== undefined && raw.author === undefined)
		return [`another form, with type ${JSON.stringify(type)}`];
	const has = (...keys: string[]) => keys.some((key) => raw[key] !== undefined);
	return [
		...(has('invocationId', 'invocation_id') ? [] : ['without invocationId']),
		...(has('author') ? [] : ['without author']),
		...(content === undefined && !has('errorCode', 'error_code', 'error', 'actions')
			? [`without content: ${keysOf(raw)}`]
			: []),
	];
};

/** Milliseconds from the request to the end of the answer. */
function durationMs({ atMs, answer }: Exchange): number {
	const body = answer?.body;
	const pieces = typeof body === 'object' && 'pieces' in body ? body.pieces : [];
	return (pieces.at(-1)?.atMs ?? answer?.atMs ?? atMs) - atMs;
}

const textOf = (stream: Seen) =>
	eventsIn(stream)
		.map(({ text }) => text)
		.join('');

/** Texts in pieces whose whole did not follow [SSE-9]. */
function unrepeated(stream: Seen): { partials: number; missing: number } {
	const pieces = new Map<string, string>();
	const events = eventsIn(stream).filter(({ text }) => text !== '');
	let missing = 0;
	for (const { invocation, author, partial, text } of events) {
		const key = `${invocation}/${author}`;
		if (partial) pieces.set(key, (pieces.get(key) ?? '') + text);
		else {
			const whole = pieces.get(key);
			if (whole !== undefined && whole !== text) missing += 1;
			pieces.delete(key);
		}
	}
	return {
		partials: events.filter(({ partial }) => partial).length,
		missing: missing + pieces.size,
	};
}

export const editFacts: Fact[] = [
	{
		ids: ['SSE-4', 'SSE-18'],
		title: 'The bytes of a heartbeat',
		isUnknown: true,
		look: (view) => {
			const beats = streamsIn(view)
				.flatMap(blocksIn)
				.map(heartbeatOf)
				.filter((beat) => beat !== undefined);
			if (beats.length === 0) return notSeen('no stream had one');
			const forms = [...new Set(beats.map(({ form }) => form))].join(', ');
			const unknown = beats
				.filter(({ isKnown }) => !isKnown)
				.map(({ form }) => `not known as one: ${form}`);
			return unless(unknown, `${beats.length}: ${forms}`);
		},
	},
	{
		ids: ['SSE-8', 'SSE-13', 'SSE-19'],
		title: 'The shape of an event: ADK, with invocationId, author, content',
		isUnknown: true,
		look: (view) => {
			const events = streamsIn(view).flatMap(eventsIn);
			if (events.length === 0) return notSeen();
			const isSnake = events.some(({ raw }) => raw.invocation_id !== undefined);
			const keys = [...new Set(events.flatMap(({ raw }) => Object.keys(raw)))].join(', ');
			return unless(
				events.flatMap(shapeFaults),
				`${isSnake ? 'snake_case' : 'camelCase'}: ${keys}`,
			);
		},
	},
	{
		ids: ['SSE-26'],
		title: 'The tools that were called',
		isUnknown: true,
		look: (view) => {
			const names = streamsIn(view).flatMap((stream) =>
				eventsIn(stream).flatMap(({ toolCalls }) => toolCalls.map(({ name }) => name)),
			);
			return names.length > 0 ? held([...new Set(names)].join(', ')) : notSeen('no call of a tool');
		},
	},
	{
		ids: ['LIM-5'],
		title: 'How long an edit takes: 5 to 30 s',
		isUnknown: true,
		look: (view) => {
			const times = streamsIn(view).map(
				({ exchange }) => Math.round(durationMs(exchange) / 100) / 10,
			);
			return times.length > 0 ? held(times.map((s) => `${s} s`).join(', ')) : notSeen();
		},
	},
	{
		ids: ['SSE-1'],
		title: 'A message is answered with an event stream',
		look: (view) => {
			const answers = view.step(...EDIT_STEPS).filter(({ path }) => path === '/run_sse');
			const answer = answers.find(({ problem }) => !problem);
			if (!answer) return answers[0]?.problem ? notSeen(answers[0].problem.message) : notSeen();
			const isStream = answer.status === 200 && /text\/event-stream/i.test(answer.type);
			return isStream
				? held()
				: differs(`HTTP ${answer.status}, ${answer.type || 'no content type'}`);
		},
	},
	{
		ids: ['SSE-9'],
		title: 'Texts in pieces are repeated whole',
		look: (view) => {
			const found = streamsIn(view).map(unrepeated);
			if (found.every(({ partials }) => partials === 0)) return notSeen('no text came in pieces');
			const missing = found.reduce((sum, one) => sum + one.missing, 0);
			return missing > 0 ? differs(`${missing} texts were not`) : held();
		},
	},
	{
		ids: ['SSE-5'],
		title: 'Some edits close without any text',
		look: (view) => {
			const streams = streamsIn(view);
			const silent = streams.filter(
				(stream) => textOf(stream) === '' && eventsIn(stream).length > 0,
			);
			if (silent.length === 0) return notSeen(`${streams.length} edits, each with words`);
			return held(`${silent.length} of ${streams.length}`);
		},
	},
	{
		ids: ['SSE-22', 'SSE-28'],
		title: 'The editor asks back by the tool ask_question',
		look: (view) => {
			const calls = streamsIn(view)
				.flatMap(eventsIn)
				.flatMap(({ toolCalls }) => toolCalls)
				.filter(({ name }) => name === ASK_QUESTION);
			if (calls.length === 0) return notSeen('no question came');
			const unread = calls.filter(({ args }) => readQuestion(args) === null);
			return unless(unread.map(({ args }) => `its arguments are ${keysOf(objectIn(args))}`));
		},
	},
	{
		ids: ['SSE-16', 'SSE-20'],
		title: 'No run failed',
		look: (view) => {
			const streams = streamsIn(view);
			const failures = streams.flatMap(eventsIn).flatMap(({ failure }) => failure?.message ?? []);
			return streams.length === 0 ? notSeen() : unless(failures);
		},
	},
];
