import { parseArgs } from 'node:util';

import { DEFAULT_BASE_URL, DEFAULT_WEB_URL } from '../../nodes/io/account';

export const HELP = `Checks the contract against a real service, with the package's own client.

  npm run live -- [options]
  npm run live -- --report [recording]

  --file <video>      footage to upload (a test pattern of 8 seconds, made here)
  --url <address>     a public video for the upload by URL (the finished clip)
  --budget <credits>  no edit begins once so many are spent (60)
  --quality <name>    quality of the render (high)
  --base-url <url>    address of the API (${DEFAULT_BASE_URL})
  --web-url <url>     address of the web site (${DEFAULT_WEB_URL})
  --poll <seconds>    time between two polls of the render (30)
  --out <file>        where the recording goes (.run/live/<time>.json)
  --yes               does not ask before it begins
  --report            only makes the page for an issue, from a recording (the last one)
  --help              prints this help

NEMO_TOKEN in the environment is used as a registered token; without it, an anonymous one is asked for once and
kept in .run/live.
`;

export interface LiveOptions {
	baseUrl: string;
	webUrl: string;
	file?: string;
	url?: string;
	budget: number;
	quality: string;
	pollSeconds: number;
	out?: string;
	yes: boolean;
}

export type LiveCommand =
	| { command: 'help' }
	| { command: 'report'; recording?: string }
	| { command: 'live'; options: LiveOptions };

/** @throws Error whose message is for the user */
export function readArguments(args: string[]): LiveCommand {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			file: { type: 'string' },
			url: { type: 'string' },
			budget: { type: 'string', default: '60' },
			quality: { type: 'string', default: 'high' },
			'base-url': { type: 'string', default: DEFAULT_BASE_URL },
			'web-url': { type: 'string', default: DEFAULT_WEB_URL },
			poll: { type: 'string', default: '30' },
			out: { type: 'string' },
			yes: { type: 'boolean', default: false },
			report: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false, short: 'h' },
		},
	});
	if (values.help) return { command: 'help' };
	if (values.report && positionals.length <= 1)
		return { command: 'report', recording: positionals[0] };
	if (positionals.length > 0) throw new Error(`What is ${positionals.join(' ')}? See --help.`);
	return {
		command: 'live',
		options: {
			baseUrl: address('--base-url', values['base-url']),
			webUrl: address('--web-url', values['web-url']),
			file: values.file,
			url: values.url === undefined ? undefined : address('--url', values.url),
			budget: number('--budget', values.budget, 0),
			quality: values.quality,
			pollSeconds: number('--poll', values.poll, 0),
			out: values.out,
			yes: values.yes,
		},
	};
}

function address(name: string, text: string): string {
	if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
	throw new Error(`${name} is an address that starts with https://`);
}

function number(name: string, text: string, least: number): number {
	const value = Number(text);
	if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value;
	throw new Error(`${name} is a number of at least ${least}`);
}
