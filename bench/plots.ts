// Pictures of growth: echarts renders an SVG without a browser, Chromium turns it into a PNG.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { type EChartsOption, init } from 'echarts';

import { launchChromium } from '../tools/chromium';
import type { Growth } from './row';

const SIZE = { width: 900, height: 520 };
const SCALE = 1.5;
// Each machine has one of these, and all have the character widths that echarts assumes.
const FONT = 'Liberation Sans, Arial, Helvetica, sans-serif';
// The colours of Okabe and Ito, which colour-blind readers can tell apart; each line also has its own symbol.
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#000000'];
const SHAPES = ['circle', 'rect', 'triangle', 'diamond'];
const TEXT = '#222222';
const GRID_LINE = '#dddddd';
/** A larger ratio of the largest to the smallest value needs a logarithmic scale. */
const TWO_DECADES = 100;
/** Mean width of a character in relation to the font size, to estimate what fits. */
const LETTER_WIDTH = 0.54;
const LABEL_FONT = 14;
const LABEL_GAP = 12;
/** The smallest width of the x axis, in px. */
const AXIS_WIDTH = 740;
const LEGEND = { font: 15, row: 34, gap: 19, sign: 54, top: 52, side: 40 };

const readable = (value: number) =>
	value.toLocaleString('en', { maximumSignificantDigits: 6 }).replace('-', '−');

const widthOf = (text: string, fontSize: number) => text.length * fontSize * LETTER_WIDTH;

const isAbove0 = (values: number[]) => values.length > 0 && values.every((value) => value > 0);

/** The labels of the x axis: at measured values, left out where two would touch. */
function labelled(values: number[], log: boolean): number[] {
	const at = (value: number) => (log ? Math.log(value) : value);
	const sorted = [...new Set(values)].sort((a, b) => a - b);
	const length = at(sorted[sorted.length - 1]) - at(sorted[0]);
	const halfOf = (value: number) => (widthOf(readable(value), LABEL_FONT) + LABEL_GAP) / 2;
	const kept: number[] = [];
	// From the largest down: its label is never left out.
	for (const value of sorted.reverse()) {
		const next = kept[kept.length - 1];
		const apart = ((at(next) - at(value)) / length) * AXIS_WIDTH;
		if (next === undefined || apart >= halfOf(next) + halfOf(value)) kept.push(value);
	}
	return kept.reverse();
}

/** The x axis covers the measured values, with a margin at both ends. */
function xAxis({ x, lines }: Growth): EChartsOption['xAxis'] {
	const values = lines.flatMap(({ points }) => points.map(([value]) => value));
	const log = isAbove0(values);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const even = most > least ? (most - least) * 0.03 : 1;
	const room = log ? Math.max((most / least) ** 0.03, 1.01) : even;
	const customValues = labelled(values, log);
	return {
		...axis(x, log),
		nameGap: 34,
		min: log ? least / room : least - room,
		max: log ? most * room : most + room,
		axisTick: { show: true, customValues },
		axisLabel: { ...LABEL, customValues },
		splitLine: { show: false },
	};
}

function yAxis({ y, lines }: Growth): EChartsOption['yAxis'] {
	const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
	const log = isAbove0(values) && Math.max(...values) / Math.min(...values) > TWO_DECADES;
	return {
		...axis(y, log),
		nameGap: 14,
		axisLabel: LABEL,
		splitLine: { lineStyle: { color: GRID_LINE } },
	};
}

const LABEL = { color: TEXT, fontSize: LABEL_FONT, fontFamily: FONT, formatter: readable };

const axis = (name: string, log: boolean) => ({
	type: log ? ('log' as const) : ('value' as const),
	name: log ? `${name} – log scale` : name,
	nameLocation: 'middle' as const,
	nameTextStyle: { color: TEXT, fontSize: 15, fontFamily: FONT },
	axisLine: { show: true, onZero: false, lineStyle: { color: TEXT } },
});

/** The height of the legend, whose names fill one row after another. */
function legendHeight({ lines }: Growth): number {
	const room = SIZE.width - 2 * LEGEND.side;
	let rows = 1;
	let used = 0;
	for (const { name } of lines) {
		const width = widthOf(name, LEGEND.font) + LEGEND.sign;
		if (used > 0 && used + width > room) {
			rows++;
			used = 0;
		}
		used += width + LEGEND.gap;
	}
	return rows * LEGEND.row;
}

function optionOf(growth: Growth): EChartsOption {
	const { title, lines } = growth;
	const fontSize = Math.min(20, (SIZE.width - 40) / widthOf(title, 1));
	return {
		animation: false,
		backgroundColor: '#ffffff',
		color: COLOURS,
		title: {
			text: title,
			left: 'center',
			top: 16,
			textStyle: { color: TEXT, fontSize, fontFamily: FONT },
		},
		legend: {
			top: LEGEND.top,
			left: LEGEND.side,
			right: LEGEND.side,
			itemWidth: 34,
			itemGap: LEGEND.gap,
			textStyle: { color: TEXT, fontSize: LEGEND.font, fontFamily: FONT },
		},
		grid: { left: 24, right: 36, top: LEGEND.top + legendHeight(growth) + 10, bottom: 20 },
		xAxis: xAxis(growth),
		yAxis: yAxis(growth),
		series: lines.map(({ name, points }, i) => ({
			type: 'line',
			name,
			data: [...points].sort(([a], [b]) => a - b),
			symbol: SHAPES[i % SHAPES.length],
			symbolSize: 10,
			lineStyle: { width: 2.5 },
			// The first line is ours and is drawn on top of the others.
			z: lines.length - i + 2,
		})),
	};
}

function svgOf(growth: Growth): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
	chart.setOption(optionOf(growth));
	const svg = chart.renderToSVGString();
	chart.dispose();
	return svg;
}

/**
 * Draws each as `<folder>/<name>.png` and returns the files.
 * @throws Error that says what to install, when the machine has no Chromium
 */
export async function drawGrowth(growth: Growth[], folder: string): Promise<string[]> {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: SCALE });
		await mkdir(folder, { recursive: true });
		const files: string[] = [];
		for (const one of growth) {
			const file = path.join(folder, `${one.name}.png`);
			await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svgOf(one)}`);
			await page.locator('svg').screenshot({ path: file });
			files.push(file);
		}
		return files;
	} finally {
		await browser.close();
	}
}
