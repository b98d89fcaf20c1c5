/** A token may arrive in pieces, none of which looks like one. */
import { hideTokens } from '../api/secrets';
import type { AgentEvent } from './events';

/** Texts and the arguments of tools stand less deep in an event. */
const MAX_PLACE_CHARS = 250;

/** Without the pieces where they hold a token when they are joined; the whole text that they make stays. */
export function withoutSplitTokens(events: AgentEvent[]): AgentEvent[] {
	const pieces = new Map<string, string[]>();
	for (const event of events.filter(isPiece)) collect(event.content, '', pieces);
	const isSplit = [...pieces.values()].some(
		(texts) => hideTokens(texts.join('')) !== texts.map(hideTokens).join(''),
	);
	return isSplit ? events.filter((event) => !isPiece(event)) : events;
}

const isPiece = (event: AgentEvent) => event.partial === true;

/** Adds each text of a value to those of the same place in other events. */
function collect(value: unknown, place: string, pieces: Map<string, string[]>): void {
	if (typeof value === 'string') {
		const known = pieces.get(place);
		if (known) known.push(value);
		else pieces.set(place, [value]);
		return;
	}
	if (value === null || typeof value !== 'object') return;
	if (place.length > MAX_PLACE_CHARS) return;
	const { thought } = value as { thought?: unknown };
	for (const [key, entry] of Object.entries(value)) {
		const step = Array.isArray(value) ? '' : key.slice(0, 24);
		collect(entry, `${place}/${step}${thought === true ? '*' : ''}`, pieces);
	}
}
