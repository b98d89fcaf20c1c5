import type { MediaFile, Session } from '../types';
import {
	addCaptions,
	addMusic,
	addTitle,
	canvasOf,
	differs,
	hasPicture,
	removeRole,
	setPicture,
	setVolume,
	stem,
	trimTo,
	type Cut,
} from './draft';
import type { Orientation, ParsedInstruction, EditCommand } from './parseInstruction';

/** The work on media files that an edit needs; mediaTools.ts does it with ffmpeg. */
export interface MediaTools {
	/** The best windows of these videos in their order, exactly `targetMs` long in total. */
	highlights(files: MediaFile[], targetMs: number): Promise<Cut[]>;
	music(name: string): Promise<MediaFile>;
	generate(targetMs: number, orientation: Orientation): Promise<MediaFile>;
}

/** The result of an edit, not yet stored in the session. */
export interface EditResult {
	draft: Session['draft'];
	canvas: Session['canvas'];
	sourceIds: string[];
	generated: MediaFile[];
	/** What was done, as sentences without a full stop. */
	done: string[];
	changed: boolean;
}

const DEFAULT_HIGHLIGHTS_MS = 30_000;
const STILL_MS = 3000;
const SHORTER_BY = 0.7;

/** Applies the commands to a copy of the session's timeline. */
export async function applyInstruction(
	session: Session,
	text: string,
	parsed: ParsedInstruction,
	mediaTools: MediaTools,
): Promise<EditResult> {
	const editor = new TimelineEditor(session, text, parsed, mediaTools);
	for (const command of parsed.commands) await editor.apply(command);
	return editor.result();
}

class TimelineEditor {
	private draft: Session['draft'];
	private canvas: Session['canvas'];
	private sourceIds: string[];
	private readonly generated: MediaFile[] = [];
	private readonly done: string[] = [];

	constructor(
		private readonly session: Session,
		private readonly text: string,
		private readonly parsed: ParsedInstruction,
		private readonly mediaTools: MediaTools,
	) {
		({ draft: this.draft, canvas: this.canvas, sourceIds: this.sourceIds } = session);
	}

	result(): EditResult {
		const { draft, canvas, sourceIds, generated, done } = this;
		const changed =
			differs(this.session.draft, draft) || this.session.canvas?.ratio !== canvas?.ratio;
		return { draft, canvas, sourceIds, generated, done, changed };
	}

	async apply(command: EditCommand): Promise<void> {
		if (command.kind === 'generate') await this.generate(command.targetMs);
		else if (command.kind === 'highlights') await this.cutHighlights(command.targetMs);
		else if (this.ensurePicture()) await this.change(command);
	}

	private async change(command: EditCommand): Promise<void> {
		switch (command.kind) {
			case 'trim':
				return await this.retime(command.targetMs);
			case 'shorter':
				// Rounded to half seconds, which are whole frames.
				return await this.retime(Math.round((this.draft.d * SHORTER_BY) / 500) * 500);
			case 'captions':
				return this.set(addCaptions(this.draft), 'I added captions');
			case 'title':
				return this.set(
					addTitle(this.draft, command.text, command.durationMs),
					`I added the title "${command.text}"`,
				);
			case 'music': {
				const file = this.uploadedAudio() ?? (await this.mediaTools.music(command.name));
				if (!this.session.files.includes(file)) this.generated.push(file);
				const name = this.session.files.includes(file) ? stem(file) : command.name;
				return this.set(
					addMusic(this.draft, file, name, command.volume),
					`I added ${name} background music`,
				);
			}
			case 'volume':
				return this.set(
					setVolume(this.draft, command.of, command.volume),
					`I set the volume to ${Math.round(command.volume * 100)}%`,
				);
			case 'canvas':
				this.canvas = canvasOf(command.orientation);
				return void this.done.push(
					command.orientation === 'vertical'
						? 'It is vertical 9:16 now'
						: 'It is landscape 16:9 now',
				);
			case 'removeCaptions':
				return this.set(removeRole(this.draft, 'captions'), 'I removed the captions');
			case 'removeTitle':
				return this.set(removeRole(this.draft, 'title'), 'I removed the title');
			case 'removeMusic':
				return this.set(removeRole(this.draft, 'bgm'), 'I removed the music');
		}
	}

