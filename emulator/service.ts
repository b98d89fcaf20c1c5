import { randomInt, randomUUID } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { rm, stat } from 'node:fs/promises';

import { Accounts } from './accounts';
import type { Clock } from './clock';
import { emptyDraft } from './editing/draft';
import { ApiError } from './errors';
import { EventLog } from './eventLog';
import { Ledger } from './ledger';
import { acceptedType } from './media/types';
import type { Probed } from './media/probe';
import { MediaRunner } from './media/run';
import type { MediaTools } from './editing/applyInstruction';
import { FaultInjector } from './faults';
import type { Settings } from './settings';
import type { Account, Draft, MediaFile, RenderJob, Session } from './types';

export interface ServiceOptions {
	clock: Clock;
	dataDir: string;
	settings: Settings;
	seed: number;
	maxFileBytes: number;
	media: (service: Service) => Media;
}

/** What is done with files: with ffmpeg, or nothing at all. */
export interface Media {
	/** @throws Error when it is not media */
	probe(path: string): Promise<Probed>;
	tools: MediaTools;
	/** Renders a draft to an MP4 and returns its path. */
	render(session: Session, draft: Draft, quality: string): Promise<string>;
}

/** The state of one emulator, shared by its routes. */
export class Service {
	readonly clock: Clock;
	readonly dataDir: string;
	readonly settings: Settings;
	readonly maxFileBytes: number;
	readonly accounts: Accounts;
	readonly ledger = new Ledger();
	readonly faults = new FaultInjector();
	readonly runner = new MediaRunner();
	readonly media: Media;
	readonly eventLog: EventLog;
	readonly sessions = new Map<string, Session>();
	readonly renders = new Map<string, RenderJob>();
	readonly random: () => number;
	/** Aborts sleeps and streams when the emulator closes. */
	readonly closing = new AbortController();
	/** Set once the server listens. */
	url = '';

	constructor({ clock, dataDir, settings, seed, maxFileBytes, media }: ServiceOptions) {
		this.clock = clock;
		this.dataDir = dataDir;
		this.settings = settings;
		this.maxFileBytes = maxFileBytes;
		this.accounts = new Accounts(clock);
		this.eventLog = new EventLog(clock);
		this.random = seeded(seed);
		this.media = media(this);
	}

	createSession(account: Account, taskName: string, language: string): Session {
		const session: Session = {
			...(this.settings.ids === 'uuid' ? uuids() : decimalIds()),
			taskName,
			language,
			accountId: account.id,
			files: [],
			draft: emptyDraft(),
			canvas: null,
			generated: [],
			sourceIds: [],
			freshIds: [],
			queue: Promise.resolve(),
		};
		this.sessions.set(session.id, session);
		this.eventLog.add('session', `Session ${session.id} created`);
		return session;
	}

	/** @throws ApiError 1002 for an unknown session, or one of another account */
	session(id: string, account: Account): Session {
		const session = this.sessions.get(id);
		if (session?.accountId !== account.id) throw new ApiError(1002);
		return session;
	}

	/** A new path in the data folder; `extension` includes its dot. */
	newPath(extension: string): string {
		return join(this.dataDir, `${randomUUID()}${extension}`);
	}

	/**
	 * Probes a stored file. A file that is not accepted media is deleted.
	 * @throws ApiError 4001
	 */
	async describe(path: string, name: string): Promise<MediaFile> {
		const type = acceptedType(name);
		try {
			if (!type) throw new ApiError(4001);
			const [probed, { size }] = await Promise.all([this.media.probe(path), stat(path)]);
			const { video, audio } = probed;
			if (type.kind === 'audio' ? !audio : !video) throw new ApiError(4001);
			// An animated GIF is treated as a video.
			const still =
				type.kind === 'image' &&
				!(extname(name).toLowerCase() === '.gif' && probed.durationMs > 200);
			return {
				id: `file_${randomUUID().slice(0, 12)}`,
				name: basename(name),
				path,
				kind: type.kind === 'image' ? (still ? 'image' : 'video') : type.kind,
				mimeType: type.mimeType,
				sizeBytes: size,
				durationMs: still ? 0 : probed.durationMs,
				width: video?.width ?? 0,
				height: video?.height ?? 0,
				fps: still ? 0 : (video?.fps ?? 0),
				hasAudio: audio !== undefined,
				uploadedAt: this.clock.now(),
			};
		} catch {
			await rm(path, { force: true });
			throw new ApiError(4001, `unsupported file type: ${basename(name)}`);
		}
	}
}

function uuids(): Pick<Session, 'id' | 'taskId'> {
	return { id: randomUUID(), taskId: randomUUID() };
}

/** A session id that no double can hold: 19 digits, the last one odd. */
function decimalIds(): Pick<Session, 'id' | 'taskId'> {
	const digits = Array.from({ length: 17 }, () => randomInt(10)).join('');
	return { id: `5${digits}${randomInt(5) * 2 + 1}`, taskId: `task_${randomUUID().slice(0, 8)}` };
}

/** A pseudo-random generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
