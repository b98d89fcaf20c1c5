/** MPEG audio has no signature: a file is known by frames that follow one another. */

/** Layer II and III share their frames' layout; ADTS carries AAC. */
export type MpegAudio = 'mp3' | 'mp2' | 'aac';

interface Frame {
	kind: MpegAudio;
	/** 0 where the header does not tell it (free format), or it is cut off. */
	lengthBytes: number;
}

const RATES_LAYER2 = [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
const RATES_LAYER3 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
/** MPEG-2 and 2.5, both layers. */
const RATES_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44100, 48000, 32000];
const HEADER_BYTES = 4;

/** The frame whose header stands at `at`; undefined where there is none. */
function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
	if (bytes.length < at + HEADER_BYTES || bytes[at] !== 0xff) return undefined;
	const [, b1, b2, b3] = bytes.subarray(at, at + HEADER_BYTES);
	if ((b1 & 0xf6) === 0xf0) {
		const sampleRate = (b2 >> 2) & 0x0f;
		if (sampleRate > 12) return undefined;
		if (bytes.length < at + 6) return { kind: 'aac', lengthBytes: 0 };
		const lengthBytes = ((b3 & 3) << 11) | (bytes[at + 4] << 3) | (bytes[at + 5] >> 5);
		return lengthBytes >= 7 ? { kind: 'aac', lengthBytes } : undefined;
	}
	const version = (b1 >> 3) & 3;
	const layer = 4 - ((b1 >> 1) & 3);
	const rate = b2 >> 4;
	const sample = (b2 >> 2) & 3;
	const impossible = version === 1 || rate === 15 || sample === 3 || (b3 & 3) === 2;
	if ((b1 & 0xe0) !== 0xe0 || impossible || (layer !== 2 && layer !== 3)) return undefined;
	const kind = layer === 2 ? 'mp2' : 'mp3';
	const rates = version !== 3 ? RATES_LOW : layer === 2 ? RATES_LAYER2 : RATES_LAYER3;
	const perSecond = SAMPLE_RATES[sample] / (version === 3 ? 1 : version === 2 ? 2 : 4);
	const samples = version !== 3 && layer === 3 ? 72 : 144;
	const lengthBytes = Math.floor((samples * rates[rate] * 1000) / perSecond) + ((b2 >> 1) & 1);
	return { kind, lengthBytes: rate === 0 ? 0 : lengthBytes };
}

/** Frames of one stream agree in version, layer and sample rate. */
const agree = (bytes: Uint8Array, a: number, b: number): boolean =>
	bytes[a] === bytes[b] &&
	(bytes[a + 1] & 0xfe) === (bytes[b + 1] & 0xfe) &&
	(bytes[a + 2] & 0x0c) === (bytes[b + 2] & 0x0c);

/** What a file is that begins with a frame, the next one agreeing with it as far as there are bytes. */
export function mpegAudioAtStart(bytes: Uint8Array): MpegAudio | undefined {
	const frame = frameAt(bytes, 0);
	if (!frame) return undefined;
	const next = frame.lengthBytes;
	if (next === 0) return bytes.length < 2 * HEADER_BYTES ? frame.kind : undefined;
	const cutOff = bytes.length < next + HEADER_BYTES;
	return cutOff || (frameAt(bytes, next) && agree(bytes, 0, next)) ? frame.kind : undefined;
}

/** The first of two frames in a row, wherever in `bytes` they stand: rubbish before them is played over. */
export function findMpegAudio(bytes: Uint8Array): MpegAudio | undefined {
	for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const frame = frameAt(bytes, at);
		const next = at + (frame?.lengthBytes ?? 0);
		if (frame && next > at && frameAt(bytes, next) && agree(bytes, at, next)) return frame.kind;
	}
	return undefined;
}