	private set(draft: Session['draft'], said: string): void {
		if (draft === this.draft) return;
		this.draft = draft;
		this.done.push(said);
	}

	private async cutHighlights(targetMs = DEFAULT_HIGHLIGHTS_MS): Promise<void> {
		const files = this.sources();
		const videos = files.filter((file) => file.kind === 'video');
		const stills = videos.length > 0 && !this.parsed.images ? [] : this.stills(files);
		const stillsMs = stills.length * STILL_MS;
		const cuts = videos.length
			? await this.mediaTools.highlights(videos, Math.max(0, targetMs - stillsMs))
			: [];
		if (cuts.length + stills.length === 0) return;
		this.build([...cuts, ...stills], files);
		this.done.push(`I picked the best ${this.draft.d / 1000} seconds (${cuts.length} moments)`);
	}

	private stills(files: MediaFile[]): Cut[] {
		return files
			.filter((file) => file.kind === 'image')
			.map((file) => ({ file, inMs: 0, durationMs: STILL_MS, name: stem(file) }));
	}

	private async retime(targetMs: number): Promise<void> {
		if (targetMs >= this.draft.d) {
			// To make it longer, cut again from the sources.
			const videos = this.sources().filter((file) => file.kind === 'video');
			const available = videos.reduce((sum, file) => sum + file.durationMs, 0);
			if (available > this.draft.d) return await this.cutHighlights(targetMs);
			return;
		}
		this.set(trimTo(this.draft, targetMs), `I cut it to ${targetMs / 1000} seconds`);
	}

	private async generate(targetMs: number): Promise<void> {
		const orientation = this.parsed.suggestedOrientation ?? 'landscape';
		const file = await this.mediaTools.generate(targetMs, orientation);
		this.generated.push(file);
		this.build([{ file, inMs: 0, durationMs: file.durationMs, name: stem(file) }], [file]);
		this.done.push('I generated a video');
		// The second stage of a generation: the service adds music and a title unasked.
		const music = await this.mediaTools.music('Lo-fi');
		this.generated.push(music);
		this.set(addMusic(this.draft, music, 'Lo-fi'), 'I added background music');
		this.set(addTitle(this.draft, 'Generated', STILL_MS), 'I added a title');
	}

	/**
	 * Makes sure that there is a picture to edit: where there is none yet, or new files were
	 * uploaded, the timeline becomes the whole sources. False when there is nothing to show.
	 */
	private ensurePicture(): boolean {
		if (hasPicture(this.draft) && this.session.freshIds.length === 0) return true;
		if (hasPicture(this.draft) && !this.sources().some((file) => file.kind !== 'audio'))
			return true;
		const files = this.sources().filter((file) => file.kind !== 'audio');
		if (files.length === 0) return false;
		if (this.sourceIds !== this.session.sourceIds) return true;
		const whole = files.map((file) => ({
			file,
			inMs: 0,
			durationMs: file.kind === 'image' ? STILL_MS : file.durationMs,
			name: stem(file),
		}));
		this.build(whole, files);
		return true;
	}

	private build(cuts: Cut[], files: MediaFile[]): void {
		this.draft = setPicture(this.draft, cuts);
		this.sourceIds = files.map((file) => file.id);
		const first = cuts[0].file;
		const upright = first.height > first.width ? 'vertical' : 'landscape';
		this.canvas = canvasOf(this.parsed.suggestedOrientation ?? upright);
	}

	/**
	 * The files that an instruction is about: those it names, else those uploaded since the last
	 * edit, else those the timeline was built from.
	 */
	private sources(): MediaFile[] {
		const { files, freshIds } = this.session;
		const words = this.text.toLowerCase();
		const named = files.filter((file) => words.includes(file.name.toLowerCase()));
		if (named.length > 0) return named;
		const pick = (ids: string[]) =>
			files.filter((file) => ids.includes(file.id) && file.kind !== 'audio');
		const fresh = pick(freshIds);
		if (fresh.length > 0) return fresh;
		const last = pick(this.sourceIds);
		return last.length > 0 ? last : files.filter((file) => file.kind !== 'audio');
	}

	/** The audio file uploaded last; music is only generated where there is none. */
	private uploadedAudio(): MediaFile | undefined {
		return this.session.files.filter((file) => file.kind === 'audio').at(-1);
	}
}
