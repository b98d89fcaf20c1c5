/** What is found in an item or a field before anything is sent, and what the user ends. */
import { ACCEPTED_LIST } from '../media';
import { pickUp, problem, said, theFile, type Detail, type FileContext } from './problem';

const itIs = (c: { found?: string }) => (c.found ? `It is ${c.found}. ` : '');

export const INPUT_PROBLEMS = {
	cancelled: problem({
		kind: 'input',
		title: 'Execution canceled',
		// n8n marks an execution as canceled by this very word in the message.
		what: () => 'The execution was canceled while NemoVideo was working',
		next: (c) =>
			c.renderId
				? `The render goes on at NemoVideo. ${pickUp}`
				: 'What was sent before stays in the session. Use Get Timeline to see it.',
	}),
	/** `found` is what a refused file is, as it stands behind "It is". */
	wrongExtension: problem<FileContext & { found?: string }>({
		kind: 'input',
		title: 'File name without an accepted extension',
		what: (c) => `${theFile(c)} is not of a type NemoVideo accepts`,
		next: (c) => `${itIs(c)}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	}),
	wrongContent: problem<FileContext & { found?: string }>({
		kind: 'input',
		title: 'Content does not match the extension',
		what: (c) => `${theFile(c)} does not contain what its name says`,
		next: (c) =>
			`${itIs(c) || 'Its first bytes are of no kind that is known here: it may be damaged. '}Accepted are ${ACCEPTED_LIST}. Nothing was sent.`,
	}),
	emptyFile: problem<FileContext>({
		kind: 'input',
		title: 'Empty file',
		what: (c) => `${theFile(c)} is empty`,
		next: () => 'Check the node that reads or downloads the file. Nothing was sent.',
	}),
	fileTooLarge: problem<FileContext>({
		kind: 'input',
		title: 'More than 500 MB',
		what: (c) => `${theFile(c)} is larger than the 500 MB that NemoVideo accepts`,
		next: () => 'Compress or trim it first. Nothing was sent.',
	}),
	failedBefore: problem<Detail>({
		kind: 'input',
		title: 'The item failed in an earlier node',
		what: (c) => `The item was left out, because it failed before${said(c)}`,
		next: () =>
			'Fix the earlier step. Nothing was sent for this item here; a failed item can still be looked at with Get Timeline and Get Status.',
	}),
	/** `property` is the binary field that was looked for; `fields`, those that do hold files, with the files' names. */
	missingFile: problem<{ property: string; fields?: string }>({
		kind: 'input',
		title: 'No file in the input',
		what: (c) => `The item has no file in the field "${c.property}"`,
		next: (c) =>
			c.fields
				? `There are files in these fields: ${c.fields}. Put the name of one into Input Binary Field.`
				: 'Connect a node that delivers a file (a cloud storage trigger, HTTP Request, Read/Write Files from Disk) before Create Session, and check Input Binary Field: it names the field the file is in.',
	}),
	/** n8n has removed the stored file. */
	fileGone: problem<FileContext>({
		kind: 'input',
		title: 'File no longer stored',
		what: (c) => `${theFile(c)} is no longer in the storage of n8n`,
		next: () =>
			'n8n deletes the files of old executions. Run the workflow again from the node that reads or downloads the file, not from this one. Nothing was sent.',
	}),
	/** `field` is the display name of the node field. */
	missingValue: problem<{ field: string; remedy?: string }>({
		kind: 'input',
		title: 'Required field empty',
		what: (c) => `The field "${c.field}" is empty`,
		next: (c) =>
			c.remedy ??
			'Fill it in, or connect a node before this one that puts it out (Create Session puts out sessionId).',
	}),
	badValue: problem<{ field: string; reason: string; remedy?: string }>({
		kind: 'input',
		title: 'Field with a value that cannot be used',
		what: (c) => `The field "${c.field}" cannot be used: ${c.reason}`,
		next: (c) => c.remedy ?? 'Correct the field and run the node again. Nothing was sent.',
	}),
	/** `seconds` is how long was waited for it; without, it was sent by Send, and no change is seen yet. */
	sessionBusy: problem<{ seconds?: number }>({
		kind: 'input',
		title: 'Another instruction is at work on the session',
		what: (c) =>
			c.seconds === undefined
				? 'Another instruction was sent to the session, and nothing is seen of it yet'
				: `Another instruction was still at work on the session after ${c.seconds} seconds`,
		next: (c) =>
			c.seconds === undefined
				? 'Nothing was sent for this one. Send them one after the other: a loop (Loop Over Items, batch size 1) with Send, Wait and Get Outcome.'
				: 'Nothing was sent for this one. Run it again when the other one has ended, or raise Timeout under Options.',
	}),
	/** `detail` is what the editor said instead of making a timeline. */
	notReadyForExport: problem<Detail>({
		kind: 'input',
		title: 'Nothing to export',
		what: (c) =>
			c.detail
				? `There is no timeline to export; NemoVideo said: ${c.detail}`
				: 'The timeline is empty, so there is nothing to export yet',
		next: (c) =>
			c.detail
				? 'Answer it in the instruction, and run the node again.'
				: 'Upload footage and run Edit Instruction before Export & Wait.',
	}),
};
