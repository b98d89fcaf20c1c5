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

/** Speed of the nodes' waits: a poll interval of 30 s takes 1 s. */
const SPEED = 30;
/** For Max Wait to be half a minute: a busy machine takes its time over what ffmpeg makes. */
const FFMPEG_SPEED = 10;

export interface World {
	emulator: Emulator;
	/** The emulator's clock; it only moves by `advance`. */
	time: AdvanceableClock;
	engine: Engine;
	/** A short MP4 with picture and sound. */
	footage: Buffer;
	/** Items that each hold the clip as binary `data`. */
	itemsWithClip(count: number): Promise<INodeExecutionData[]>;
	/** Creates a session and uploads the clip; returns Upload's output item. */
	prepared(): Promise<INodeExecutionData>;
}

/** A new emulator and a new engine for each test. Its clips show nothing, unless `media` is `ffmpeg`. */
export function useWorld(options: EmulatorOptions = {}): World {
	const world = {} as World;
	let folder: string;
	beforeAll(async () => {
		speedUp(options.media === 'ffmpeg' ? FFMPEG_SPEED : SPEED);
		folder = mkdtempSync(join(tmpdir(), 'nemovideo-test-'));
		const path = join(folder, 'match.mp4');
		await makeSampleVideo(path, { durationMs: 6_000, width: 320, height: 180 });
		world.footage = readFileSync(path);
	});
	beforeEach(async () => {
		world.time = manualClock();
		const instant: EmulatorOptions = {
			media: 'instant',
			editMs: 0,
			renderMs: 0,
			silentShare: 0,
		};
		world.emulator = await startEmulator({ clock: world.time, ...instant, ...options });
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

/** An edit to 2 seconds, which renders quickly. */
export const shortEdit: NodeSpec = {
	type: 'nemoVideoEditInstruction',
	parameters: { instruction: 'pull the best 2-second highlights, landscape' },
};
export const exportClip: NodeSpec = { type: 'nemoVideoExport' };

/** Everything that a failed execution shows to its user, as one text. */
export const shown = (outcome: Outcome): string =>
	JSON.stringify([
		outcome.run.data,
		outcome.messages,
		outcome.error?.message,
		outcome.error?.description,
	]);

/** The error that a failed execution shows. Fails the test when it holds a token or raw JSON. */
export function told(outcome: Outcome): { message: string; description: string } {
	const { message = '', description = '' } = outcome.error ?? {};
	expect(shown(outcome)).not.toMatch(/nmv_usr_[A-Za-z0-9]/);
	expect(`${message} ${description}`).not.toMatch(/[{}]/);
	return { message, description: description ?? '' };
}
