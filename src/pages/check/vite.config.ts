import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The connection check: a classic script and a style sheet beside the player, which never loads them. */
export const checkConfig = {
	configFile: false,
	root: at('.'),
	base: './',
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
		outDir: at('../../../dist/check'),
		emptyOutDir: true,
		// The same browsers as the player's.
		target: ['chrome80', 'edge80', 'firefox78', 'safari14', 'ios14'],
		cssMinify: 'lightningcss',
		modulePreload: false,
		cssCodeSplit: false,
		rolldownOptions: {
			input: at('main.ts'),
			output: {
				format: 'iife',
				codeSplitting: false,
				entryFileNames: 'check.js',
				assetFileNames: 'check[extname]',
			},
			// Parts of Svelte that no view uses stay out.
			treeshake: { moduleSideEffects: (id: string) => !id.includes('/node_modules/svelte/') },
			checks: { emptyImportMeta: false },
		},
	},
} satisfies InlineConfig;

export default checkConfig;
