import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INodeExecutionData } from 'n8n-workflow';

import {
	makeSampleVideo,
	manualClock,
	startEmulator,
	type AdvanceableClock,
	type Emulator,
	type EmulatorOptions,
} from '../../../emulator';
import { Engine, type NodeSpec, type Outcome } from './engine';
import { speedUp } from './time';

/** The nodes' waits pass so many times faster: a poll interval of 30 s is 1 s. */
const SPEED = 30;

export interface World {
	emulator: Emulator;
	/** The service's time; it stands still but for `advance`. */
	time: AdvanceableClock;
	engine: Engine;
	/** A short clip with picture and sound. */
	footage: Buffer;
	/** Items that each carry the clip as `data`. */
	itemsWithClip(count: number): Promise<INodeExecutionData[]>;
	/** Creates a session with the clip in it; returns the item that Upload put out. */
	prepared(): Promise<INodeExecutionData>;
}

/** A fresh service and a fresh n8n for each test of a file. */
export function useWorld(options: EmulatorOptions = {}): World {
	// Uploads, ffmpeg and engine are real: on a busy machine they take their time.
	jest.setTimeout(60_000);
	const world = {} as World;
	let folder: string;
	beforeAll(async () => {
		speedUp(SPEED);
		folder = mkdtempSync(join(tmpdir(), 'nemovideo-test-'));
		const path = join(folder, 'match.mp4');
		await makeSampleVideo(path, { durationMs: 6_000, width: 320, height: 180 });
		world.footage = readFileSync(path);
	}, 30_000);
	beforeEach(async () => {
		world.time = manualClock();
		const calm = { editMs: 0, renderMs: 0, silentShare: 0 };
		world.emulator = await startEmulator({ clock: world.time, ...calm, ...options });
		world.engine = await Engine.start({ baseUrl: world.emulator.url });
	});
	afterEach(async () => {
		world.engine?.close();
		await world.emulator?.close();
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	world.itemsWithClip = async (count) => {
		const items: INodeExecutionData[] = [];
		for (let i = 0; i < count; i++) {
			const data = await world.engine.binary(world.footage, `match-${i + 1}.mp4`);
			items.push({ json: { row: i + 1 }, binary: { data } });
		}
		return items;
	};
	world.prepared = async () => {
		const items = await world.itemsWithClip(1);
		const nodes = [{ type: 'nemoVideoCreateSession' }, { type: 'nemoVideoUpload' }];
		const outcome = await world.engine.run({ nodes, items });
		if (outcome.error) throw outcome.error;
		return outcome.items('nemoVideoUpload')[0];
	};
	return world;
}

/** A short edit, so that tests need not wait for a long render. */
export const shortEdit: NodeSpec = {
	type: 'nemoVideoEditInstruction',
	parameters: { instruction: 'pull the best 2-second highlights, landscape' },
};
export const exportClip: NodeSpec = { type: 'nemoVideoExport' };

/** Everything a failed execution shows anywhere, as one text. */
export const shown = (outcome: Outcome): string =>
	JSON.stringify([
		outcome.run.data,
		outcome.messages,
		outcome.error?.message,
		outcome.error?.description,
	]);

/** What a failed execution tells its user; fails the test when it told a secret or raw JSON. */
export function told(outcome: Outcome): { message: string; description: string } {
	const { message = '', description = '' } = outcome.error ?? {};
	expect(shown(outcome)).not.toMatch(/nmv_usr_[A-Za-z0-9]/);
	expect(`${message} ${description}`).not.toMatch(/[{}]/);
	return { message, description: description ?? '' };
}
