/** What goes wrong in the rows of the table in docs/retries.md. */
import type { Fault } from '../../../emulator';
import type { NodeSpec } from './engine';
import { editNode } from './fast';

const SESSION_GONE = { error: { code: 1002 } };
const DOWN = { error: { code: 500, httpStatus: 500 } };
const upload = { type: 'nemoVideoUpload' };

export interface Happening {
	node: NodeSpec;
	faults: Fault[];
	/** One, where nothing is said. */
	items?: number;
	/** How far the items are before: `new`, with a session, with footage, or edited. */
	from: 'new' | 'session' | 'footage' | 'edited';
	/** Options of the node that are raised for the second try. */
	raised?: Record<string, number>;
	settings?: { editMs?: number; renderMs?: number };
	/** What somebody does before it is repeated. */
	between?: NodeSpec;
}

export const HAPPENINGS: Record<string, Happening> = {
	editDone: {
		node: editNode,
		from: 'footage',
		// The look fails for good, so that the node does.
		faults: [
			{ match: { path: '/run_sse' }, do: { dropConnection: 'afterWork' } },
			{ match: { path: '/latest', nth: 2 }, do: SESSION_GONE },
		],
	},
	editUnseen: {
		node: editNode,
		from: 'footage',
		// Received, and nothing done.
		faults: [{ match: { path: '/run_sse' }, do: { dropConnection: 'beforeAnswer' } }],
	},
	editRefused: {
		node: editNode,
		from: 'footage',
		faults: [{ match: { path: '/run_sse' }, do: { error: { code: 2001 } } }],
	},
	editUnknown: {
		node: editNode,
		from: 'footage',
		faults: [{ match: { path: '/run_sse' }, do: { error: { code: 5000, httpStatus: 200 } } }],
	},
	editFailed: {
		node: editNode,
		from: 'footage',
		faults: [
			{
				match: { path: '/run_sse' },
				do: { stream: 'data: {"errorCode":"INTERNAL","errorMessage":"overloaded"}\n\n' },
			},
		],
	},
	editSlow: {
		node: { ...editNode, parameters: { ...editNode.parameters, options: { timeout: 1 } } },
		from: 'footage',
		faults: [],
		settings: { editMs: 400_000 },
		raised: { timeout: 30 },
	},
	editRunning: {
		node: { ...editNode, parameters: { ...editNode.parameters, options: { timeout: 1 } } },
		from: 'footage',
		faults: [],
		settings: { editMs: 3_000_000 },
	},
	submitLost: {
		node: { type: 'nemoVideoExport' },
		from: 'edited',
		faults: [
			{ match: { path: '/lambda$' }, do: { dropConnection: 'afterWork' } },
			{ match: { path: '/lambda/render_' }, do: SESSION_GONE },
		],
	},
	renderSlow: {
		node: { type: 'nemoVideoExport', parameters: { options: { maxWait: 30 } } },
		from: 'edited',
		faults: [],
		// Far above Max Wait, and far below the wait before Retry On Fail.
		settings: { renderMs: 300_000 },
		raised: { maxWait: 3_600 },
	},
	editedSince: {
		node: { type: 'nemoVideoExport', parameters: { options: { maxWait: 30 } } },
		from: 'edited',
		faults: [],
		settings: { renderMs: 500_000 },
		raised: { maxWait: 3_600 },
		between: { type: editNode.type, parameters: { instruction: "add the title 'Goal'" } },
	},
	renderFailed: {
		node: { type: 'nemoVideoExport' },
		from: 'edited',
		faults: [{ match: { path: '/lambda$' }, times: 2, do: { failRender: 'out of GPUs' } }],
	},
	downloadFailed: {
		node: { type: 'nemoVideoExport' },
		from: 'edited',
		faults: [
			{ match: { path: '^/files/' }, do: DOWN },
			{ match: { path: '/download$' }, do: DOWN },
		],
	},
	uploadLost: {
		node: upload,
		from: 'session',
		faults: [
			{ match: { path: '/upload-video/' }, do: { dropConnection: 'afterWork' } },
			// Both looks for it fail.
			{ match: { path: '/latest', nth: 2 }, times: 2, do: SESSION_GONE },
		],
	},
	uploadPart: {
		node: { ...upload, parameters: { options: { concurrency: 1 } } },
		from: 'session',
		items: 3,
		faults: [{ match: { path: '/upload-video/', nth: 3 }, do: { error: { code: 4001 } } }],
	},
	sessionPart: {
		node: { type: 'nemoVideoCreateSession', parameters: { options: { concurrency: 1 } } },
		from: 'new',
		items: 3,
		faults: [{ match: { path: '/with-session/', nth: 3 }, do: { error: { code: 4001 } } }],
	},
};
