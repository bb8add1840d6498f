import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, UserConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What svelte-i18n stands on, in the few lines of it that we need; tests compare them with the libraries they replace. */
const alias = {
	'intl-messageformat': at('src/text/intl-messageformat.ts'),
	deepmerge: at('src/text/deepmerge.ts'),
};

/** Vite's runner, which runs our commands, leaves its own "development" behind; a package never holds a development build. */
const production: Plugin = {
	name: 'production',
	config() {
		process.env['NODE_ENV'] = 'production';
	},
};

/**
 * The start card is drawn anew by the script, never taken over node by node, so that Svelte's code for taking over can
 * stay out of the player: 1.5 kB on the wire. The build stops when Svelte no longer says it this way.
 */
const nothingIsTakenOver: Plugin = {
	name: 'nothing is taken over',
	transform: {
		filter: { id: /svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
		handler(code) {
			const constant = code
				.replace('export let hydrating = false;', 'export const hydrating = false;')
				.replace('hydrating = value;', '');
			if (/\bhydrating = (?!false;)/.test(constant) || constant === code) {
				this.error('Svelte keeps "hydrating" in another way now: see vite.config.ts');
			}
			return { code: constant, map: null };
		},
	},
};

/**
 * All state is replaced, never changed in place (`$state.raw`; a lint rule keeps it so): what Svelte needs to watch
 * the inside of objects can stay out, another kilobyte.
 */
const nothingIsWatchedInside: Plugin = {
	name: 'nothing is watched inside',
	transform: {
		filter: { id: /svelte\/src\/internal\/client\/proxy\.js$/ },
		handler: () => ({
			code: 'export const proxy = (value) => value, get_proxied_value = proxy, is = Object.is;',
			map: null,
		}),
	},
};

/**
 * Nothing here is awaited inside a view, and no view has a `<svelte:boundary>`: the one that Svelte puts around every
 * page can be a plain branch, two kilobytes less.
 */
const nothingIsAwaited: Plugin = {
	name: 'nothing is awaited',
	transform: {
		filter: { id: /svelte\/src\/internal\/client\/dom\/blocks\/boundary\.js$/ },
		handler: () => ({
			code: `import { branch } from '../../reactivity/effects.js';
				export const boundary = (anchor, _, children) => branch(() => children(anchor));
				export const pending = () => 0;`,
			map: null,
		}),
	},
};

/** Vite's wrapper around what is imported later watches style sheets come; ours is in the page already. */
const nothingIsPreloaded: Plugin = {
	name: 'nothing is preloaded',
	transform: {
		filter: { id: /vite\/preload-helper/ },
		handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
	},
};

/**
 * The player comes in two classic scripts: `player.js`, and `rest.js`, which it asks for when somebody has made a choice.
 * They are written as CommonJS, the one format of several files that needs no module; each `require` finds the other here.
 */
const inTwoScripts: Plugin = {
	name: 'in two scripts',
	// What draws the start card while packaging is a module of Node's.
	apply: (_, { isSsrBuild }) => !isSsrBuild,
	renderChunk: (code, { isEntry }) => ({
		code: isEntry ? `${asksForRest}${code}})();` : `${isRest}${code}})();`,
		map: null,
	}),
};

const asksForRest = `(function () {
	const exports = (self.player = {}), here = document.currentScript.src;
	const require = () => new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.onload = () => (self.rest ? resolve(self.rest) : reject(Error('rest.js is not ours')));
		script.onerror = () => reject(Error('rest.js cannot be had'));
		script.src = here.replace('player.js', 'rest.js');
		document.head.append(script);
	});
`;
const isRest = `(function () {
	const exports = (self.rest = {}), require = () => self.player;
`;

// The oldest browsers met in schools; the one thing they lack is in src/pages/sco/old-browsers.ts.
const browsers = ['chrome80', 'edge80', 'firefox78', 'safari14', 'ios14'];

/**
 * The player: classic scripts and one style sheet, which is the only layout that opens from a USB stick, in an
 * LMS and under a strict content security policy alike. Packages differ in data only, so it is built once.
 */
export const playerConfig = {
	root: at('.'),
	base: './',
	publicDir: false,
	logLevel: 'warn',
	resolve: { alias },
	plugins: [
		production,
		nothingIsTakenOver,
		nothingIsWatchedInside,
		nothingIsAwaited,
		nothingIsPreloaded,
		inTwoScripts,
		svelte({ configFile: false, compilerOptions: { runes: true } }),
	],
	build: {
		outDir: at('dist/player'),
		emptyOutDir: true,
		// A kilobyte less on the wire than the built-in one.
		minify: 'terser',
		terserOptions: {
			toplevel: true,
			compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
		},
		target: browsers,
		cssMinify: 'lightningcss',
		modulePreload: false,
		cssCodeSplit: false,
		assetsInlineLimit: 0,
		rolldownOptions: {
			input: at('src/pages/sco/main.ts'),
			output: {
				format: 'cjs',
				minifyInternalExports: true,
				entryFileNames: 'player.js',
				chunkFileNames: '[name].js',
				assetFileNames: ({ names: [name] }) =>
					name === 'style.css' ? 'player.css' : '[name][extname]',
			},
			// Parts of Svelte that no view uses, such as custom elements, stay out.
			treeshake: {
				moduleSideEffects: (id: string) => !id.includes('/node_modules/svelte/'),
				manualPureFunctions: ['derived', 'monadicMemoize'],
			},
			transform: {
				assumptions: { setPublicClassFields: true, noDocumentAll: true },
			},
			checks: { emptyImportMeta: false },
		},
	},
} satisfies UserConfig;

/** The start card as HTML, made while packaging, so that it is on screen before the script has run. */
export const prerenderConfig = {
	...playerConfig,
	ssr: { noExternal: true },
	build: {
		outDir: at('dist/prerender'),
		emptyOutDir: true,
		// One function of it is told to the browser as text.
		minify: true,
		target: 'node20',
		// Its script runs here, its style in a school.
		cssTarget: browsers,
		cssMinify: 'lightningcss',
		ssr: at('src/pages/sco/prerender.ts'),
		rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
	},
} satisfies UserConfig;

export default playerConfig;
