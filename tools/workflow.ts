import { link, copyFile, mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';

import type { WorkflowData } from './n8n/host';

const FILE_NODE = 'n8n-nodes-base.readWriteFile';
const EXPORT_NODE = 'n8n-nodes-nemovideo.nemoVideoExport';

export interface WorkflowFiles {
	/** Absolute path of the footage, or a pattern that n8n's file node understands. */
	read: string;
	/** Absolute path of the clip, or an expression (`=…`). */
	write: string;
	/** Poll Interval in s: 30 by default, less for the emulator, whose clock runs faster. */
	pollInterval?: number;
}

/** The same workflow with other files; everything else stays as users import it. */
export function withFiles(
	workflow: WorkflowData,
	{ read, write, pollInterval = 5 }: WorkflowFiles,
): WorkflowData {
	const nodes = workflow.nodes.map((node) => {
		const { parameters } = node;
		if (node.type === EXPORT_NODE) {
			const options = { ...(parameters.options as object | undefined), pollInterval };
			return { ...node, parameters: { ...parameters, options } };
		}
		if (node.type !== FILE_NODE) return node;
		return parameters.operation === 'write'
			? { ...node, parameters: { ...parameters, fileName: write } }
			: { ...node, parameters: { ...parameters, fileSelector: read } };
	});
	return { ...workflow, nodes };
}

/** The workflow with this credential in all its NemoVideo nodes. */
export function withCredential(workflow: WorkflowData, id: string): WorkflowData {
	const credentials = { nemoVideoApi: { id, name: 'NemoVideo account' } };
	const nodes = workflow.nodes.map((node) =>
		node.type.startsWith('n8n-nodes-nemovideo.') ? { ...node, credentials } : node,
	);
	return { ...workflow, nodes };
}

// n8n's file node takes a path as a glob pattern, and its list of allowed folders is split at semicolons.
const SPECIAL_IN_PATTERNS = /[*?{}|!+@\\;]/;

/**
 * Returns a path of the user's file without characters that n8n's file node treats as special. If the file's own
 * path has some, a hard link is made in `folder`, or a copy where that is another disk.
 */
export async function readablePath(file: string, folder: string): Promise<string> {
	const real = await realpath(file);
	if (!SPECIAL_IN_PATTERNS.test(real)) return real;
	await mkdir(folder, { recursive: true });
	const name = path.basename(real).replace(new RegExp(SPECIAL_IN_PATTERNS, 'g'), '_');
	const second = path.join(await realpath(folder), name);
	await rm(second, { force: true });
	await link(real, second).catch(() => copyFile(real, second));
	return second;
}
