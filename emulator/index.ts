import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemClock, type Clock } from './clock';
import type { ErrorStyle } from './errors';
import { buildServer } from './http/server';
import type { Ledger } from './ledger';
import type { Fault } from './faults';
import { instantMedia } from './media/instant';
import { realMedia } from './media/real';
import { Service } from './service';
import { changeSettings, createSettings, type Settings } from './settings';

export { manualClock, systemClock, type AdvanceableClock, type Clock } from './clock';
export type { ErrorStyle } from './errors';
export type { Ledger } from './ledger';
export type { Effect, Fault } from './faults';
export type { Settings } from './settings';
export { parseRecording, type Recording } from './recording';
export { startReplay, type Replay } from './replay';
export { measureClip, type Measure } from './media/measure';
export { probe, type Probed } from './media/probe';
export { makeSampleVideo, type SampleVideo } from './sample';

const LARGEST_FILE_BYTES = 500 * 1024 * 1024;

export interface EmulatorOptions extends Partial<Settings> {
	/** 0 (default): any free port. It listens on 127.0.0.1 only. */
	port?: number;
	/** Where uploads and renders are stored; by default a temporary folder that close() removes. */
	dataDir?: string;
	clock?: Clock;
	/** Seed of the random numbers: the same seed gives the same run. */
	seed?: number;
	/** Larger files are refused with 4002; default 500 MB. */
	maxFileBytes?: number;
	/** `instant`: files are not looked at and clips show nothing, so that nothing takes time. */
	media?: 'ffmpeg' | 'instant';
}

export interface Emulator {
	/** `http://127.0.0.1:<port>` */
	url: string;
	/** A record of all requests. */
	ledger: Ledger;
	clock: Clock;
	setErrorStyle(style: ErrorStyle): void;
	/** Changes settings from the next request on. */
	set(changes: Partial<Settings>): void;
	/** Changes what happens to the requests that match. */
	inject(fault: Fault): void;
	/** Removes all faults. */
	clearFaults(): void;
	/** Creates a registered user and returns its token. */
	issueRegisteredToken(options?: { credits?: number; expiresInMs?: number }): string;
	/** Expires one token, or all. */
	expireToken(token?: string): void;
	/** Closes connections, kills ffmpeg and removes the temporary folder. */
	close(): Promise<void>;
}

/** Starts an emulator on a local port. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
	const temporary = options.dataDir === undefined;
	const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'nemovideo-')));
	await mkdir(dataDir, { recursive: true });
	const service = new Service({
		clock: options.clock ?? systemClock(),
		dataDir,
		seed: options.seed ?? 1,
		maxFileBytes: options.maxFileBytes ?? LARGEST_FILE_BYTES,
		settings: createSettings(options),
		media: options.media === 'instant' ? instantMedia : realMedia,
	});
	const app = await buildServer(service);
	service.url = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
	const { accounts, clock, ledger, faults, settings } = service;
	return {
		url: service.url,
		ledger,
		clock,
		setErrorStyle: (errorStyle) => changeSettings(settings, { errorStyle }),
		set: (changes) => changeSettings(settings, changes),
		inject: (fault) => faults.add(fault),
		clearFaults: () => faults.clear(),
		issueRegisteredToken: (given) => accounts.issueRegistered(given),
		expireToken: (token) => accounts.expire(token),
		async close() {
			service.closing.abort(new Error('The emulator is closed'));
			service.runner.close();
			await app.close();
			await Promise.all([...service.sessions.values()].map((session) => session.queue));
			await Promise.all([...service.renders.values()].map((job) => job.done));
			if (temporary) await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}
