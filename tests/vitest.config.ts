import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: pure rules, formats, the LMS and the adapters. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [svelte()],
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// Thousands of cases on a busy machine take their time: only what hangs is stopped.
		testTimeout: 120_000,
		reporters: ['default', ['json', { outputFile: 'dist/reports/unit.json' }]],
	},
});
