import { measureClip, probe, type Probed, type SampleVideo } from '../../emulator';

// The pitch is estimated from zero crossings; background hum and encoding shift it slightly.
const TONE_TOLERANCE = 0.04;

/** Asserts what holds for every clip of the TikTok preset: H.264, 1080×1920, square pixels, `seconds` long. */
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

/** For each moment of the sample, how many seconds of the clip have its tone. */
export async function secondsHeard(file: string, sample: SampleVideo): Promise<number[]> {
	const measures = await measureClip(file);
	return sample.moments.map(
		({ toneHz }) =>
			measures.filter((one) => Math.abs(one.toneHz - toneHz) <= toneHz * TONE_TOLERANCE).length,
	);
}
