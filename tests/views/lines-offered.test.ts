import { expect, test } from 'vitest';
import type { Language } from '../../src/lesson/lesson.ts';
import type { Line, Registry } from '../../src/lesson/registry.ts';
import { address, dialled, linesOffered } from '../../src/views/lines-offered.ts';

const line = (id: string, place: Line['place'], ...languages: Language[]): Line => ({
	id,
	name: id,
	place,
	languages,
	reviewedOn: '2026-11-23',
	reviewBy: '2027-11-23',
});
const registry: Registry = {
	facts: {},
	rules: {},
	lines: [
		line('H1', 'first', 'fr', 'nl'),
		line('H3', 'more', 'fr'),
		line('H4', 'more', 'nl'),
		line('H8', 'dark-thoughts', 'nl'),
	],
};
const offered = (place: Line['place'], language: Language) =>
	linesOffered(registry, place, language).map(({ id }) => id);

test('each language gets its own lines', () => {
	expect(offered('more', 'fr')).toEqual(['H3']);
	expect(offered('more', 'nl')).toEqual(['H4']);
	expect(offered('more', 'en')).toEqual([]);
});

test('116 000 and the line for dark thoughts are there in every language', () => {
	for (const language of ['fr', 'nl', 'de', 'en'] as const) {
		expect(offered('first', language)).toEqual(['H1']);
		expect(offered('dark-thoughts', language)).toEqual(['H8']);
	}
});

test('a telephone is given digits, and a browser a whole address', () => {
	expect(dialled('116 000')).toBe('tel:116000');
	expect(address('childfocus.be')).toBe('https://childfocus.be');
	expect(address('https://childfocus.be/fr')).toBe('https://childfocus.be/fr');
});
