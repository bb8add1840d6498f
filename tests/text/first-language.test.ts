import { expect, test } from 'vitest';
import { firstLanguage } from '../../src/text/first-language.ts';

test('the first wish that the course speaks is the language to begin in', () => {
	const wishes = [undefined, null, '', 'lb', 'nl-BE', 'fr'];

	expect(firstLanguage(['fr', 'nl'], wishes, 'fr')).toBe('nl');
});

test.each(['DE', 'de-be', 'de_BE', 'de'])('understands "%s"', (wish) => {
	expect(firstLanguage(['fr', 'de'], [wish], 'fr')).toBe('de');
});

test('without a wish it can grant, the package decides', () => {
	expect(firstLanguage(['fr', 'en'], ['nl'], 'en')).toBe('en');
});

test('a package whose own language is not in the course begins in the first one there is', () => {
	expect(firstLanguage(['nl'], ['fr'], 'fr')).toBe('nl');
});
