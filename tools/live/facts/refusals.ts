import { inWords, objectIn, type Seen } from '../view';
import { differs, held, notSeen, type Fact } from './fact';

/**
 * A refusal by one of these codes, or by a matching HTTP status where no code says more. With `success: false` there
 * are words only; then the words have to say it.
 */
function refusedBy(answer: Seen | undefined, codes: number[], statuses: number[], words: RegExp) {
	if (!answer) return notSeen();
	if (!answer.problem) return differs(`it is not refused: ${inWords(answer)}`);
	const { code } = objectIn(answer.json);
	const isMeant =
		code === undefined
			? words.test(answer.problem.message) || words.test(answer.text)
			: codes.includes(Number(code));
	const isFitting = answer.status === 200 || statuses.includes(answer.status);
	return isMeant && isFitting ? held(inWords(answer)) : differs(inWords(answer));
}

export const refusalFacts: Fact[] = [
	{
		ids: ['ERR-1002'],
		title: 'A session that does not exist: 1002',
		look: ({ step }) =>
			refusedBy(step('wrong session').at(-1), [1002], [404], /session not found/i),
	},
	{
		ids: ['SSE-17'],
		title: 'A message to a session that does not exist is refused before any stream',
		look: ({ step }) =>
			refusedBy(step('wrong session, message').at(-1), [1002, 404], [404], /session not found/i),
	},
	{
		ids: ['ERR-4001'],
		title: 'A file of another type: 4001',
		look: ({ step }) => {
			const answer = step('wrong type').findLast(({ method }) => method === 'POST');
			return refusedBy(answer, [4001], [400, 415, 422], /unsupported|type|format/i);
		},
	},
	{
		ids: ['HDR-2', 'ERR-402'],
		title: 'An export without the attribution headers: 402',
		look: ({ step }) =>
			refusedBy(step('no attribution').at(-1), [402], [402], /export|attribution|header/i),
	},
	{
		ids: ['ERR-1001', 'ERR-1010', 'ERR-1011'],
		title: 'A wrong token: 1001, 1010 or 1011',
		look: ({ step }) => refusedBy(step('wrong token').at(-1), [1001, 1010, 1011], [401], /token/i),
	},
	{
		ids: ['ERR-1001'],
		title: 'No token: the same',
		look: ({ step }) => refusedBy(step('no token').at(-1), [1001, 1010, 1011], [401], /token/i),
	},
	{
		ids: ['ERR-400'],
		title: 'A token request without X-Client-Id: 400',
		look: ({ step }) => refusedBy(step('no client id').at(-1), [400], [400], /client.?id/i),
	},
];
