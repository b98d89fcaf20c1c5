import { NemoVideoError, readReply, type ServiceReply, type StreamReply } from '../../nemovideo';
import { clock, unlessAborted } from './clock';

/**
 * Opens a call and reads its answer, both within the time limit: n8n's own limit starts anew with each byte
 * that arrives. @throws NemoVideoError `timedOut`, `unreadable` for an answer that is too large
 */
export async function wholeAnswer(
	limitMs: number,
	open: () => Promise<StreamReply>,
	onAnswer: (answer: ServiceReply, reply: StreamReply) => void = () => {},
): Promise<ServiceReply> {
	let reply: StreamReply | undefined;
	let isOver = false;
	const read = async () => {
		reply = await open();
		// It came after the limit: nobody reads it any more.
		if (isOver) reply.close();
		const answer = await readReply(reply);
		onAnswer(answer, reply);
		return answer;
	};
	const timedOut = () => new NemoVideoError('timedOut', { seconds: Math.round(limitMs / 1000) });
	return await unlessAborted(read, clock.timeout(limitMs), timedOut).finally(() => {
		isOver = true;
		reply?.close();
	});
}
