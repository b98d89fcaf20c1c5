import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `npm run demo [-- <video>] [-- --open]

Starts an emulated NemoVideo and a real n8n of this project's own, installs the packed package in it, and
runs examples/highlight-clip.json: footage in, vertical highlight clip out.

  <video>   your own footage (default: a sample it makes itself)
  --open    leave n8n running afterwards and say where to open its editor; Ctrl-C ends it
  --help    this text
`;

export interface DemoArguments {
	/** Absolute path of the user's own footage. */
	video?: string;
	open: boolean;
	help: boolean;
	/** Only check the arguments; the bootstrap does so before it installs anything. */
	checkOnly: boolean;
}

/**
 * Reads the demo's command line. Relative paths start where the user typed the command, which npm notes in
 * INIT_CWD. Throws an error whose message is meant for the user.
 */
export function demoArguments(args: string[], cwd: string): DemoArguments {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			open: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
			'check-only': { type: 'boolean', default: false },
		},
	});
	if (positionals.length > 1) {
		throw new Error(`One video at a time, please: ${positionals.join(', ')}`);
	}
	const [given] = positionals;
	const video = given === undefined ? undefined : path.resolve(cwd, given);
	if (video !== undefined) checkFile(video);
	const { open, help } = values;
	return { ...(video && { video }), open, help, checkOnly: values['check-only'] };
}

function checkFile(file: string): void {
	const stat = statSync(file, { throwIfNoEntry: false });
	if (!stat) throw new Error(`There is no file ${file}`);
	if (!stat.isFile()) throw new Error(`${file} is not a file`);
	if (stat.size === 0) throw new Error(`${file} is empty`);
}
