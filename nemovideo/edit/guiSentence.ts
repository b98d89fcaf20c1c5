/** Which clauses of a sentence are orders to use the screen, and what goes away with them [GUI-7, GUI-8]. */

import {
	announces,
	endsInCondition,
	goesOn,
	isCondition,
	isRequest,
	isList,
	isPlace,
	isPurpose,
	isReport,
	isStep,
	isSubordinate,
	leadsIn,
	tellsOfScreens,
} from './guiForms';
import { orderIn, type Order } from './guiRules';
import type { Clause } from './guiText';

/** The order in each clause or null; verbs in a tale of somebody at a screen are no orders. */
export function ordersOf(clauses: Clause[]): (Order | null)[] {
	let screens = false;
	let told = false;
	let obeyed = false;
	return clauses.map(({ words, separator }, i) => {
		const place = i > 0 && isPlace(clauses[i - 1].words) ? ` ${clauses[i - 1].words}` : '';
		const order = orderIn(words) ?? (place && isStep(words) ? orderIn(words + place) : null);
		// "and you can click" speaks to the reader; "and go to the library" is the second half of a report.
		const linked = /^(?:and|or) |^[和并]/.test(words);
		if (i > 0 && /^[:：]/.test(separator)) screens ||= announces(clauses[i - 1].words);
		const tale = !obeyed && (screens || (linked && told));
		if (order && (order.toTheReader || !tale)) {
			obeyed = true;
			return order;
		}
		if (!leadsIn(words)) {
			obeyed = obeyed && goesOn(words);
			screens ||= tellsOfScreens(words);
			told = true;
		}
		return null;
	});
}

/**
 * Which clauses go away: the orders, what leads to them and what goes on with them.
 * `follows`: the step of the list before was an order.
 */
export function goneOf(clauses: Clause[], orders: (Order | null)[], follows: boolean): boolean[] {
	const gone = clauses.map(() => false);
	const isContent = (i: number) => {
		const { words } = clauses[i];
		return orders[i] === null && !goesOn(words) && !leadsIn(words);
	};
	let ordered = follows && (orders[0] !== null || isStep(clauses[0].words));
	// What a bracket within an order holds goes with it; behind the bracket the clause before it goes on.
	let inBrackets = false;
	let around = false;
	clauses.forEach(({ words, separator, closes }, i) => {
		if (OPENS.test(separator)) [inBrackets, around] = [ordered, ordered];
		const linked = /^(?:and|then|so|but|or|just|please)(?: |$)|^请/.test(words);
		if (separator === '' && !linked && i > 0) ordered = around;
		if (orders[i]) {
			gone[i] = ordered = true;
			for (let j = leadOf(clauses, gone, i); j < i; j++) gone[j] = true;
		} else if (ordered) {
			const begins = isSubordinate(words) && i + 1 < clauses.length && isContent(i + 1);
			// No mark between them: "drag the photo or the clip to a track".
			const outcome = separator === '' && !isReport(words) && !isRequest(words);
			const within = (inBrackets || ARROW.test(separator)) && !isReport(words);
			ordered = !begins && (outcome || within || goesOn(words));
			gone[i] = ordered;
		}
		if (closes) inBrackets = false;
	});
	return gone;
}

const OPENS = /[([{（［]/;
const ARROW = /^(?:→|➡|->)/u;

// The first of the clauses that only lead to an order: "To change size, colour, or font, open …".
function leadOf(clauses: Clause[], gone: boolean[], at: number): number {
	let first = at;
	const leads = (i: number) => {
		const behindContent = i > 0 && !gone[i - 1] && !leadsIn(clauses[i - 1].words);
		const colon = /^[:：]/.test(clauses[i + 1].separator);
		return !gone[i] && leadsIn(clauses[i].words, colon, behindContent);
	};
	while (first > 0 && leads(first - 1)) first--;
	let begin = first;
	while (begin > 0 && !gone[begin - 1] && isList(clauses[begin - 1].words)) {
		begin--;
		if (begin === 0 && isPurpose(clauses[0].words)) return 0;
	}
	return first;
}

/** Whether the order at that place is under a condition: "If you like it, click Export". */
export function isUpToThePerson(clauses: Clause[], orders: (Order | null)[], at: number): boolean {
	const { words } = clauses[at];
	if (isCondition(words) || endsInCondition(words)) return true;
	for (let i = at - 1; i >= 0 && orders[i] === null; i--) {
		if (isCondition(clauses[i].words)) return true;
		if (!leadsIn(clauses[i].words, true)) break;
	}
	const behind = clauses[at + 1];
	return behind !== undefined && isCondition(behind.words);
}
