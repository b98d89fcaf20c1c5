/**
 * Addresses that are signed anew each time they are read. Two drafts that differ in nothing but signatures are the
 * same timeline: no edit has been made, and no other clip is to be rendered.
 */

interface Signature {
	/** The names of its query parameters. */
	names: RegExp;
	/** They sign only where a parameter of this name stands beside them; elsewhere they may mean anything. */
	beside?: RegExp;
}

/**
 * Query parameters that sign an address, by who reads them: Amazon S3 and CloudFront, Google Cloud Storage, Alibaba OSS
 * and CDN, Volcano TOS, Azure. Not among them is what chooses the content, like `x-oss-process` or `versionId`.
 */
const SIGNATURES: Signature[] = [
	{
		names:
			/^x-(?:amz|goog|oss|tos)-(?:algorithm|credential|date|expires|signedheaders|signedqueryparams|signature|signature-version|additional-headers|security-token|content-sha256|policy)$/i,
	},
	{
		names:
			/^(?:expires|signature|awsaccesskeyid|googleaccessid|ossaccesskeyid|security-token|key-pair-id|auth_key)$/i,
	},
	{ names: /^policy$/i, beside: /^(?:signature|key-pair-id)$/i },
	{
		names: /^(?:sig|s[ceiprstv]|spr|srt|sdd|skoid|sktid|skt|ske|sks|skv|saoid|suoid)$/,
		beside: /^sig$/,
	},
];

/** An http(s) address up to its fragment. It ends where JSON, HTML or a sentence would end it. */
const ADDRESS = /https?:\/\/[^\s"<>\\#]+/gi;

/** The text, often JSON, with what signs the http(s) addresses in it left out; all else stays as it is. */
export const withoutSignatures = (text: string): string => text.replace(ADDRESS, unsigned);

function unsigned(address: string): string {
	const at = address.indexOf('?');
	if (at < 0) return address;
	const parameters = address.slice(at + 1).split('&');
	const names = parameters.map((parameter) => parameter.split('=', 1)[0]);
	const signatures = SIGNATURES.filter(
		({ beside }) => beside === undefined || names.some((name) => beside.test(name)),
	);
	const isSignature = (name: string) => signatures.some((one) => one.names.test(name));
	const kept = parameters.filter((_, i) => !isSignature(names[i]));
	if (kept.length === parameters.length) return address;
	return address.slice(0, at) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
