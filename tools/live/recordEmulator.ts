// Makes the recordings of the emulator in test/fixtures/recordings/ anew, one for each of its ways:
// `tsx tools/live/recordEmulator.ts`.
import { createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { makeSampleVideo, startEmulator } from '../../emulator';
import { name } from '../../package.json';
import { ROOT } from '../paths';
import { KeptAccounts } from './account';
import { realTime } from './connection';
import { liveCheck } from './live';
import { WAYS } from './ways';

export const RECORDINGS = path.join(ROOT, 'test', 'fixtures', 'recordings');

async function main(): Promise<void> {
	mkdirSync(RECORDINGS, { recursive: true });
	const folder = await mkdtemp(path.join(tmpdir(), 'nemovideo-record-'));
	const video = path.join(folder, 'sample.mp4');
	await makeSampleVideo(video, { durationMs: 6_000, width: 320, height: 180 });
	for (const [way, { settings, faults = [] }] of Object.entries(WAYS)) {
		const quick = { editMs: 400, renderMs: 800, heartbeatMs: 150, silentShare: 0 };
		const emulator = await startEmulator({ ...quick, ...settings });
		for (const fault of faults) emulator.inject(fault);
		const { recording } = await liveCheck({
			baseUrl: emulator.url,
			webUrl: 'https://nemovideo.com',
			accounts: new KeptAccounts(path.join(folder, `${way}.json`)),
			footage: {
				fileName: 'live-check.mp4',
				mimeType: 'video/mp4',
				sizeBytes: statSync(video).size,
				open: async () => createReadStream(video),
			},
			quality: 'high',
			budget: 60,
			pollIntervalMs: 500,
			clock: realTime,
			signal: new AbortController().signal,
			client: `${name} and its emulator`,
			onStep: () => undefined,
			onDone: () => undefined,
		}).finally(emulator.close);
		const file = path.join(RECORDINGS, `emulator, ${way}.json`.replaceAll(/[ ,]+/g, '-'));
		writeFileSync(file, `${JSON.stringify(recording, null, '\t')}\n`);
		console.log(`${path.relative(ROOT, file)}: ${recording.exchanges.length} exchanges`);
	}
	await rm(folder, { recursive: true, force: true });
}

if (require.main === module) void main();
