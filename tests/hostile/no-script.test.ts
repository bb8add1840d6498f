import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from './cases.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Ways from a text to a script or to markup, none of which we need. */
const ways: Readonly<Record<string, RegExp>> = {
	eval: /\beval\b/,
	'new Function': /\bFunction\s*\(|\bnew\s+Function\b|\.constructor\s*\(/,
	'{@html}': /\{@html\b/,
	'innerHTML and its like': /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b/,
	'markup from a text': /\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b/,
	'document.write': /\bdocument\s*\.\s*write(?:ln)?\b/,
	'a timer with a text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
	'an address that is a script': /javascript:/i,
	'a script made on the page': /createElement\(\s*['"`]script/,
	'svelte markup of its own': /\bcreateRawSnippet\b|<svelte:element\b/,
};
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|js|svelte|html)$/.test(file),
);

/** The one script that is made on a page brings a file of the package, by a name from its own course. */
const fetching = join('pages', 'sco', 'fetch-file.ts');

test('the one script made on a page is a lesson of the package', () => {
	const source = readFileSync(join(src, fetching), 'utf8');

	expect(found(source)).toEqual(['a script made on the page']);
	expect(source.match(/\.src = .*/g)).toEqual(['.src = `lessons/${name}.js?${edition}`;']);
});

/** The visual language shows the garments of this project as they were built; no pupil meets it, and nothing is read into it. */
const drawing = join('pages', 'look', 'main.ts');

test('the page of the visual language puts in our own drawings, and nothing else', () => {
	const source = readFileSync(join(src, drawing), 'utf8');

	expect(found(source)).toEqual(['innerHTML and its like']);
	expect(source).toContain("insertAdjacentHTML('beforeend', picturesNamed(garmentsDrawn))");
});

test.each(files.filter((file) => file !== fetching && file !== drawing))(
	'src/%s has no way from a text to a script',
	(file) => {
		cases(1, fc.constant(file), () => {
			expect(found(readFileSync(join(src, file), 'utf8'))).toEqual([]);
		});
	},
);

const planted: Readonly<Record<string, string>> = {
	eval: 'const x = eval(kept);',
	'new Function': "const f = new Function('a', body);",
	'{@html}': '<p>{@html text}</p>',
	'innerHTML and its like': 'target.innerHTML = text;',
	'markup from a text': "new DOMParser().parseFromString(text, 'text/html')",
	'document.write': 'document.write(text)',
	'a timer with a text': "setTimeout('go()', 100)",
	'an address that is a script': '<a href="javascript:go()">',
	'a script made on the page': "document.createElement('script')",
	'svelte markup of its own': '<svelte:element this={name} />',
};

test.each(Object.keys(ways))('%s is seen wherever it is planted in a real file', (way) => {
	cases(20, fc.tuple(fc.constantFrom(...files), fc.nat(10_000)), ([file, place]) => {
		const lines = readFileSync(join(src, file), 'utf8').split('\n');

		lines.splice(place % lines.length, 0, planted[way]!);

		expect(found(lines.join('\n'))).toContain(way);
	});
});

function found(text: string): string[] {
	return Object.keys(ways).filter((way) => ways[way]!.test(text));
}
