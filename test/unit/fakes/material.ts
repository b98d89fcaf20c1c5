import { NemoVideoError, uploadOnce, type Checkpoint, type ServiceReply } from '../../../nemovideo';
import { FakeClock } from './clock';
import { clientFor, FakeTransport, ok, stateOf } from './transport';

export const LOST = new NemoVideoError('connectionLost');
export const FILES = [
	{ fileName: 'a.mp4', is: 1 },
	{ fileName: 'b.mp4', is: 2 },
];
type Sending = { arrives: number; answer: ServiceReply | Error };

/** A session with material of its own. `sendings` says how many files of each call arrive, and what is answered. */
export function session(sendings: Sending[], held: object[] = [{ name: 'a.mp4' }]) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const sent: number[][] = [];
	const at = { state: () => stateOf({}, { video_infos: held }) as ServiceReply | Error };
	const transport = new FakeTransport({ state: [() => at.state()] }, clock);
	const client = clientFor(transport, clock, abort.signal);
	const send = async (positions: number[]) => {
		const { arrives, answer } = sendings[sent.length];
		sent.push(positions);
		held.push(...positions.slice(0, arrives).map((i) => ({ name: FILES[i].fileName, at: i })));
		if (answer instanceof Error) throw answer;
		return (answer.body as { data?: unknown }).data;
	};
	const run = async (
		checkpoint: Checkpoint,
		files: { fileName: string; is: string | number }[] = FILES,
		kind: 'files' | 'urls' = 'files',
		sharedCheckpoint?: Checkpoint,
	) =>
		await uploadOnce(
			client,
			{ sessionId: 's-1', kind, files, send },
			{ clock, checkpoint, sharedCheckpoint, signal: abort.signal },
		);
	return { run, sent, held, at, clock, abort };
}
export const GOOD = { arrives: 2, answer: ok({ files: [{ id: 1 }, { id: 2 }] }) };
export const GONE = { arrives: 0, answer: LOST };
