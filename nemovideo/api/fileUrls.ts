/** Addresses that NemoVideo is to fetch: of files, not of the web pages that show them [UPL-2]. */

/** Web pages that people paste instead of the address of a file, and what to use instead. */
const WEB_PAGES: Array<{
	hosts: RegExp;
	site: string;
	isFile?: (url: URL) => boolean;
	remedy: string;
}> = [
	{
		hosts: /(^|\.)(youtube\.com|youtu\.be)$/,
		site: 'YouTube',
		remedy:
			'Download the video first (from YouTube Studio, where it is your own) and upload the file.',
	},
	{
		hosts: /(^|\.)tiktok\.com$/,
		site: 'TikTok',
		remedy: 'Save the video from the TikTok app and upload the file.',
	},
	{
		hosts:
			/(^|\.)(instagram\.com|facebook\.com|fb\.watch|x\.com|twitter\.com|vimeo\.com|twitch\.tv|bilibili\.com|douyin\.com)$/,
		site: 'a video platform',
		remedy: 'Download the video first and upload the file.',
	},
	{
		hosts: /^(drive|docs)\.google\.com$/,
		site: 'Google Drive',
		isFile: (url) => url.pathname === '/uc',
		remedy:
			'Use the Google Drive node (operation Download) before this one and switch Source to Files From Previous Node.',
	},
	{
		hosts: /(^|\.)dropbox\.com$/,
		site: 'Dropbox',
		isFile: (url) => url.searchParams.get('dl') === '1' || url.searchParams.get('raw') === '1',
		remedy: 'Change dl=0 at the end of the address to dl=1, or use the Dropbox node.',
	},
	{
		hosts:
			/(^|\.)(onedrive\.live\.com|1drv\.ms|sharepoint\.com|icloud\.com|wetransfer\.com|we\.tl)$/,
		site: 'a cloud storage',
		remedy:
			'Use the node of that storage to download the file, and switch Source to Files From Previous Node.',
	},
];

/** What is wrong with the address of a file, or undefined when it may be sent. */
export function faultOfFileUrl(text: string): { reason: string; remedy?: string } | undefined {
	const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
		return { reason: `"${shown}" is not an address that starts with http:// or https://` };
	}
	const url = new URL(text);
	const page = WEB_PAGES.find(({ hosts }) => hosts.test(url.hostname));
	if (!page || page.isFile?.(url)) return undefined;
	const reason = `"${shown}" is a web page of ${page.site}, not a video file`;
	return { reason, remedy: page.remedy };
}
