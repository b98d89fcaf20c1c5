// What Linux knows of a process: its memory and its processor time, see proc(5).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { KIB } from './bench';

/** Jiffies a second: 100 on every Linux that Debian builds. */
const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The memory that a process holds now, in bytes. @throws Error when there is no such process */
export const residentBytes = (pid: number): number => statusBytes(pid, 'VmRSS');

/** The most that it ever held, in bytes. @throws Error when there is no such process */
export const peakBytes = (pid: number): number => statusBytes(pid, 'VmHWM');

function statusBytes(pid: number, name: string): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * KIB;
}

/** Processor time of a process, in ms; with that of its children that have ended, where asked. */
export function cpuMs(pid: number | string, { withEnded = false } = {}): number {
	const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = statOf(pid)
		.slice(11, 15)
		.map(Number);
	return (user + system + (withEnded ? endedUser + endedSystem : 0)) * TICK_MS;
}

/** The process that started this one; NaN when it has ended meanwhile. */
export const parentOf = (pid: number | string): number => Number(statOf(pid)[1]);

/** Everything behind the name of the program, which may hold blanks; the first is field 3 of proc(5). */
function statOf(pid: number | string): string[] {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return text.slice(text.lastIndexOf(')') + 2).split(' ');
	} catch {
		// It has ended meanwhile.
		return [];
	}
}
