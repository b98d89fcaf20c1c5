import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';

import type { Emulator } from '../../../emulator';
import type { Draft, RenderStatus } from '../../../emulator/types';

export const ATTRIBUTION = {
	'x-skill-source': 'emulator-tests',
	'x-skill-version': '1',
	'x-skill-platform': 'jest',
};

export interface Answer<Body = Record<string, never>> {
	status: number;
	body: Body;
}

export interface Status {
	status: RenderStatus;
	error?: string;
	output?: { url?: string };
}

interface Enveloped<Data> {
	code: number;
	message: string;
	data: Data;
}

interface State {
	draft: Draft;
	video_infos: { id: string; name: string; duration: number; hasAudio: boolean }[];
	canvas_config: { width: number; height: number } | null;
	generated_media: unknown[];
}

/** A bare client: no retries, no interpretation of answers. */
export class Client {
	sessionId = '';
	taskId = '';

	constructor(
		readonly emulator: Emulator,
		readonly token: string,
	) {}

	/** A client with a registered token and a session. */
	static async start(emulator: Emulator, credits?: number): Promise<Client> {
		const client = new Client(emulator, emulator.issueRegisteredToken({ credits }));
		await client.createSession();
		return client;
	}

	async call<Data>(
		method: string,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
	): Promise<Answer<Enveloped<Data>>> {
		const json = body !== undefined && !(body instanceof FormData);
		const response = await fetch(this.emulator.url + path, {
			method,
			headers: {
				...ATTRIBUTION,
				...(this.token && { authorization: `Bearer ${this.token}` }),
				...(json && { 'content-type': 'application/json' }),
				...headers,
			},
			body: json ? JSON.stringify(body) : (body as FormData | undefined),
		});
		const text = await response.text();
		return { status: response.status, body: JSON.parse(text) as Enveloped<Data> };
	}

	async createSession(): Promise<void> {
		const path = '/api/tasks/me/with-session/nemo_agent';
		const { body } = await this.call<{ task_id: string; session_id: string }>('POST', path, {
			task_name: 'project',
			language: 'en',
		});
		this.sessionId = body.data.session_id;
		this.taskId = body.data.task_id;
	}

	async upload(...paths: string[]) {
		const form = new FormData();
		for (const path of paths) form.append('files', await openAsBlob(path), basename(path));
		const address = `/api/upload-video/nemo_agent/me/${this.sessionId}`;
		return await this.call<{ files: State['video_infos'] }>('POST', address, form);
	}

	/** Opens the stream of one instruction. */
	async run(text: string, sessionId = this.sessionId): Promise<Response> {
		return await fetch(`${this.emulator.url}/run_sse`, {
			method: 'POST',
			headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
			body: JSON.stringify({
				app_name: 'nemo_agent',
				user_id: 'me',
				session_id: sessionId,
				new_message: { parts: [{ text }] },
			}),
		});
	}

	/** Sends one instruction and returns the whole event stream. */
	async say(text: string): Promise<string> {
		return await (await this.run(text)).text();
	}

	async state(): Promise<State> {
		const path = `/api/state/nemo_agent/me/${this.sessionId}/latest`;
		return (await this.call<{ state: State }>('GET', path)).body.data.state;
	}

	async credits() {
		const path = '/api/credits/balance/simple';
		const { body } = await this.call<{ available: number; frozen: number }>('GET', path);
		return body.data;
	}

	async submit(id: string, draft: unknown, headers?: Record<string, string>) {
		const output = { format: 'mp4', quality: 'high' };
		const body = { id, sessionId: this.sessionId, draft, output };
		return await this.call<{ id: string }>('POST', '/api/render/proxy/lambda', body, headers);
	}

	async poll(id: string): Promise<Answer<Status>> {
		const { status, body } = await this.call('GET', `/api/render/proxy/lambda/${id}`);
		return { status, body: body as unknown as Status };
	}

	/** Polls until the render has ended. */
	async finished(id: string): Promise<Status> {
		for (;;) {
			const { body } = await this.poll(id);
			if (body.status === 'completed' || body.status === 'failed') return body;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

/** The parsed events of a stream, without heartbeats. */
export function eventsOf(stream: string) {
	return stream
		.split('\n')
		.filter((line) => line.startsWith('data: {"'))
		.map((line) => JSON.parse(line.slice(6)) as AdkEvent);
}

export interface AdkEvent {
	invocationId: string;
	partial?: boolean;
	turnComplete?: boolean;
	errorCode?: string;
	content?: { parts: { text?: string; thought?: boolean; functionCall?: object }[] };
}

/** The text for the user: all texts but partial ones and thoughts. */
export function textOf(stream: string): string {
	return eventsOf(stream)
		.filter((event) => !event.partial)
		.flatMap((event) => event.content?.parts ?? [])
		.filter((part) => !part.thought)
		.map((part) => part.text ?? '')
		.join('');
}
