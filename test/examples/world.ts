// One n8n server, one emulator and the stand-ins of the other services, for all examples.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { startEmulator, systemClock } from '../../emulator';
import {
	type CredentialData,
	prepareN8n,
	readExample,
	type WorkflowData,
} from '../../tools/n8n/host';
import { UNNEEDED_MODULES } from '../../tools/n8n/process';
import { itemsOf, type N8nRun } from '../../tools/n8n/run';
import { packPackage } from '../../tools/pack';
import { CLOCK_SPEED, credentialData, freshFolder, type World } from '../e2e/world';
import { type Dropbox, dropbox, DROPBOX_TOKEN } from './internet/dropbox';
import { type Google, google, GOOGLE_TOKEN } from './internet/google';
import { type Internet, startInternet } from './internet/internet';
import { type S3, startS3 } from './internet/s3';
import { BOT_TOKEN, type Telegram, telegram } from './internet/telegram';
import { type TikTok, tikTok } from './internet/tiktok';
import { TIKTOK_TOKEN } from './internet/tiktokAccount';

export interface Examples extends World {
	internet: Internet;
	tiktok: TikTok;
	google: Google;
	telegram: Telegram;
	dropbox: Dropbox;
	s3: S3;
	/** Stops n8n and starts it again with the same database. `meanwhile` runs in between. */
	restart(meanwhile: () => void): Promise<void>;
}

/** Which credential a node of an example needs, by its type; HTTP Request nodes say it themselves. */
const CREDENTIAL_OF: Record<string, string> = {
	'n8n-nodes-base.googleDrive': 'googleDriveOAuth2Api',
	'n8n-nodes-base.googleDriveTrigger': 'googleDriveOAuth2Api',
	'n8n-nodes-base.googleSheets': 'googleSheetsOAuth2Api',
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': 'openAiApi',
	'n8n-nodes-base.youTube': 'youTubeOAuth2Api',
	'n8n-nodes-base.dropbox': 'dropboxOAuth2Api',
	'n8n-nodes-base.s3': 's3',
	'n8n-nodes-base.telegram': 'telegramApi',
	'n8n-nodes-base.telegramTrigger': 'telegramApi',
};

const oauth = (token: string) => ({
	grantType: 'authorizationCode',
	clientId: 'client',
	clientSecret: 'secret',
	oauthTokenData: { access_token: token, refresh_token: 'refresh', token_type: 'Bearer' },
});

/** Accounts that are connected already. How TikTok's becomes connected, and is kept so, is tested in tiktokToken.ts. */
const CREDENTIALS: Record<string, Record<string, unknown>> = {
	oAuth2Api: oauth(TIKTOK_TOKEN),
	googleDriveOAuth2Api: oauth(GOOGLE_TOKEN),
	googleSheetsOAuth2Api: oauth(GOOGLE_TOKEN),
	youTubeOAuth2Api: oauth(GOOGLE_TOKEN),
	dropboxOAuth2Api: { ...oauth(DROPBOX_TOKEN), accessType: 'folder' },
	telegramApi: { accessToken: BOT_TOKEN, baseUrl: 'https://api.telegram.org' },
};

/** Starts everything. */
export async function openExamples(name: string): Promise<Examples> {
	const folder = freshFolder(name);
	const files = path.join(folder, 'files');
	mkdirSync(files);
	const services = {
		// Between two questions for a status a Wait node waits a second here, ten of them as imported.
		tiktok: tikTok(6_000),
		google: google(folder),
		telegram: telegram(),
		dropbox: dropbox(),
	};
	const internet = await startInternet(folder, Object.values(services));
	const s3 = await startS3(folder);
	const emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	const { file: tarball } = await packPackage();
	const userFolder = path.join(folder, 'n8n');
	// Workflows that remember something between their runs keep it in a data table.
	const unneeded = UNNEEDED_MODULES.filter((module) => module !== 'data-table');
	const env = { ...internet.env, N8N_DISABLED_MODULES: unneeded.join(',') };
	const host = await prepareN8n({ folder: userFolder, tarball, files: [files], env });
	const token = emulator.issueRegisteredToken({ credits: 100_000 });
	const ours = credentialData({ baseUrl: emulator.url, authentication: 'token', token });
	const nemoVideoApi = ours as Record<string, unknown>;
	const all = { ...CREDENTIALS, s3: s3.credential, nemoVideoApi };
	await host.importCredentials(
		...Object.entries(all).map(
			([type, data]) => ({ id: type, name: type, type, data }) as CredentialData,
		),
	);
	const examples: Examples = {
		emulator,
		n8n: await host.start(),
		files,
		userFolder,
		credential: 'nemoVideoApi',
		close: async () => {
			await examples.n8n.stop();
			await emulator.close();
			await internet.close();
			await s3.close();
		},
		restart: async (meanwhile) => {
			await examples.n8n.stop();
			meanwhile();
			examples.n8n = await host.start();
		},
		internet,
		s3,
		...services,
	};
	return examples;
}

