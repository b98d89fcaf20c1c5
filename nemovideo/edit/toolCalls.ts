import { UNNAMED, type ToolCall, type ToolResult } from './events';

const MAX_CALLS = 1000;

interface Entry {
	id?: string;
	name: string;
	/** Invocation and author. */
	source: string;
	/** Only pieces of it came so far. */
	partial: boolean;
}

/** The tool calls of one answer, each counted once although it may come in pieces and then whole [SSE-9]. */
export class ToolCalls {
	private readonly entries: Entry[] = [];
	private readonly resultIds = new Set<string>();
	/** Number of results; one that is sent again under its id counts once. */
	results = 0;

	get names(): string[] {
		return this.entries.map(({ name }) => name);
	}

	/**
	 * @param source invocation and author: pieces of one call come from one source
	 * @param partial whether this is a piece that a later event repeats whole
	 */
	add(source: string, call: ToolCall, partial: boolean): void {
		const known = this.entries.find((entry) => isSame(entry, source, call, partial));
		if (known) {
			known.id = call.id ?? known.id;
			known.name = call.name === UNNAMED ? known.name : call.name;
			known.partial = partial;
		} else if (this.entries.length < MAX_CALLS) {
			this.entries.push({ id: call.id, name: call.name, source, partial });
		}
	}

	addResult({ id }: ToolResult): void {
		if (id !== undefined) {
			if (this.resultIds.has(id)) return;
			if (this.resultIds.size < MAX_CALLS) this.resultIds.add(id);
		}
		this.results += 1;
	}
}

/** By its id; without one, or where the whole call got a new id, by its name and source. */
function isSame(entry: Entry, source: string, call: ToolCall, partial: boolean): boolean {
	if (call.id !== undefined && entry.id === call.id) return true;
	if (!entry.partial || entry.source !== source || entry.name !== call.name) return false;
	return call.id === undefined || !partial;
}
