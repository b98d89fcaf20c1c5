import type { IDataObject, INodeExecutionData, IRunData } from 'n8n-workflow';

/** The result of one execution of a workflow. */
export interface N8nRun {
	/** `success`, `error`, `canceled`, `crashed`, or `unknown` when n8n's output could not be read. */
	status: string;
	/** The error that ended the execution, as n8n shows it to its user. */
	error?: { message: string; description?: string; node?: string };
	/** Each node's runs, as n8n stores them. */
	runData: IRunData;
	/** Everything n8n printed during the execution (command line only). */
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

/** Reads an execution in the form that n8n prints or, after `unflatten`, stores. */
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
 * Finds the execution in the output of `n8n execute --rawOutput`. Log lines come before the JSON, and after
 * it when the workflow failed, so the JSON is what lies between a line `{` and a line `}`.
 */
export function readPrintedRun(output: string): N8nRun {
	const lines = output.split('\n');
	const start = lines.indexOf('{');
	const end = lines.indexOf('}', start);
	if (start < 0 || end < 0) return { status: 'unknown', runData: {}, log: output };
	const stored = JSON.parse(lines.slice(start, end + 1).join('\n')) as StoredRun;
	return readRun(stored, output);
}

/** The items of a node's first output, in its last run. */
export function itemsOf(run: N8nRun, node: string): INodeExecutionData[] {
	return run.runData[node]?.at(-1)?.data?.main?.[0] ?? [];
}

/** The json of the items of a node's first output, in its last run. */
export function jsonOf(run: N8nRun, node: string): IDataObject[] {
	return itemsOf(run, node).map((item) => item.json);
}

/**
 * Decodes the form in which n8n stores executions (npm package *flatted*): one array in which each object and
 * each string is an element, referred to by its index written as a string.
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
		// Stored before it is filled, as objects may refer to themselves.
		done.set(index, made);
		for (const [key, part] of Object.entries(raw)) Object.assign(made, { [key]: value(part) });
		return made;
	};
	return element(0);
}
