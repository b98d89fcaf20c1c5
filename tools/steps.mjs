// Runs the steps of a command and prints one line for each. Uses only Node's own modules, as it runs before
// anything is installed.
import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';

const TAIL_LINES = 40;
const KEPT_CHARACTERS = 200_000;
const running = new Set();

/** Time since `start` (ms since the epoch) as text: `12 s`, `3 min 5 s`. */
export function elapsed(start) {
	const seconds = Math.round((Date.now() - start) / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A step that failed. Its message is shown to the user as it is, without a stack trace. */
export class StepFailed extends Error {}

/**
 * Runs a program and resolves with what it printed to stdout; rejects with a `StepFailed` whose message
 * ends with the last lines it printed. With `show: true` it prints straight to the terminal instead.
 */
export function run(command, args, { cwd, env = process.env, show = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
		});
		running.add(child);
		let stdout = '';
		let log = '';
		child.stdout?.on('data', (chunk) => {
			stdout += chunk;
			log = (log + chunk).slice(-KEPT_CHARACTERS);
		});
		child.stderr?.on('data', (chunk) => {
			log = (log + chunk).slice(-KEPT_CHARACTERS);
		});
		child.on('error', (error) => {
			running.delete(child);
			reject(new StepFailed(`Could not start ${command}: ${error.message}`));
		});
		child.on('close', (code, signal) => {
			running.delete(child);
			if (code === 0) return resolve(stdout);
			const tail = log.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
			const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
			reject(
				new StepFailed([`${command} ${args.join(' ')} ${how}`, tail].filter(Boolean).join('\n')),
			);
		});
	});
}

/** Ends the programs that `run` has started, when another step has failed or the user cancels. */
export function endRunning(signal = 'SIGTERM') {
	for (const child of running) child.kill(signal);
}

/**
 * Prints a step's name, runs it, and prints how long it took. Meanwhile a terminal shows the seconds, and other
 * outputs get one line a minute, so that a long download does not look like a hang.
 */
export async function step(label, work) {
	const start = Date.now();
	const terminal = process.stdout.isTTY;
	const line = (text) => process.stdout.write(terminal ? `\r\x1b[2K${text}` : `${text}\n`);
	line(`• ${label} …`);
	const timer = setInterval(() => line(`• ${label} … ${elapsed(start)}`), terminal ? 1000 : 60_000);
	try {
		const result = await work();
		clearInterval(timer);
		line(`✔ ${label} (${elapsed(start)})`);
		if (terminal) process.stdout.write('\n');
		return result;
	} catch (error) {
		clearInterval(timer);
		line(`✘ ${label} (after ${elapsed(start)})`);
		if (terminal) process.stdout.write('\n');
		throw error;
	}
}

/** Like `step`, for work that prints: nothing is overwritten. */
export async function loudStep(label, work) {
	const start = Date.now();
	console.log(`• ${label} …`);
	try {
		const result = await work();
		console.log(`✔ ${label} (${elapsed(start)})`);
		return result;
	} catch (error) {
		console.log(`✘ ${label} (after ${elapsed(start)})`);
		throw error;
	}
}
