import type { INodeExecutionData } from 'n8n-workflow';

import { retryOnFail } from './harness/engine';
import { shortEdit, told, useWorld } from './harness/world';

/** Send lets go of the answer, but not before it has heard whether the instruction was refused [SSE-23]. */
const world = useWorld();
const EDIT = shortEdit.type;
const node = (operation: string) => ({
	...shortEdit,
	parameters: { ...shortEdit.parameters, operation },
});
const edits = () => world.emulator.ledger.edits;
const run = async (operation: string, item: INodeExecutionData) =>
	await world.engine.run({ nodes: [node(operation)], items: [item] });

describe('the beginning of the answer is heard', () => {
	const refused = '{"code":2001,"message":"no credits","data":null}';
	test.each([
		['a refusal where a stream was expected', refused, /not enough NemoVideo credits/],
		['one over several lines', refused.replaceAll(',', ',\n'), /not enough NemoVideo credits/],
		['an error', '{"error":"the editor is down"}', /could not finish.*the editor is down/],
		['a refusal as the first event', `data: ${refused}\n\n`, /not enough NemoVideo credits/],
		['a failure as the first event', 'event: error\ndata: no GPU\n\n', /could not finish.*no GPU/],
	])('%s is an error, as with Send and Wait; Retry On Fail sends it', async (_, stream, words) => {
		const item = await world.prepared();
		const fault = { match: { path: '/run_sse' }, do: { stream } };
		for (const operation of ['send', 'sendAndWait']) {
			world.emulator.inject(fault);
			expect(told(await run(operation, item)).message).toMatch(words);
		}
		world.emulator.inject(fault);
		const outcome = await world.engine.run({
			nodes: [{ ...node('send'), settings: retryOnFail(3) }],
			items: [item],
		});
		expect(outcome.error).toBeUndefined();
		expect(outcome.json(EDIT)[0]).toHaveProperty('sent.sessionId', item.json.sessionId);
		expect(edits()).toHaveLength(4);
	});

	test('Stop ends the wait for it; Retry in the list does not send it again', async () => {
		const item = await world.prepared();
		world.emulator.inject({ match: { path: '/run_sse' }, do: { heartbeatsOnlyMs: 60_000 } });
		const cancelWhen = until(() => edits().length === 1);
		const stopped = await world.engine.run({ nodes: [node('send')], items: [item], cancelWhen });
		expect(stopped.run.status).toBe('canceled');
		const { contextData } = stopped;
		const outcome = await world.engine.run({ nodes: [node('send')], items: [item], contextData });
		expect(outcome.json(EDIT)[0]).toMatchObject({ sent: { sessionId: item.json.sessionId } });
		expect(edits()).toHaveLength(1);
	});
});

async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
