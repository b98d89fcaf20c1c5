import type { Step, StepResult } from '../runtime/step';

/** The balance of the account for one item; the input's files travel on [CRD-1]. */
export async function getCredits({ client, item }: Step): Promise<StepResult> {
	return { json: { ...(await client.credits()) }, binary: item.binary };
}
