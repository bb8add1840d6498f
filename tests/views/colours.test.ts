import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, textOnGround, themesIn } from '../../src/views/colours.ts';

const style = ['critical', 'theme']
	.map((name) => readFileSync(new URL(`../../src/views/${name}.css`, import.meta.url), 'utf8'))
	.join('\n');
const themes = themesIn(style);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	test.each(textOnGround)('%s on %s has a contrast of at least 7 : 1', (text, ground) => {
		const ratio = contrast(themes[theme][text]!, themes[theme][ground]!);

		expect(ratio).toBeGreaterThanOrEqual(7);
	});

	test.each(['stitch', 'denim', 'focus'])('what %s draws on paper can be told from it', (line) => {
		const ratio = contrast(themes[theme][line]!, themes[theme]['paper']!);

		expect(ratio).toBeGreaterThanOrEqual(3);
	});
});

test('no text has a colour that is not among the pairs', () => {
	const measured = new Set(textOnGround.map(([text]) => text));
	const texts = [...style.matchAll(/[{;\s]color: (?:var\(--([\w-]+)\)|(#\w+))/g)];

	const strangers = texts.map(([, name, bare]) => name ?? bare!).filter((it) => !measured.has(it));

	expect(texts.length).toBeGreaterThan(20);
	expect(strangers).toEqual([]);
});

test('the dark theme is another one', () => {
	expect(themes.light['paper']).not.toBe(themes.dark['paper']);
	expect(themes.light['hue-0']).not.toBe(themes.dark['hue-0']);
});

test.each(['light', 'dark'])('the %s theme can be chosen, whatever the device prefers', (theme) => {
	const worn = `:root[data-theme='${theme}'] {\n\tcolor-scheme: ${theme};`;

	expect(style).toContain(worn);
	expect(style).not.toContain('prefers-color-scheme');
});

test('black on white is as far apart as can be', () => {
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
	expect(contrast('#777777', '#777777')).toBe(1);
});
