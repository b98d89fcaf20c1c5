import { describeFetchedFile } from '../../../nemovideo';
import { readUploadedFiles } from '../../../nemovideo/api/uploads';
import { keysOf, listIn, objectIn, type JsonObject, type View } from '../view';
import { differs, held, notSeen, unless, type Fact } from './fact';

const STATE_KEYS = ['draft', 'video_infos', 'canvas_config', 'generated_media'];
const TRACK_TYPES = [0, 1, 7];
const KNOWN_KEYS = ['t', 'tt', 'sg', 'd', 'm'];

const stateIn = ({ success }: View, step: string): JsonObject | undefined => {
	const state = success(step)?.data.state;
	return state === undefined ? undefined : objectIn(state);
};

/** The draft after the edits. */
const draftIn = (view: View): JsonObject | undefined => {
	const draft = stateIn(view, 'edited state')?.draft;
	return draft === undefined || draft === null ? undefined : objectIn(draft);
};

const tracksIn = (draft: JsonObject) => listIn(draft.t).map(objectIn);
const segmentsIn = (track: JsonObject) => listIn(track.sg).map(objectIn);

function uploadShape(view: View, step: string) {
	const answer = view.success(step);
	if (!answer) {
		const refused = view.step(step).at(-1);
		return refused?.problem ? differs(`refused: ${refused.problem.message}`) : notSeen();
	}
	const [file] = readUploadedFiles(answer.data);
	if (!file) return differs(`no file can be read from ${keysOf(answer.data)}`);
	const { fileName } = describeFetchedFile(file, 'https://unnamed.example/');
	return held(
		`${keysOf(answer.data)}; a file has ${keysOf(file)}${fileName ? '' : ', and no name'}`,
	);
}

export const stateFacts: Fact[] = [
	{
		ids: ['UPL-1', 'UPL-3', 'UPL-4'],
		title: 'What an upload answers',
		isUnknown: true,
		look: (view) => uploadShape(view, 'upload'),
	},
	{
		ids: ['UPL-2', 'UPL-3'],
		title: 'What an upload by URL answers',
		isUnknown: true,
		look: (view) => uploadShape(view, 'upload by URL'),
	},
	{
		ids: ['STA-2', 'STA-4'],
		title: 'What the state says of an upload',
		isUnknown: true,
		look: (view) => {
			const state = stateIn(view, 'state');
			if (!state) return notSeen();
			const infos = state.video_infos;
			const [first] = Array.isArray(infos) ? infos : Object.values(objectIn(infos));
			return first === undefined
				? differs('nothing, although a file was uploaded')
				: held(keysOf(objectIn(first)));
		},
	},
	{
		ids: ['DRF-3'],
		title: 'What else is in a draft',
		isUnknown: true,
		look: (view) => {
			const draft = draftIn(view);
			if (!draft) return notSeen();
			const tracks = tracksIn(draft);
			const [track, segment] = [tracks, tracks.flatMap(segmentsIn)].map(
				(objects) => new Set(objects.flatMap((one) => Object.keys(one))),
			);
			const meta = tracks.flatMap(segmentsIn).flatMap((one) => Object.keys(objectIn(one.m)));
			const others = (keys: Iterable<string>) =>
				[...new Set(keys)].filter((key) => !KNOWN_KEYS.includes(key)).join(', ') || 'nothing';
			return held(
				`draft: ${others(Object.keys(draft))}; track: ${others(track)}; ` +
					`segment: ${others(segment)}; m: ${others(meta)}`,
			);
		},
	},
	{
		ids: ['DRF-8'],
		title: "No path of the service's own disk stands in the draft",
		look: (view) => {
			const draft = draftIn(view);
			if (!draft) return notSeen();
			const found = /\/mnt\/userdata\//.test(JSON.stringify(draft));
			return found ? differs('there are paths under /mnt/userdata/') : held();
		},
	},
	{
		ids: ['STA-1'],
		title: 'The state has draft, video_infos, canvas_config, generated_media',
		look: (view) => {
			const answer = view.success('edited state') ?? view.success('state');
			if (!answer) return notSeen();
			const state = objectIn(answer.data.state);
			const missing = STATE_KEYS.filter((key) => !(key in state));
			return unless(missing.map((key) => `${key} is missing`));
		},
	},
	{
		ids: ['DRF-1', 'DRF-2', 'DRF-6'],
		title: 'The draft has tracks (t, tt) with segments (sg) of a duration (d)',
		look: (view) => {
			const draft = draftIn(view);
			if (!draft) return notSeen();
			const tracks = tracksIn(draft);
			if (tracks.length === 0) return differs(`no track in ${keysOf(draft)}`);
			const types = tracks.map(({ tt }) => tt).filter((tt) => !TRACK_TYPES.includes(Number(tt)));
			const segments = tracks.flatMap(segmentsIn);
			const untimed = segments.filter(({ d }) => typeof d !== 'number').length;
			return unless([
				...types.map((tt) => `track type ${String(tt ?? 'missing')}`),
				...(segments.length === 0 ? ['tracks without segments'] : []),
				...(untimed > 0 ? [`${untimed} of ${segments.length} segments without d`] : []),
			]);
		},
	},
];
