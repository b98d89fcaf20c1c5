/** What an entry of the problem table holds, and what entries share. */

/** What any problem may carry: the ids of what is left behind, and whose account it is about. */
export interface CommonContext {
	sessionId?: string;
	taskId?: string;
	userId?: string;
	renderId?: string;
	registered?: boolean;
	webUrl?: string;
}

/** What happened, in more words: those of the service where it gave any, as a sentence. */
export interface Detail {
	detail?: string;
}
export interface FileContext {
	fileName?: string;
}

export interface Problem<C = CommonContext> {
	/** `input`: found before anything was sent, or ended by the user. `service`: reported by, or on the way to, NemoVideo. */
	kind: 'input' | 'service';
	/** The service's code, for problems that the service reports. */
	code?: number;
	/** Other codes for the same, from later sources of the API. */
	otherCodes?: number[];
	/** For the README: what the problem is called. */
	title: string;
	what: (c: C) => string;
	next: (c: C) => string;
}

/** An entry of the table. `C` is what the problem needs to be told, beside `CommonContext`. */
export const problem = <C extends object = object>(
	entry: Problem<CommonContext & C>,
): Problem<CommonContext & C> => entry;

export const said = (c: Detail) => (c.detail ? `: ${c.detail}` : '');
export const theFile = (c: FileContext) => (c.fileName ? `The file "${c.fileName}"` : 'The file');
export const pickUp =
	'To pick the clip up later, use Export & Wait with the operation Get Status and the render ID below; do not start a second export.';

export const webOf = ({ webUrl = 'https://nemovideo.com' }: CommonContext) =>
	webUrl.replace(/\/+$/, '');

/**
 * The address where an anonymous user registers and takes the projects along [ERR-2001]. It binds the
 * anonymous user's id where the service told one, and never the id of a session or a task.
 */
export function registrationUrl(c: CommonContext): string {
	return `${webOf(c)}/register${c.userId ? `?bind=${encodeURIComponent(c.userId)}` : ''}`;
}
