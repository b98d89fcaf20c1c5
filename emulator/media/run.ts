import { spawn, type ChildProcess } from 'node:child_process';

import { binary, type Tool } from './binaries';

/** More at once would only make each slower, and hold many frames in memory. */
const MOST_AT_ONCE = 2;

interface RunOptions {
	/** Gets standard output piece by piece; without it the output is discarded. */
	onData?: (chunk: Buffer) => void;
	signal?: AbortSignal;
}

/** Runs ffmpeg and ffprobe, at most two ffmpeg at a time, and can end them all. */
export class MediaRunner {
	private readonly children = new Set<ChildProcess>();
	private readonly waiting: (() => void)[] = [];
	private running = 0;
	private closed = false;

	/**
	 * Runs ffmpeg to its end.
	 * @throws Error with ffmpeg's last words when it fails
	 */
	async ffmpeg(args: string[], options: RunOptions = {}): Promise<void> {
		await this.acquire();
		try {
			await this.run(
				'ffmpeg',
				['-hide_banner', '-nostdin', '-loglevel', 'error', ...args],
				options,
			);
		} finally {
			this.running--;
			this.waiting.shift()?.();
		}
	}

	/** Runs ffprobe and gives what it printed. */
	async ffprobe(args: string[]): Promise<string> {
		const chunks: Buffer[] = [];
		await this.run('ffprobe', ['-v', 'error', ...args], { onData: (chunk) => chunks.push(chunk) });
		return Buffer.concat(chunks).toString('utf8');
	}

	/** Kills what still runs and lets nothing new start. */
	close(): void {
		this.closed = true;
		for (const child of this.children) child.kill('SIGKILL');
		for (const next of this.waiting.splice(0)) next();
	}

	private async acquire(): Promise<void> {
		while (this.running >= MOST_AT_ONCE && !this.closed) {
			await new Promise<void>((resolve) => this.waiting.push(resolve));
		}
		this.running++;
	}

	private async run(tool: Tool, args: string[], { onData, signal }: RunOptions): Promise<void> {
		if (this.closed) throw new Error('The emulator is closed');
		const child = spawn(binary(tool), args, {
			stdio: ['ignore', onData ? 'pipe' : 'ignore', 'pipe'],
			signal,
		});
		this.children.add(child);
		let lastWords = '';
		child.stdout?.on('data', (chunk: Buffer) => onData?.(chunk));
		child.stderr?.on('data', (chunk: Buffer) => {
			lastWords = (lastWords + chunk.toString('utf8')).slice(-2000);
		});
		try {
			await new Promise<void>((resolve, reject) => {
				child.on('error', reject);
				child.on('close', (code, killedBy) => {
					if (code === 0) resolve();
					else reject(new Error(`${tool} ended with ${killedBy ?? code}: ${lastWords.trim()}`));
				});
			});
		} finally {
			this.children.delete(child);
		}
	}
}

/** The runner of the helpers that work without a server (samples, probes, measuring of clips). */
export const sharedRunner = new MediaRunner();
