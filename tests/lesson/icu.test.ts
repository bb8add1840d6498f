import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { anatomyOf } from '../../src/lesson/icu.ts';
import { saidIn } from '../../src/lesson/parse-texts.ts';
import { smallProject } from './projects.ts';

test('finds the arguments, and the words that stand around and inside them', () => {
	const message =
		'Tu as {n, plural, =0 {aucun message} one {# message} other {# messages de {who}}}.';

	const { asks, words } = anatomyOf(message);

	expect(asks).toEqual(['n', 'who']);
	expect(words.split(/\s+/)).toEqual('Tu as aucun message # message # messages de .'.split(' '));
});

test('takes an apostrophe for an apostrophe', () => {
	expect(anatomyOf("l'image, c'est toi").words).toBe("l'image, c'est toi");
});

test.each([
	'{',
	'}',
	'{}',
	'a {b',
	'{n, plural}',
	'{n, plural, one {x}}',
	'{n, plural, one x other {y}}',
	'{n, spellout}',
	"d'{name}",
	'<b>x</b>',
	'{a, select, other {{b, select, other {{c, select, other {{d, select, other {x}}}}}}}}',
])('refuses %s', (message) => {
	expect(() => anatomyOf(message)).toThrow();
});

test('reads nothing that the real formatter would not', () => {
	const messages = smallProject()
		.filter(({ file }) => file.endsWith('.json'))
		.flatMap(({ text }) => saidIn(JSON.parse(text)));

	for (const { message } of messages) {
		expect(anatomyOf(message)).toBeDefined();
		expect(() => new IntlMessageFormat(message, 'fr')).not.toThrow();
	}
});
