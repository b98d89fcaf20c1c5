import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { systemClock } from './clock';
import type { ErrorStyle } from './errors';
import { startEmulator, type EmulatorOptions } from './index';
import { parseRecording, type Recording } from './recording';
import { startReplay } from './replay';

const HELP = `A local emulator of NemoVideo.

  npm run emulator -- [options]

  --port <n>            port on 127.0.0.1 (7860)
  --speed <n>           speed of its clock; 10 is ten times real time (1)
  --data-dir <folder>   where uploads and renders are stored (a temporary folder)
  --error-style <s>     envelope: HTTP 200 with a code; http: the matching HTTP 4xx (envelope)
  --silent-share <n>    share of edits that close without text, 0 to 1 (0.3)
  --replay <file>       answers as recorded by npm run live, and does no work of its own
  --help                print this help
`;

const DEFAULT_PORT = '7860';

export interface CommandOptions extends EmulatorOptions {
	speed: number;
	/** The recording to replay instead. */
	replay?: Recording;
}

/** Parses the command line; undefined when --help was given. @throws Error on invalid options */
export function readOptions(args: string[]): CommandOptions | undefined {
	const { values } = parseArgs({
		args,
		options: {
			port: { type: 'string', default: DEFAULT_PORT },
			speed: { type: 'string', default: '1' },
			'data-dir': { type: 'string' },
			'error-style': { type: 'string', default: 'envelope' },
			'silent-share': { type: 'string', default: '0.3' },
			replay: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) return undefined;
	const errorStyle = values['error-style'];
	if (errorStyle !== 'envelope' && errorStyle !== 'http') {
		throw new Error('--error-style is envelope or http');
	}
	const speed = number('--speed', values.speed, 0.001, 1e6);
	return {
		port: number('--port', values.port, 0, 65_535),
		speed,
		...(values.replay !== undefined && { replay: readRecording(values.replay) }),
		clock: systemClock({ speed }),
		dataDir: values['data-dir'],
		errorStyle: errorStyle satisfies ErrorStyle,
		silentShare: number('--silent-share', values['silent-share'], 0, 1),
	};
}

const readRecording = (file: string) => parseRecording(readFileSync(file, 'utf8'));

function number(name: string, text: string, least: number, most: number): number {
	const value = Number(text);
	if (text.trim() !== '' && value >= least && value <= most) return value;
	throw new Error(`${name} is a number from ${least} to ${most}`);
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (!options) {
		process.stdout.write(HELP);
		return;
	}
	const { replay, port, speed } = options;
	const emulator = replay
		? await startReplay(replay, { port, speed })
		: await startEmulator(options);
	process.stdout.write(
		`NemoVideo ${replay ? 'as recorded' : 'emulator'}: ${emulator.url}\n` +
			`Put this address into the credential's "Base URL", and leave it anonymous.\n` +
			(replay ? '' : `Event log: ${emulator.url}/emulator/events\n`) +
			'Ctrl-C ends it.\n',
	);
	let ending = false;
	const end = () => {
		// A second Ctrl-C exits at once, without cleaning up.
		if (ending) process.exit(1);
		ending = true;
		void emulator.close().then(() => process.exit(0));
	};
	process.on('SIGINT', end);
	process.on('SIGTERM', end);
}

if (require.main === module) {
	main().catch((error: Error) => {
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	});
}
