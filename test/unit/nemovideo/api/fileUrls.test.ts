import { faultOfFileUrl } from '../../../../nemovideo';

describe('the address of a file', () => {
	it.each([
		'https://example.com/match.mp4',
		'http://example.com/a,b.mp4?x=1,2',
		'https://cdn.example.com/download?id=5',
		'https://drive.google.com/uc?export=download&id=1',
		'https://www.dropbox.com/s/abc/match.mp4?dl=1',
		'https://dl.dropboxusercontent.com/s/abc/match.mp4',
		'https://example.com/youtube.com/match.mp4',
		'https://notyoutube.com/match.mp4',
	])('may be %s', (url) => expect(faultOfFileUrl(url)).toBeUndefined());

	it.each([
		['https://www.youtube.com/watch?v=abc', 'YouTube'],
		['https://youtu.be/abc', 'YouTube'],
		['https://m.youtube.com/shorts/abc', 'YouTube'],
		['https://www.tiktok.com/@me/video/1', 'TikTok'],
		['https://vm.tiktok.com/abc/', 'TikTok'],
		['https://drive.google.com/file/d/1/view', 'Google Drive'],
		['https://www.dropbox.com/s/abc/match.mp4?dl=0', 'Dropbox'],
		['https://www.instagram.com/reel/abc/', 'video platform'],
		['https://1drv.ms/v/s!abc', 'cloud storage'],
	])('is not the web page %s', (url, site) => {
		const fault = faultOfFileUrl(url);
		expect(fault?.reason).toContain(site);
		expect(fault?.reason).toContain('not a video file');
		expect(fault?.remedy).toMatch(/\.$/);
	});

	it.each(['', 'match.mp4', 'ftp://a/b.mp4', 'data:video/mp4;base64,AA', 'https://', 'file:///a'])(
		'is not %p',
		(url) => expect(faultOfFileUrl(url)?.reason).toContain('not an address'),
	);
});
