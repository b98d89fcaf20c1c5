/** What the Assistant is told of a conversation. */
import type { INodeProperties } from 'n8n-workflow';

import { alsoForAgents } from './shown';

/** The words of the person, for the Assistant: where the usual chat and messenger triggers put them. */
export const messageFields = alsoForAgents(
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 4 },
		default:
			'={{ $json.chatInput ?? $json.message?.text ?? $json.message?.caption ?? $json.messages?.[0]?.text?.body ?? $json.messages?.[0]?.video?.caption ?? $json.text ?? "" }}',
		description:
			'What the person wrote, in English or Chinese; in any language with a Chat Model. May hold links to footage. A message without words but with a file is an upload.',
	},
	'What the person wants, in their own words',
);

/** The session that a conversation goes on in. */
export const conversationFields = alsoForAgents(
	{
		displayName: 'Session ID',
		name: 'sessionId',
		type: 'string',
		default: '',
		placeholder: 'empty for a new session',
		description:
			'The editing session to go on in: the sessionId this node put out for the message before, kept per chat. Not the sessionId of a chat trigger.',
	},
	'The sessionId that NemoVideo Assistant returned before in this conversation; empty for a new session',
);

/** What the Assistant asked back last: it lets a short answer be understood. */
export const askedField: INodeProperties = {
	displayName: 'Asked',
	name: 'asked',
	type: 'string',
	default: '={{ $json.asked ?? "" }}',
	hint: 'Nothing to do for a first message; then keep it per chat, like the session ID',
	description:
		'What this node put out as asked for the message before, kept per chat beside the session ID. A short answer ("1", "yes", "the clip") is then understood.',
};
