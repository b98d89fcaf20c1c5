import { keysOf, type Seen } from '../view';
import { differs, held, notSeen, unless, type Fact } from './fact';

const WEEK_S = 604_800;
const isNumber = (value: unknown) =>
	typeof value === 'number' || /^-?\d+(?:\.\d+)?$/.test(String(value));

const formOf = (text: string, id: unknown) => {
	if (new RegExp(`"session_id"\\s*:\\s*${String(id)}`).test(text)) return 'a JSON number';
	if (/^\d{16,}$/.test(String(id))) return `${String(id).length} digits`;
	return /^[\da-f]{8}-/i.test(String(id)) ? 'a UUID' : 'another text';
};

export const accountFacts: Fact[] = [
	{
		ids: ['AUTH-10', 'SES-5', 'SES-8'],
		title: 'Who sends user_id: the anonymous token, or the new session',
		isUnknown: true,
		look: ({ recording, success }) => {
			const token = success('sign-in', /anonymous-token/);
			const session = success('session');
			if (recording.registered) return notSeen('the token is a registered one');
			if (!session) return notSeen();
			const senders = [token, session].filter(
				(one): one is Seen => one?.data.user_id !== undefined,
			);
			const odd = senders.find(({ data }) => !String(data.user_id).startsWith('anon_'));
			if (odd) return differs(`the ${odd.step} sends one that does not begin with anon_`);
			if (senders.length > 0) return held(senders.map(({ step }) => step).join(' and '));
			return token
				? differs('nobody')
				: notSeen('not the session; the kept token was not asked for again');
		},
	},
	{
		ids: ['SES-9'],
		title: 'The form of a session id',
		isUnknown: true,
		look: ({ success }) => {
			const session = success('session');
			const id = session?.data.session_id;
			return session && id !== undefined ? held(formOf(session.text, id)) : notSeen();
		},
	},
	{
		ids: ['LIM-8'],
		title: 'What the edits cost',
		isUnknown: true,
		look: ({ success }) => {
			const [before, after] = [success('credits before'), success('credits after')];
			if (!before || !after || !isNumber(after.data.available)) return notSeen();
			return held(`${Number(before.data.available) - Number(after.data.available)} credits`);
		},
	},
	{
		ids: ['AUTH-1'],
		title: 'An anonymous token begins with nmv_usr_ and brings 100 credits',
		look: ({ success }) => {
			const token = success('sign-in', /anonymous-token/);
			if (!token) return notSeen('no token was asked for');
			const { token: value, credits } = token.data;
			return unless([
				...(String(value).startsWith('nmv_usr_') ? [] : ['the token begins otherwise']),
				...(Number(credits) === 100 ? [] : [`credits: ${String(credits ?? 'none')}`]),
			]);
		},
	},
	{
		ids: ['AUTH-5'],
		title: 'A claim token begins with clm_ and is valid for 7 days',
		look: ({ success }) => {
			const claim = success('project link');
			if (!claim) return notSeen();
			const { claim_token: token, expires_in: expires } = claim.data;
			return unless([
				...(String(token).startsWith('clm_') ? [] : ['the claim token begins otherwise']),
				...(Number(expires) === WEEK_S ? [] : [`expires_in: ${String(expires ?? 'none')}`]),
			]);
		},
	},
	{
		ids: ['SES-1'],
		title: 'A new session has session_id and task_id',
		look: ({ step, success }) => {
			const session = success('session') ?? step('session').at(-1);
			if (!session) return notSeen();
			const { session_id: sessionId, task_id: taskId } = session.data;
			const isWhole = sessionId !== undefined && taskId !== undefined;
			return isWhole ? held() : differs(`it has ${keysOf(session.data)}`);
		},
	},
	{
		ids: ['CRD-1', 'CRD-3'],
		title: 'The balance has available, frozen and total, which is their sum',
		look: ({ step }) => {
			const [balance] = step('credits before').filter(({ problem }) => !problem);
			if (!balance) return notSeen();
			const { available, frozen, total } = balance.data;
			if (![available, frozen, total].every(isNumber)) {
				return differs(`it has ${keysOf(balance.data)}`);
			}
			const isSum = Number(available) + Number(frozen) === Number(total);
			return isSum
				? held()
				: differs(`${String(available)} + ${String(frozen)}, total ${String(total)}`);
		},
	},
];
