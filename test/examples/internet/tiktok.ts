// TikTok's Content Posting API, as its documentation describes it (developers.tiktok.com, "Direct Post", "Upload",
// "Media Transfer Guide", "Get Post Status"): what those pages forbid is refused here.
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Service } from './internet';
import { type TikTokAccount, tikTokAccount, WWW } from './tiktokAccount';

const API = 'open.tiktokapis.com';
const UPLOAD = 'open-upload.tiktokapis.com';
const MB = 1_000_000;

/** A post or draft as TikTok has it. */
export interface TikTokPost {
	publishId: string;
	kind: 'draft' | 'post';
	postInfo: Record<string, unknown>;
	size: number;
	chunkSize: number;
	chunkCount: number;
	/** Sizes of the chunks received. */
	chunks: number[];
	received: number;
	polls: number;
}

export interface TikTok extends Service {
	posts: TikTokPost[];
	/** Who may post: codes and tokens. */
	account: TikTokAccount;
	/** Refuses the next start of an upload with this code and HTTP status. */
	refuse(code: string, status: number): void;
	/** Refuses the next question for a status with this code and HTTP status. */
	refuseStatus(code: string, status: number): void;
	/** The next post ends as failed with this reason. */
	fail(reason: string): void;
	/** Breaks the connection in the middle of the next chunk. */
	breakChunk(): void;
	/** From now on every access token is refused (`true`), however new, or none (`false`). */
	refuseTokens(refused: boolean): void;
}

interface SourceInfo {
	source?: string;
	video_size?: number;
	chunk_size?: number;
	total_chunk_count?: number;
}

/** Calls that TikTok takes from one token within a minute. */
const MOST_STARTS = 6;
const MOST_QUESTIONS = 30;

/** @param minuteMs how long a minute is: less than usual where what waits in a workflow waits less */
export function tikTok(minuteMs = 60_000): TikTok {
	const mayStart = limited(MOST_STARTS, minuteMs);
	const mayAsk = limited(MOST_QUESTIONS, minuteMs);
	const posts: TikTokPost[] = [];
	const refusals: Array<{ code: string; status: number }> = [];
	const statusRefusals: typeof refusals = [];
	const failures: string[] = [];
	const failed = new Map<string, string>();
	let broken = 0;
	const account = tikTokAccount();
	let isRefused = false;

	const routes = (app: FastifyInstance, host: string) => {
		const at = { constraints: { host } };
		account.routes(app, host);
		if (host === WWW) return;
		if (host === UPLOAD) {
			app.put('/video/:id', { ...at }, receiveChunk);
			return;
		}
		const api = (
			path: string,
			answer: (body: Record<string, unknown>, reply: FastifyReply) => object | string,
		) =>
			app.post(path, at, async (request, reply) => {
				const [, token = ''] = (request.headers.authorization ?? '').split('Bearer ');
				if (isRefused || !account.accepts(token)) {
					return refusal(reply, 401, 'access_token_invalid');
				}
				return answer((request.body ?? {}) as Record<string, unknown>, reply);
			});
		api('/v2/post/publish/creator_info/query/', () =>
			good({
				creator_username: 'nemo',
				creator_nickname: 'Nemo',
				privacy_level_options: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
				comment_disabled: false,
				duet_disabled: false,
				stitch_disabled: true,
				max_video_post_duration_sec: 600,
			}),
		);
		api('/v2/post/publish/inbox/video/init/', (body, reply) => init('draft', body, reply));
		api('/v2/post/publish/video/init/', (body, reply) => init('post', body, reply));
		api('/v2/post/publish/status/fetch/', ({ publish_id: id }, reply) => {
			const post = posts.find(({ publishId }) => publishId === id);
			if (!post) return refusal(reply, 400, 'invalid_publish_id');
			post.polls += 1;
			const next = statusRefusals.shift();
			if (next) return refusal(reply, next.status, next.code);
			if (!mayAsk()) return refusal(reply, 429, 'rate_limit_exceeded');
			const uploaded = { uploaded_bytes: post.received };
			const reason = failed.get(post.publishId);
			if (reason) return good({ status: 'FAILED', fail_reason: reason, ...uploaded });
			if (post.received < post.size || post.polls < 2) {
				return good({ status: 'PROCESSING_UPLOAD', ...uploaded });
			}
			if (post.kind === 'draft') return good({ status: 'SEND_TO_USER_INBOX', ...uploaded });
			const isPublic = post.postInfo.privacy_level === 'PUBLIC_TO_EVERYONE';
			const ids = isPublic ? ['7300000000000000001'] : [];
			const answer = { status: 'PUBLISH_COMPLETE', publicaly_available_post_id: ids, ...uploaded };
			// An int64 in JSON: more digits than a number of JavaScript keeps.
			void reply.type('application/json');
			return JSON.stringify(good(answer)).replace(/"(\d{19})"/, '$1');
		});
	};

	function init(kind: TikTokPost['kind'], body: Record<string, unknown>, reply: FastifyReply) {
		const next = refusals.shift();
		if (next) return refusal(reply, next.status, next.code);
		if (!mayStart()) return refusal(reply, 429, 'rate_limit_exceeded');
		const info = (body.source_info ?? {}) as SourceInfo;
		const postInfo = (body.post_info ?? {}) as Record<string, unknown>;
		const wrong = wrongChunks(info) ?? (kind === 'post' ? wrongPost(postInfo) : undefined);
		if (wrong) return refusal(reply, 400, 'invalid_params', wrong);
		const publishId = `v_pub_file~${randomUUID()}`;
		const reason = failures.shift();
		if (reason) failed.set(publishId, reason);
		posts.push({
			publishId,
			kind,
			postInfo,
			size: info.video_size!,
			chunkSize: info.chunk_size!,
			chunkCount: info.total_chunk_count!,
			chunks: [],
			received: 0,
			polls: 0,
		});
		return good({ publish_id: publishId, upload_url: `https://${UPLOAD}/video/${publishId}` });
	}

	/** One chunk: in order, with the right length, type and Content-Range. */
	async function receiveChunk(request: FastifyRequest, reply: FastifyReply) {
		const { id } = request.params as { id: string };
		const post = posts.find(({ publishId }) => publishId === id);
		if (!post) return await reply.code(404).send();
		if (request.headers['content-type'] !== 'video/mp4') return await reply.code(400).send();
		const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '');
		const [first, last, total] = (range ?? []).slice(1).map(Number);
		const index = post.chunks.length;
		const isLast = index === post.chunkCount - 1;
		const end = isLast ? post.size - 1 : (index + 1) * post.chunkSize - 1;
		if (first !== post.received || last !== end || total !== post.size) {
			return await reply.code(416).send();
		}
		if (Number(request.headers['content-length']) !== last - first + 1) {
			return await reply.code(400).send();
		}
		let size = 0;
		for await (const piece of request.body as Readable) {
			size += (piece as Buffer).length;
			if (broken > 0 && size > 0) {
				broken -= 1;
				request.raw.socket.destroy();
				return reply;
			}
		}
		if (size !== last - first + 1) return await reply.code(400).send();
		post.chunks.push(size);
		post.received += size;
		return await reply.code(isLast ? 201 : 206).send();
	}

	return {
		hosts: [API, UPLOAD, WWW],
		routes,
		posts,
		account,
		refuse: (code, status) => void refusals.push({ code, status }),
		refuseStatus: (code, status) => void statusRefusals.push({ code, status }),
		fail: (reason) => void failures.push(reason),
		breakChunk: () => void (broken += 1),
		refuseTokens: (refused) => void (isRefused = refused),
	};
}

