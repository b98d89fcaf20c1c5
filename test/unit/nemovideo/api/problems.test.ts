import {
	hideSecrets,
	messageOf,
	NemoVideoError,
	PROBLEMS,
	shorten,
	withContext,
	type CommonContext,
	type ProblemName,
} from '../../../../nemovideo';

const SECRET = 'nmv_usr_4f9A-x.y_z';

describe('every problem of the table', () => {
	const required = { field: 'Quality', property: 'data', reason: 'it must be a number' };
	const full = {
		...required,
		sessionId: 's-1',
		taskId: 't-1',
		renderId: 'render_1',
		fileName: 'a.mp4',
		detail: 'because of this',
		registered: true,
		status: 418,
		seconds: 9,
	};
	it.each(Object.keys(PROBLEMS) as ProblemName[])('%s has words and a next step', (name) => {
		for (const context of [required, full, { ...full, registered: false }]) {
			const error = new NemoVideoError(name, context);
			expect(error.message.length).toBeGreaterThan(10);
			expect(error.remedy.length).toBeGreaterThan(10);
			expect(PROBLEMS[name].title).not.toBe('');
			expect(`${error.message} ${error.remedy}`).not.toMatch(/\[object|NaN|undefined/);
		}
	});

	it('names the render that goes on [RND-8]', () => {
		expect(new NemoVideoError('cancelled', { renderId: 'render_1' }).remedy).toMatch(/Get Status/);
		expect(new NemoVideoError('cancelled').remedy).toMatch(/Get Timeline/);
	});
});

describe('the registration link', () => {
	const link = (c: CommonContext) => new NemoVideoError('outOfCredits', c).remedy.split(': ')[1];
	it("binds the anonymous user's id, and nothing else [ENV-4, SES-4, SES-5]", () => {
		expect(link({ userId: 'anon_1&x', taskId: 't', sessionId: 's' })).toMatch(/\?bind=anon_1%26x$/);
		expect(link({ taskId: 't', sessionId: 's' })).toBe('https://nemovideo.com/register');
		expect(link({})).toBe('https://nemovideo.com/register');
	});
});

describe('an error', () => {
	it('takes on what is known further up and keeps what it knew', () => {
		const error = new NemoVideoError('other', { sessionId: 'in', renderId: undefined });
		const more = error.with({ sessionId: 'out', renderId: 'r', fileName: 'f' });
		expect(more.context).toEqual({ sessionId: 'in', renderId: 'r', fileName: 'f' });
		expect(withContext(error, { taskId: 't' })).toMatchObject({ context: { taskId: 't' } });
		const foreign = new Error('x');
		expect(withContext(foreign, { taskId: 't' })).toBe(foreign);
	});

	it('tells its message whatever it is', () => {
		expect(messageOf(new Error('m'))).toBe('m');
		expect(messageOf({ message: 'other realm' })).toBe('other realm');
		for (const none of [undefined, null, 'x', {}, { message: '' }, { message: 3 }]) {
			expect(messageOf(none)).toBeUndefined();
		}
	});
});

describe('secrets', () => {
	it.each([
		[`token ${SECRET} refused`, 'token nmv_usr_… refused'],
		[`a\\n${SECRET}`, 'a\\nnmv_usr_…'],
		[`?next=%3D${SECRET}%20&x=1`, '?next=%3Dnmv_usr_…&x=1'],
		['nmv_usr_ab+cd/ef==', 'nmv_usr_…'],
		['claim clm_abc123', 'claim clm_…'],
		['Authorization: Bearer abc.def-1', 'Authorization: Bearer …'],
		['https://x/?ct=abc&token=q r', 'https://x/?ct=…&token=… r'],
	])('are taken out of "%s" [AUTH-6, AUTH-7]', (text, shown) => {
		expect(hideSecrets(text)).toBe(shown);
	});

	it('leave no trace in an error that carries one', () => {
		const error = new NemoVideoError('sessionNotFound', { sessionId: SECRET, detail: SECRET });
		expect(`${error?.message} ${error?.remedy}`).not.toContain(SECRET);
	});

	it('long texts are one line of at most 200 characters', () => {
		expect(shorten(' a\n b. ')).toBe(' a b. ');
		expect(shorten('x'.repeat(300))).toHaveLength(200);
		expect(shorten('Done.')).toBe('Done');
	});
});
