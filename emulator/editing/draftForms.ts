/** A draft as it leaves the service, in the forms that other sources describe. */
import type { Settings } from '../settings';
import { AUDIO, type Draft, type Segment, type Track } from '../types';

type DraftSettings = Pick<Settings, 'volumeOn' | 'filePaths'>;

export function formOf(draft: Draft, { volumeOn, filePaths }: DraftSettings): Draft {
	const tracks = draft.t
		.map((track) => (volumeOn === 'track' && track.tt === AUDIO ? withVolumeOnTrack(track) : track))
		.map((track) => (filePaths === 'disk' ? withDiskPaths(track) : track));
	return { ...draft, t: tracks };
}

function withVolumeOnTrack(track: Track): Track {
	const volume = track.sg.find(({ m }) => m?.volume !== undefined)?.m?.volume;
	const sg = track.sg.map((segment): Segment => {
		const m = { ...segment.m };
		delete m.volume;
		return { ...segment, m };
	});
	return { ...track, sg, m: { ...track.m, ...(volume !== undefined && { volume }) } };
}

/** Beside the file's id, which the renderer of this emulator goes by. */
function withDiskPaths(track: Track): Track {
	const sg = track.sg.map((segment): Segment => {
		const { source, name } = segment.m ?? {};
		if (source === undefined) return segment;
		return { ...segment, m: { ...segment.m, path: `/mnt/userdata/${source}/${name ?? 'file'}` } };
	});
	return { ...track, sg };
}
