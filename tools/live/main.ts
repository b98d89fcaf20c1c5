// The program behind `npm run live`.
import {
	createReadStream,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

import { makeSampleVideo } from '../../emulator';
import { parseRecording } from '../../emulator/recording';
import { MAX_FILE_BYTES } from '../../nemovideo';
import { ACCEPTED, extensionOf } from '../../nemovideo/api/media';
import { name, version } from '../../package.json';
import { RUN_FOLDER } from '../paths';
import { KeptAccounts } from './account';
import { HELP, readArguments, type LiveOptions } from './arguments';
import { realTime } from './connection';
import { findingsIn } from './facts';
import { liveCheck } from './live';
import { pageOf, textOf } from './report';
import { MOST_EDITS } from './walk';
import type { Footage, Left } from './walkState';

const FOLDER = path.join(RUN_FOLDER, 'live');
const ACCOUNTS = path.join(FOLDER, 'accounts.json');
const SAMPLE_MS = 8_000;

async function main(): Promise<number> {
	const command = readArguments(process.argv.slice(2));
	if (command.command === 'help') {
		process.stdout.write(HELP);
		return 0;
	}
	if (command.command === 'report') {
		const file = command.recording ?? lastRecording();
		const recording = parseRecording(readFileSync(file, 'utf8'));
		process.stdout.write(pageOf(recording, findingsIn(recording)));
		return 0;
	}
	return await live(command.options);
}

/** Exits with 0 where nothing differs, 1 where something does or the sign-in failed, 2 where it did not begin, 130 after Ctrl-C. */
async function live(options: LiveOptions): Promise<number> {
	const token = process.env.NEMO_TOKEN?.trim().replace(/^bearer\s+/i, '') || undefined;
	process.stdout.write(planOf(options, token !== undefined));
	if (!options.yes && !(await agreed())) return 2;
	const stop = new AbortController();
	const onSignal = () => {
		// A second Ctrl-C exits at once, without a recording.
		if (stop.signal.aborted) process.exit(130);
		stop.abort();
		process.stdout.write('\nEnding; a second Ctrl-C ends at once.\n');
	};
	process.on('SIGINT', onSignal);
	process.on('SIGTERM', onSignal);
	const folder = await mkdtemp(path.join(tmpdir(), 'nemovideo-live-'));
	try {
		const { recording, left, failure } = await liveCheck({
			...options,
			token,
			accounts: new KeptAccounts(ACCOUNTS),
			footage: await footageOf(options.file, folder),
			clock: realTime,
			signal: stop.signal,
			client: `${name} ${version}`,
			pollIntervalMs: options.pollSeconds * 1000,
			onStep: (step) => process.stdout.write(`${step} … `),
			onDone: (said) => process.stdout.write(`${said}\n`),
		});
		const findings = findingsIn(recording);
		const file =
			options.out ?? path.join(FOLDER, `${recording.recordedAt.replace(/[:.]/g, '-')}.json`);
		mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
		writeFileSync(file, `${JSON.stringify(recording, null, '\t')}\n`);
		process.stdout.write(`${textOf(findings)}\n${leftInWords(left)}`);
		process.stdout.write(`Recording, with nothing secret in it: ${file}\n`);
		process.stdout.write(`A page for an issue: npm run live -- --report ${file}\n`);
		if (stop.signal.aborted) return 130;
		return failure || findings.some(({ verdict }) => verdict === 'differs') ? 1 : 0;
	} finally {
		process.off('SIGINT', onSignal);
		process.off('SIGTERM', onSignal);
		await rm(folder, { recursive: true, force: true });
	}
}

function planOf({ baseUrl, budget }: LiveOptions, registered: boolean): string {
	return (
		`Checks the contract against ${baseUrl}, with ${registered ? 'the token in NEMO_TOKEN' : 'an anonymous token'}.\n` +
		`It opens one session, uploads a video, sends at most ${MOST_EDITS} short edits, renders and downloads one clip,\n` +
		'and sends requests that have to be refused. A session of edits costs about 50 credits, an export nothing.\n' +
		`No edit begins once ${budget} credits are spent; no edit is sent twice.\n`
	);
}

async function agreed(): Promise<boolean> {
	if (!process.stdin.isTTY) {
		process.stdout.write('Nobody can be asked here: --yes begins without a question.\n');
		return false;
	}
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question('Begin? (y/N) ');
	terminal.close();
	return /^y(?:es)?$/i.test(answer.trim());
}

/** The user's own file goes under a neutral name: that of the file would stand in the service's answers. */
async function footageOf(file: string | undefined, folder: string): Promise<Footage> {
	const source = file ?? path.join(folder, 'sample.mp4');
	if (file === undefined) {
		await makeSampleVideo(source, { durationMs: SAMPLE_MS, width: 640, height: 360 });
	}
	const stat = statSync(source, { throwIfNoEntry: false });
	const extension = extensionOf(source);
	const accepted = ACCEPTED[extension];
	if (!stat?.isFile()) throw new Error(`There is no file ${source}`);
	if (!accepted) throw new Error(`${source} is of no type that NemoVideo accepts`);
	if (stat.size > MAX_FILE_BYTES) throw new Error(`${source} is larger than NemoVideo accepts`);
	return {
		fileName: `live-check.${extension}`,
		mimeType: accepted.mimeType,
		sizeBytes: stat.size,
		open: async () => createReadStream(source),
	};
}

function lastRecording(): string {
	const entries = existsSync(FOLDER) ? readdirSync(FOLDER, { withFileTypes: true }) : [];
	const files = entries
		.filter((entry) => entry.isFile() && /^\d{4}-.*\.json$/.test(entry.name))
		.map((entry) => entry.name)
		.sort();
	const last = files.at(-1);
	if (last === undefined) throw new Error('There is no recording yet: run npm run live first.');
	return path.join(FOLDER, last);
}

/** What stays at the service when the check has ended, well or not. */
function leftInWords({ session, projectUrl, renderId, rendered, editing }: Left): string {
	if (!session) return 'Nothing was left at the service.\n';
	const { sessionId, taskId } = session;
	return [
		`Left at the service: session ${sessionId}${taskId ? `, task ${taskId}` : ''}`,
		...(projectUrl ? [`  to open it within 7 days: ${projectUrl}`] : []),
		...(editing ? ['  an edit was sent whose end was not seen; it is not sent again'] : []),
		...(renderId ? [`  render ${renderId}${rendered ? '' : ', which may still be running'}`] : []),
		'',
	].join('\n');
}

if (require.main === module) {
	main().then(
		(code) => {
			process.exitCode = code;
		},
		(error: Error) => {
			process.stderr.write(`${error.message}\n`);
			process.exitCode = 2;
		},
	);
}
