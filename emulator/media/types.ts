import { extname } from 'node:path';

import type { MediaFile } from '../types';

interface MediaType {
	kind: MediaFile['kind'];
	mimeType: string;
}

/** The files that the service accepts, by extension. */
const ACCEPTED: Record<string, MediaType> = {
	'.mp4': { kind: 'video', mimeType: 'video/mp4' },
	'.mov': { kind: 'video', mimeType: 'video/quicktime' },
	'.avi': { kind: 'video', mimeType: 'video/x-msvideo' },
	'.webm': { kind: 'video', mimeType: 'video/webm' },
	'.mkv': { kind: 'video', mimeType: 'video/x-matroska' },
	'.jpg': { kind: 'image', mimeType: 'image/jpeg' },
	'.jpeg': { kind: 'image', mimeType: 'image/jpeg' },
	'.png': { kind: 'image', mimeType: 'image/png' },
	'.gif': { kind: 'image', mimeType: 'image/gif' },
	'.webp': { kind: 'image', mimeType: 'image/webp' },
	'.mp3': { kind: 'audio', mimeType: 'audio/mpeg' },
	'.wav': { kind: 'audio', mimeType: 'audio/wav' },
	'.m4a': { kind: 'audio', mimeType: 'audio/mp4' },
	'.aac': { kind: 'audio', mimeType: 'audio/aac' },
};

/** The type of a file by its name; undefined when the service does not accept it. */
export function acceptedType(name: string): MediaType | undefined {
	return ACCEPTED[extname(name).toLowerCase()];
}

/** The extension that belongs to a MIME type. */
export function extensionOf(mimeType: string): string | undefined {
	const plain = mimeType.split(';')[0].trim().toLowerCase();
	return Object.keys(ACCEPTED).find((extension) => ACCEPTED[extension].mimeType === plain);
}
