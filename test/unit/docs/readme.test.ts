// The README read as a new user: what such a user asks, and where the answer stands. Written down before it was read.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

/** The part of the page under a heading, or one entry of the list of questions. */
function partOf(place: string): string {
	const at = readme.indexOf(place);
	if (at < 0) return '';
	const rest = readme.slice(at + place.length);
	const end = place.startsWith('#') ? /\n## / : /\n- \*\*|\n## /;
	return rest.split(end)[0];
}

const QUESTIONS: Array<[question: string, place: string, answer: RegExp]> = [
	['What is it?', '# n8n-nodes-nemovideo', /raw footage in, finished clip out/i],
	['Has anyone tried it for real?', '# n8n-nodes-nemovideo', /tested against an \[emulator\]/],
	['How do I install it?', '## Install', /Settings → Community Nodes → Install/],
	['Does it work on n8n Cloud?', '## Install', /n8n Cloud installs verified packages only/],
	['Is it verified?', '- **Does it work on n8n Cloud? Is it verified?**', /is not verified/],
	[
		'What do I do first?',
		'## Your first clip',
		/1\. Open .*form-to-clip\.json.*, press \*Download raw file\*/,
	],
	['What does it cost?', '- **What does it cost?**', /100 free credits[^]*session about 50/],
	['Where is my key?', '- **Where is my key?**', /need none[^]*api-keys/],
	['Which files can I use?', '- **Which files?**', /mp4, mov[^]*500 MB/],
	['How long does it take?', '- **How long does it take?**', /30 to 90 seconds/],
	['Where is my clip?', '- **Where is my clip?**', /\*\*Binary\*\*[^]*videoUrl/],
	['What does the clip look like?', '- **What comes out?**', /MP4 with H\.264/],
	['What if it fails?', '- **What if it fails?**', /what to do next/],
	['Will I pay twice?', '- **Will I pay twice?**', /never start a second render/],
	['Can I stop it?', '- **Can I stop it, and', /goes on at NemoVideo/],
	[
		'What if n8n restarts?',
		'- **What if n8n restarts',
		/lost with n8n[^]*when-n8n-itself-is-killed/,
	],
	['Must I keep the browser open?', '- **What if n8n restarts', /close the browser/],
	['Does it run by itself?', '- **Does it run by itself', /trigger[^]*drive-to-tiktok/],
	['Can it post to TikTok?', '- **Can it post to TikTok', /tiktok-post[^]*recipes\.md#tiktok/],
	['Can I put several videos into one clip?', '- **Several videos', /separated by commas/],
	['Is there a watermark?', '- **Watermark', /NemoVideo's to say/],
	['What does an error look like?', '## When something goes wrong', /images\/error\.png/],
	['Is my footage private?', '- **Is my footage private?**', /NemoVideo and nowhere else/],
	['What do I write?', '## The nodes', /Specific words work best/],
	['Can an AI agent use it?', '- **With an AI agent?**', /can be its tools/],
	[
		'Does my version of n8n do?',
		'## Compatibility',
		/1\.85\.4 is the oldest in which the nodes work/,
	],
	['How do I get rid of it?', '- **How do I update or remove it?**', /Community Nodes/],
	['Whom do I ask?', '- **Who helps?**', /issues/],
];

test.each(QUESTIONS)('"%s" is answered at "%s"', (_, place, answer) => {
	expect(partOf(place)).toMatch(answer);
});

test('each step of the first clip that is done in n8n has a picture', () => {
	const steps = partOf('## Your first clip').split(/\n(?=\d\. )/);
	const bare = steps.filter((step) => /^\d\. /.test(step) && !step.includes('](docs/images/'));
	// Adding the user's own source of files is theirs.
	expect(bare.map((step) => step.slice(0, 40))).toEqual([
		'1. Add a trigger and a node that deliver',
	]);
	expect(steps.length).toBe(10);
});
