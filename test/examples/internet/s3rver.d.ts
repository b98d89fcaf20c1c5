// What s3rver brings of itself has no types.
declare module '@20minutes/s3rver' {
	import type { RequestListener } from 'node:http';
	import type { AddressInfo } from 'node:net';

	export default class S3rver {
		constructor(options: {
			address: string;
			port: number;
			silent: boolean;
			directory: string;
			configureBuckets: Array<{ name: string }>;
		});
		/** Starts it; it answers requests without a signature, too. */
		run(): Promise<AddressInfo>;
		callback(): RequestListener;
		close(): Promise<void>;
	}
}
