import { exportClip, shortEdit, told, useWorld } from './harness/world';

const world = useWorld();

test.each([
	['typed by hand, without a task', false],
	['of Create Session, with its task', true],
])('a session %s: a link that cannot be had is no failure', async (_, hasTask) => {
	const item = await world.prepared();
	await world.engine.run({ nodes: [shortEdit], items: [item] });
	world.emulator.inject({ match: { path: '/claim-token' }, do: { error: { code: 1002 } } });
	const { sessionId, taskId } = item.json;
	const node = { ...exportClip, parameters: { sessionId: String(sessionId), download: false } };
	const outcome = await world.engine.run({
		nodes: [node],
		items: [{ json: hasTask ? { taskId } : {} }],
	});
	expect(told(outcome).message).toBe('');
	expect(outcome.json('nemoVideoExport')[0].projectUrl).toBeNull();
	// Nobody misses a link to a session that was typed in; a warning about it would be a riddle.
	const isLogged = outcome.messages.some((message) => message.includes('no project link'));
	expect(isLogged).toBe(hasTask);
});
