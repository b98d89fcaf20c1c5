import { createHash } from 'node:crypto';

import type { RenderStatus } from './types';

interface Entry {
	/** emulated ms */
	at: number;
	/** fingerprint of the token that was sent, never the token itself */
	token: string;
}

export interface TokenEntry extends Entry {
	clientId: string;
	/** false: refused by the rate limit */
	issued: boolean;
}
export interface SessionEntry extends Entry {
	sessionId: string;
	taskId: string;
}
export interface UploadEntry extends Entry {
	sessionId: string;
	files: { id: string; name: string; sizeBytes: number; durationMs: number }[];
	via: 'multipart' | 'url';
}
export interface EditEntry extends Entry {
	sessionId: string;
	text: string;
	silent: boolean;
	/** `asked`: answered with a question; `scripted`: a fault sent its own bytes instead */
	outcome: 'running' | 'changed' | 'unchanged' | 'asked' | 'failed' | 'refused' | 'scripted';
}
export interface RenderEntry extends Entry {
	sessionId: string;
	renderId: string;
	/** the id was known already, so no second render was started */
	repeated: boolean;
}
export interface PollEntry extends Entry {
	renderId: string;
	status: RenderStatus;
}
export interface DownloadEntry extends Entry {
	renderId: string;
	via: 'output.url' | 'proxy';
}
export interface StateEntry extends Entry {
	sessionId: string;
}

/** A record of all requests, so that a test can count what a client did. */
export class Ledger {
	/** All requests to the service's endpoints, those that were refused or hit by a fault too. */
	requests = 0;
	/** Requests by endpoint, e.g. `POST /run_sse`. */
	readonly requestsByRoute: Record<string, number> = {};
	readonly tokens: TokenEntry[] = [];
	readonly sessions: SessionEntry[] = [];
	readonly uploads: UploadEntry[] = [];
	readonly edits: EditEntry[] = [];
	readonly renders: RenderEntry[] = [];
	readonly polls: PollEntry[] = [];
	readonly downloads: DownloadEntry[] = [];
	readonly states: StateEntry[] = [];
	/** Warnings of the emulator itself, e.g. that a clip was rendered without its texts. */
	readonly log: { at: number; message: string }[] = [];

	countRequest(route: string): void {
		this.requests++;
		this.requestsByRoute[route] = (this.requestsByRoute[route] ?? 0) + 1;
	}
}

/** Identifies a token without revealing it. */
export function fingerprint(token: string): string {
	return token ? createHash('sha256').update(token).digest('hex').slice(0, 12) : '';
}
