import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The trial LMS: a page for developers, served from localhost alone, so modules will do. */
export const trialConfig = {
	configFile: false,
	root: at('.'),
	base: '/',
	publicDir: false,
	logLevel: 'warn',
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	build: {
		outDir: at('../../../dist/trial'),
		emptyOutDir: true,
		target: 'es2022',
		modulePreload: { polyfill: false },
		// scorm-again is what it is; nobody waits for it on a slow line.
		chunkSizeWarningLimit: 800,
		rolldownOptions: {
			input: ['index.html', 'launch.html', 'middle.html', 'left.html'].map(at),
		},
	},
} satisfies InlineConfig;

export default trialConfig;
