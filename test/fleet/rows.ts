// The rows that `npm run fleet` prints and writes into docs/queue-mode.md, and the judgement behind them.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Ledger } from '../../emulator';
import { type FleetRow, ROWS_FILE } from '../../tools/fleetTable';

/** What became of some sessions. */
export interface Verdict {
	/** How many the service received. */
	sent: { sessions: number; edits: number; uploads: number; renders: number };
	/** Edits, renders and uploads beyond the first of a session. */
	twice: number;
	/** Edits and renders that were paid for and that nothing in `reached` names. */
	lost: number;
}

/**
 * Judges by the service's own ledger. `reached`: what people hold in their hands in the end (outputs of executions).
 */
export function judge(ledger: Ledger, sessionIds: string[], reached: unknown): Verdict {
	const text = JSON.stringify(reached) ?? '';
	const of = <T extends { sessionId: string }>(entries: T[]) =>
		entries.filter(({ sessionId }) => sessionIds.includes(sessionId));
	const edits = of(ledger.edits).filter(({ outcome }) => outcome !== 'refused');
	const uploads = of(ledger.uploads);
	const renders = of(ledger.renders).filter(({ repeated }) => !repeated);
	const beyondFirst = (entries: Array<{ sessionId: string }>) =>
		entries.length - new Set(entries.map(({ sessionId }) => sessionId)).size;
	const paid = [...edits.map(({ sessionId }) => sessionId), ...renders.map((one) => one.renderId)];
	return {
		sent: {
			sessions: of(ledger.sessions).length,
			edits: edits.length,
			uploads: uploads.length,
			renders: renders.length,
		},
		twice: [edits, uploads, renders].reduce((sum, entries) => sum + beyondFirst(entries), 0),
		lost: paid.filter((id) => !text.includes(id)).length,
	};
}

/** Expects that nothing was sent twice and nothing lost, and adds the case to the table. */
export function report(
	row: Omit<FleetRow, 'sent' | 'lost' | 'twice'>,
	{ sent, lost, twice }: Verdict,
): void {
	expect({ lost, twice }).toEqual({ lost: 0, twice: 0 });
	mkdirSync(path.dirname(ROWS_FILE), { recursive: true });
	appendFileSync(ROWS_FILE, `${JSON.stringify({ ...row, sent, lost, twice })}\n`);
}

/** What a person does next, with the clicks from the workflow's page in the editor. */
export const NEXT = {
	nothing: { next: 'nothing', clicks: 0 },
	runAgain: { next: 'runs the workflow again', clicks: 1 },
	look: {
		next: 'takes the session from the log, types it into Get Timeline and then into Export & Wait',
		clicks: 4,
	},
	exportAgain: { next: 'takes the session from the log, types it into Export & Wait', clicks: 2 },
} as const;
