// An n8n form, filled in as a browser does it.
import { until } from '../../tools/n8n/services';
import { type Examples, readExampleNode } from './world';

const RUN_MS = 60_000;
const PAGE_MS = 10_000;

/** A field of a form: its name, its text or file, and the file's name. */
export type Field = [name: string, value: string | Blob, fileName?: string];

/** Sends the form of a published example and gives the text of its last page. */
export async function sendForm(examples: Examples, name: string, fields: Field[]): Promise<string> {
	const { url } = examples.n8n;
	const { webhookId } = await readExampleNode(name, 'Form');
	const body = new FormData();
	for (const [field, value, fileName] of fields) {
		if (typeof value === 'string') body.append(field, value);
		else body.append(field, value, fileName);
	}
	let waiting = '';
	// n8n says that a workflow is published before it has registered its form.
	await until('the form is there', async () => {
		const answer = await fetch(`${url}/form/${webhookId}`, { method: 'POST', body });
		if (!answer.headers.get('content-type')?.includes('json')) return false;
		waiting = ((await answer.json()) as { formWaitingUrl: string }).formWaitingUrl;
		return true;
	});
	const { pathname, search } = new URL(waiting);
	const status = async () =>
		await (await fetch(`${url}${pathname}/n8n-execution-status${search}`)).text();
	await until(
		'the last page is there',
		async () => (await status()).includes('form-waiting'),
		RUN_MS,
	);
	const page = await fetch(`${url}${pathname}${search}`, { signal: AbortSignal.timeout(PAGE_MS) });
	return await page.text();
}
