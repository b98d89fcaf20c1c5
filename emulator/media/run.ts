import { spawn, type ChildProcess } from 'node:child_process';

import { binary, type Tool } from './binaries';

/** More ffmpegs at once would be slower each and need more memory. */
const MAX_CONCURRENT = 2;

interface RunOptions {
	/** Receives standard output in chunks; without it the output is discarded. */
	onData?: (chunk: Buffer) => void;
	signal?: AbortSignal;
}

/** Runs ffmpeg (at most two at a time) and ffprobe, and can kill them all. */
export class MediaRunner {
	private readonly children = new Set<ChildProcess>();
	private readonly waiting: (() => void)[] = [];
	private running = 0;
	private closed = false;

	/**
	 * Runs ffmpeg to its end.
	 * @throws Error with the end of ffmpeg's error output when it fails
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

	/** Runs ffprobe and returns its output. */
	async ffprobe(args: string[]): Promise<string> {
		const chunks: Buffer[] = [];
		await this.run('ffprobe', ['-v', 'error', ...args], { onData: (chunk) => chunks.push(chunk) });
		return Buffer.concat(chunks).toString('utf8');
	}

	/** Kills running processes and refuses new ones. */
	close(): void {
		this.closed = true;
		for (const child of this.children) child.kill('SIGKILL');
		for (const next of this.waiting.splice(0)) next();
	}

	private async acquire(): Promise<void> {
		while (this.running >= MAX_CONCURRENT && !this.closed) {
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
		let errorOutput = '';
		child.stdout?.on('data', (chunk: Buffer) => onData?.(chunk));
		child.stderr?.on('data', (chunk: Buffer) => {
			errorOutput = (errorOutput + chunk.toString('utf8')).slice(-2000);
		});
		try {
			await new Promise<void>((resolve, reject) => {
				child.on('error', reject);
				child.on('close', (code, killedBy) => {
					if (code === 0) resolve();
					else reject(new Error(`${tool} ended with ${killedBy ?? code}: ${errorOutput.trim()}`));
				});
			});
		} finally {
			this.children.delete(child);
		}
	}
}

/** The runner for helpers that need no server: samples, probes, measurements. */
export const sharedRunner = new MediaRunner();
