// `npm run bench:fleet -- [NAME=value …]`: what n8n in queue mode costs, as a table and as JSON in
// .run/bench-fleet/fleet.json. Given variables are set for main and workers.
import { measureFleet } from './fleet';
import { tableOf } from './table';

// An end from outside has to end Redis, PostgreSQL and n8n too; they all end with `exit`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(1));
}

const startMs = Date.now();
const tell = (done: string) =>
	console.error(`${((Date.now() - startMs) / 1000).toFixed(0).padStart(4)} s  ${done}`);

const env = Object.fromEntries(process.argv.slice(2).map((given) => given.split('=', 2)));

measureFleet(tell, env).then(
	(numbers) => {
		console.log(`\n${tableOf(numbers)}`);
		process.exit(0);
	},
	(error: Error) => {
		console.error(process.env.DEBUG ? error.stack : error.message);
		process.exit(1);
	},
);
