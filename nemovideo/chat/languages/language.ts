/**
 * What the Assistant knows of a language. One language, one file; `index.ts` lists them. The router reads
 * every message with the patterns of all of them together, since people mix languages in one message.
 * Patterns see a clause as `normalize` leaves it: lower case, simplified characters, one blank between
 * words and none beside Chinese, no marks. `joints`, `refused` and `before` see the text itself, folded
 * (lower case, simplified characters), marks included. Repetitions have bounds, so that reading is linear.
 * A small language leaves out what it does not need.
 */
import type { Meaning, Replies } from './replies';

/** What is done without the backend's chat [RTR-1 … RTR-4]. */
export type DirectAction = 'export' | 'credits' | 'state' | 'upload';

export interface ActionRules {
	/** A clause that one of these matches is this action, whatever else it names. */
	sure: RegExp[];
	/** The same, where nothing in the clause speaks of an edit. */
	likely: RegExp[];
	/** Names the action's subject. With words known for the action it is the action; alone, it is asked back. */
	trigger: RegExp;
	/** The words that may stand beside the trigger. */
	words: string;
}

export interface LanguageRules<Code extends string = string> {
	code: Code;
	/** What a new session is told of the language. */
	session: string;
	/** How many words of a text are of this language; the language with most answers. */
	count: (text: string) => number;
	/** Words that say nothing about an action: pronouns, politeness, praise. */
	common: string;
	actions: Record<DirectAction, ActionRules>;
	/** An edit's verb in an order; an edit's verb or object anywhere. */
	edit: { order: RegExp; about: RegExp };
	/** "Don't export", "I'll tell you when to export", 等我确认了再导出. */
	refused: RegExp[];
	question: RegExp;
	replies: Replies;
	/** Politeness before an order. */
	polite?: RegExp;
	/** Names for the clip ("the final cut"); patterns for export and edits see `theclip` in their place. */
	clipNames?: RegExp;
	/** An action's word as the name of something in the picture ("the export button"). */
	named?: RegExp;
	/** Denies something: beside an order to export it makes a refusal of it. */
	negation?: RegExp;
	/** Says that all is well as it is, or thanks: nothing is asked. */
	praise?: RegExp;
	/** An action's noun with nothing asked of it: "the export". */
	topic?: RegExp;
	/** Said with something that did not work: the clip is wanted again. */
	again?: RegExp;
	/** Names the clip at its end, or a way of delivery: asked back where nothing else is known. */
	delivery?: RegExp;
	/** A condition: "once it is ready". With an edit in it, it is one. */
	condition?: RegExp;
	/** An order to export that describes how the clip has to be: an edit, then an export. `verb` is replaced. */
	exportWith?: { order: RegExp; verb: RegExp; make: string };
	/** "Before you export": what the rest of the sentence asks for comes first. */
	before?: RegExp;
	/** A wish of the person to see it first: with `before`, a refusal. */
	review?: RegExp;
	/** The export is something that has happened, or is happening; or has failed. */
	past?: RegExp;
	failed?: RegExp;
	/** A question that is an order or a suggestion: "can you …", "how about …". */
	request?: RegExp;
	/** Asks whether something is done: told from the state, whatever it names. */
	doneYet?: RegExp;
	/** Said with a file, tells what it is; `generic` tells the editor nothing. */
	describes?: RegExp;
	generic?: RegExp;
	/** Words after which an action's word is text for the picture. */
	says?: RegExp;
	/** Reasons and conditions at the end of an order. */
	because?: RegExp;
	/** An address beside these is material; `mentions`: it is something to be shown or looked like. */
	fetches?: RegExp;
	mentions?: RegExp;
	/** Where a wish ends: sources of patterns. `order` says that one thing comes after the other. */
	joints?: { mark: string; weak: string; order: string; start: string };
	/** Short answers to a question that was asked back, and the places in its list. */
	answers?: Record<'yes' | 'no' | Meaning, RegExp>;
	ordinals?: RegExp[];
	/** Right spellings, and words that only look like a misspelling of them. */
	spelling?: { right: string[]; exempt: string };
}
