/** The processor's time that a run takes, in ms: what it waits for a busy machine does not count. */
export function cpuMs(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
