import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../src/views/garments/', import.meta.url);
const garments = readdirSync(folder)
	.filter((file) => file.endsWith('.svg'))
	.map((file) => file.replace('.svg', ''));
const drawing = (garment: string) => readFileSync(new URL(`${garment}.svg`, folder), 'utf8');
const ids = (garment: string) =>
	[...drawing(garment).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);

describe.each(garments)('the picture of %s', (garment) => {
	test('is light enough for a launch page', () => {
		expect(drawing(garment).length).toBeLessThan(6000);
	});

	test('is one symbol of the size that every view expects', () => {
		expect(drawing(garment)).toMatch(/^<symbol viewBox="0 0 320 300">[^]*<\/symbol>\n$/);
		expect(drawing(garment).match(/<symbol/g)).toHaveLength(1);
	});

	test('holds nothing that the policy of a package forbids, and nothing that is no drawing', () => {
		expect(drawing(garment)).not.toMatch(
			/<(style|script|image|foreignObject|text)\b| style=| on\w+=/,
		);
	});

	test('calls its parts by its own name, and points at no other', () => {
		const pointed = [...drawing(garment).matchAll(/(?:href="|url\()#([\w-]+)/g)].map(
			([, id]) => id,
		);

		expect(ids(garment).filter((id) => !id.startsWith(`${garment}-`))).toEqual([]);
		expect(pointed.filter((id) => !ids(garment).includes(id!))).toEqual([]);
	});
});

test('every lesson has a picture of its garment', () => {
	const scenarios = new URL('../../scenarios/', import.meta.url);
	const worn = readdirSync(scenarios)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) =>
			[...readFileSync(new URL(file, scenarios), 'utf8').matchAll(/^garment: (\S+)/gm)].map(
				([, garment]) => garment!,
			),
		);

	expect(worn).toContain('denim-jacket');
	expect(worn.filter((garment) => !garments.includes(garment))).toEqual([]);
});
