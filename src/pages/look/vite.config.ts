import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The look, `/look` beside the trial LMS: for whoever draws, writes or tests, so modules will do. */
export const lookConfig = {
	configFile: false,
	root: at('.'),
	base: '/',
	publicDir: false,
	logLevel: 'warn',
	resolve: {
		// As in the player, and tested there.
		alias: {
			'intl-messageformat': at('../../text/intl-messageformat.ts'),
			deepmerge: at('../../text/deepmerge.ts'),
		},
	},
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	build: {
		outDir: at('../../../dist/trial'),
		// The trial LMS was built there just before.
		emptyOutDir: false,
		target: 'es2022',
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 5000,
		rolldownOptions: { input: at('look.html') },
	},
} satisfies InlineConfig;

export default lookConfig;
