// The points at which an execution is when its worker is killed.
import path from 'node:path';

import { CREATE, EDIT, EXPORT, type FleetWorld, seconds, type Step } from './world';

/** How long each answer is held back, in real seconds: longer than it takes to start all executions. */
const HELD = 60;

export interface Point {
	name: string;
	steps(world: FleetWorld): Step[];
	/** Prepares the service for one execution. */
	prepare(world: FleetWorld): void;
	/** Whether an execution that was started last is at this point. */
	isReached(world: FleetWorld, sessionId: string): boolean;
	/** What the log said before. */
	names(sessionId: string): RegExp;
}

const RENDER_ROUTE = '/api/render/proxy/lambda';
const UPLOAD_ROUTE = 'POST /api/upload-video/nemo_agent/me/:sessionId';
const hasRender = ({ emulator }: FleetWorld, session: string) =>
	emulator.ledger.renders.some(({ sessionId }) => sessionId === session);
const countUploads = ({ emulator }: FleetWorld) =>
	emulator.ledger.requestsByRoute[UPLOAD_ROUTE] ?? 0;
let uploadsBefore = 0;

export const POINTS: Point[] = [
	{
		name: 'a wait between polls',
		steps: () => [CREATE, EDIT, EXPORT],
		prepare: ({ emulator }) => emulator.set({ editMs: 0, renderMs: seconds(HELD) }),
		// The first poll follows while the other executions are started.
		isReached: hasRender,
		names: (session) => new RegExp(`render \\S+ of session ${session}`),
	},
	{
		name: 'a submit whose answer is held back',
		steps: () => [CREATE, EDIT, EXPORT],
		prepare: ({ emulator }) => {
			emulator.set({ editMs: 0, renderMs: seconds(HELD / 2) });
			// The answer has more than 50 bytes.
			const dripMs = seconds(HELD / 50);
			emulator.inject({ match: { path: `${RENDER_ROUTE}$`, method: 'POST' }, do: { dripMs } });
		},
		isReached: hasRender,
		names: (session) => new RegExp(`render \\S+ of session ${session}`),
	},
	{
		name: 'half an upload',
		steps: ({ files }) => [
			{
				type: 'n8n-nodes-base.readWriteFile',
				parameters: { operation: 'read', fileSelector: path.join(files, 'footage.mp4') },
			},
			CREATE,
			{ type: 'nemoVideoUpload' },
		],
		prepare: (world) => {
			uploadsBefore = countUploads(world);
			// The body is not read before that: what the sockets do not hold stays with the worker.
			const delayMs = seconds(HELD);
			world.emulator.inject({ match: { path: '/api/upload-video' }, do: { delayMs } });
		},
		isReached: (world) => countUploads(world) > uploadsBefore,
		names: (session) => new RegExp(`upload to session ${session}`),
	},
	{
		name: 'the stream of an edit',
		steps: () => [CREATE, EDIT],
		prepare: ({ emulator }) => emulator.set({ editMs: seconds(HELD) }),
		isReached: ({ emulator }, session) =>
			emulator.ledger.edits.some(({ sessionId }) => sessionId === session),
		names: (session) => new RegExp(`instruction for session ${session}`),
	},
];
