import { parseJson } from '../api/exactJson';
import { objectIn, textIn } from './jsonFields';

/** What the editor asks back before it goes on [SSE-22]. */
export interface Question {
	/** Empty where the editor gave none. */
	title: string;
	/** At least one. */
	questions: QuestionItem[];
}

export interface QuestionItem {
	id: string;
	prompt: string;
	/** Empty for a question that is answered in free words. */
	options: Array<{ id: string; label: string }>;
	allowMultiple: boolean;
}

/** The name of the tool by which the editor asks. */
export const ASK_QUESTION = 'ask_question';

/**
 * Reads the arguments of `ask_question`: `{title, questions: [{id, prompt, options: [{id, label}],
 * allow_multiple}]}`, as an object or as its JSON. Null where there is no question to show. An id that is
 * missing becomes the position (from 1) of a question, or the label of an option.
 */
export function readQuestion(args: unknown): Question | null {
	const { title, questions } = objectIn(typeof args === 'string' ? parseJson(args) : args) ?? {};
	const list: unknown[] = Array.isArray(questions) ? questions : [questions];
	const items = list.flatMap((one, i) => readItem(one, String(i + 1)));
	return items.length > 0 ? { title: textIn(title)?.trim() ?? '', questions: items } : null;
}

function readItem(item: unknown, position: string): QuestionItem[] {
	const fields = typeof item === 'string' ? { prompt: item } : (objectIn(item) ?? {});
	const prompt = wordsOf(fields.prompt);
	if (!prompt) return [];
	const { options, allow_multiple, allowMultiple } = fields;
	return [
		{
			id: wordsOf(fields.id) ?? position,
			prompt,
			options: Array.isArray(options) ? options.flatMap(readOption) : [],
			allowMultiple: allow_multiple === true || allowMultiple === true,
		},
	];
}

function readOption(option: unknown): QuestionItem['options'] {
	const fields = objectIn(option) ?? {};
	const label = wordsOf(option) ?? wordsOf(fields.label) ?? wordsOf(fields.id);
	return label ? [{ id: wordsOf(fields.id) ?? label, label }] : [];
}

/** A text or a number that is not empty. */
function wordsOf(value: unknown): string | undefined {
	const text =
		typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
	return text === '' ? undefined : text;
}

/** The question as a person reads it: `Which platform is it for? TikTok / YouTube`. */
export function questionInWords({ title, questions }: Question): string {
	const lines = questions.map(({ prompt, options, allowMultiple }) => {
		const labels = options.map(({ label }) => label).join(' / ');
		return [prompt, labels, allowMultiple && labels ? '(one or more)' : '']
			.filter(Boolean)
			.join(' ');
	});
	const isRepeated = questions.some(({ prompt }) => prompt === title);
	return [...(title && !isRepeated ? [title] : []), ...lines].join('\n');
}

/** An answer without a person, in the form of NemoVideo's own client: the first option of each question. */
export function firstOptions({ questions }: Question): string {
	const lines = questions.map(({ prompt, options }, i) => {
		const answer = options[0]?.label ?? 'Skipped';
		return `${i + 1}. ${prompt}: ${answer}`;
	});
	return lines.join('\n');
}
