// What is not shipped (tests, emulator, benchmarks, tools) is linted by the ordinary TypeScript rules;
// n8n's own rules, in the untouched file at the top, are for the code that runs inside n8n.
// ESLint finds this file for every file beside and below it (flag v10_config_lookup_from_file).
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['**/node_modules/', '**/.run/']),
	js.configs.recommended,
	tseslint.configs.recommended,
	{
		languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
		rules: {
			eqeqeq: 'error',
			'no-debugger': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
		},
	},
);
