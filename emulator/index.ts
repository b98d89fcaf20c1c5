import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemClock, type Clock } from './clock';
import type { ErrorStyle } from './errors';
import { buildServer } from './http/server';
import type { Ledger } from './ledger';
import type { Fault } from './faults';
import { Service } from './service';

export { manualClock, systemClock, type AdvanceableClock, type Clock } from './clock';
export type { ErrorStyle } from './errors';
export type { Ledger } from './ledger';
export type { Effect, Fault } from './faults';
export { measureClip, type Measure } from './media/measure';
export { probe, type Probed } from './media/probe';
export { makeSampleVideo, type SampleVideo } from './sample';

const LARGEST_FILE_BYTES = 500 * 1024 * 1024;

export interface EmulatorOptions {
	/** 0 (default): any that is free. It listens on 127.0.0.1 only. */
	port?: number;
	/** Where uploads and renders are kept; by default a temporary folder that close() removes. */
	dataDir?: string;
	clock?: Clock;
	/** HTTP 200 with `code≠0`, or the matching HTTP 4xx with the same body. */
	errorStyle?: ErrorStyle;
	/** Share of the edits that close without any text. */
	silentShare?: number;
	/** What makes chance the same every time. */
	seed?: number;
	/** Emulated time that an edit takes at least, ms. */
	editMs?: number;
	/** Emulated time that a render takes at least, ms. */
	renderMs?: number;
	/** Emulated time between two heartbeats, ms. */
	heartbeatMs?: number;
	/** false: exports of anonymous users answer 402. */
	freeExport?: boolean;
	/** Larger files answer 4002; 500 MB. */
	maxFileBytes?: number;
}

export interface Emulator {
	/** `http://127.0.0.1:<port>` */
	url: string;
	/** What has been asked of it. */
	ledger: Ledger;
	clock: Clock;
	setErrorStyle(style: ErrorStyle): void;
	/** Changes what happens to the requests that match. */
	inject(fault: Fault): void;
	/** A token of a registered user. */
	issueRegisteredToken(options?: { credits?: number; expiresInMs?: number }): string;
	/** Lets one token expire, or all. */
	expireToken(token?: string): void;
	/** Ends connections and ffmpeg, and removes the temporary folder. */
	close(): Promise<void>;
}

/** Starts NemoVideo on this machine. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
	const temporary = options.dataDir === undefined;
	const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'nemovideo-')));
	await mkdir(dataDir, { recursive: true });
	const service = new Service({
		clock: options.clock ?? systemClock(),
		dataDir,
		seed: options.seed ?? 1,
		maxFileBytes: options.maxFileBytes ?? LARGEST_FILE_BYTES,
		settings: {
			errorStyle: options.errorStyle ?? 'envelope',
			silentShare: options.silentShare ?? 0.3,
			editMs: options.editMs ?? 12_000,
			renderMs: options.renderMs ?? 40_000,
			heartbeatMs: options.heartbeatMs ?? 5_000,
			freeExport: options.freeExport ?? true,
		},
	});
	const app = await buildServer(service);
	service.url = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
	const { accounts, clock, ledger, faults, settings } = service;
	return {
		url: service.url,
		ledger,
		clock,
		setErrorStyle: (style) => void (settings.errorStyle = style),
		inject: (fault) => faults.add(fault),
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
