// Files of Google Drive as its API describes them, and what a user finds in Google's lists of folders and spreadsheets.
const FOLDER = 'application/vnd.google-apps.folder';
const SHEET = 'application/vnd.google-apps.spreadsheet';

const NAMES = [
	{ id: 'inbox', name: 'Footage', mimeType: FOLDER },
	{ id: 'clips', name: 'Clips', mimeType: FOLDER },
	{ id: 'sheet1', name: 'Clips of the week', mimeType: SHEET },
];

/** What a search for files answers when it asks for one kind of them, else undefined. */
export function namesFor(query: string) {
	const kind = /mimeType = '([^']+)'/.exec(query)?.[1];
	return kind === undefined ? undefined : NAMES.filter(({ mimeType }) => mimeType === kind);
}

export interface DriveFile {
	id: string;
	name: string;
	mimeType: string;
	parents: string[];
	/** Where its content is. */
	path?: string;
	/** Content of a small file. */
	text?: string;
	size: number;
	/** What Drive lets nobody download, e.g. for a file that was thrown away. */
	gone?: boolean;
}

/** A file as the API describes it with `fields=*`. */
export function describedFile({ id, name, mimeType, parents, size }: DriveFile) {
	const now = new Date().toISOString();
	return {
		kind: 'drive#file',
		id,
		name,
		mimeType,
		parents,
		size: String(size),
		createdTime: now,
		modifiedTime: now,
		trashed: false,
		webViewLink: `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
		webContentLink: `https://drive.google.com/uc?id=${id}&export=download`,
	};
}
