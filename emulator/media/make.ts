import type { MediaRunner } from './run';

/** Length of the music file; the renderer loops it to the length of the clip. */
const LOOP_SECONDS = 12;

/** Root note of each kind of music, Hz. */
const ROOTS: Record<string, number> = {
	Upbeat: 262,
	Energetic: 294,
	Cinematic: 147,
	Dramatic: 131,
};

/** Makes a soft chord that swells and fades, as background music (AAC in an .m4a). */
export async function makeMusic(path: string, name: string, runner: MediaRunner): Promise<void> {
	const root = ROOTS[name] ?? 220;
	const voice = (ratio: number, gain: number) => `${gain}*sin(2*PI*${root * ratio}*t)`;
	const chord = [voice(1, 0.18), voice(1.25, 0.12), voice(1.5, 0.12), voice(0.5, 0.15)].join('+');
	const swell = '(0.6+0.4*sin(2*PI*t/4))';
	const source = `aevalsrc='(${chord})*${swell}':s=44100:d=${LOOP_SECONDS}`;
	await runner.ffmpeg(['-y', '-f', 'lavfi', '-i', source, '-c:a', 'aac', '-b:a', '96k', path]);
}

/** Makes the video of "generate …": a moving pattern, 720p, without sound. */
export async function makePatternVideo(
	path: string,
	durationMs: number,
	orientation: 'vertical' | 'landscape',
	runner: MediaRunner,
): Promise<void> {
	const [width, height] = orientation === 'vertical' ? [720, 1280] : [1280, 720];
	const source = `testsrc2=s=320x180:r=30:d=${durationMs / 1000},hue=h=40*t:s=0.6`;
	const shape = `scale=${width}:${height}:flags=fast_bilinear,setsar=1,format=yuv420p`;
	const encode = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '26'];
	await runner.ffmpeg(['-y', '-f', 'lavfi', '-i', source, '-vf', shape, ...encode, path]);
}
