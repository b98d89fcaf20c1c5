import { startReplay, type Replay } from '../../../emulator';
import { findingsIn, type Finding } from '../../../tools/live/facts';
import { RECORDINGS } from '../../fixtures/recordings';
import { runningTime } from '../harness/time';
import { check, makeFolder, type Folder } from './world';

/** Every recording, answered again by the emulator, shows the same facts. */
let folder: Folder;
let replay: Replay;

beforeAll(async () => {
	folder = await makeFolder();
});
afterAll(async () => await folder.remove());
afterEach(async () => await replay.close());

/** Times are those of this run; how often the balance is read depends on the client of the day. */
const VARYING = /^(?:How long|What the edits cost)/;
const shown = (findings: Finding[]) =>
	findings.map(
		({ title, verdict, said }) => `${verdict}: ${title}${VARYING.test(title) ? '' : `: ${said}`}`,
	);

it.each(RECORDINGS)('%s', async (_, recording) => {
	replay = await startReplay(recording, { speed: Infinity });
	const { findings, recording: again } = await check(folder, replay.url, {
		pollIntervalMs: 60,
		// Ten polls are 600 ms: no pause of the machine may be one of them.
		clock: runningTime,
	});
	expect(replay.unanswered).toEqual([]);
	expect(shown(findings)).toEqual(shown(findingsIn(recording)));
	const steps = (one: typeof recording) => [...new Set(one.exchanges.map(({ step }) => step))];
	expect(steps(again)).toEqual(steps(recording));
});

it('answers what was not recorded with HTTP 501, and says so', async () => {
	replay = await startReplay({ ...RECORDINGS[0][1], exchanges: [] });
	const { failure } = await check(folder, replay.url);
	expect(failure).toMatchObject({ problem: 'other' });
	expect(replay.unanswered).toEqual(['POST /api/auth/anonymous-token']);
});
