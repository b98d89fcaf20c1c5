/** What is done for a message. */
import type { Asked } from './asked';
import type { DirectAction, Language } from './languages';

export type Action = DirectAction | 'edit' | 'ask';

export interface Route<Code extends string = Language> {
	/** What comes first: upload, edit, export, then what is only told. */
	action: Action;
	language: Code;
	/** What the editor is to be told; always there for an edit, and beside an upload when there is one. */
	instruction?: string;
	/** Addresses in the message that are to be uploaded. */
	urls?: string[];
	/** The clip is wanted as well, once the action is done. */
	thenExport?: true;
	/** The clip is not wanted yet, whatever the editor proposes. */
	noExport?: true;
	/** What is to be told besides, at the end. */
	thenTell?: ('credits' | 'state')[];
	/** With `ask`: the question, to be given back with the next message. */
	asked?: Asked<Code>;
}
