/**
 * Everything that can go wrong, once: what happened and what to do next. Node errors, the README's
 * section on errors and the tests are made from this table [ERR-*].
 */
import { ACCEPTED_LIST } from './media';

/** What an error can tell about where it happened. Ids are never lost: they are part of every error. */
export interface ProblemContext {
	sessionId?: string;
	taskId?: string;
	userId?: string;
	renderId?: string;
	/** The display name of the node field that the problem is about. */
	field?: string;
	fileName?: string;
	/** What a refused file is, as it stands behind "It is". */
	found?: string;
	/** The fields of the item that do hold files, with the files' names. */
	fields?: string;
	/** What the service said itself, in plain words. */
	detail?: string;
	registered?: boolean;
	webUrl?: string;
	/** The HTTP status or service code, where the problem has no fixed one. */
	status?: number;
	seconds?: number;
}

export interface Problem {
	/** The service's code, for problems that the service reports. */
	code?: number;
	/** For the README: what the code stands for. */
	title: string;
	what: (c: ProblemContext) => string;
	next: (c: ProblemContext) => string;
}

const said = (c: ProblemContext) => (c.detail ? `: ${c.detail}` : '');
const theFile = (c: ProblemContext) => (c.fileName ? `The file "${c.fileName}"` : 'The file');
const itIs = (c: ProblemContext) => (c.found ? `It is ${c.found}. ` : '');
const pickUp =
	'To pick the clip up later, use Export & Wait with the operation Get Status and the render ID below; do not start a second export.';

