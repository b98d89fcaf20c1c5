import { objectIn, type Seen } from '../view';
import { held, notSeen, unless, type Fact } from './fact';

/** Endpoints whose answers come in an envelope; renders and streams do not. */
const ENVELOPED = /^\/api\/(?:auth|tasks|credits|state|upload-video)\//;

const enveloped = (seen: Seen[]) =>
	seen.filter(({ path, problem }) => ENVELOPED.test(path) && !problem);

export const envelopeFacts: Fact[] = [
	{
		ids: ['ENV-1', 'ENV-6'],
		title: 'Answers come in an envelope, with code 0 or success true',
		look: ({ seen }) => {
			const answers = enveloped(seen);
			if (answers.length === 0) return notSeen();
			const faults = answers.flatMap((one) => {
				const { code, success, data } = objectIn(one.json);
				if (code === undefined && success === undefined)
					return [`${one.step}: without code and success`];
				return data === undefined ? [`${one.step}: without data`] : [];
			});
			const styles = answers.map(({ json }) =>
				objectIn(json).code === undefined ? 'success' : 'code',
			);
			return unless(faults, `with ${[...new Set(styles)].join(' and ')}`);
		},
	},
	{
		ids: ['ENV-2'],
		title: 'A success has HTTP 200',
		look: ({ seen }) => {
			const answers = enveloped(seen);
			const faults = answers
				.filter(({ status }) => status !== 200)
				.map((one) => `${one.step}: HTTP ${one.status}`);
			return answers.length === 0 ? notSeen() : unless(faults);
		},
	},
	{
		ids: ['ENV-2'],
		title: 'HTTP status of a refusal: 200 or 4xx',
		isUnknown: true,
		look: ({ seen }) => {
			const refusals = seen.filter(({ problem, type }) => problem && !/html/.test(type));
			if (refusals.length === 0) return notSeen();
			const faults = refusals
				.filter(({ status }) => status !== 200 && !(status >= 400 && status < 500))
				.map(({ step, status }) => `${step}: HTTP ${status}`);
			const each = refusals.map(({ step, status }) => `${step}: ${status}`);
			return unless(faults, [...new Set(each)].join(', '));
		},
	},
	{
		ids: ['ERR-429'],
		title: 'A rate limit answers 429',
		look: ({ seen }) => {
			const limited = seen.filter(({ problem }) => problem?.problem === 'rateLimited');
			if (limited.length === 0) return notSeen('no rate limit was met');
			return held(limited.map(({ step, status }) => `${step}: HTTP ${status}`).join(', '));
		},
	},
];
