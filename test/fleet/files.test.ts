// Files between processes, in each of n8n's modes for binary data: the main process stores what a webhook gets, one
// worker uploads it and downloads the clip, another one goes on with the clip.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { itemsOf } from '../../tools/n8n/run';
import { until } from '../../tools/n8n/services';
import { RUN_FOLDER } from '../../tools/paths';
import { judge, NEXT, report } from './rows';
import { type FleetWorld, openFleet, statusOf, type Step } from './world';

jest.setTimeout(600_000);

const STEPS: Step[] = [
	{ type: 'nemoVideoCreateSession' },
	{ type: 'nemoVideoUpload' },
	{ type: 'nemoVideoEditInstruction', parameters: { instruction: 'trim to 5 seconds' } },
	{ type: 'nemoVideoExport' },
	{
		type: 'n8n-nodes-base.wait',
		parameters: { resume: 'timeInterval', amount: 65, unit: 'seconds' },
	},
	{ type: 'nemoVideoCreateSession', name: 'Next session' },
	{ type: 'nemoVideoUpload', name: 'Next upload' },
];

/** Runs it on two workers: the second one starts when the first one has ended, in the wait. */
async function runOnTwoWorkers(world: FleetWorld) {
	const { fleet } = world;
	const first = await world.startWorker();
	const footage = path.join(world.files, 'footage.mp4');
	await makeSampleVideo(footage, { durationMs: 9_000, width: 320, height: 180, fps: 15 });
	const bytes = await readFile(footage);
	const form = new FormData();
	form.append('data', new Blob([bytes], { type: 'video/mp4' }), 'footage.mp4');
	const id = await (await world.flow(STEPS)).start(form);
	await until('it waits', async () => (await statusOf(fleet, id)) === 'waiting', 60_000);
	await first.stop();
	await world.startWorker();
	return { run: await fleet.main.finished(id, 180_000), size: bytes.length };
}

test.each([
	['database', {}],
	['filesystem', { N8N_STORAGE_PATH: path.join(RUN_FOLDER, 'e2e', 'fleet-storage') }],
])('files go from process to process in %s mode', async (mode, env) => {
	const world = await openFleet(`fleet-${mode}`, { N8N_DEFAULT_BINARY_DATA_MODE: mode, ...env });
	try {
		const { run, size } = await runOnTwoWorkers(world);
		expect([run.error, run.status]).toEqual([undefined, 'success']);
		const { ledger } = world.emulator;
		const clip = itemsOf(run, 'nemoVideoExport')[0].binary?.data;
		expect(clip?.id).toMatch(new RegExp(`^${mode}`));
		const sizes = ledger.uploads.map(({ files }) => files[0].sizeBytes);
		expect(sizes).toEqual([size, itemsOf(run, 'nemoVideoExport')[0].json.fileSize]);
		const sessions = ledger.sessions.map(({ sessionId }) => sessionId);
		const what =
			'the main process stores the footage, one worker the clip, another worker sends it on';
		const during = `binary data in ${mode} mode`;
		const outputs = Object.keys(run.runData).map((name) => itemsOf(run, name));
		report({ part: 'files', what, during, ...NEXT.nothing }, judge(ledger, sessions, outputs));
	} finally {
		await world.close();
	}
});

test('S3 mode needs a licence of n8n', async () => {
	const opening = openFleet('fleet-s3', { N8N_DEFAULT_BINARY_DATA_MODE: 's3' });
	await expect(opening).rejects.toThrow('S3 binary data storage requires a valid license');
});
