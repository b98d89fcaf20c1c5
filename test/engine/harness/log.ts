import { createRequire } from 'node:module';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
type Level = (typeof LEVELS)[number];

// The service container and the logger that n8n-core uses.
const ofCore = createRequire(require.resolve('n8n-core'));
const { Container } = ofCore('@n8n/di') as {
	Container: { get(key: unknown): unknown; set(key: unknown, value: unknown): void };
};
const { Logger } = ofCore('@n8n/backend-common') as { Logger: unknown };

/** Calls back with each line that nodes write to n8n's own log, and its level; returns what ends that. */
export function hearLog(hear: (level: Level, line: string) => void): () => void {
	const log = Container.get(Logger) as object;
	const heard = LEVELS.map((level) => [level, { value: (line: string) => hear(level, line) }]);
	Container.set(Logger, Object.create(log, Object.fromEntries(heard)));
	return () => Container.set(Logger, log);
}
