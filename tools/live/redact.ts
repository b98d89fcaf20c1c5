/** Replaces what must not be shared, everywhere and each thing always by the same stand-in. */

import {
	digitsFor,
	FIELD,
	HARMLESS,
	ID_KEY,
	KINDS,
	MIN_LENGTH,
	NUMBER_FIELD,
	OWNER_KEY,
	SECRET_KEY,
	type Write,
} from './secretKinds';

/** The address of the API stays readable where it is NemoVideo's own. */
const OFFICIAL_HOSTS = /^(?:[\w-]+\.)*nemovideo\.(?:ai|com)$/i;

/** A value as JSON may write it: as it is, and with its other characters escaped. */
function formsOf(value: string): string[] {
	const bytes = (text: string) => Buffer.from(text).toString('latin1');
	try {
		const plain = JSON.parse(`"${Buffer.from(value, 'latin1').toString()}"`) as string;
		const escaped = JSON.stringify(plain).slice(1, -1);
		const ascii = escaped.replace(
			/[^\0-\x7f]/g,
			(one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
		return [...new Set([value, bytes(escaped), ascii])];
	} catch {
		return [value];
	}
}

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
			const isSecret = SECRET_KEY.test(key) || OWNER_KEY.test(key);
			if (isSecret && !HARMLESS.test(value)) this.learnField(field, value);
			else if (ID_KEY.test(key) && value.length >= MIN_LENGTH && /\d/.test(value)) {
				this.learnValue('id', value, (found, n) => `id-${digitsFor(found.slice(3), n)}`);
			}
		}
		for (const [field, key, digits] of text.matchAll(NUMBER_FIELD)) {
			if (digits.length >= MIN_LENGTH && (ID_KEY.test(key) || OWNER_KEY.test(key))) {
				this.learnValue('number', digits, (found, n) => `5${digitsFor(found.slice(1), n)}`);
			} else if (OWNER_KEY.test(key)) {
				const name = field.slice(0, field.length - digits.length);
				this.learnValue('number field', field, (_, n) => `${name}${n}`);
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
		else {
			const end = field.length - value.length - 1;
			this.learnValue('secret', field, (_, n) => `${field.slice(0, end)}secret-replaced${n}"`);
		}
	}

	private learnValue(kind: string, value: string, write: Write): void {
		if (this.standIns.has(value) || this.kept.has(value) || this.written.has(value)) return;
		const standIn = write(value, this.next(kind));
		for (const form of formsOf(value)) if (!this.standIns.has(form)) this.remember(form, standIn);
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
