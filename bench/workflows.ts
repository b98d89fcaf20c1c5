// Parts of the measured workflows, in the form that n8n stores.
import type { WorkflowData } from '../tools/n8n/host';

export type Node = WorkflowData['nodes'][number];

/** The credential of all measured workflows, with the id that their nodes refer to. */
export const CREDENTIAL = { id: 'bench', name: 'NemoVideo account' };
/** The trigger of every measured workflow. */
export const TRIGGER = 'Start';

export const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown> = {},
): Node => ({ id: name, name, type, typeVersion, position: [0, 0], parameters });

/** A node of this package, with its credential. */
export const nemoVideo = (
	name: string,
	type: string,
	parameters: Record<string, unknown> = {},
): Node => ({
	...node(name, `n8n-nodes-nemovideo.${type}`, 1, parameters),
	credentials: { nemoVideoApi: CREDENTIAL },
});

/** n8n's own HTTP Request node. With `signedIn` it uses this package's credential. */
export const httpRequest = (
	name: string,
	parameters: Record<string, unknown>,
	{ signedIn = false } = {},
): Node => {
	if (!signedIn) return node(name, 'n8n-nodes-base.httpRequest', 4.2, parameters);
	const signIn = { authentication: 'predefinedCredentialType', nodeCredentialType: 'nemoVideoApi' };
	return {
		...node(name, 'n8n-nodes-base.httpRequest', 4.2, { ...parameters, ...signIn }),
		credentials: { nemoVideoApi: CREDENTIAL },
	};
};

/** Nodes that put out `count` items with session ids `s1`, `s2`, … */
export const items = (count: number): Node[] => [
	node('List', 'n8n-nodes-base.set', 3.4, {
		mode: 'raw',
		jsonOutput: `={{ { rows: Array.from({ length: ${count} }, (_, i) => ({ sessionId: 's' + (i + 1) })) } }}`,
		options: {},
	}),
	node('Items', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'rows', options: {} }),
];

/** A workflow of a manual trigger followed by these nodes, one after another. */
export function chain(id: string, nodes: Node[]): WorkflowData & { id: string } {
	const all = [node(TRIGGER, 'n8n-nodes-base.manualTrigger', 1), ...nodes];
	const links = all
		.slice(0, -1)
		.map((from, i) => [from.name, { main: [[{ node: all[i + 1].name, type: 'main', index: 0 }]] }]);
	return { id, name: id, nodes: all, connections: Object.fromEntries(links) };
}
