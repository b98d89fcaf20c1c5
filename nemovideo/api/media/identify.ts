/** What a file is and whether it may go: by its bytes first, then its MIME type, then its extension. */
import {
	KINDS,
	kindOfExtension,
	kindOfMime,
	MAX_FILE_BYTES,
	type Kind,
	type Seen,
} from './accepted';
import type { FileHead } from './head';
import { findMpegAudio, mpegAudioAtStart } from './mpegAudio';
import { cut, extensionOf, MAX_NAME_LENGTH, nameFor, tidyName } from './names';
import { signatureKind } from './signatures';
import { READ_AS_TEXT, readAsText, textKind } from './text';

/** What whoever delivers a file says of it. None of it needs to be true. */
export interface GivenFile {
	/** As delivered; the name of the field where the file has none. */
	fileName: string;
	/** Without the dot. */
	fileExtension?: string;
	mimeType?: string;
}

export type FileFault = 'wrongExtension' | 'wrongContent' | 'emptyFile' | 'fileTooLarge';

export type IdentifiedFile =
	/** It may go, under this name and type. */
	| { kind: Kind; fileName: string; mimeType: string; fault?: undefined }
	/** It may not. `found` says what it is where that can be told, as it stands behind "It is". */
	| { fault: FileFault; fileName: string; found?: string };

/** A signature can be a word at the start of a text; only a head this short is taken at its word. */
const SHORT_HEAD_BYTES = 13;

/**
 * Says what a file is and how it is sent, or why it is not, before a byte of it is sent [UPL-6, LIM-2].
 * An accepted kind goes under its true extension, whatever its name says.
 */
export function identifyFile(given: GivenFile, sizeBytes: number, head: FileHead): IdentifiedFile {
	const tidy = tidyName(given.fileName);
	const shownName = cut(tidy, MAX_NAME_LENGTH);
	if (sizeBytes === 0 || (head.bytes.length === 0 && !head.tagged))
		return { fault: 'emptyFile', fileName: shownName };
	const extension = extensionOf(tidy);
	const claims = [
		kindOfMime(given.mimeType ?? ''),
		kindOfExtension(extension),
		kindOfExtension((given.fileExtension ?? '').trim().replace(/^\./, '').toLowerCase()),
	].filter((kind) => kind !== undefined);
	const seen = look(head, sizeBytes, claims, extension);
	if (typeof seen !== 'string') {
		const claimed = extension ? kindOfExtension(extension) !== undefined : claims.length > 0;
		const fault = claimed ? 'wrongContent' : 'wrongExtension';
		return { fault, fileName: shownName, found: seen?.words };
	}
	if (sizeBytes > MAX_FILE_BYTES) return { fault: 'fileTooLarge', fileName: shownName };
	return { kind: seen, fileName: nameFor(tidy, seen), mimeType: KINDS[seen].mimeType };
}

/** What the bytes are; undefined where they are nothing that is known. */
function look(
	head: FileHead,
	sizeBytes: number,
	claims: Kind[],
	extension: string,
): Seen | undefined {
	const { bytes, tagged, whole } = head;
	const signed = signatureKind(bytes, sizeBytes, claims);
	const text = tagged ? undefined : textKind(bytes);
	if (text && !(signed && bytes.length < SHORT_HEAD_BYTES)) return { words: text };
	// What is known not to go has its own name, also where text stands in it: an archive of texts, say.
	if (typeof signed !== 'object' && readAsText(bytes)) return { words: READ_AS_TEXT };
	if (signed) return signed;
	const saysSound = claims.find((kind) => kind === 'mp3' || kind === 'aac');
	const sound = saysSound ?? (tagged ? 'mp3' : undefined);
	const found = mpegAudioAtStart(bytes) ?? (sound && findMpegAudio(bytes));
	if (found === 'mp2') {
		// Players take Layer II for MP3, so it goes where it is called so.
		return claims.includes('mp3') && extension !== 'mp2' ? 'mp3' : { words: 'MP2 sound' };
	}
	if (found) return found;
	// Players search on: what is neither text nor another kind may still be an MP3 further in.
	if (sound && (sound === 'mp3' || tagged) && !whole) return sound;
	if (tagged) return { words: 'an ID3 tag without sound behind it' };
	return bytes.every((byte) => byte === 0) ? { words: 'nothing but zeros' } : undefined;
}
