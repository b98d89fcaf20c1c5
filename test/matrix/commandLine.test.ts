// The pipeline by n8n's own commands. The name of the test is a row of docs/compatibility.md.
import path from 'node:path';

import { makeSampleVideo, startEmulator, systemClock } from '../../emulator';
import { prepareN8n, readExample } from '../../tools/n8n/host';
import { packPackage } from '../../tools/pack';
import { withCredential, withFiles } from '../../tools/workflow';
import { expectUprightClip } from '../e2e/clip';
import { filesWithToken, keep, TOKEN } from '../e2e/leak';
import { CLOCK_SPEED, credentialData, freshFolder } from '../e2e/world';

jest.setTimeout(180_000);

const CREDENTIAL = 'nemovideoAccount';

test('The pipeline, by the command line', async () => {
	const folder = freshFolder('matrix-command-line');
	const emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	try {
		const [read, write] = ['match.mp4', 'clip.mp4'].map((name) => path.join(folder, name));
		await makeSampleVideo(read, { durationMs: 36_000, width: 320, height: 180, fps: 15 });
		const { file: tarball } = await packPackage();
		const host = await prepareN8n({ folder: path.join(folder, 'n8n'), tarball, files: [folder] });
		await host.importCredentials({
			id: CREDENTIAL,
			name: 'NemoVideo account',
			type: 'nemoVideoApi',
			data: { ...credentialData({ baseUrl: emulator.url }) },
		});
		const example = withFiles(await readExample('highlight-clip'), { read, write });
		await host.importWorkflows({ ...withCredential(example, CREDENTIAL), id: 'highlightClip001' });
		const run = await host.execute('highlightClip001');
		keep(folder, 'n8n', run.log);
		expect(run.error).toBeUndefined();
		// As when n8n could not run the workflow at all. A good run is not 'success' in every version.
		expect(run.status).not.toBe('unknown');
		await expectUprightClip(write);
		const { tokens, sessions, uploads, edits, renders, downloads } = emulator.ledger;
		expect([tokens, sessions, uploads, edits, renders, downloads].map((all) => all.length)).toEqual(
			[1, 1, 1, 1, 1, 1],
		);
		expect(run.log).not.toMatch(TOKEN);
		expect(filesWithToken(host.folder)).toEqual([]);
	} finally {
		await emulator.close();
	}
});
