import { exportClip, useWorld } from './harness/world';

/** The ways of working that the skills describe, from one execution to the next. */
const world = useWorld();
const edit = (instruction: string) => ({
	type: 'nemoVideoEditInstruction',
	parameters: { instruction },
});

test('several files in one session, each its own instruction and its own render [WAY-2]', async () => {
	const { json } = await world.prepared();
	const [, second] = await world.itemsWithClip(2);
	const one = await world.engine.run({
		nodes: [edit('pull the best 2-second highlights of match-1.mp4, landscape'), exportClip],
		items: [{ json }],
	});
	const two = await world.engine.run({
		nodes: [
			{ type: 'nemoVideoUpload' },
			edit('pull the best 3-second highlights of match-2.mp4, landscape'),
			exportClip,
		],
		items: [{ json: { sessionId: json.sessionId }, binary: second.binary }],
	});
	expect([one.error, two.error]).toEqual([undefined, undefined]);
	const clips = [one, two].map((outcome) => outcome.json(exportClip.type)[0]);
	expect(clips.map(({ status, sessionId }) => [status, sessionId])).toEqual([
		['completed', json.sessionId],
		['completed', json.sessionId],
	]);
	expect(clips[0].renderId).not.toBe(clips[1].renderId);
	const { sessions, edits, renders } = world.emulator.ledger;
	expect([sessions.length, edits.length, renders.length]).toEqual([1, 2, 2]);
});

test('a rough cut, a look at it, a refinement: the session keeps the timeline [SES-3, WAY-3]', async () => {
	const { json } = await world.prepared();
	const look = { type: 'nemoVideoGetTimeline' };
	const rough = await world.engine.run({
		nodes: [edit('pull the best 3-second highlights, landscape'), look],
		items: [{ json }],
	});
	const refined = await world.engine.run({
		nodes: [edit("add the title 'Urban Dreams'"), look],
		items: [{ json: { sessionId: json.sessionId } }],
	});
	const [before, after] = [rough, refined].map((outcome) => outcome.json(look.type)[0]);
	expect(before).toMatchObject({ durationMs: 3000 });
	expect(after).toMatchObject({ durationMs: 3000 });
	expect(String(before.summary)).not.toContain('Urban Dreams');
	expect(String(after.summary)).toContain('"Urban Dreams"');
	expect(refined.json('nemoVideoEditInstruction')[0].changes).toHaveLength(1);
});
