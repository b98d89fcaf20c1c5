// What stands below each node on the canvas, worked out as n8n's editor does: with no run and no data.
import {
	Workflow,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
} from 'n8n-workflow';

import * as nodes from '../../../index';

const types = Object.values(nodes)
	.map((nodeClass) => new (nodeClass as new () => Partial<INodeType>)())
	.filter((type): type is INodeType => type.description !== undefined);
const typeOf = (name: string) => types.find(({ description }) => description.name === name)!;

function subtitleOf(name: string, parameters: INodeParameters): unknown {
	const node: INode = {
		...{
			id: '1',
			name,
			type: name,
			typeVersion: 1,
			position: [0, 0] as [number, number],
			parameters,
		},
	};
	const nodeTypes = { getByNameAndVersion: typeOf } as unknown as INodeTypes;
	const workflow = new Workflow({
		id: 'w',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
	});
	const [known] = Object.values(workflow.nodes);
	const { subtitle = '' } = typeOf(name).description;
	return workflow.expression.getSimpleParameterValue(known, subtitle, 'internal', {});
}

test.each(types.map(({ description }) => description.name))(
	'%s has one as it is dragged in',
	(name) => {
		expect(subtitleOf(name, {})).toMatch(/^\w[^{}]*$/);
	},
);

test.each([
	['nemoVideoCreateSession', { taskName: 'Match' }, 'Match'],
	['nemoVideoCreateSession', { taskName: '={{ $json.title }}' }, 'name from an expression'],
	['nemoVideoUpload', { source: 'url' }, 'from URL'],
	['nemoVideoUpload', {}, 'files from previous node'],
	['nemoVideoUpload', { source: '={{ $json.source }}' }, 'source from an expression'],
	['nemoVideoEditInstruction', { instruction: 'cut the pauses' }, 'cut the pauses'],
	[
		'nemoVideoEditInstruction',
		{ instruction: '={{ $json["What?"] }}' },
		'instruction from an expression',
	],
	['nemoVideoQuickEdit', { preset: 'hdHighlights' }, 'HD highlights'],
	['nemoVideoQuickEdit', { preset: '={{ $json.preset }}' }, 'instruction from an expression'],
	[
		'nemoVideoQuickEdit',
		{ instruction: '={{ $json["What should happen with it?"] }}' },
		'instruction from an expression',
	],
	[
		'nemoVideoQuickEdit',
		{ instruction: "=Cut {{ $('Form').item.json.name }}" },
		'instruction from an expression',
	],
	['nemoVideoExport', { operation: 'start' }, 'start'],
	['nemoVideoExport', { operation: '={{ $json.operation }}' }, 'operation from an expression'],
	['nemoVideoGetTimeline', { simplify: false }, 'raw state'],
	['nemoVideoAssistant', {}, 'new session'],
	['nemoVideoAssistant', { sessionId: '={{ $json.kept }}' }, 'goes on in a session'],
])('%s with %j: %s', (name, parameters, subtitle) => {
	expect(subtitleOf(name, parameters)).toBe(subtitle);
});
