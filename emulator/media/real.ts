import { ffmpegMediaTools } from '../editing/mediaTools';
import type { Media, Service } from '../service';
import { probe } from './probe';
import { renderDraft } from './render';

/** Media as they are, with ffmpeg and ffprobe. */
export const realMedia = (service: Service): Media => ({
	probe: async (path) => await probe(path, service.runner),
	tools: ffmpegMediaTools(service),
	render: async (session, draft, quality) => await renderDraft(service, session, draft, quality),
});
