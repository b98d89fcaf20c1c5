// Files in and out: time, peak memory of the n8n process, and the speed of the transfer itself.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { MIB, type Bench } from '../bench';
import { makeFile } from '../files';
import { nodeMs } from '../n8n';
import { cpuMs, peakBytes } from '../process';
import { inTurn, median, type Findings, type Growth, type Row } from '../row';
import { chain, httpRequest, nemoVideo, node } from '../workflows';

const exec = promisify(execFile);
/** How far the peaks for a small and a large file may differ. */
const FLAT_GOAL_MIB = 16;
const HTTP_REQUEST = 'HTTP Request node';

/** The workflows for one file: with our node and with n8n's. */
function workflows(mib: number, file: string, url: string) {
	const read = node('Read', 'n8n-nodes-base.readWriteFile', 1.1, {
		fileSelector: file,
		options: {},
	});
	const upload = nemoVideo('Work', 'nemoVideoUpload', { sessionId: 's1' });
	const rivalUpload = httpRequest('Work', {
		method: 'POST',
		url: `${url}/api/upload-video/nemo_agent/me/s1`,
		sendBody: true,
		contentType: 'multipart-form-data',
		bodyParameters: {
			parameters: [{ parameterType: 'formBinaryData', name: 'files', inputDataFieldName: 'data' }],
		},
		options: {},
	});
	const status = { operation: 'getStatus', renderId: 'render_1' };
	const download = nemoVideo('Work', 'nemoVideoExport', status);
	const rivalDownload = httpRequest('Work', {
		url: `${url}/clip.mp4`,
		options: { response: { response: { responseFormat: 'file' } } },
	});
	return {
		upload: chain(`upload-${mib}`, [read, upload]),
		rivalUpload: chain(`rival-upload-${mib}`, [read, rivalUpload]),
		download: chain(`download-${mib}`, [download]),
		rivalDownload: chain(`rival-download-${mib}`, [rivalDownload]),
	};
}
type Work = keyof ReturnType<typeof workflows>;

/** The measurements of one workflow, one value per run. */
interface Samples {
	/** Time of the node, as n8n measured it. */
	ms: number[];
	/** Peak memory of the process, less its peak when the node made its first call. */
	growthMib: number[];
	/** Processor time of the process, from that call to its end. */
	cpuMs: number[];
}

/** Uploads and downloads one file in fresh n8n processes, ours and the rival's in turn. */
async function measure(bench: Bench, mib: number, works: Work[], rounds: number) {
	const file = await makeFile(path.join(bench.folder, `${mib}.mp4`), mib);
	bench.sink.serve({ file });
	bench.sink.renderMs = 0;
	const all = workflows(mib, file, bench.sink.url);
	await bench.n8n.importWorkflows(works.map((work) => all[work]));
	const samples = Object.fromEntries(
		works.map((work): [Work, Samples] => [work, { ms: [], growthMib: [], cpuMs: [] }]),
	) as Record<Work, Samples>;
	const wire = { ours: [] as number[], curl: [] as number[] };
	const things = works.map((work) => async () => {
		bench.say(`${work}, ${mib} MiB`);
		const before = { peakBytes: 0, cpuMs: 0 };
		const after = await bench.n8n.execute(all[work].id, (pid) =>
			bench.sink.atNextCall(() => {
				before.peakBytes = peakBytes(pid);
				before.cpuMs = cpuMs(pid);
			}),
		);
		samples[work].ms.push(nodeMs(after.run, 'Work'));
		samples[work].growthMib.push((after.peakBytes - before.peakBytes) / MIB);
		samples[work].cpuMs.push(after.cpuMs - before.cpuMs);
		if (work !== 'upload') return;
		wire.ours.push(lastUploadMbPerS(bench));
		const url = `${bench.sink.url}/api/upload-video/nemo_agent/me/s1`;
		await exec('curl', ['--silent', '--fail', '--form', `files=@${file}`, url]);
		wire.curl.push(lastUploadMbPerS(bench));
	});
	await inTurn(rounds, Object.fromEntries(things.entries()));
	return { samples, wire };
}

function lastUploadMbPerS({ sink }: Bench): number {
	const upload = sink.seen.uploads.at(-1);
	if (!upload) throw new Error('The sink has seen no upload');
	return upload.bytes / 1e3 / (upload.lastMs - upload.firstMs);
}

