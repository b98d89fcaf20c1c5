import { randomUUID } from 'node:crypto';

import type { Settings } from '../settings';
import type { EditCommand } from './parseInstruction';

/** One event of a run, as an ADK API server sends it. */
export type RunEvent = Record<string, unknown>;

type Part =
	| { text: string; thought?: true }
	| { functionCall: { id: string; name: string; args: object } }
	| { functionResponse: { id: string; name: string; response: object } };

/** The tool that the agent calls for each command. */
const TOOLS: Record<EditCommand['kind'], string> = {
	highlights: 'find_highlights',
	trim: 'trim_clip',
	shorter: 'trim_clip',
	captions: 'add_captions',
	removeCaptions: 'remove_track',
	title: 'add_title',
	removeTitle: 'remove_track',
	music: 'add_bgm',
	removeMusic: 'remove_track',
	volume: 'set_volume',
	canvas: 'set_canvas',
	generate: 'generate_video',
};

const AUTHOR = 'nemo_agent';

/** The arguments of the tool `ask_question`. */
export interface Question {
	title: string;
	questions: {
		id: string;
		prompt: string;
		options: { id: string; label: string }[];
		allow_multiple: boolean;
	}[];
}

/** Each answer is also an instruction that the emulator can parse. */
export const FORMAT_QUESTION: Question = {
	title: 'Before I start',
	questions: [
		{
			id: 'format',
			prompt: 'Which format should it have?',
			options: [
				{ id: 'vertical', label: 'Vertical 9:16' },
				{ id: 'landscape', label: 'Landscape 16:9' },
			],
			allow_multiple: false,
		},
	],
};

/** Builds the events of one run, which share an invocation id. */
export class RunEvents {
	private readonly invocationId = `e-${randomUUID()}`;

	constructor(private readonly now: () => number) {}

	thought(text: string): RunEvent {
		return this.event('model', [{ text, thought: true }]);
	}

	/** One event with the tool calls of these commands, and a function that makes the results' event. */
	tools(commands: readonly EditCommand[]) {
		const uses = commands.map(({ kind, ...args }) => {
			return { id: `call_${randomUUID().slice(0, 8)}`, name: TOOLS[kind], args };
		});
		return {
			calls: this.event(
				'model',
				uses.map((functionCall) => ({ functionCall })),
			),
			results: (status: string, durationMs: number) =>
				this.event(
					'user',
					uses.map(({ id, name }) => {
						return {
							functionResponse: { id, name, response: { status, duration_ms: durationMs } },
						};
					}),
					{ stateDelta: { last_edit: uses.at(-1)?.name } },
				),
		};
	}

	/** Partial events with a few words each, then one event with the whole text, as a streaming model sends it. */
	streamed(text: string): RunEvent[] {
		const pieces = text.match(/\S+\s*\S*\s*\S*\s*/g) ?? [text];
		return [
			...pieces.map((piece) => ({ ...this.event('model', [{ text: piece }]), partial: true })),
			{ ...this.event('model', [{ text }]), turnComplete: true },
		];
	}

	/** A call of `ask_question`. It has no result: the user's next message is the answer. */
	question(args: Question): RunEvent {
		const id = `call_${randomUUID().slice(0, 8)}`;
		const call = this.event('model', [{ functionCall: { id, name: 'ask_question', args } }]);
		return { ...call, longRunningToolIds: [id] };
	}

	text(text: string): RunEvent {
		return this.event('model', [{ text }]);
	}

	failure(errorCode: string, errorMessage: string): RunEvent {
		return { ...this.event('model', []), content: undefined, errorCode, errorMessage };
	}

	private event(role: 'model' | 'user', parts: Part[], actions: object = {}): RunEvent {
		return {
			invocationId: this.invocationId,
			author: AUTHOR,
			content: { role, parts },
			id: randomUUID().slice(0, 8),
			actions: {
				stateDelta: {},
				artifactDelta: {},
				requestedAuthConfigs: {},
				requestedToolConfirmations: {},
				...actions,
			},
			longRunningToolIds: [],
			timestamp: Math.round(this.now()),
		};
	}
}

/** The agent assumes a user in front of its editor and ends its answers with one of these. */
const GUI_TALK = {
	en: [
		'You can preview it in the timeline and click the Export button when you are happy.',
		'Open the Timeline panel to have a look, or drag and drop the clips to reorder them.',
		'Click [Export] to save it.',
	],
	zh: ['您可以在时间轴中预览，然后点击导出按钮。', '打开时间轴面板查看，或拖拽片段调整顺序。'],
};

/** The only sentence of this kind that NemoVideo has published. */
const PUBLISHED_EXAMPLE =
	'Your video is ready! Preview in Timeline panel or click Export to save it.';

/** The agent's text about an edit, with GUI talk at the end. */
export function report(
	done: readonly string[],
	{
		turn,
		language,
		closingWords,
	}: { turn: number; language: string } & Pick<Settings, 'closingWords'>,
): string {
	const talk = language.startsWith('zh') ? GUI_TALK.zh : GUI_TALK.en;
	const closing = closingWords === 'example' ? PUBLISHED_EXAMPLE : talk[turn % talk.length];
	return `${done.map((one) => `${one}.`).join(' ')} ${closing}`;
}

export const NOTHING_UNDERSTOOD =
	'I did not understand what to change, so I left the timeline as it is. ' +
	'Try for example: "pull the best 30-second highlights and add captions".';

export const NOTHING_TO_EDIT =
	'There is no video in this project yet. Drag and drop a file into the media panel first.';
