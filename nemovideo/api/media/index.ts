/** Files that may be uploaded: which, what a file is, and the name it goes under. */
export {
	ACCEPTED,
	ACCEPTED_LIST,
	kindOfExtension,
	kindOfMime,
	MAX_FILE_BYTES,
	type Kind,
} from './accepted';
export { HEAD_BYTES, readHead, type FileHead } from './head';
export { identifyFile, type FileFault, type GivenFile, type IdentifiedFile } from './identify';
export { extensionOf, fileNameIn, isKnownExtension } from './names';