/** Rows for upload and download, and how time and memory grow with the size of the file. */
export async function transferRows(bench: Bench): Promise<Findings> {
	const { fileMib, fileBaseMib, fileRounds } = bench.scale;
	const works: Work[] = ['upload', 'rivalUpload', 'download', 'rivalDownload'];
	const { samples, wire } = await measure(bench, fileMib, works, fileRounds);
	const base = (await measure(bench, fileBaseMib, ['upload', 'download'], fileRounds)).samples;
	const time = (work: string, ours: Samples, theirs: Samples): Row => ({
		work,
		measure: 'wall time of the node',
		unit: 'ms',
		ours: ours.ms,
		rival: HTTP_REQUEST,
		theirs: theirs.ms,
		goal: 'no slower',
		met: median(ours.ms) <= median(theirs.ms),
	});
	const memory = (work: string, ours: Samples, theirs: Samples): Row => ({
		work,
		measure: 'peak memory of n8n over idle',
		unit: 'MiB',
		ours: ours.growthMib,
		rival: HTTP_REQUEST,
		theirs: theirs.growthMib,
		goal: 'no more',
		met: median(ours.growthMib) <= median(theirs.growthMib),
		note: 'Idle is the peak of the same process when the node made its first call.',
	});
	const flatness = (work: string, { growthMib }: Samples, small: Samples): Row => {
		const ours = growthMib.map((mib, round) => mib - small.growthMib[round]);
		return {
			work,
			measure: `its peak less that for ${fileBaseMib} MiB`,
			unit: 'MiB',
			ours,
			rival: '–',
			theirs: [],
			goal: `≤ ${FLAT_GOAL_MIB} MiB either way`,
			met: Math.abs(median(ours)) <= FLAT_GOAL_MIB,
		};
	};
	const processor = (work: string, ours: Samples, theirs: Samples): Row => ({
		work,
		measure: 'processor time of n8n',
		unit: 'ms',
		ours: ours.cpuMs,
		rival: HTTP_REQUEST,
		theirs: theirs.cpuMs,
		goal: '–',
		met: true,
		note: "From the node's first call to the end of the process.",
	});
	const up = `Upload of ${fileMib} MiB from filesystem binary data`;
	const down = `Download of ${fileMib} MiB into binary data`;
	const { upload, rivalUpload, download, rivalDownload } = samples;
	const rows: Row[] = [
		time(up, upload, rivalUpload),
		memory(up, upload, rivalUpload),
		flatness(up, upload, base.upload),
		processor(up, upload, rivalUpload),
		{
			work: up,
			measure: 'throughput of the transfer itself',
			unit: 'MB/s',
			ours: wire.ours,
			rival: 'curl -F',
			theirs: wire.curl,
			goal: '≥ 0.5 of it',
			met: median(wire.ours) >= 0.5 * median(wire.curl),
			note: 'From the first byte of the body to the last, as the service receives them.',
		},
		time(down, download, rivalDownload),
		memory(down, download, rivalDownload),
		flatness(down, download, base.download),
		processor(down, download, rivalDownload),
	];
	const known = new Map<number, Partial<Record<Work, Samples>>>([
		[fileMib, samples],
		[fileBaseMib, { upload: base.upload, download: base.download }],
	]);
	return { rows, growth: await transferGrowth(bench, known) };
}

async function transferGrowth(
	bench: Bench,
	bySize: Map<number, Partial<Record<Work, Samples>>>,
): Promise<Growth[]> {
	const { fileGrowthMib, rivalFileGrowthMib } = bench.scale;
	const rivals: Work[] = ['rivalUpload', 'rivalDownload'];
	for (const mib of fileGrowthMib) {
		const compared = rivalFileGrowthMib.includes(mib) ? rivals : [];
		const works: Work[] = ['upload', 'download', ...compared];
		bySize.set(mib, (await measure(bench, mib, works, 1)).samples);
	}
	type Value = (samples: Samples) => number;
	const seconds: Value = ({ ms }) => median(ms) / 1_000;
	const mibs: Value = ({ growthMib }) => median(growthMib);
	const line = (name: string, work: Work, value: Value) => ({
		name,
		points: [...bySize].flatMap(([mib, all]): Array<[number, number]> => {
			const samples = all[work];
			return samples ? [[mib, value(samples)]] : [];
		}),
	});
	return [
		{
			name: 'file-time',
			title: 'Time to move one file',
			x: 'size of the file (MiB)',
			y: 'wall time of the node (s)',
			lines: [
				line('NemoVideo Upload', 'upload', seconds),
				line('HTTP Request, upload', 'rivalUpload', seconds),
				line('NemoVideo Export, download', 'download', seconds),
				line('HTTP Request, download', 'rivalDownload', seconds),
			],
		},
		{
			name: 'file-memory',
			title: 'Memory that one file costs n8n',
			x: 'size of the file (MiB)',
			y: 'peak memory over idle (MiB)',
			lines: [
				line('NemoVideo Upload', 'upload', mibs),
				line('HTTP Request, upload', 'rivalUpload', mibs),
				line('NemoVideo Export, download', 'download', mibs),
				line('HTTP Request, download', 'rivalDownload', mibs),
			],
		},
	];
}
