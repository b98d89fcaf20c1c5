/** What a live check found, for the terminal and as a page for an issue. */
import type { Recording } from '../../emulator/recording';
import type { Finding } from './facts';

const MARK = { held: '✓', differs: '✗', 'not seen': '·' } as const;

const headingOf = { held: 'Held', differs: 'Differs', 'not seen': 'Not seen' } as const;
const ORDER = ['differs', 'held', 'not seen'] as const;

const idsOf = ({ ids }: Finding) => ids.join(', ');

/** Groups in the order of their worth: what was unknown, what differs, the rest. */
export function groupsOf(findings: Finding[]): [heading: string, findings: Finding[]][] {
	const unknown = findings.filter(({ isUnknown, verdict }) => isUnknown && verdict !== 'not seen');
	const others = findings.filter((one) => !unknown.includes(one));
	const groups: [string, Finding[]][] = [
		['Unknown so far', unknown],
		...ORDER.map((verdict): [string, Finding[]] => [
			headingOf[verdict],
			others.filter((one) => one.verdict === verdict),
		]),
	];
	return groups.filter(([, list]) => list.length > 0);
}

export function countsOf(findings: Finding[]): string {
	const count = (verdict: Finding['verdict']) =>
		findings.filter((one) => one.verdict === verdict).length;
	return `${count('held')} held, ${count('differs')} differ, ${count('not seen')} not seen`;
}

/** For the terminal, fact by fact. */
export function textOf(findings: Finding[]): string {
	const lines = groupsOf(findings).flatMap(([heading, list]) => [
		'',
		heading,
		...list.map((one) => {
			const said = one.said ? `: ${one.said}` : '';
			return `  ${MARK[one.verdict]} ${one.title} [${idsOf(one)}]${said}`;
		}),
	]);
	return `${[...lines, '', countsOf(findings)].join('\n')}\n`;
}

/** A Markdown page. Everything in it comes from a recording in which nothing secret is left. */
export function pageOf(recording: Recording, findings: Finding[]): string {
	const { client, service, recordedAt, registered } = recording;
	const tables = groupsOf(findings).flatMap(([heading, list]) => [
		`## ${heading}`,
		'',
		'| | fact | id | what came |',
		'| --- | --- | --- | --- |',
		...list.map((one) =>
			[``, MARK[one.verdict], cell(one.title), idsOf(one), cell(one.said), ``].join(' | ').trim(),
		),
		'',
	]);
	return [
		'# Your service against our contract',
		'',
		`${countsOf(findings)}. Made by \`npm run live\` of ${client} on ${recordedAt.slice(0, 10)}, ` +
			`against ${service}, with ${registered ? 'a registered' : 'an anonymous'} token. ` +
			'The ids are those of `docs/nemovideo-api.md`. Tokens, ids, addresses and file contents were replaced.',
		'',
		...tables,
	].join('\n');
}

/** A table's cell: on one line, as it is. */
function cell(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, '\\$&');
}
