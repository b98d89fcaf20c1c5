// Cheapest first: unit (pure logic), engine and hostile (n8n-core with nock, the emulator or a hostile server), e2e
// (the real n8n), matrix (the same checks in each n8n that N8N_UNDER_TEST names), examples (every workflow of
// examples/ in the real n8n), fleet (queue mode, with processes that are killed).
const project = (name, extra = {}) => ({
	displayName: name,
	rootDir: __dirname,
	testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{ jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true } } },
		],
	},
	testPathIgnorePatterns: ['/node_modules/'],
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.run/'],
	...extra,
});

module.exports = {
	// It limits what hangs, nothing else: a busy machine needs longer than jest's 5 s for a clip that ffmpeg makes. Here,
	// since jest knows no such limit of a project and takes no notice of it.
	testTimeout: 120_000,
	// The unit tests alone are held to it: `jest --selectProjects unit --coverage`.
	collectCoverageFrom: ['<rootDir>/nemovideo/**/*.ts'],
	coverageDirectory: '.run/coverage',
	coverageThreshold: { global: { branches: 95 } },
	// n8n-core is loaded anew for each file, and not all of it is let go.
	workerIdleMemoryLimit: '3GB',
	projects: [
		project('unit'),
		project('engine'),
		project('hostile'),
		project('chaos', { testMatch: ['<rootDir>/test/engine/chaos/*.chaos.ts'] }),
		project('e2e', { globalTeardown: '<rootDir>/test/e2e/leakCheck.ts' }),
		project('examples'),
		project('fleet', { globalTeardown: '<rootDir>/test/e2e/leakCheck.ts' }),
		project('matrix', { globalTeardown: '<rootDir>/test/e2e/leakCheck.ts' }),
	],
};