/** The credential that a node needs, or nothing. */
function credentialOf({ type, parameters }: WorkflowData['nodes'][number]): string | undefined {
	if (type.startsWith('n8n-nodes-nemovideo.')) return 'nemoVideoApi';
	if (type === 'n8n-nodes-base.httpRequest')
		return (parameters.nodeCredentialType ?? parameters.genericAuthType) as string | undefined;
	return CREDENTIAL_OF[type];
}

/** How long a render's poll and a Wait node take, at least: a user waits longer. */
const POLL_SECONDS = 5;
const WAIT_SECONDS = 1;
const POLLING = ['Export', 'QuickEdit', 'Assistant'].map(
	(name) => `n8n-nodes-nemovideo.nemoVideo${name}`,
);

type Node = WorkflowData['nodes'][number];

/** A node that waits less. Nothing else about it is changed. */
function hurried(node: Node): Node {
	const { type, parameters } = node;
	if (type === 'n8n-nodes-base.wait')
		return { ...node, parameters: { ...parameters, amount: WAIT_SECONDS, unit: 'seconds' } };
	if (!POLLING.includes(type.replace(/Tool$/, ''))) return node;
	const options = { ...(parameters.options as object | undefined), pollInterval: POLL_SECONDS };
	return { ...node, parameters: { ...parameters, options } };
}

/** Takes a published workflow back, so that its webhooks are free. */
export async function unpublish({ n8n }: Examples, id: string): Promise<void> {
	await n8n.call('POST', `/workflows/${id}/deactivate`);
}

/** A node of an example, as it is in the file. */
export async function readExampleNode(name: string, node: string): Promise<Node> {
	return (await readExample(name)).nodes.find((one) => one.name === node)!;
}

/** What a user fills in: parameters by node name. */
export type Fill = Record<string, Record<string, unknown>>;

/**
 * Creates an example in n8n as it stands, with its credentials chosen, and returns its id. What a user fills in
 * (a folder, a chat, the workflow to call) is in `fill`; `pinData` takes the place of what a trigger would deliver,
 * `ownCredentials` (ids by type) that of the usual ones.
 */
export async function importExample(
	examples: Examples,
	name: string,
	fill: Fill = {},
	pinData?: Record<string, object[]>,
	ownCredentials: Record<string, string> = {},
): Promise<string> {
	const example = await readExample(name);
	for (const filled of Object.keys(fill)) {
		if (!example.nodes.some((node) => node.name === filled))
			throw new Error(`${name} has no node ${filled}`);
	}
	const nodes = example.nodes.map(hurried).map((node) => {
		const type = credentialOf(node);
		const credentials = type && { [type]: { id: ownCredentials[type] ?? type, name: type } };
		const parameters = { ...node.parameters, ...fill[node.name] };
		return { ...node, parameters, ...(credentials && { credentials }) };
	});
	const { connections, settings } = example;
	const body = { name: example.name, nodes, connections, settings, pinData };
	return (await examples.n8n.call<{ id: string }>('POST', '/workflows', body)).id;
}

/** Runs a workflow from its trigger, with `items` as what the trigger puts out (else it runs itself). */
export async function runFrom(
	examples: Examples,
	id: string,
	trigger: string,
	items?: Array<Record<string, unknown>>,
): Promise<N8nRun> {
	const data = items && {
		startTime: Date.now(),
		executionIndex: 0,
		executionTime: 0,
		executionStatus: 'success',
		source: [],
		data: { main: [items.map((json) => ({ json }))] },
	};
	const body = { triggerToStartFrom: { name: trigger, ...(data && { data }) } };
	const { executionId } = await examples.n8n.call<{ executionId: string }>(
		'POST',
		`/workflows/${id}/run`,
		body,
	);
	return await examples.n8n.finished(executionId, 240_000);
}

/** All items that a node put out, in all its runs, at one of its outputs. */
export function allItemsOf(run: N8nRun, node: string, output = 0) {
	return (run.runData[node] ?? []).flatMap(({ data }) => data?.main?.[output] ?? []);
}

export { itemsOf };
