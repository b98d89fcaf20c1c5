import { headers, paths, requests } from '../../../../nemovideo/api/contract';

const bodies: Record<string, object> = {
	session: requests.session('project', 'en'),
	claim: requests.claim('t', 's'),
	message: requests.message('s', 'trim'),
	uploadUrls: requests.uploadUrls(['https://a.test/1.mp4']),
	render: requests.render('render_1', 's', { t: [] }, { format: 'mp4', quality: 'high' }),
};

/** The names of all fields, also of those within. */
function fieldsOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(fieldsOf);
	return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

test('every request there is has its fields looked at here', () => {
	expect(Object.keys(bodies)).toEqual(Object.keys(requests));
});

test('fields are in snake_case, but for the session of a render [ENV-5, RND-4]', () => {
	const others = fieldsOf(bodies).filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name));
	expect(others.filter((name) => !Object.hasOwn(requests, name))).toEqual(['sessionId']);
	expect(bodies.render).toHaveProperty('sessionId', 's');
});

test('"me" stands for the user, in paths and in the message [HDR-4]', () => {
	expect([paths.session, paths.upload('s'), paths.state('s')].join()).toBe(
		'/api/tasks/me/with-session/nemo_agent,' +
			'/api/upload-video/nemo_agent/me/s,/api/state/nemo_agent/me/s/latest',
	);
	expect(bodies.message).toMatchObject({ user_id: 'me' });
});

test('an id cannot lead to another path', () => {
	expect(paths.renderStatus('../x?y#z')).toBe('/api/render/proxy/lambda/..%2Fx%3Fy%23z');
});

test('the quality is handed on; nothing but mp4 is asked for [RND-1, RND-10]', () => {
	expect(requests.render('r', 's', {}, { format: 'mp4', quality: 'low' }).output).toEqual({
		format: 'mp4',
		quality: 'low',
	});
});

test('the three headers of attribution have their names [HDR-1]', () => {
	expect(Object.values(headers).slice(1)).toEqual([
		'X-Skill-Source',
		'X-Skill-Version',
		'X-Skill-Platform',
	]);
});
