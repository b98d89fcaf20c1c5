/** The session that a node works in, and the language of its answers. */
import type { INodeProperties } from 'n8n-workflow';

import { alsoForAgents, shownFor } from './shown';

const sessionId: INodeProperties = {
	displayName: 'Session ID',
	name: 'sessionId',
	type: 'string',
	default: '={{ $json.sessionId }}',
	required: true,
	description: 'The editing session to work in. Create Session puts it out as sessionId.',
};

export const sessionIdFields = alsoForAgents(
	sessionId,
	'The sessionId that NemoVideo Create Session returned',
);

/** Shown for these operations only. */
export const sessionIdFieldsFor = (operation: string[]): INodeProperties[] =>
	shownFor(operation, sessionIdFields);

/** NemoVideo's own name for a language is its code. */
export const languageField: INodeProperties = {
	displayName: 'Reply Language',
	name: 'language',
	type: 'options',
	options: [
		{ name: 'Arabic', value: 'ar' },
		{ name: 'Chinese', value: 'zh' },
		{ name: 'Chinese (Simplified)', value: 'zh-CN' },
		{ name: 'Chinese (Traditional)', value: 'zh-TW' },
		{ name: 'Dutch', value: 'nl' },
		{ name: 'English', value: 'en' },
		{ name: 'French', value: 'fr' },
		{ name: 'German', value: 'de' },
		{ name: 'Hindi', value: 'hi' },
		{ name: 'Indonesian', value: 'id' },
		{ name: 'Italian', value: 'it' },
		{ name: 'Japanese', value: 'ja' },
		{ name: 'Korean', value: 'ko' },
		{ name: 'Polish', value: 'pl' },
		{ name: 'Portuguese', value: 'pt' },
		{ name: 'Russian', value: 'ru' },
		{ name: 'Spanish', value: 'es' },
		{ name: 'Thai', value: 'th' },
		{ name: 'Turkish', value: 'tr' },
		{ name: 'Vietnamese', value: 'vi' },
	],
	default: 'en',
	description: 'The language NemoVideo answers in',
};
