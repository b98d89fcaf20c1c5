/** What must not be shared, by its form and by the name of its field. */

/** A value that was found, and how it is written instead. */
export type Write = (found: string, count: number) => string;

export interface Kind {
	name: string;
	pattern: RegExp;
	write: Write;
}

/** Zeros and a number, as long as what it stands for; never shorter than the number. */
export const digitsFor = (found: string, count: number) =>
	String(count).padStart(Math.max(1, found.length), '0');

const afterPrefix: Write = (found, count) => {
	const [prefix] = /^[a-z]+_/i.exec(found) ?? [''];
	return prefix + digitsFor(found.slice(prefix.length), count);
};

/**
 * What is known by its form, the longest forms first. Only ASCII: bodies are searched as single bytes, so that
 * no cut between two pieces of a stream can hide anything.
 */
export const KINDS: Kind[] = [
	{ name: 'address', pattern: /https?:(?:\\?\/){2}(?:\\\/|[^\s"'<>\\()[\]`])+/gi, write: () => '' },
	{
		name: 'mail',
		pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g,
		write: (_, count) => `someone-${count}@mail.example`,
	},
	{
		name: 'token',
		pattern: /nmv_[a-z]+_[\w.~+/=%-]+/g,
		write: (found, count) => `${/^nmv_[a-z]+_/.exec(found)?.[0]}replaced${count}`,
	},
	{ name: 'claim', pattern: /clm_[\w.~+/=%-]+/g, write: (_, count) => `clm_replaced${count}` },
	{
		name: 'jwt',
		pattern: /eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g,
		write: (_, count) => `jwt-replaced${count}`,
	},
	{
		name: 'uuid',
		pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi,
		write: (_, count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
	},
	{
		name: 'named id',
		pattern:
			/(?:anon|user|task|render|file|session|project|draft|call|team|org)_(?=[\w-]*\d)[\w-]{6,}/gi,
		write: afterPrefix,
	},
	{
		name: 'disk',
		pattern: /\/mnt\/userdata\/[^\s"'<>\\]+/g,
		write: (_, count) => `/mnt/userdata/file-${count}`,
	},
	// Odd and larger than 2^53: JavaScript still rounds it, as it would the real one.
	{
		name: 'long number',
		pattern: /(?<!\d|\d\.)\d{16,40}(?!\.?\d)/g,
		write: (found, count) => `5${digitsFor(found.slice(1), count * 2 + 1)}`,
	},
	{
		name: 'ip',
		pattern:
			/(?<!\d|\d\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)/g,
		write: (_, count) => `192.0.2.${count}`,
	},
	{
		name: 'opaque text',
		pattern: /(?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{24,}/g,
		write: (_, count) => `replaced${String(count).padStart(16, '0')}`,
	},
];

/** Fields of JSON whose value is replaced whatever it looks like: ids, secrets, and what tells who somebody is. */
export const ID_KEY = /(?:^|_)(?:id|ids|uuid|hash|md5|etag)$|[a-z](?:Id|Ids|Uuid|Hash)$|^s3_key$/;
export const SECRET_KEY =
	/token|secret|password|authorization|cookie|api_?key|signature|e-?mail|phone|user_?name|nick|avatar|(?:first|last|full|real|display)_?name|^ip$/i;
/** Whose it is: replaced however short, and as a number too. */
export const OWNER_KEY =
	/(?:user|account|owner|member|team|org|tenant|workspace|customer|client)_?id$/i;
export const HARMLESS = /^(?:(?:nmv_[a-z]+|clm)_.*|bearer|true|false|null|me)$/i;
/** Shorter values ("1", "bgm") cannot be replaced wherever they stand: they are part of other words. */
export const MIN_LENGTH = 8;

export const NUMBER_FIELD = /"([\w$-]{1,60})"\s{0,9}:\s{0,9}(\d{1,40})(?=\s{0,9}[,}\]])/g;
export const FIELD = /"([\w$-]{1,60})"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,4000})"/g;
