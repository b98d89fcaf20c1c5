import type { Ora } from 'ora';

/** Shows progress: a spinner on a terminal, plain lines elsewhere. */
export class Progress {
	private spinner: Ora | undefined;
	private text = '';
	private lastDetail = '';

	private constructor(private readonly ora: typeof import('ora').default) {}

	static async create(): Promise<Progress> {
		// ora is an ES module, and these tools run as CommonJS.
		const { default: ora } = await import('ora');
		return new Progress(ora);
	}

	/** Marks the current step as done and starts the next one. */
	next(text: string): void {
		this.done();
		this.text = text;
		// Without this, ora reads stdin and Ctrl-C is not delivered as a signal.
		this.spinner = this.ora({ text, discardStdin: false, stream: process.stdout }).start();
	}

	/** Shows a detail of the current step; on its own line where lines cannot be overwritten. */
	detail(text: string): void {
		if (!this.spinner || text === this.lastDetail) return;
		this.lastDetail = text;
		if (this.spinner.isEnabled) this.spinner.text = `${this.text}: ${text}`;
		else console.log(`  ${text}`);
	}

	/** Marks the current step as done. */
	done(): void {
		this.spinner?.succeed(this.text);
		this.spinner = undefined;
	}

	/** Marks the current step as failed. */
	fail(): void {
		this.spinner?.fail(this.text);
		this.spinner = undefined;
	}
}
