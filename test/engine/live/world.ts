import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeSampleVideo, startEmulator, type Emulator, type Settings } from '../../../emulator';
import { KeptAccounts } from '../../../tools/live/account';
import { realTime } from '../../../tools/live/connection';
import { findingsIn, type Finding } from '../../../tools/live/facts';
import { liveCheck, type LiveCheck } from '../../../tools/live/live';
import type { Footage } from '../../../tools/live/walkState';

/** An emulator whose work takes no longer than ffmpeg needs, with a heartbeat or two in each edit. */
export const quickEmulator = async (settings: Partial<Settings> = {}): Promise<Emulator> =>
	await startEmulator({
		editMs: 250,
		renderMs: 400,
		heartbeatMs: 100,
		silentShare: 0,
		...settings,
	});

export interface Folder {
	path: string;
	footage: Footage;
	remove: () => Promise<void>;
}

/** A folder with a short video in it. */
export async function makeFolder(): Promise<Folder> {
	const path = await mkdtemp(join(tmpdir(), 'live-test-'));
	const video = join(path, 'sample.mp4');
	await makeSampleVideo(video, { durationMs: 6_000, width: 320, height: 180 });
	return {
		path,
		footage: {
			fileName: 'live-check.mp4',
			mimeType: 'video/mp4',
			sizeBytes: statSync(video).size,
			open: async () => createReadStream(video),
		},
		remove: async () => await rm(path, { recursive: true, force: true }),
	};
}

let checks = 0;

/** A check with an anonymous account of its own. */
export const checkOf = (
	folder: Folder,
	baseUrl: string,
	more: Partial<LiveCheck> = {},
): LiveCheck => ({
	baseUrl,
	webUrl: 'https://nemovideo.com',
	accounts: new KeptAccounts(join(folder.path, `accounts-${(checks += 1)}.json`)),
	footage: folder.footage,
	quality: 'high',
	budget: 60,
	pollIntervalMs: 700,
	clock: realTime,
	signal: new AbortController().signal,
	client: 'n8n-nodes-nemovideo test',
	onStep: () => undefined,
	onDone: () => undefined,
	...more,
});

export async function check(folder: Folder, baseUrl: string, more: Partial<LiveCheck> = {}) {
	const { recording, left, failure } = await liveCheck(checkOf(folder, baseUrl, more));
	return { recording, left, failure, findings: findingsIn(recording) };
}

/** The titles of the facts with this verdict. */
export const titlesOf = (findings: Finding[], verdict: Finding['verdict']) =>
	findings.filter((one) => one.verdict === verdict).map(({ title }) => title);