/** Whether one more call is taken, of so many within the last minute. There is one token only. */
export function limited(most: number, minuteMs: number): (now?: number) => boolean {
	const taken: number[] = [];
	return (now = performance.now()) => {
		while (taken.length > 0 && now - taken[0] >= minuteMs) taken.shift();
		return taken.length < most && taken.push(now) > 0;
	};
}

const good = (data: object) => ({ data, error: { code: 'ok', message: '', log_id: '20260101' } });

function refusal(reply: FastifyReply, status: number, code: string, message = `Refused: ${code}`) {
	void reply.code(status);
	return { error: { code, message, log_id: '20260101' } };
}

/** What is wrong with the chunks of an upload, by the media transfer guide. */
export function wrongChunks(info: SourceInfo): string | undefined {
	const {
		source,
		video_size: size = 0,
		chunk_size: chunk = 0,
		total_chunk_count: count = 0,
	} = info;
	if (source !== 'FILE_UPLOAD') return 'source';
	if (![size, chunk, count].every((value) => Number.isInteger(value) && value > 0)) return 'sizes';
	if (count !== Math.floor(size / chunk)) return 'total_chunk_count';
	if (count > 1000) return 'more than 1000 chunks';
	if (size < 5 * MB) return chunk === size ? undefined : 'less than 5 MB goes as a whole';
	if (size > 64 * MB && count < 2) return 'more than 64 MB goes in chunks';
	if (chunk < 5 * MB || chunk > 64 * MB) return 'a chunk has 5 to 64 MB';
	if (size - (count - 1) * chunk > 128 * MB) return 'the last chunk has at most 128 MB';
	return undefined;
}

function wrongPost({ title, privacy_level: level }: Record<string, unknown>): string | undefined {
	if (typeof title !== 'string' || title.length > 2200) return 'title';
	const levels = ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'];
	return levels.includes(String(level)) ? undefined : 'privacy_level';
}
