// What the notes of the examples name in bold beside their nodes.

/** Buttons and menus of n8n's editor, and names outside of n8n. */
export const EDITOR_WORDS = [
	...['Execute workflow', 'Save', 'Settings', 'Community Nodes', 'Error Workflow', '⋯'],
	...['Production URL', 'Create credential', 'Connect my account'],
	...[
		'@BotFather',
		'developers.tiktok.com',
		'tiktok-token.json',
		'tiktok-post.json',
		'draft',
		'/Raw',
		'/Clips',
	],
	...['client_id', 'client_key'],
];

/** Fields of n8n's nodes and credentials, which n8n itself has to know. */
export const FIELD_WORDS = [
	...[
		'Access Token URL',
		'Authentication',
		'Force Path Style',
		'Preset',
		'Privacy Status',
		'Restrict to Chat IDs',
	],
];
