import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IBinaryData,
	type IConnections,
	type INode,
	type INodeExecutionData,
	type INodeTypes,
	type ISourceData,
} from 'n8n-workflow';

import { NemoVideoUpload } from '../../../nodes/NemoVideoUpload/NemoVideoUpload.node';
import { HEADS } from '../../fixtures/mediaHeads';
import { Engine } from './engine';

export const plainNode = (
	name: string,
	type: string,
	parameters: INode['parameters'] = {},
): INode => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters });

interface Situation {
	/** All nodes of the workflow; the last one is Upload, whose context is made. */
	nodes: INode[];
	connections: IConnections;
	/** What other nodes have put out, at each of their outputs. */
	outputs: Record<string, INodeExecutionData[][]>;
	/** What Upload is given, and by which node. */
	items: INodeExecutionData[];
	source: ISourceData;
	binaryMode?: string;
}

/** The context of an Upload node, with n8n-core's own helpers and expressions. */
export function uploadContext({
	nodes,
	connections,
	outputs,
	items,
	source,
	binaryMode,
}: Situation): ExecuteContext {
	const upload = nodes[nodes.length - 1];
	const nodeTypes = { getByNameAndVersion: () => new NemoVideoUpload() } as unknown as INodeTypes;
	const settings = { binaryMode } as Workflow['settings'];
	const workflow = new Workflow({
		...{ id: 'w', active: false },
		...{ nodes, connections, nodeTypes, settings },
	});
	const runData = Object.fromEntries(
		Object.entries(outputs).map(([name, main]) => [
			name,
			[{ startTime: 0, executionIndex: 0, executionTime: 0, source: [], data: { main } }],
		]),
	);
	const inputData = { main: [items] };
	const url = 'http://localhost:5678';
	const additionalData = {
		...{ executionId: '1', currentNodeParameters: {}, variables: {} },
		...{ webhookWaitingBaseUrl: url, formWaitingBaseUrl: url },
	} as never;
	return new ExecuteContext(
		workflow,
		upload,
		additionalData,
		'manual',
		createRunExecutionData({ resultData: { runData } }),
		0,
		items,
		inputData,
		{ node: upload, data: inputData, source: { main: [source] } },
		[],
	);
}

/** Makes binary data that holds the head of a file of this kind. */
type Keep = (
	head: keyof typeof HEADS,
	fileName?: string,
	mimeType?: string,
) => Promise<IBinaryData>;

const UNKNOWN = 'application/octet-stream';

/** The ways in which n8n may keep a file: in a store, by an id; or in memory, within the item. */
export function useBinaries(): { stored: Keep; inMemory: Keep; emptyStore: () => void } {
	let engine: Engine;
	beforeEach(async () => {
		engine = await Engine.start({ baseUrl: 'http://127.0.0.1:9' });
	});
	afterEach(() => engine.close());
	return {
		emptyStore: () => engine.close(),
		stored: async (head, fileName, mimeType = UNKNOWN) =>
			await engine.binary(Buffer.from(HEADS[head]), fileName as string, mimeType),
		inMemory: async (head, fileName, mimeType = UNKNOWN) => ({
			data: Buffer.from(HEADS[head]).toString('base64'),
			fileSize: `${HEADS[head].length} B`,
			mimeType,
			fileName,
		}),
	};
}
