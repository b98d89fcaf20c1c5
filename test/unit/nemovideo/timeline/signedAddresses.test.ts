import { withoutSignatures } from '../../../../nemovideo/timeline/signedAddresses';

const CLIP = 'https://cdn.example/a/clip.mp4';

describe('what signs an address is no part of it', () => {
	it.each<[string, string]>([
		[
			'Amazon S3, version 4',
			'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AK%2F2026%2Fs3&X-Amz-Date=20261130T000000Z&X-Amz-Expires=900&X-Amz-Security-Token=t&X-Amz-SignedHeaders=host&X-Amz-Signature=ab12',
		],
		['Amazon S3, version 2', 'AWSAccessKeyId=AK&Expires=1700000000&Signature=a%2Bb%3D'],
		['CloudFront', 'Expires=1700000000&Signature=a~b_&Key-Pair-Id=K1'],
		['CloudFront with a policy', 'Policy=eyJ9&Signature=a~b_&Key-Pair-Id=K1'],
		[
			'Google Cloud Storage, version 4',
			'X-Goog-Algorithm=GOOG4&X-Goog-Credential=c&X-Goog-Date=d&X-Goog-Expires=9&X-Goog-SignedHeaders=host&X-Goog-Signature=ab',
		],
		['Google Cloud Storage, version 2', 'GoogleAccessId=me%40x&Expires=17&Signature=ab'],
		['Alibaba OSS, version 1', 'OSSAccessKeyId=A&Expires=17&Signature=ab%3D&security-token=t'],
		[
			'Alibaba OSS, version 4',
			'x-oss-signature-version=OSS4&x-oss-credential=c&x-oss-date=d&x-oss-expires=9&x-oss-additional-headers=host&x-oss-signature=ab&x-oss-security-token=t',
		],
		['Alibaba CDN', 'auth_key=1700000000-0-0-abc'],
		[
			'Volcano TOS',
			'X-Tos-Algorithm=TOS4&X-Tos-Credential=c&X-Tos-Date=d&X-Tos-Expires=9&X-Tos-SignedHeaders=host&X-Tos-Signature=ab&X-Tos-Security-Token=t&X-Tos-Policy=p&X-Tos-SignedQueryParams=q',
		],
		[
			'Azure',
			'sv=2024-05-04&st=2026-11-30T00%3A00%3A00Z&se=2026-11-30T01%3A00%3A00Z&sr=b&sp=r&spr=https&sig=ab%2B%3D',
		],
	])('%s', (_, signature) => {
		const other = signature.replace(/=[^&]*/g, '=other');
		for (const query of [signature, other]) {
			expect(withoutSignatures(`${CLIP}?${query}`)).toBe(CLIP);
			expect(withoutSignatures(`${CLIP}?v=2&${query}&t=5#x`)).toBe(`${CLIP}?v=2&t=5#x`);
			expect(withoutSignatures(JSON.stringify({ url: `${CLIP}?${query}`, d: 5 }))).toBe(
				JSON.stringify({ url: CLIP, d: 5 }),
			);
		}
	});

	it('whatever case the address has them in, and several in one text', () => {
		const text = `${CLIP}?x-amz-signature=a and HTTP://b.example/?EXPIRES=5&signature=b, too`;
		expect(withoutSignatures(text)).toBe(`${CLIP} and HTTP://b.example/ too`);
	});

	it('behind what chooses the content, which may hold a comma', () => {
		const chosen = `${CLIP}?x-oss-process=video/snapshot,t_1000`;
		expect(withoutSignatures(`${chosen}&Expires=5&Signature=b`)).toBe(chosen);
	});

	it('also where an address stands in JSON within JSON', () => {
		const inner = (signature: string) =>
			JSON.stringify({ effect: JSON.stringify({ url: `${CLIP}?Signature=${signature}` }) });
		expect(withoutSignatures(inner('a'))).toBe(withoutSignatures(inner('b')));
		expect(() => JSON.parse(withoutSignatures(inner('a'))) as unknown).not.toThrow();
	});
});

describe('everything else stays, and makes another clip', () => {
	it.each([
		`${CLIP}?id=2`,
		`${CLIP}?versionId=3&width=100`,
		`${CLIP}?x-oss-process=video/snapshot,t_1000`,
		`${CLIP}?x-tos-process=image/resize,w_10`,
		`${CLIP}?sp=2&sr=b&se=1&sv=4&st=3`,
		`${CLIP}?policy=crop`,
		`${CLIP}?t=5&s=1&token=abc`,
		`${CLIP}?expiresAt=2&mySignature=1`,
		`${CLIP}?`,
		`${CLIP}?#t=5`,
		`${CLIP}?a=1&&b=2`,
		'Expires=5&Signature=b',
		'ftp://a.example/b?Signature=1',
		'what? Signature=1',
		'',
	])('%s', (text) => {
		expect(withoutSignatures(text)).toBe(text);
	});
});
