/** What a running node says: to n8n's log, to the browser's console, and to n8n's chat. */
import type { IExecuteFunctions } from 'n8n-workflow';

import { hideSecrets } from '../../nemovideo';

/** Writes to n8n's log and, in a manual run, to the browser's console. */
export function logger(ctx: IExecuteFunctions): (message: string) => void {
	const { name } = ctx.getNode();
	return (message) => {
		const line = `${name}: ${hideSecrets(message)}`;
		ctx.logger?.info(line);
		if (ctx.getMode() === 'manual') ctx.sendMessageToUI(line);
	};
}

/** Writes to the log and, where the workflow streams to n8n's chat, to the person there. */
export function notifier(
	ctx: IExecuteFunctions,
	itemIndex: number,
	log: (message: string) => void,
): (message: string) => void {
	return (message) => {
		log(message);
		if (!ctx.isStreaming?.()) return;
		ctx.sendChunk('begin', itemIndex);
		ctx.sendChunk('item', itemIndex, hideSecrets(message));
		ctx.sendChunk('end', itemIndex);
	};
}
