import type { Clock, NemoVideoClient, Session } from '../../nemovideo';
import type { Connection } from './connection';

export interface WalkOptions {
	connection: Connection;
	clock: Clock;
	signal: AbortSignal;
	/** Name, type and bytes of the footage. */
	footage: Footage;
	/** An address for the upload by URL; without one, that of the finished clip. */
	url?: string;
	quality: string;
	/** No edit is begun once so many credits were spent. */
	budget: number;
	pollIntervalMs: number;
	/** Called before each step. */
	onStep: (name: string) => void;
	/** Called with what a step found, in a few words. */
	onDone: (said: string) => void;
}

export interface Footage {
	fileName: string;
	mimeType: string;
	sizeBytes: number;
	open: () => Promise<AsyncIterable<Uint8Array>>;
}

/** What the walk has made, or has left behind where it was ended. */
export interface Left {
	session?: Session;
	projectUrl?: string;
	renderId?: string;
	/** The render was seen to end. */
	rendered?: boolean;
	/** An edit was sent and its end not seen. */
	editing?: boolean;
}

export interface Walk extends WalkOptions {
	client: NemoVideoClient;
	left: Left;
	videoUrl?: string;
	creditsBefore?: number;
	/** The session can be edited and rendered. */
	hasTimeline: boolean;
	draft?: unknown;
}

/** Its name is that of its exchanges in the recording; it returns what it found, in a few words. */
export type Step = [name: string, run: (walk: Walk) => Promise<string>];

/** Steps behind the session's own run only where there is one. */
export function sessionOf({ left }: Walk): Session {
	if (!left.session) throw new Error('there is no session');
	return left.session;
}
