import { isContractStatus } from '../../../nemovideo/api/renderStatus';
import { inWords, keysOf, objectIn, type Seen, type View } from '../view';
import { differs, held, notSeen, unless, type Fact } from './fact';

const POLL = /^\/api\/render\/proxy\/lambda\/[^/]+$/;

const submitIn = ({ step }: View) =>
	step('render').find(({ method, path }) => method === 'POST' && path.endsWith('/lambda'));

/** Answers to polls that were no refusals. */
const pollsIn = ({ step }: View): Seen[] =>
	step('render').filter(({ path, problem }) => POLL.test(path) && !problem);

const statusOf = (poll: Seen): string => {
	const word = objectIn(poll.json).status ?? poll.data.status;
	return typeof word === 'string' ? word : '';
};

/** The answer that told that the clip is there. */
const completedIn = (view: View) =>
	pollsIn(view).findLast((poll) => statusOf(poll) === 'completed');

function addressOf({ json, data }: Seen): string | undefined {
	const top = objectIn(json);
	const place = [
		[objectIn(top.output).url, 'output.url'],
		[top.outputUrl, 'outputUrl'],
		[objectIn(data.output).url, 'data.output.url'],
		[data.outputUrl, 'data.outputUrl'],
	].find(([url]) => typeof url === 'string');
	return place?.[1] as string | undefined;
}

function downloaded(view: View, step: string) {
	const [answer] = view.step(step).slice(-1);
	if (!answer) return notSeen();
	if (answer.status !== 200 || !answer.file)
		return differs(`${inWords(answer)}, ${answer.type || 'no content type'}`);
	const { bytes, kind } = answer.file;
	return kind === 'mp4'
		? held(`${bytes} bytes, ${answer.type}`)
		: differs(`a file that is ${kind}, ${bytes} bytes`);
}

export const renderFacts: Fact[] = [
	{
		ids: ['RND-12'],
		title: 'What the start of a render answers',
		isUnknown: true,
		look: (view) => {
			const submit = submitIn(view);
			if (!submit || submit.problem) return notSeen();
			return held(
				submit.text === ''
					? 'nothing'
					: `${keysOf(objectIn(submit.json))}; data: ${keysOf(submit.data)}`,
			);
		},
	},
	{
		ids: ['RND-2', 'RND-13'],
		title: 'Where the answer to a poll has status and address',
		isUnknown: true,
		look: (view) => {
			const done = completedIn(view);
			if (!done) return notSeen();
			const address = addressOf(done);
			const status = typeof objectIn(done.json).status === 'string' ? 'status' : 'data.status';
			return address
				? held(`${status}, ${address}`)
				: differs(`no address: ${keysOf(objectIn(done.json))}; data: ${keysOf(done.data)}`);
		},
	},
	{
		ids: ['RND-7'],
		title: 'How long a render takes: 30 to 90 s',
		isUnknown: true,
		look: (view) => {
			const [submit, done] = [submitIn(view), completedIn(view)];
			if (!submit || !done) return notSeen();
			const ms = (done.exchange.answer?.atMs ?? 0) - submit.exchange.atMs;
			return held(`at most ${Math.round(ms / 1000)} s, seen by ${pollsIn(view).length} polls`);
		},
	},
	{
		ids: ['RND-10'],
		title: 'Which qualities there are',
		isUnknown: true,
		look: (view) => {
			const submit = submitIn(view);
			if (!submit) return notSeen();
			const { output } = JSON.parse(submit.exchange.request.body ?? '{}') as {
				output?: { quality?: string };
			};
			const quality = output?.quality ?? 'none';
			return submit.problem
				? notSeen()
				: held(`"${quality}" is accepted; try others with --quality`);
		},
	},
	{
		ids: ['RND-6'],
		title: 'How an unknown render is refused',
		isUnknown: true,
		look: ({ step }) => {
			const [answer] = step('unknown render').slice(-1);
			if (!answer) return notSeen();
			return answer.problem ? held(inWords(answer)) : differs(`it is not: ${inWords(answer)}`);
		},
	},
	{
		ids: ['RND-14'],
		title: 'A render id that is there already: accepted, or refused as one that exists',
		isUnknown: true,
		look: ({ step }) => {
			const [answer] = step('used render id').slice(-1);
			if (!answer) return notSeen();
			const isKnown = !answer.problem || /already exists/i.test(answer.problem.message);
			return isKnown ? held(inWords(answer)) : differs(inWords(answer));
		},
	},
	{
		ids: ['RND-1'],
		title: 'A render of the draft as it came is accepted',
		look: (view) => {
			const submit = submitIn(view);
			if (!submit) return notSeen();
			return submit.problem ? differs(inWords(submit)) : held();
		},
	},
	{
		ids: ['RND-2'],
		title: 'The words of a render: pending, processing, completed, failed',
		look: (view) => {
			const words = [...new Set(pollsIn(view).map(statusOf))];
			if (words.length === 0) return notSeen();
			const unknown = words.filter((word) => !isContractStatus(word)).map((word) => `"${word}"`);
			return unless(unknown, words.join(' → '));
		},
	},
	{
		ids: ['RND-2'],
		title: 'The clip is at its address, without a token',
		look: (view) => downloaded(view, 'download'),
	},
	{
		ids: ['RND-3'],
		title: 'The clip comes through the API as well',
		look: (view) => downloaded(view, 'download by API'),
	},
];
