/** The sister service keeps files there, and replaces their paths before it renders; this one may not [DRF-8]. */
const DISK_PATH = /\/mnt\/userdata\//;

export const DISK_NOTICE =
	"the timeline names files on NemoVideo's own disk (/mnt/userdata/…), which the renderer may not find";

export const namesDiskPath = (draft: unknown): boolean =>
	DISK_PATH.test(JSON.stringify(draft) ?? '');
