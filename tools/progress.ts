import type { Ora } from 'ora';

/** One line of progress at a time: a turning wheel on a terminal, plain lines elsewhere. */
export class Progress {
	private spinner: Ora | undefined;
	private text = '';
	private lastDetail = '';

	private constructor(private readonly ora: typeof import('ora').default) {}

	static async create(): Promise<Progress> {
		// ora is an ES module, and these tools are run as CommonJS
		const { default: ora } = await import('ora');
		return new Progress(ora);
	}

	/** The step before is done; this one is under way now. */
	next(text: string): void {
		this.done();
		this.text = text;
		// discardStdin off: Ctrl-C must reach us as a signal, at any time
		this.spinner = this.ora({ text, discardStdin: false, stream: process.stdout }).start();
	}

	/** More about the step under way. Where lines cannot be written over, each new detail is one line. */
	detail(text: string): void {
		if (!this.spinner || text === this.lastDetail) return;
		this.lastDetail = text;
		if (this.spinner.isEnabled) this.spinner.text = `${this.text}: ${text}`;
		else console.log(`  ${text}`);
	}

	/** The step under way is done. */
	done(): void {
		this.spinner?.succeed(this.text);
		this.spinner = undefined;
	}

	/** The step under way has failed. */
	fail(): void {
		this.spinner?.fail(this.text);
		this.spinner = undefined;
	}
}
