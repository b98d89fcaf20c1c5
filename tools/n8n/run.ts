import type { IDataObject, INodeExecutionData, IRunData } from 'n8n-workflow';

/** What came of one execution of a workflow. */
export interface N8nRun {
	/** `success`, `error`, `canceled`, `crashed`, or `unknown` when n8n said nothing that can be read. */
	status: string;
	/** The error that ended the execution: n8n's own words, as its user sees them. */
	error?: { message: string; description?: string; node?: string };
	/** Each node's runs, as n8n keeps them. */
	runData: IRunData;
	/** Everything n8n printed meanwhile (command line only). */
	log: string;
}

interface StoredRun {
	status?: string;
	finished?: boolean;
	data?: {
		resultData?: {
			runData?: IRunData;
			error?: { message?: string; description?: string | null; node?: { name?: string } };
		};
	};
}

/** Reads an execution as n8n prints it or, unflattened, stores it. */
export function readRun(stored: StoredRun, log = ''): N8nRun {
	const result = stored.data?.resultData;
	const error = result?.error;
	return {
		status: stored.status ?? (error ? 'error' : stored.finished ? 'success' : 'unknown'),
		...(error && {
			error: {
				message: error.message ?? 'no message',
				...(error.description && { description: error.description }),
				...(error.node?.name && { node: error.node.name }),
			},
		}),
		runData: result?.runData ?? {},
		log,
	};
}

/**
 * Finds the execution in what `n8n execute --rawOutput` prints. Its own log lines stand before the JSON,
 * and behind it when the workflow failed, so the JSON is what lies between a line `{` and a line `}`.
 */
export function readPrintedRun(output: string): N8nRun {
	const lines = output.split('\n');
	const start = lines.indexOf('{');
	const end = lines.indexOf('}', start);
	if (start < 0 || end < 0) return { status: 'unknown', runData: {}, log: output };
	const stored = JSON.parse(lines.slice(start, end + 1).join('\n')) as StoredRun;
	return readRun(stored, output);
}

/** The items a node put out at its first output, in its last run. */
export function itemsOf(run: N8nRun, node: string): INodeExecutionData[] {
	return run.runData[node]?.at(-1)?.data?.main?.[0] ?? [];
}

/** The json of the items a node put out at its first output, in its last run. */
export function jsonOf(run: N8nRun, node: string): IDataObject[] {
	return itemsOf(run, node).map((item) => item.json);
}

/**
 * Takes apart the form in which n8n stores executions: one array in which every object and every string is
 * an element of its own, referred to by its index written as a string (the npm package *flatted*).
 */
export function unflatten(text: string): unknown {
	const table = JSON.parse(text) as unknown[];
	const done = new Map<number, unknown>();
	const value = (raw: unknown): unknown => (typeof raw === 'string' ? element(Number(raw)) : raw);
	const element = (index: number): unknown => {
		if (done.has(index)) return done.get(index);
		const raw = table[index];
		if (typeof raw !== 'object' || raw === null) {
			done.set(index, raw);
			return raw;
		}
		const made: Record<string, unknown> | unknown[] = Array.isArray(raw) ? [] : {};
		// Known before it is filled: objects may refer back to themselves.
		done.set(index, made);
		for (const [key, part] of Object.entries(raw)) Object.assign(made, { [key]: value(part) });
		return made;
	};
	return element(0);
}
