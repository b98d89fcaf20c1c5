import { spawn, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Emulator } from '../../../emulator';
import { parseRecording } from '../../../emulator/recording';
import { ROOT } from '../../../tools/paths';
import { quickEmulator } from './world';

jest.setTimeout(180_000);

/** `npm run live` as a process, behind the installation of packages. */
let folder: string;
let emulator: Emulator;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'live-command-'));
	emulator = await quickEmulator({ editMs: 60_000 });
});
afterAll(async () => {
	await emulator.close();
	await rm(folder, { recursive: true, force: true });
});

/** Runs the command; `endWhen` is when it is ended as by Ctrl-C. */
async function run(args: string[], endWhen: () => boolean = () => false) {
	// A token of the environment: the file with kept accounts is the user's.
	const env = { ...process.env, NEMO_TOKEN: emulator.issueRegisteredToken() };
	const program = ['--import', 'tsx', 'tools/live/main.ts', ...args];
	const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
	const child = spawn(process.execPath, program, { cwd: ROOT, env, stdio });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	}
	const watch = setInterval(() => {
		if (!endWhen()) return;
		clearInterval(watch);
		child.kill('SIGINT');
	}, 50);
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	clearInterval(watch);
	return { code, output, token: env.NEMO_TOKEN };
}

it('begins nothing where nobody agrees, and says what it would do and cost', async () => {
	const { code, output } = await run(['--base-url', emulator.url, '--budget', '40']);
	expect(code).toBe(2);
	expect(output).toMatch(
		/at most 3 short edits.*about 50 credits.*once 40 credits are spent.*--yes/s,
	);
	expect(emulator.ledger.sessions).toEqual([]);
});

it('ended by Ctrl-C in an edit says what it leaves, and writes what it saw', async () => {
	const file = join(folder, 'recording.json');
	const args = ['--base-url', emulator.url, '--yes', '--out', file];
	const { code, output, token } = await run(args, () => emulator.ledger.edits.length > 0);
	expect(code).toBe(130);
	const [{ sessionId, taskId }] = emulator.ledger.sessions;
	expect(output).toContain(`Left at the service: session ${sessionId}, task ${taskId}`);
	expect(output).toMatch(/an edit was sent whose end was not seen; it is not sent again/);
	expect(output).not.toContain(token);
	expect(emulator.ledger.edits).toHaveLength(1);
	const text = readFileSync(file, 'utf8');
	expect(parseRecording(text).exchanges.at(-1)?.request.url).toBe('/run_sse');
	expect(text).not.toContain(sessionId);

	const report = await run(['--report', file]);
	expect([report.code, report.output]).toEqual([
		0,
		expect.stringMatching(/^# Your service against our contract\n.*## Held\n/s),
	]);
});
