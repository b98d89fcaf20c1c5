// Memory and processor time of a process, as Linux counts them: see proc(5).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { KIB } from './bench';

/** One clock tick of the kernel's counters, in ms. */
const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The resident memory of a process now, in bytes. @throws Error when there is no such process */
export const residentBytes = (pid: number): number => statusBytes(pid, 'VmRSS');

/** The highest resident memory of a process so far, in bytes. @throws Error when there is no such process */
export const peakBytes = (pid: number): number => statusBytes(pid, 'VmHWM');

function statusBytes(pid: number, name: string): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * KIB;
}

/** The processor time of a process so far, in ms. @throws Error when there is no such process */
export function cpuMs(pid: number): number {
	const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// Counted from behind the program's name, field 2, which may contain blanks: utime is field 14, stime 15.
	const [user, system] = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.slice(11, 13)
		.map(Number);
	return (user + system) * TICK_MS;
}
