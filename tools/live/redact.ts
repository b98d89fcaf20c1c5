/** Replaces what must not be shared, everywhere and each thing always by the same stand-in. */

/** The address of the API stays readable where it is NemoVideo's own. */
const OFFICIAL_HOSTS = /^(?:[\w-]+\.)*nemovideo\.(?:ai|com)$/i;

/** A value that was found, and how it is written instead. */
type Write = (found: string, count: number) => string;

interface Kind {
	name: string;
	pattern: RegExp;
	write: Write;
}

/** Zeros and a number, as long as what it stands for; never shorter than the number. */
const digitsFor = (found: string, count: number) =>
	String(count).padStart(Math.max(1, found.length), '0');

const afterPrefix: Write = (found, count) => {
	const [prefix] = /^[a-z]+_/i.exec(found) ?? [''];
	return prefix + digitsFor(found.slice(prefix.length), count);
};

/**
 * What is known by its form, the longest forms first. Only ASCII: bodies are searched as single bytes, so that
 * no cut between two pieces of a stream can hide anything.
 */
const KINDS: Kind[] = [
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
const ID_KEY = /(?:^|_)(?:id|ids|uuid|hash|md5|etag)$|[a-z](?:Id|Ids|Uuid|Hash)$|^s3_key$/;
const SECRET_KEY =
	/token|secret|password|authorization|cookie|api_?key|signature|e-?mail|phone|user_?name|nick|avatar|(?:first|last|full|real|display)_?name|^ip$/i;
const HARMLESS = /^(?:(?:nmv_[a-z]+|clm)_.*|bearer|true|false|null)$/i;
/** Shorter values ("1", "bgm") cannot be replaced wherever they stand: they are part of other words. */
const MIN_LENGTH = 8;

const FIELD = /"([\w$-]{1,60})"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,4000})"/g;

/** Replaces what it learns; learn from everything first, then write. */
export class Redactor {
	private readonly standIns = new Map<string, string>();
	private readonly written = new Set<string>();
	private readonly counts = new Map<string, number>();
	private readonly hosts = new Map<string, number>();
	private ordered: RegExp | undefined;

	/** @param kept texts that look like secrets and are none */
	constructor(
		private readonly apiHost: string,
		private readonly kept: ReadonlySet<string> = new Set(),
	) {}

	/** Adds a value that is known to be secret; too short ones are nothing to be found again. */
	addSecret(value: string): void {
		this.learn(value);
		if (this.write(value) === value && value.length >= MIN_LENGTH) {
			this.learnValue('secret', value, (_, n) => `secret-replaced${n}`);
		}
	}

	/** Takes note of all that a text holds. */
	learn(text: string): void {
		for (const { name, pattern, write } of KINDS) {
			for (const [found] of text.matchAll(pattern)) {
				if (name === 'address') this.learnAddress(found);
				else this.learnValue(name, found, write);
			}
		}
		for (const [field, key, value] of text.matchAll(FIELD)) {
			if (SECRET_KEY.test(key) && !HARMLESS.test(value)) this.learnField(field, value);
			else if (ID_KEY.test(key) && value.length >= MIN_LENGTH && /\d/.test(value)) {
				this.learnValue('id', value, (found, n) => `id-${digitsFor(found.slice(3), n)}`);
			}
		}
	}

	/** The text with all that was learned replaced. */
	write(text: string): string {
		return this.parts(text)
			.map(({ text: part }) => part)
			.join('');
	}

	/** Pieces of one body: what is cut in two by their borders is replaced all the same. */
	writePieces(pieces: string[]): string[] {
		const written: string[] = pieces.map(() => '');
		let end = 0;
		const ends = pieces.map((piece) => (end += piece.length));
		let piece = 0;
		for (const { text, from, isReplaced } of this.parts(pieces.join(''))) {
			let at = from;
			let rest = text;
			while (piece < ends.length - 1 && ends[piece] <= at) piece++;
			// A stand-in goes whole into the piece that the secret began in.
			while (!isReplaced && piece < ends.length - 1 && at + rest.length > ends[piece]) {
				written[piece] += rest.slice(0, ends[piece] - at);
				rest = rest.slice(ends[piece] - at);
				at = ends[piece];
				piece++;
			}
			written[piece] += rest;
		}
		return written;
	}

	/** What was learned and still stands in a text: there must be nothing. */
	leftIn(text: string): string[] {
		const standIns = [...this.written];
		return [...this.standIns.keys()].filter(
			(value) => text.includes(value) && !standIns.some((one) => one.includes(value)),
		);
	}

	private parts(text: string): { text: string; from: number; isReplaced: boolean }[] {
		const parts: { text: string; from: number; isReplaced: boolean }[] = [];
		let from = 0;
		for (const match of text.matchAll(this.pattern())) {
			if (match.index > from) {
				parts.push({ text: text.slice(from, match.index), from, isReplaced: false });
			}
			const standIn = this.standIns.get(match[0]) ?? '';
			parts.push({ text: standIn, from: match.index, isReplaced: true });
			from = match.index + match[0].length;
		}
		return [...parts, { text: text.slice(from), from, isReplaced: false }];
	}

	private pattern(): RegExp {
		if (this.standIns.size === 0) return /(?!)/g;
		return (this.ordered ??= new RegExp(
			[...this.standIns.keys()]
				.sort((a, b) => b.length - a.length)
				.map((value) => value.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
				.join('|'),
			'g',
		));
	}

	/** A value that is secret because of its field: replaced everywhere, or in this field where it is short. */
	private learnField(field: string, value: string): void {
		const write: Write = (_, n) => `secret-replaced${n}`;
		if (value.length >= MIN_LENGTH) this.learnValue('secret', value, write);
		else if (!value.startsWith('secret-replaced')) {
			const end = field.length - value.length - 1;
			this.learnValue('secret', field, (_, n) => `${field.slice(0, end)}secret-replaced${n}"`);
		}
	}

	private learnValue(kind: string, value: string, write: Write): void {
		if (this.standIns.has(value) || this.kept.has(value) || this.written.has(value)) return;
		this.remember(value, write(value, this.next(kind)));
	}

	private remember(value: string, standIn: string): void {
		this.standIns.set(value, standIn);
		this.written.add(standIn);
		this.ordered = undefined;
	}

	/** An address keeps its scheme and the kind of its file; NemoVideo's own hosts stay readable. */
	private learnAddress(found: string): void {
		const address = found.replace(/[.,;:!?]+$/, '');
		const bare = address.replaceAll('\\/', '/');
		if (this.standIns.has(address) || this.kept.has(bare) || !URL.canParse(bare)) return;
		const { protocol, host, hostname, pathname, search } = new URL(bare);
		if (hostname.endsWith('.example')) return;
		const [extension] = /\.[a-z\d]{2,5}$/i.exec(pathname) ?? [''];
		const isBare = pathname === '/' && search === '';
		const path = isBare ? '' : `/address-${this.next('address')}${extension}`;
		this.remember(address, `${protocol}//${this.hostFor(host, hostname)}${path}`);
	}

	private hostFor(host: string, hostname: string): string {
		if (OFFICIAL_HOSTS.test(hostname)) return host;
		if (host === this.apiHost) return 'api.example';
		const known = this.hosts.get(host) ?? this.next('host');
		this.hosts.set(host, known);
		return `host-${known}.example`;
	}

	private next(kind: string): number {
		const count = (this.counts.get(kind) ?? 0) + 1;
		this.counts.set(kind, count);
		return count;
	}
}
