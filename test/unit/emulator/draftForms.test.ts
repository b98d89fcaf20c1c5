import { formOf } from '../../../emulator/editing/draftForms';
import { addMusic, emptyDraft, setPicture } from '../../../emulator/editing/draft';
import type { MediaFile } from '../../../emulator/types';
import { readTimeline } from '../../../nemovideo';

const file = { id: 'file_1', name: 'beach.mp4', kind: 'video', width: 1, height: 1 } as MediaFile;
const cut = { file, inMs: 0, durationMs: 4_000, name: 'beach' };
const draft = addMusic(setPicture(emptyDraft(), [cut]), file, 'Lo-fi', 0.35);

it('leaves as it is by default', () => {
	expect(formOf(draft, { volumeOn: 'segment', filePaths: 'none' })).toEqual(draft);
});

it('has the volume of music on the track, where the client reads it too [DRF-9]', () => {
	const form = formOf(draft, { volumeOn: 'track', filePaths: 'none' });
	const music = form.t.find(({ tt }) => tt === 1);
	expect(music?.m?.volume).toBe(0.35);
	expect(music?.sg[0].m).not.toHaveProperty('volume');
	expect(readTimeline(form).summary).toBe(readTimeline(draft).summary);
	expect(readTimeline(form).summary).toContain('BGM: Lo-fi (0-4s, 35%)');
});

it("names files on the service's own disk [DRF-8]", () => {
	const form = formOf(draft, { volumeOn: 'segment', filePaths: 'disk' });
	expect(form.t[0].sg[0].m?.path).toBe('/mnt/userdata/file_1/beach');
	expect(form.t[0].sg[0].m?.source).toBe('file_1');
});
