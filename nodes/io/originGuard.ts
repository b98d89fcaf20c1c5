/** Keeps the token at the service's own address, whichever node signs a request with the credential. */
import type { IDataObject } from 'n8n-workflow';

/** The HTTP Request node names the address `uri`; n8n's current request helper names it `url`. */
type Target = Partial<Record<'url' | 'uri' | 'baseURL', unknown>>;

/** @throws Error where the request would go to another origin than `ownUrl`, or where that cannot be told */
export function assertOwnOrigin(ownUrl: string, { url, uri, baseURL }: Target): void {
	if (!URL.canParse(ownUrl)) {
		throw new Error('The Base URL of the NemoVideo credential is not a valid address.');
	}
	const own = new URL(ownUrl).origin;
	const targets = [url, uri, baseURL].filter((target) => target !== undefined && target !== '');
	const base = typeof baseURL === 'string' && baseURL !== '' ? baseURL : undefined;
	// What is no text may read differently the next time that it is asked for its text.
	const areOwn = targets.every((target) => typeof target === 'string' && isOwn(target, base, own));
	if (targets.length > 0 && areOwn) return;
	throw new Error(
		`The NemoVideo credential signs requests to ${own} only. Use an address there, or change its Base URL.`,
	);
}

/** Ways to see or to lead away a request to the right address, as n8n's request helpers name them. */
interface Detours {
	proxy?: unknown;
	rejectUnauthorized?: unknown;
	skipSslCertificateValidation?: unknown;
	agentOptions?: unknown;
}

/**
 * A proxy or an unchecked certificate would show the token to whoever builds a workflow and may use the
 * credential, but not read it.
 * @throws Error where a node sets its own proxy or certificate authority, or does not check certificates
 */
export function assertDirect(options: Detours): void {
	const { proxy, rejectUnauthorized, skipSslCertificateValidation } = options;
	if (proxy) {
		throw new Error(
			'The NemoVideo credential signs no request through a proxy that is set in a node. Set HTTPS_PROXY for n8n instead.',
		);
	}
	const { ca, rejectUnauthorized: checks } = (options.agentOptions ?? {}) as Record<
		string,
		unknown
	>;
	const isUnchecked = [rejectUnauthorized, checks].includes(false) || skipSslCertificateValidation;
	if (isUnchecked || ca) {
		throw new Error(
			'The NemoVideo credential signs no request with an unchecked certificate. Turn off Ignore SSL Issues in the node; set NODE_EXTRA_CA_CERTS for n8n where the service has a certificate of your own.',
		);
	}
}

/** Without a Host header: behind a shared front, it decides whose server gets the request. */
export function withoutHost(headers: IDataObject = {}): IDataObject {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => name.trim().toLowerCase() !== 'host'),
	);
}

// Parsers differ in what they make of "https:host", "\\host" or a line break: only the plain forms are taken.
function isOwn(target: string, base: string | undefined, own: string): boolean {
	if (/[\s\\]/.test(target) || hasControlCharacter(target)) return false;
	if (/^https?:\/\/[^/]/i.test(target)) {
		return URL.canParse(target) && new URL(target).origin === own && !new URL(target).username;
	}
	return base !== undefined && /^(?:\/(?!\/)|[\w-]+(?:[/?#]|$)|$)/.test(target);
}

const hasControlCharacter = (text: string) => [...text].some((c) => c < ' ' || c === '\u007f');
