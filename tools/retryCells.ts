/**
 * What happens when something is repeated: the table of docs/retries.md, and the cases of
 * test/engine/retryCells.test.ts, one a cell.
 */
export const WHO = {
	retryOnFail: 'Retry On Fail',
	list: 'Retry in the executions list',
	again: 'run again as a new execution',
	tool: "an agent's tool, tried again",
} as const;
export type Who = keyof typeof WHO;

export interface Cell {
	/** How many the service received in the end, the first time included. */
	total: number;
	/** For the reader: what is sent and what is found again. */
	says: string;
	/** What the user reads where it still fails. */
	error?: string;
	/** What the output says. */
	output?: Record<string, unknown>;
}
export interface Row {
	key: string;
	what: string;
	of: 'edits' | 'renders' | 'uploads' | 'sessions';
	cells: Partial<Record<Who, Cell>>;
}

const recovered = { recovered: true };
const found: Cell = {
	total: 1,
	says: 'nothing is sent; what changed is reported',
	output: recovered,
};
const nobodyKnows = (what: string): Cell => ({
	total: 2,
	says: `${what} again: a new execution knows nothing of the first`,
});
const render: Cell = { total: 1, says: 'nothing is sent; the render is found by its ID' };
const UNCONFIRMED = 'was not sent again';
const unconfirmed: Cell = {
	total: 1,
	says: 'nothing is sent; the error says so',
	error: UNCONFIRMED,
};
const renderedAsItIs: Cell = { total: 2, says: 'the timeline is rendered as it is now' };

export const ROWS: Row[] = [
	{
		key: 'editDone',
		what: 'The answer to an instruction was lost, and the edit was made',
		of: 'edits',
		cells: { retryOnFail: found, list: found, again: nobodyKnows('it is sent'), tool: found },
	},
	{
		key: 'editUnseen',
		what: 'The answer to an instruction was lost, and the timeline stays as it was',
		of: 'edits',
		cells: {
			retryOnFail: unconfirmed,
			list: { total: 2, says: 'it is sent once more' },
			again: { total: 2, says: 'it is sent once more' },
			tool: unconfirmed,
		},
	},
	{
		key: 'editRefused',
		what: 'An instruction was refused (credits, plan, rate limit)',
		of: 'edits',
		cells: {
			retryOnFail: { total: 1, says: 'it is sent again: nothing was received' },
			list: { total: 1, says: 'it is sent again: nothing was received' },
			again: { total: 1, says: 'it is sent again: nothing was received' },
			tool: { total: 1, says: 'it is sent again: nothing was received' },
		},
	},
	{
		key: 'editUnknown',
		what: 'An instruction was refused with an unknown code, and the timeline stays as it was',
		of: 'edits',
		cells: {
			retryOnFail: { total: 1, says: 'it is looked for, then sent again' },
			list: { total: 1, says: 'it is looked for, then sent again' },
			again: { total: 1, says: 'it is sent again: a new execution knows nothing of the first' },
			tool: { total: 1, says: 'it is looked for, then sent again' },
		},
	},
	{
		key: 'editFailed',
		what: 'An edit was answered with a failure, and the timeline stays as it was',
		of: 'edits',
		cells: {
			retryOnFail: { total: 2, says: 'it is sent again' },
			list: { total: 2, says: 'it is sent again' },
			again: { total: 2, says: 'it is sent again' },
			tool: { total: 2, says: 'it is sent again' },
		},
	},
	{
		key: 'editSlow',
		what: 'Timeout ended an edit that goes on, also with a longer Timeout then',
		of: 'edits',
		cells: { retryOnFail: found, list: found, again: nobodyKnows('it is sent'), tool: found },
	},
	{
		key: 'editRunning',
		what: 'Timeout ended an edit that goes on for longer than the looks for it',
		of: 'edits',
		cells: {
			retryOnFail: unconfirmed,
			list: unconfirmed,
			again: { ...nobodyKnows('it is sent'), error: 'still editing' },
			tool: unconfirmed,
		},
	},
	{
		key: 'submitLost',
		what: 'The answer to the start of a render was lost',
		of: 'renders',
		cells: { retryOnFail: render, list: render, again: render, tool: render },
	},
	{
		key: 'renderSlow',
		what: 'Max Wait ran out, also with a longer Max Wait then',
		of: 'renders',
		cells: { retryOnFail: render, list: render, again: render, tool: render },
	},
	{
		key: 'editedSince',
		what: 'An export failed, and the timeline was edited since',
		of: 'renders',
		cells: { list: renderedAsItIs, again: renderedAsItIs, tool: renderedAsItIs },
	},
	{
		key: 'renderFailed',
		what: 'The service failed to render it twice',
		of: 'renders',
		cells: {
			retryOnFail: {
				total: 2,
				says: 'nothing is sent; the error gives the reason',
				error: 'could not render',
			},
			list: { total: 3, says: 'it is rendered again, under the next ID' },
			again: { total: 3, says: 'it is rendered again, under the next ID' },
			tool: {
				total: 2,
				says: 'nothing is sent; the error gives the reason',
				error: 'could not render',
			},
		},
	},
	{
		key: 'downloadFailed',
		what: 'The clip could not be downloaded',
		of: 'renders',
		cells: { retryOnFail: render, list: render, again: render, tool: render },
	},
	{
		key: 'uploadLost',
		what: 'The answer to an upload was lost, and the files have arrived',
		of: 'uploads',
		cells: {
			retryOnFail: { total: 1, says: 'nothing is sent; the files are found in the session' },
			list: { total: 1, says: 'nothing is sent; the files are found in the session' },
			again: nobodyKnows('they are sent'),
			tool: { total: 1, says: 'nothing is sent; the files are found in the session' },
		},
	},
	{
		key: 'uploadPart',
		what: 'The upload of item 3 of 3 failed',
		of: 'uploads',
		cells: {
			retryOnFail: { total: 3, says: 'only that of item 3' },
			list: { total: 3, says: 'only that of item 3' },
			again: { total: 5, says: 'all are sent: a new execution knows nothing of the first' },
		},
	},
	{
		key: 'sessionPart',
		what: 'Create Session failed for item 3 of 3',
		of: 'sessions',
		cells: {
			retryOnFail: { total: 3, says: 'only the session of item 3 is opened' },
			list: { total: 3, says: 'only the session of item 3 is opened' },
			again: { total: 5, says: 'all are opened (a session costs nothing)' },
		},
	},
];

/** What n8n leaves when it is killed in the middle of something, and what running it again does. */
export const KILLS = {
	upload: {
		what: 'an upload',
		log: '`upload to session …`',
		again: 'the files are sent again: what had not arrived as a whole counts for nothing',
	},
	edit: {
		what: 'an edit',
		log: '`instruction for session …`',
		again: 'it is sent again: look at the session first, the edit may be there',
	},
	render: {
		what: 'a render',
		log: '`render … of session …`',
		again: 'nothing is sent; the render is found by its ID',
	},
};

/** The table of kills as Markdown. */
export function killTable(): string {
	const rows = Object.values(KILLS).map(
		({ what, log, again }) => `| ${what} | ${log} | ${again} |`,
	);
	return [
		'| killed during | what the log says before | run again |',
		'| --- | --- | --- |',
		...rows,
	].join('\n');
}

/** The table as Markdown. */
export function retryTable(): string {
	const who = Object.keys(WHO) as Who[];
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(['what happened', ...who.map((one) => WHO[one])]),
		line(['what happened', ...who].map(() => '---')),
		...ROWS.map(({ what, cells }) => line([what, ...who.map((one) => cells[one]?.says ?? '–')])),
	].join('\n');
}
