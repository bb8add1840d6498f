import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../packaging/zip.ts';

/*
 * The oldest browsers the player is built for: Chrome and Edge 80, Firefox 78, Safari 14. What the bundler knows it
 * lowers; calls and style properties it does not, and nobody sees it on a browser of today.
 */
const folder = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const zips = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];

/** Methods that one of the oldest browsers lacks, on whatever they are called. */
const youngMethods = [
	'at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|fromAsync|withResolvers',
	'structuredClone|randomUUID|replaceChildren|checkVisibility|showModal|showPopover|commitStyles',
	'startViewTransition|moveBefore|requestIdleCallback|isWellFormed',
].join('|');
const youngGlobals = [
	['structuredClone', 'AggregateError', 'WeakRef', 'FinalizationRegistry', 'requestIdleCallback'],
	['Iterator', 'scheduler', 'navigation', 'cookieStore'],
].flat();
/** What is young, as selectors in the syntax tree. */
const youngShapes = {
	'a method of today': `CallExpression[callee.property.name=/^(${youngMethods})$/]`,
	'inert, which Safari learnt in 15.5': "AssignmentExpression[left.property.name='inert']",
	'a look-behind, which Safari learnt in 16.4': String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
	'Promise.any': "MemberExpression[object.name='Promise'][property.name='any']",
	'lists and words of Intl':
		"MemberExpression[object.name='Intl'][property.name=/^(List|Seg|Disp)/]",
	'signals that time out': "MemberExpression[object.name='AbortSignal']",
};

/** Style that one of the oldest browsers cannot read and that, unlike a fallback, takes something away. */
const youngStyle: Readonly<Record<string, RegExp>> = {
	'a range in a media query': /@media[^{]*[<>]/,
	'inset, before Chrome 87': /[{;]inset:/,
	'gap in a flex box, before Chrome 84': /[{;](row-|column-)?gap:/,
	'dynamic viewport units': /\d[dsl]v(h|w|min|max)\b/,
	'aspect-ratio, before Chrome 88': /[{;]aspect-ratio:/,
	':has, :is and :where': /:(has|is|where)\(/,
	'at-rules of today': /@(container|layer|scope|starting-style|property|view-transition)\b/,
	'colour functions of today': /(color-mix|oklch|oklab|lch|lab|light-dark|color)\(/,
	nesting: /&/,
	'clip, before Chrome 90': /overflow(-[xy])?:clip/,
	'translate, rotate and scale of their own, before Chrome 104': /[{;](translate|rotate|scale):/,
};

describe.skipIf(zips.length === 0)('what the oldest browsers are given', () => {
	const files = filesOf(zips[0] ?? '');

	it.each(Object.keys(files.scripts))(
		'they can read %s, and find in it no younger call',
		(name) => {
			expect(complaints(files.scripts[name]!)).toEqual([]);
		},
	);

	it.each(Object.keys(files.styles))('they can read %s', (name) => {
		expect(unreadable(files.styles[name]!)).toEqual([]);
	});

	it('the style in the page itself is among them', () => {
		expect(files.styles['index.html']).toContain('@media');
	});
});

describe('the guard', () => {
	it.each(['a ??= b', '1_000', 'class A { #b }', 'a?.at(-1)', 'structuredClone(a)', '/(?<=a)b/'])(
		'stops %s',
		(young) => {
			expect(complaints(young)).not.toEqual([]);
		},
	);

	it.each(['@media (width>=44rem){}', 'p{inset:3px}', 'p{height:50dvh}', 'p:has(a){}'])(
		'stops %s',
		(young) => {
			expect(unreadable(young)).not.toEqual([]);
		},
	);
});

function complaints(script: string): string[] {
	const shapes = Object.entries(youngShapes).map(([message, selector]) => ({ selector, message }));
	return new Linter()
		.verify(script, {
			languageOptions: { ecmaVersion: 2020, sourceType: 'script' },
			linterOptions: { reportUnusedDisableDirectives: 'off' },
			rules: {
				'no-restricted-globals': ['error', ...youngGlobals],
				'no-restricted-syntax': ['error', ...shapes],
			},
		})
		.map(({ message, line, column }) => {
			const around = script.split('\n')[line - 1]!.slice(Math.max(0, column - 60), column + 60);
			return `${message} … ${around} …`;
		});
}

function unreadable(style: string): string[] {
	return Object.entries(youngStyle)
		.filter(([, pattern]) => pattern.test(style))
		.map(([name]) => name);
}

/** Scripts and styles of a package by the file in which they stand. */
function filesOf(zip: string): Record<'scripts' | 'styles', Record<string, string>> {
	const found = { scripts: {} as Record<string, string>, styles: {} as Record<string, string> };
	if (!zip) return found;
	for (const [name, bytes] of Object.entries(
		unzip(new Uint8Array(readFileSync(path.join(folder, zip)))),
	)) {
		const text = new TextDecoder().decode(bytes);
		if (name.endsWith('.js')) found.scripts[name] = text;
		if (name.endsWith('.css')) found.styles[name] = text;
		const [, inPage] = (name.endsWith('.html') && /<style>([^]*?)<\/style>/.exec(text)) || [];
		if (inPage) found.styles[name] = inPage;
	}
	return found;
}
