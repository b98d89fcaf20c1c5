import {
	isProblem,
	messageOf,
	orderToModel,
	routeByModel,
	routeMessage,
	type Route,
} from '../../nemovideo';
import type { Step } from '../runtime/step';

/** By rules and words (`routeMessage`); what is unclear by them is decided by the Chat Model beneath the node, where there is one. */
export async function routeOf(step: Step, message: string, hasFile: boolean): Promise<Route> {
	const { fields, checkpoint } = step;
	const route = routeMessage(message, hasFile, { asked: fields.value('asked') });
	const order = orderToModel(message, route);
	if (order === undefined) return route;
	// A model may answer differently when it is asked again: a retry goes on with what was decided.
	const before = checkpoint.load<{ message: string; decided: Route }>('route');
	if (before?.message === message) return before.decided;
	const answer = await step
		.limit(async () => await step.askModel(order, message))
		.catch(async (error: unknown) => {
			if (isProblem(error, 'cancelled')) return await Promise.reject(error);
			step.log(
				`The chat model failed, so the person is asked: ${messageOf(error) ?? 'no reason given'}`,
			);
			return '';
		});
	if (answer === undefined) return route;
	const decided = routeByModel(answer, { message, hasFile, route });
	step.log(`The chat model decided: ${decided.action}`);
	checkpoint.save('route', { message, decided });
	return decided;
}
