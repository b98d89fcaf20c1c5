import { hideSecrets, hideTokens, NemoVideoError, rememberToken } from '../../../../nemovideo';

const TOKEN = 'nmv_usr_4f9A-x.y_z';
const each = (form: (code: number) => string) =>
	[...TOKEN].map((char) => form(char.charCodeAt(0))).join('');
const hex = (code: number) => code.toString(16).padStart(2, '0');

/** Forms in which a service, a proxy or a page repeats a token. */
const FORMS: Array<[string, string]> = [
	['as it is', TOKEN],
	['in capitals', TOKEN.toUpperCase()],
	['with parts that no token of today has', `${TOKEN}|4f9A:4f9A`],
	['escaped for an address', TOKEN.replace(/_/g, '%5F')],
	['escaped twice', TOKEN.replace(/_/g, '%255F')],
	['escaped as a whole', each((code) => `%${hex(code)}`)],
	['escaped in JSON', each((code) => `\\u00${hex(code)}`)],
	['escaped in JSON within JSON', each((code) => `\\\\u00${hex(code)}`)],
	['escaped in HTML', TOKEN.replace(/_/g, '&#95;')],
	['escaped in HTML as a whole', each((code) => `&#x${hex(code)};`)],
	['laid out with characters that cannot be seen', [...TOKEN].join('\u200b')],
	['wrapped', `${TOKEN.slice(0, 10)}=\r\n${TOKEN.slice(10)}`],
];

test.each(FORMS)('a token %s is hidden', (_, form) => {
	const hidden = hideTokens(`seen "${form}" here`);
	expect(hidden).toMatch(/^seen ".+…" here$/);
	// What follows the prefix, in any of its forms.
	expect(hidden.replace(/[\u200b=\r\n\\]/g, '')).not.toMatch(/4f9A|4F9A|%34%66|u0034|x34;/);
	expect(hideTokens(hidden)).toBe(hidden);
});

test.each(['', 'a', 'ab', 'Bearer ', 'Authorization: Bearer '])(
	'a token in Base64 behind %j is hidden',
	(before) => {
		for (const encoding of ['base64', 'base64url'] as const) {
			const packed = Buffer.from(`${before}${TOKEN}`).toString(encoding);
			const shown = hideTokens(`request: ${packed}`).slice('request: '.length, -1);
			expect(Buffer.from(shown, 'base64').toString()).not.toMatch(/4f9/);
		}
	},
);

describe('a token of another form', () => {
	const OTHER = 'eyJhbGciOi.J9-abc+/=';

	test('is hidden from when it is used', () => {
		expect(hideTokens(`seen ${OTHER}`)).toContain(OTHER);
		rememberToken(OTHER);
		for (const form of [OTHER, encodeURIComponent(OTHER), OTHER.toUpperCase()]) {
			expect(hideTokens(`seen ${form} here`)).toBe('seen … here');
			expect(hideSecrets(`seen ${form} here`)).toBe('seen … here');
		}
		expect(new NemoVideoError('other', { detail: `bad ${OTHER}` }).message).not.toContain(OTHER);
	});

	test.each([65, 500, 20_000])('may be long: %i characters', (length) => {
		const long = 'aB3.'.repeat(length / 4 + 1).slice(0, length);
		rememberToken(long);
		expect(hideTokens(`seen "${long}" and ${encodeURIComponent(long)} here`)).toBe(
			'seen "…" and … here',
		);
	});

	test('is not any short word', () => {
		rememberToken('');
		rememberToken('token');
		expect(hideTokens('a token')).toBe('a token');
	});

	test('is remembered as long as it is among the last hundred', () => {
		for (let i = 0; i < 200; i++) rememberToken(`another-token-${i}`);
		expect(hideTokens('another-token-199')).toBe('…');
		expect(hideTokens('another-token-1.')).toBe('another-token-1.');
	});
});
