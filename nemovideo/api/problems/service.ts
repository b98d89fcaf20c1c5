/** What NemoVideo refuses, by its code or in words, and what goes wrong on the way to it. */
import { ACCEPTED_LIST } from '../media';
import {
	problem,
	registrationUrl,
	said,
	theFile,
	webOf,
	type Detail,
	type FileContext,
} from './problem';

interface OtherContext extends Detail, FileContext {
	status?: number;
	httpStatus?: number;
	retryAfterMs?: number;
	entries?: Array<Record<string, unknown>>;
}

export const SERVICE_PROBLEMS = {
	tokenRefused: problem<Detail>({
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
	}),
	sessionNotFound: problem<Detail>({
		kind: 'service',
		code: 1002,
		title: 'Session not found',
		what: (c) => `NemoVideo does not know the session${c.sessionId ? ` "${c.sessionId}"` : ''}`,
		next: () =>
			'Check the Session ID field. If the session has expired, its material is gone: run Create Session and Upload again. A session can only be used with the credential that made it.',
	}),
	outOfCredits: problem<Detail>({
		kind: 'service',
		code: 2001,
		title: 'Out of credits',
		what: () => 'There are not enough NemoVideo credits for this',
		next: (c) =>
			c.registered
				? `Top up credits in your account, then run the workflow again: ${webOf(c)}/dashboard/billing`
				: `Register to get more credits: ${registrationUrl(c)}`,
	}),
	unsupportedFile: problem<FileContext & Detail>({
		kind: 'service',
		code: 4001,
		title: 'Unsupported file',
		what: (c) =>
			`NemoVideo does not accept ${c.fileName ? `the file "${c.fileName}"` : 'this file'}${said(c)}`,
		next: () => `Use one of the accepted formats: ${ACCEPTED_LIST}.`,
	}),
	fileTooLargeForService: problem<FileContext & Detail>({
		kind: 'service',
		code: 4002,
		title: 'File too large',
		what: (c) => `${theFile(c)} is too large for NemoVideo`,
		next: () => 'Compress or trim it to at most 500 MB and upload it again.',
	}),
	missingClientId: problem<Detail>({
		kind: 'service',
		code: 400,
		title: 'Missing X-Client-Id',
		what: (c) => `NemoVideo found the request incomplete${said(c)}`,
		next: () =>
			'Note the Client ID of the credential (its free credits and projects stay with it), then clear the field and run the node again: a new one is made.',
	}),
	planBlocksExport: problem<Detail>({
		kind: 'service',
		code: 402,
		title: 'Export blocked on the free plan',
		what: () => 'The current NemoVideo plan does not allow this export (this is not about credits)',
		next: (c) =>
			`Register or upgrade your plan to unlock export.${c.registered ? '' : ` ${registrationUrl(c)}`}`,
	}),
	forbidden: problem<Detail>({
		kind: 'service',
		code: 403,
		title: 'Plan or permission missing',
		what: (c) =>
			`The NemoVideo account may not do this: its plan or its token lacks the permission${said(c)}`,
		next: (c) =>
			c.registered
				? 'Check the plan of your account, and create a token with all permissions (read, write, upload, render).'
				: `Register or upgrade your plan: ${registrationUrl(c)}`,
	}),
	unprocessable: problem<Detail>({
		kind: 'service',
		code: 422,
		title: 'Request cannot be satisfied',
		what: (c) => `NemoVideo cannot do what was asked${said(c)}`,
		next: () => 'Change the instruction, the options or the file, then run the node again.',
	}),
	/** `retryAfterMs` is how long the service asked to wait. */
	rateLimited: problem<Detail & { retryAfterMs?: number }>({
		kind: 'service',
		code: 429,
		title: 'Rate limit',
		what: () => 'NemoVideo asked to slow down',
		next: () =>
			'Wait a few minutes and run the node again. A new anonymous token is granted once in 7 days per client ID, and about ten times per IP address: keep one credential and use it everywhere.',
	}),
	/**
	 * `status` is the service's code, or the HTTP status where it gave none; `httpStatus` is always the latter.
	 * `entries` is what it says of each file, where it refuses single ones.
	 */
	other: problem<OtherContext>({
		kind: 'service',
		title: 'Any other code',
		what: (c) => {
			const about = c.entries && c.fileName ? ` about "${c.fileName}"` : '';
			return `NemoVideo answered with an error${c.status ? ` (${c.status})` : ''}${about}${said(c)}`;
		},
		next: (c) =>
			c.status === 404
				? 'Check the Base URL in the credential: what answered there does not know this request. If it is right, run the node again in a few minutes.'
				: 'Run the node again in a few minutes. If it stays, contact NemoVideo support with the ids below.',
	}),
	unreadable: problem<Detail>({
		kind: 'service',
		title: 'Unreadable answer',
		what: (c) => `NemoVideo answered something this node cannot read${said(c)}`,
		next: () =>
			'Check the Base URL in the credential. If it is right, run the node again in a few minutes.',
	}),
	/** `location` is the origin the answer points to. */
	redirected: problem<{ location?: string }>({
		kind: 'service',
		title: 'Redirected to another address',
		what: (c) =>
			`NemoVideo redirected the request${c.location ? ` to ${c.location}` : ''}, and the token is not sent there`,
		next: () =>
			'Check the Base URL in the credential: it must be the final address of the API (https://, no website). If you know and trust the other address, enter it there.',
	}),
	unreachable: problem<Detail>({
		kind: 'service',
		title: 'Service not reachable',
		what: (c) => `NemoVideo cannot be reached${said(c)}`,
		next: () =>
			'Check the internet connection of the machine n8n runs on, its proxy, and the Base URL in the credential, then run the node again.',
	}),
	connectionLost: problem<Detail>({
		kind: 'service',
		title: 'Connection lost',
		what: (c) => `The connection to NemoVideo broke${said(c)}`,
		next: () =>
			'Run the node again. If it happens often, check the network and the proxy of the machine n8n runs on.',
	}),
	timedOut: problem<{ seconds?: number }>({
		kind: 'service',
		title: 'No answer in time',
		what: (c) => `NemoVideo did not answer within ${c.seconds ?? 0} seconds`,
		next: () => 'Run the node again in a few minutes.',
	}),
};
