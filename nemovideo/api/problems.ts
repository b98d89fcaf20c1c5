/**
 * Everything that can go wrong: the kind of problem, what happened, and what to do next. Node errors, the
 * README's section on errors and the tests are made from this table [ERR-*].
 */
import { ACCEPTED_LIST } from './media';
import type {
	CommonContext,
	ContextOf,
	Detail,
	FileContext,
	Problem,
	ProblemName,
} from './problemTypes';

export type * from './problemTypes';

const said = (c: Detail) => (c.detail ? `: ${c.detail}` : '');
const theFile = (c: FileContext) => (c.fileName ? `The file "${c.fileName}"` : 'The file');
const itIs = (c: { found?: string }) => (c.found ? `It is ${c.found}. ` : '');
const pickUp =
	'To pick the clip up later, use Export & Wait with the operation Get Status and the render ID below; do not start a second export.';

export const PROBLEMS: { [P in ProblemName]: Problem<ContextOf<P>> } = {
	tokenRefused: {
		kind: 'service',
		code: 1001,
		otherCodes: [1010, 1011],
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
		kind: 'service',
		code: 1002,
		title: 'Session not found',
		what: (c) => `NemoVideo does not know the session${c.sessionId ? ` "${c.sessionId}"` : ''}`,
		next: () =>
			'Check the Session ID field. If the session has expired, its material is gone: run Create Session and Upload again. A session can only be used with the credential that made it.',
	},
	outOfCredits: {
		kind: 'service',
		code: 2001,
		title: 'Out of credits',
		what: () => 'There are not enough NemoVideo credits for this',
		next: (c) =>
			c.registered
				? `Top up credits in your account, then run the workflow again: ${webOf(c)}/dashboard/billing`
				: `Register to get more credits: ${registrationUrl(c)}`,
	},
	unsupportedFile: {
		kind: 'service',
		code: 4001,
		title: 'Unsupported file',
		what: (c) =>
			`NemoVideo does not accept ${c.fileName ? `the file "${c.fileName}"` : 'this file'}${said(c)}`,
		next: () => `Use one of the accepted formats: ${ACCEPTED_LIST}.`,
	},
	fileTooLargeForService: {
		kind: 'service',
		code: 4002,
		title: 'File too large',
		what: (c) => `${theFile(c)} is too large for NemoVideo`,
		next: () => 'Compress or trim it to at most 500 MB and upload it again.',
	},
	missingClientId: {
		kind: 'service',
		code: 400,
		title: 'Missing X-Client-Id',
		what: (c) => `NemoVideo found the request incomplete${said(c)}`,
		next: () =>
			'Note the Client ID of the credential (its free credits and projects stay with it), then clear the field and run the node again: a new one is made.',
	},
	planBlocksExport: {
		kind: 'service',
		code: 402,
		title: 'Export blocked on the free plan',
		what: () => 'The current NemoVideo plan does not allow this export (this is not about credits)',
		next: (c) =>
			`Register or upgrade your plan to unlock export.${c.registered ? '' : ` ${registrationUrl(c)}`}`,
	},
	forbidden: {
		kind: 'service',
		code: 403,
		title: 'Plan or permission missing',
		what: (c) =>
			`The NemoVideo account may not do this: its plan or its token lacks the permission${said(c)}`,
		next: (c) =>
			c.registered
				? 'Check the plan of your account, and create a token with all permissions (read, write, upload, render).'
				: `Register or upgrade your plan: ${registrationUrl(c)}`,
	},
	unprocessable: {
		kind: 'service',
		code: 422,
		title: 'Request cannot be satisfied',
		what: (c) => `NemoVideo cannot do what was asked${said(c)}`,
		next: () => 'Change the instruction, the options or the file, then run the node again.',
	},
	rateLimited: {
		kind: 'service',
		code: 429,
		title: 'Rate limit',
		what: () => 'NemoVideo asked to slow down',
		next: () =>
			'Wait a few minutes and run the node again. A new anonymous token is granted once in 7 days per client ID, and about ten times per IP address: keep one credential and use it everywhere.',
	},
	other: {
		kind: 'service',
		title: 'Any other code',
		what: (c) => `NemoVideo answered with an error${c.status ? ` (${c.status})` : ''}${said(c)}`,
		next: (c) =>
			c.status === 404
				? 'Check the Base URL in the credential: what answered there does not know this request. If it is right, run the node again in a few minutes.'
				: 'Run the node again in a few minutes. If it stays, contact NemoVideo support with the ids below.',
	},
	unreadable: {
		kind: 'service',
		title: 'Unreadable answer',
		what: (c) => `NemoVideo answered something this node cannot read${said(c)}`,
		next: () =>
			'Check the Base URL in the credential. If it is right, run the node again in a few minutes.',
	},
	redirected: {
		kind: 'service',
		title: 'Redirected to another address',
		what: (c) =>
			`NemoVideo redirected the request${c.location ? ` to ${c.location}` : ''}, and the token is not sent there`,
		next: () =>
			'Check the Base URL in the credential: it must be the final address of the API (https://, no website). If you know and trust the other address, enter it there.',
	},
	unreachable: {
		kind: 'service',
		title: 'Service not reachable',
		what: (c) => `NemoVideo cannot be reached${said(c)}`,
		next: () =>
			'Check the internet connection of the machine n8n runs on, its proxy, and the Base URL in the credential, then run the node again.',
	},
	connectionLost: {
		kind: 'service',
		title: 'Connection lost',
		what: (c) => `The connection to NemoVideo broke${said(c)}`,
		next: () =>
			'Run the node again. If it happens often, check the network and the proxy of the machine n8n runs on.',
	},
	timedOut: {
		kind: 'service',
		title: 'No answer in time',
		what: (c) => `NemoVideo did not answer within ${c.seconds ?? 0} seconds`,
		next: () => 'Run the node again in a few minutes.',
	},
	cancelled: {
		kind: 'input',
		title: 'Execution canceled',
		// n8n marks an execution as canceled by this very word in the message.
		what: () => 'The execution was canceled while NemoVideo was working',
		next: (c) =>
			c.renderId
				? `The render goes on at NemoVideo. ${pickUp}`
				: 'What was sent before stays in the session. Use Get Timeline to see it.',
	},
	wrongExtension: {
		kind: 'input',
		title: 'File name without an accepted extension',
		what: (c) => `${theFile(c)} is not of a type NemoVideo accepts`,
		next: (c) => `${itIs(c)}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	},
	wrongContent: {
		kind: 'input',
		title: 'Content does not match the extension',
		what: (c) => `${theFile(c)} does not contain what its name says`,
		next: (c) =>
			`${itIs(c) || 'Its first bytes are of no kind that is known here: it may be damaged. '}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	},
	emptyFile: {
		kind: 'input',
		title: 'Empty file',
		what: (c) => `${theFile(c)} is empty`,
		next: () => 'Check the node that reads or downloads the file. Nothing was sent.',
	},
	fileTooLarge: {
		kind: 'input',
		title: 'More than 500 MB',
		what: (c) => `${theFile(c)} is larger than the 500 MB that NemoVideo accepts`,
		next: () => 'Compress or trim it first. Nothing was sent.',
	},
	failedBefore: {
		kind: 'input',
		title: 'The item failed in an earlier node',
		what: (c) => `The item was left out, because it failed before${said(c)}`,
		next: () =>
			'Fix the earlier step. Nothing was sent for this item here; a failed item can still be looked at with Get Timeline and Get Status.',
	},
	missingFile: {
		kind: 'input',
		title: 'No file in the input',
		what: (c) => `The item has no file in the field "${c.property}"`,
		next: (c) =>
			c.fields
				? `There are files in these fields: ${c.fields}. Put the name of one into Input Binary Field.`
				: 'Connect a node that delivers a file (a cloud storage trigger, HTTP Request, Read/Write Files from Disk) before Create Session, and check Input Binary Field: it names the field the file is in.',
	},
	fileGone: {
		kind: 'input',
		title: 'File no longer stored',
		what: (c) => `${theFile(c)} is no longer in the storage of n8n`,
		next: () =>
			'n8n deletes the files of old executions. Run the workflow again from the node that reads or downloads the file, not from this one. Nothing was sent.',
	},
	missingValue: {
		kind: 'input',
		title: 'Required field empty',
		what: (c) => `The field "${c.field}" is empty`,
		next: (c) =>
			c.remedy ??
			'Fill it in, or connect a node before this one that puts it out (Create Session puts out sessionId).',
	},
	badValue: {
		kind: 'input',
		title: 'Field with a value that cannot be used',
		what: (c) => `The field "${c.field}" cannot be used: ${c.reason}`,
		next: (c) => c.remedy ?? 'Correct the field and run the node again. Nothing was sent.',
	},
	notReadyForExport: {
		kind: 'input',
		title: 'Nothing to export',
		what: (c) =>
			c.detail
				? `There is no timeline to export; NemoVideo said: ${c.detail}`
				: 'The timeline is empty, so there is nothing to export yet',
		next: (c) =>
			c.detail
				? 'Answer it in the instruction, and run the node again.'
				: 'Upload footage and run Edit Instruction before Export & Wait.',
	},
	editFailed: {
		kind: 'service',
		title: 'The edit failed',
		what: (c) => `NemoVideo could not finish the instruction${said(c)}`,
		next: () =>
			'Look at the timeline with Get Timeline: part of the edit may be there. If it is unchanged, run Edit Instruction again, more specific if you can.',
	},
	editUnconfirmed: {
		kind: 'service',
		title: 'The answer to an edit was lost',
		what: (c) => {
			const happened = c.finished
				? 'NemoVideo has answered the instruction'
				: (c.answer ?? 'The connection broke while NemoVideo was editing');
			const since = c.unseen
				? `the timeline could not be read since: ${c.unseen}`
				: 'no change of the timeline was seen since';
			return `${happened}, and ${since}`;
		},
		next: (c) =>
			c.finished
				? 'Do not send the instruction again: that would edit and charge twice. Look at the timeline with Get Timeline in a few minutes.'
				: 'The instruction was not sent again, because that could edit and charge twice. Look at the timeline with Get Timeline; if it is still unchanged, run Edit Instruction again.',
	},
	editTimedOut: {
		kind: 'service',
		title: 'The edit took too long',
		what: (c) => `NemoVideo was still editing after ${c.seconds ?? 0} seconds`,
		next: () =>
			'The edit may still finish: look with Get Timeline in a few minutes before sending it again. The limits are under Options (Timeout, Idle Timeout).',
	},
	renderFailed: {
		kind: 'service',
		title: 'The render failed twice',
		what: (c) => `NemoVideo could not render the clip${said(c)}`,
		next: () =>
			'Exporting costs no credits: run Export & Wait again. If it fails again, simplify the timeline with another instruction.',
	},
	renderNotFound: {
		kind: 'service',
		title: 'Render not found',
		what: (c) => `NemoVideo does not know the render${c.renderId ? ` "${c.renderId}"` : ''}`,
		next: () => 'Check the Render ID field. If it is right, start a new export.',
	},
	renderTooSlow: {
		kind: 'service',
		title: 'The render took longer than Max Wait',
		what: (c) => `The clip was not ready after ${c.seconds ?? 0} seconds${said(c)}`,
		next: () => `The render goes on at NemoVideo. ${pickUp} Or raise Max Wait under Options.`,
	},
	downloadFailed: {
		kind: 'service',
		title: 'Download failed',
		what: (c) => `The clip is ready, but downloading it failed${said(c)}`,
		next: (c) =>
			c.isGone
				? 'NemoVideo has removed the file. Run Export & Wait (or Start) for the session: it renders the same timeline anew, which costs nothing.'
				: `Nothing has to be rendered again. ${pickUp}`,
	},
};

const webOf = ({ webUrl = 'https://nemovideo.com' }: CommonContext) => webUrl.replace(/\/+$/, '');

/**
 * The address where an anonymous user registers and takes the projects along [ERR-2001]. It binds the
 * anonymous user's id where the service told one, and never the id of a session or a task.
 */
export function registrationUrl(c: CommonContext): string {
	return `${webOf(c)}/register${c.userId ? `?bind=${encodeURIComponent(c.userId)}` : ''}`;
}
