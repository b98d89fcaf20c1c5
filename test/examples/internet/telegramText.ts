// What a person sees of a message's text, by core.telegram.org/bots/api#formatting-options. Undefined where Telegram
// refuses it: "can't parse entities". n8n's Telegram node sends Markdown where a workflow chooses nothing.

/** @param mode `parse_mode` of the request */
export function shownText(text: string, mode: string | undefined): string | undefined {
	if (mode === 'Markdown') return fromMarkdown(text);
	if (mode === 'HTML') return fromHtml(text);
	return text;
}

/** The old Markdown: each of its marks needs a second one, also within a word. */
function fromMarkdown(text: string): string | undefined {
	let shown = '';
	for (let at = 0; at < text.length; at += 1) {
		const mark = text[at];
		if (mark === '\\' && /[_*`[]/.test(text[at + 1] ?? '')) {
			at += 1;
			shown += text[at];
		} else if ('_*`['.includes(mark)) {
			const end = text.indexOf(mark === '[' ? ']' : mark, at + 1);
			if (end < 0) return undefined;
			shown += text.slice(at + 1, end);
			at = end;
		} else shown += mark;
	}
	return shown;
}

const TAG = /<\/?(?:b|strong|i|em|u|s|code|pre|a|blockquote)(?: [^<>]*)?>/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function fromHtml(text: string): string | undefined {
	const bare = text.replace(TAG, '');
	if (bare.includes('<')) return undefined;
	return bare.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name]);
}
