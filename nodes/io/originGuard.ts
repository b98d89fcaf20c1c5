/** Keeps the token at the service's own address, whichever node signs a request with the credential. */
import type { IHttpRequestOptions } from 'n8n-workflow';

/** The HTTP Request node names the address `uri`; n8n's current request helper names it `url`. */
type Target = Partial<Pick<IHttpRequestOptions, 'url' | 'baseURL'>> & { uri?: unknown };

/** @throws Error where the request would go to another origin than `ownUrl`, or where that cannot be told */
export function assertOwnOrigin(ownUrl: string, { url, uri, baseURL }: Target): void {
	const own = new URL(ownUrl).origin;
	const targets = [url, uri].filter((target) => target !== undefined && target !== '');
	const base = baseURL === undefined || baseURL === '' ? undefined : String(baseURL);
	if (base !== undefined) targets.push(base);
	if (targets.length > 0 && targets.every((target) => isOwn(String(target), base, own))) return;
	throw new Error(
		`The NemoVideo credential signs requests to ${own} only. Use an address there, or change its Base URL.`,
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
