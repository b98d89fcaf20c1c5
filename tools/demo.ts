// `npm run demo`: raw footage in, highlight clip out, in a real n8n, with NemoVideo emulated here.
import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';

import { demoArguments, HELP } from './demoArguments';
import { probeLine, timelineLines, whatHappens } from './demoReport';
import type { N8nHost } from './n8n/host';
import type { N8nRun } from './n8n/run';
import { RUN_FOLDER } from './paths';
import type { Progress } from './progress';

const FOLDER = path.join(RUN_FOLDER, 'demo');
const WORKFLOW_ID = 'nemovideoDemo001';
const CREDENTIAL_ID = 'nemovideoAccount';
// 30 emulated seconds of editing pass in 1.5 s; ffmpeg's own work is not sped up.
const CLOCK_SPEED = 20;
const WATCH_EVERY_MS = 250;

/** A failure whose message is shown to the user as it is. */
class DemoFailed extends Error {}

async function sample(progress: Progress): Promise<string> {
	const { makeSampleVideo } = await import('../emulator');
	const file = path.join(FOLDER, 'footage', 'sample.mp4');
	if (existsSync(file)) return file;
	progress.next('Making footage to cut: a minute and a half with a few moments worth keeping');
	await mkdir(path.dirname(file), { recursive: true });
	await makeSampleVideo(file);
	return file;
}

async function prepare(url: string, footage: string, clip: string): Promise<N8nHost> {
	const { prepareN8n, readExample } = await import('./n8n/host');
	const { packPackage } = await import('./pack');
	const { withCredential, withFiles } = await import('./workflow');
	const tarball = await packPackage();
	const host = await prepareN8n({
		folder: path.join(FOLDER, 'n8n'),
		tarball: tarball.file,
		files: [path.dirname(footage), path.dirname(clip)],
	});
	const example = await readExample('highlight-clip');
	// n8n replaces fields that the form hides by their defaults, and Base URL is hidden without `advanced`.
	const data = { baseUrl: url };
	await host.importCredentials({
		id: CREDENTIAL_ID,
		name: 'NemoVideo account',
		type: 'nemoVideoApi',
		data,
	});
	const workflow = withFiles(example, { read: footage, write: clip });
	await host.importWorkflows({ ...withCredential(workflow, CREDENTIAL_ID), id: WORKFLOW_ID });
	return host;
}

function explain(run: N8nRun): DemoFailed {
	if (!run.error) return new DemoFailed(`n8n did not finish (${run.status}):\n${run.log}`);
	const { node, message, description } = run.error;
	return new DemoFailed(
		[node ? `${node}: ${message}` : message, description].filter(Boolean).join('\n'),
	);
}

async function report(run: N8nRun, clip: string): Promise<void> {
	const { probe } = await import('../emulator');
	console.log(`\n${timelineLines(run).join('\n')}\n`);
	console.log(`Clip:  ${clip}\n       ${probeLine(await probe(clip))}`);
}

/** Leaves n8n and the emulator running until Ctrl-C. */
async function keepOpen(host: N8nHost, progress: Progress): Promise<void> {
	const { OWNER } = await import('./n8n/server');
	progress.next('Opening n8n');
	const server = await host.start();
	progress.done();
	console.log(`\nOpen     ${server.url}/workflow/${WORKFLOW_ID}`);
	console.log(`Sign in  ${OWNER.email} / ${OWNER.password}  (this throwaway n8n only)`);
	console.log('End      Ctrl-C');
	await Promise.race([
		server.ended,
		new Promise<void>((resolve) => {
			process.once('SIGINT', resolve);
			process.once('SIGTERM', resolve);
		}),
	]);
	console.log('\nEnding n8n …');
	await server.stop();
}

async function demo(video: string | undefined, open: boolean): Promise<void> {
	const { Progress } = await import('./progress');
	const { startEmulator, systemClock } = await import('../emulator');
	const { readablePath } = await import('./workflow');
	const progress = await Progress.create();
	await mkdir(FOLDER, { recursive: true });
	const emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	try {
		const footage = await readablePath(
			video ?? (await sample(progress)),
			path.join(FOLDER, 'footage'),
		);
		const name = path.parse(video ?? footage).name;
		const clip = path.join(await realpath(FOLDER), `${name}-clip.mp4`);
		await rm(clip, { force: true });
		progress.next('Preparing a real n8n with the packed package, the credential and the workflow');
		const host = await prepare(emulator.url, footage, clip);
		progress.next(`Running the workflow on ${path.basename(footage)}`);
		const watching = setInterval(
			() => progress.detail(whatHappens(emulator.ledger)),
			WATCH_EVERY_MS,
		);
		const run = await host.execute(WORKFLOW_ID).finally(() => clearInterval(watching));
		if (run.status !== 'success') {
			progress.fail();
			throw explain(run);
		}
		progress.done();
		await report(run, clip);
		if (open) return await keepOpen(host, progress);
		console.log('\nNext:  npm run demo -- my-video.mp4     your own footage');
		console.log('       npm run demo -- --open           see the workflow in n8n and change it');
	} catch (error) {
		progress.fail();
		throw error;
	} finally {
		await emulator.close();
	}
}

async function main(): Promise<void> {
	const given = demoArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
	if (given.help) console.log(HELP);
	else if (!given.checkOnly) await demo(given.video, given.open);
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		const bug = error instanceof DemoFailed || !(error instanceof Error) ? undefined : error.stack;
		console.error(`\n${error instanceof Error ? error.message : String(error)}`);
		if (bug && process.env.DEBUG) console.error(bug);
		process.exit(1);
	},
);