export const PROBLEMS = {
	tokenRefused: {
		code: 1001,
		title: 'Token invalid or expired',
		what: (c) =>
			c.registered
				? 'NemoVideo refused the token in the credential: it is wrong or has expired'
				: 'NemoVideo refused the anonymous token, also after renewing it',
		next: (c) =>
			c.registered
				? 'Create a new API token in your NemoVideo account and paste it into the credential (field Token).'
				: 'Open the NemoVideo credential and press Retry on its connection test, or register at NemoVideo and switch the credential to Registered Token.',
	},
	sessionNotFound: {
		code: 1002,
		title: 'Session not found',
		what: (c) => `NemoVideo does not know the session${c.sessionId ? ` "${c.sessionId}"` : ''}`,
		next: () =>
			'Check the Session ID field. If the session has expired, its material is gone: run Create Session and Upload again. A session can only be used with the credential that made it.',
	},
	outOfCredits: {
		code: 2001,
		title: 'Out of credits',
		what: () => 'There are not enough NemoVideo credits for this',
		next: (c) =>
			c.registered
				? 'Top up credits in your account, then run the workflow again.'
				: `Register to get more credits: ${registrationUrl(c)}`,
	},
	unsupportedFile: {
		code: 4001,
		title: 'Unsupported file',
		what: (c) =>
			`NemoVideo does not accept ${c.fileName ? `the file "${c.fileName}"` : 'this file'}${said(c)}`,
		next: () => `Use one of the accepted formats: ${ACCEPTED_LIST}.`,
	},
	fileTooLargeForService: {
		code: 4002,
		title: 'File too large',
		what: (c) => `${theFile(c)} is too large for NemoVideo`,
		next: () => 'Compress or trim it to at most 500 MB and upload it again.',
	},
	missingClientId: {
		code: 400,
		title: 'Missing X-Client-Id',
		what: (c) => `NemoVideo found the request incomplete${said(c)}`,
		next: () =>
			'Clear the Client ID field of the credential (a new one is made) and run the node again.',
	},
	planBlocksExport: {
		code: 402,
		title: 'Export blocked on the free plan',
		what: () => 'The current NemoVideo plan does not allow this export (this is not about credits)',
		next: (c) =>
			`Register or upgrade your plan to unlock export.${c.registered ? '' : ` ${registrationUrl(c)}`}`,
	},
	rateLimited: {
		code: 429,
		title: 'Rate limit',
		what: () => 'NemoVideo asked to slow down, also after waiting 30 seconds',
		next: () =>
			'Wait a few minutes and run the node again. A new anonymous token is granted once in 7 days per client ID, and about ten times per IP address: keep one credential and use it everywhere.',
	},
	other: {
		title: 'Any other code',
		what: (c) => `NemoVideo answered with an error${c.status ? ` (${c.status})` : ''}${said(c)}`,
		next: () =>
			'Run the node again in a few minutes. If it stays, contact NemoVideo support with the ids below.',
	},
	unreadable: {
		title: 'Unreadable answer',
		what: (c) => `NemoVideo answered something this node cannot read${said(c)}`,
		next: () =>
			'Check the Base URL in the credential. If it is right, run the node again in a few minutes.',
	},
	unreachable: {
		title: 'Service not reachable',
		what: (c) => `NemoVideo cannot be reached${said(c)}`,
		next: () =>
			'Check the internet connection of the machine n8n runs on, its proxy, and the Base URL in the credential, then run the node again.',
	},
	connectionLost: {
		title: 'Connection lost',
		what: (c) => `The connection to NemoVideo broke${said(c)}`,
		next: () =>
			'Run the node again. If it happens often, check the network and the proxy of the machine n8n runs on.',
	},
	timedOut: {
		title: 'No answer in time',
		what: (c) => `NemoVideo did not answer within ${c.seconds ?? 0} seconds`,
		next: () => 'Run the node again in a few minutes.',
	},
	cancelled: {
		title: 'Execution canceled',
		// n8n marks an execution as canceled by this very word in the message.
		what: () => 'The execution was canceled while NemoVideo was working',
		next: (c) =>
			c.renderId
				? `The render goes on at NemoVideo. ${pickUp}`
				: 'What was sent before stays in the session. Use Get Timeline to see it.',
	},
	wrongExtension: {
		title: 'File name without an accepted extension',
		what: (c) => `${theFile(c)} is not of a type NemoVideo accepts`,
		next: (c) => `${itIs(c)}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	},
	wrongContent: {
		title: 'Content does not match the extension',
		what: (c) => `${theFile(c)} does not contain what its name says`,
		next: (c) =>
			`${itIs(c) || 'Its first bytes are of no kind that is known here: it may be damaged. '}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	},
	emptyFile: {
		title: 'Empty file',
		what: (c) => `${theFile(c)} is empty`,
		next: () => 'Check the node that reads or downloads the file. Nothing was sent.',
	},
	fileTooLarge: {
		title: 'More than 500 MB',
		what: (c) => `${theFile(c)} is larger than the 500 MB that NemoVideo accepts`,
		next: () => 'Compress or trim it first. Nothing was sent.',
	},
	failedBefore: {
		title: 'The item failed in an earlier node',
		what: (c) => `The item was left out, because it failed before${said(c)}`,
		next: () =>
			'Mend the earlier step. Nothing was sent for this item here; a failed item can still be looked at with Get Timeline and Get Status.',
	},
	missingFile: {
		title: 'No file in the input',
		what: (c) => `The item has no file in the field "${c.detail}"`,
		next: (c) =>
			c.fields
				? `There are files in these fields: ${c.fields}. Put the name of one into Input Binary Field.`
				: 'Connect a node that delivers a file (a cloud storage trigger, HTTP Request, Read/Write Files from Disk) before Create Session, and check Input Binary Field: it names the field the file is in.',
	},
	fileGone: {
		title: 'File no longer stored',
		what: (c) => `${theFile(c)} is no longer in the storage of n8n`,
		next: () =>
			'n8n deletes the files of old executions. Run the workflow again from the node that reads or downloads the file, not from this one. Nothing was sent.',
	},
	missingValue: {
		title: 'Required field empty',
		what: (c) => `The field "${c.field}" is empty`,
		next: (c) =>
			c.detail ??
			'Fill it in, or connect a node before this one that puts it out (Create Session puts out sessionId).',
	},
	badValue: {
		title: 'Field with a value that cannot be used',
		what: (c) => `The field "${c.field}" cannot be used${said(c)}`,
		next: () => 'Correct the field and run the node again. Nothing was sent.',
	},
	notReadyForExport: {
		title: 'Nothing to export',
		what: () => 'The timeline is empty, so there is nothing to export yet',
		next: () => 'Upload footage and run Edit Instruction before Export & Wait.',
	},
	editFailed: {
		title: 'The edit failed',
		what: (c) => `NemoVideo could not finish the instruction${said(c)}`,
		next: () =>
			'Look at the timeline with Get Timeline: part of the edit may be there. If it is unchanged, run Edit Instruction again, more specific if you can.',
	},
	editUnconfirmed: {
		title: 'The answer to an edit was lost',
		what: () =>
			'The connection broke while NemoVideo was editing, and no change of the timeline was seen since',
		next: () =>
			'The instruction was not sent again, because that could edit and charge twice. Look at the timeline with Get Timeline; if it is still unchanged, run Edit Instruction again.',
	},
	editTimedOut: {
		title: 'The edit took too long',
		what: (c) => `NemoVideo was still editing after ${c.seconds ?? 0} seconds`,
		next: () =>
			'The edit may still finish: look with Get Timeline in a few minutes before sending it again. The limits are under Options (Timeout, Idle Timeout).',
	},
	renderFailed: {
		title: 'The render failed twice',
		what: (c) => `NemoVideo could not render the clip${said(c)}`,
		next: () =>
			'Exporting costs no credits: run Export & Wait again. If it fails again, simplify the timeline with another instruction.',
	},
	renderNotFound: {
		title: 'Render not found',
		what: (c) => `NemoVideo does not know the render${c.renderId ? ` "${c.renderId}"` : ''}`,
		next: () => 'Check the Render ID field. If it is right, start a new export.',
	},
	renderTooSlow: {
		title: 'The render took longer than Max Wait',
		what: (c) => `The clip was not ready after ${c.seconds ?? 0} seconds`,
		next: () => `The render goes on at NemoVideo. ${pickUp} Or raise Max Wait under Options.`,
	},
	downloadFailed: {
		title: 'Download failed',
		what: (c) => `The clip is ready, but downloading it failed${said(c)}`,
		next: () => `Nothing has to be rendered again. ${pickUp}`,
	},
} satisfies Record<string, Problem>;

export type ProblemName = keyof typeof PROBLEMS;

/** The address where an anonymous user registers and takes the project along [ERR-2001]. */
export function registrationUrl(c: ProblemContext): string {
	const web = (c.webUrl ?? 'https://nemovideo.com').replace(/\/+$/, '');
	const bind = c.userId ?? c.taskId ?? c.sessionId;
	return `${web}/register${bind ? `?bind=${encodeURIComponent(bind)}` : ''}`;
}
