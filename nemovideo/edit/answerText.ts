/** Some fifty pages: more than anyone reads of one answer. */
export const MAX_TEXT_CHARS = 200_000;

/** The texts of one answer: pieces are joined until the whole text replaces them [SSE-9]. Its size is bounded. */
export class AnswerText {
	private readonly texts: string[] = [];
	/** Index of the text that is still arriving, by invocation and author. */
	private readonly arriving = new Map<string, number>();
	/** Characters in all texts, and the index of the first text that was not dropped. */
	private chars = 0;
	private oldest = 0;

	/**
	 * @param source invocation and author: texts of different sources do not mix
	 * @param partial whether more of this text follows
	 */
	add(source: string, text: string, partial: boolean): void {
		if (text === '') return;
		const at = this.arriving.get(source) ?? this.texts.push('') - 1;
		if (partial) {
			this.arriving.set(source, at);
			if (this.texts[at].length < MAX_TEXT_CHARS) this.set(at, this.texts[at] + text);
		} else {
			this.arriving.delete(source);
			this.set(at, text);
		}
	}

	/** All texts that say something, in the order in which they began. */
	all(): string[] {
		return this.texts.map((text) => text.trim()).filter((text) => text !== '');
	}

	/** One text keeps its beginning; of many texts the oldest are dropped, as the last one says what came of it. */
	private set(at: number, text: string): void {
		const kept = text.slice(0, MAX_TEXT_CHARS);
		this.chars += kept.length - this.texts[at].length;
		this.texts[at] = kept;
		for (; this.chars > MAX_TEXT_CHARS && this.oldest < at; this.oldest++) {
			this.chars -= this.texts[this.oldest].length;
			this.texts[this.oldest] = '';
		}
	}
}
