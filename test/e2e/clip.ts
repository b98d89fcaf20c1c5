import { measureClip, probe, type Probed, type SampleVideo } from '../../emulator';

// A pitch is estimated by counting zero crossings; the hum under it and the encoder shift it a little.
const TONE_TOLERANCE = 0.04;

/** Asserts what every clip of the TikTok preset must be: H.264, upright, square pixels, `seconds` long. */
export async function expectUprightClip(file: string, seconds = 30): Promise<Probed> {
	const probed = await probe(file);
	expect(probed.video).toMatchObject({
		codec: 'h264',
		width: 1080,
		height: 1920,
		sampleAspectRatio: '1:1',
	});
	expect(Math.abs(probed.durationMs / 1000 - seconds)).toBeLessThanOrEqual(0.5);
	return probed;
}

/** How many seconds of each moment planted in the sample can be heard in the clip, by the moment's tone. */
export async function secondsHeard(file: string, sample: SampleVideo): Promise<number[]> {
	const measures = await measureClip(file);
	return sample.moments.map(
		({ toneHz }) =>
			measures.filter((one) => Math.abs(one.toneHz - toneHz) <= toneHz * TONE_TOLERANCE).length,
	);
}
