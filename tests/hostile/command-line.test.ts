import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf, ordersFor } from '../../packaging/orders/order.ts';
import { readWish } from '../../packaging/orders/read-wish.ts';
import { cases } from './cases.ts';
import { nastyText, reservedNames } from './texts.ts';

const lessons = ['denim-jacket', 'scarf'];
const word = fc.oneof(
	fc.constantFrom('--lesson', '--language', '--format', '--list', '--', '-', '--=', '-l', '---'),
	fc.constantFrom('denim-jacket', 'scarf', 'fr', 'nl', 'scorm12', 'scorm2004-4', 'web', '../x'),
	fc.constantFrom('--lesson=', '--lesson=scarf', '--list=no', '--no-list', '--language=fr,nl'),
	reservedNames.map((name) => `--${name}`),
	reservedNames.map((name) => `--lesson=${name}`),
	nastyText,
	nastyText.map((text) => `--${text}`),
	nastyText.map((text) => `--format=${text}`),
);

test('whatever is asked for on the command line, it is packages that can be made, or sentences', () => {
	cases(4000, fc.array(word, { maxLength: 8 }), (args) => {
		const asked = readWish(args, lessons);

		if (!asked.ok) {
			expect(asked.problems).not.toEqual([]);
			asked.problems.forEach((says) => expect(says).toMatch(/[.?]$/));
			return;
		}
		const names = ordersFor(asked.wish, { lessons, rail: lessons }).map(nameOf);
		expect(names).not.toEqual([]);
		expect(new Set(names).size).toBe(names.length);
		names.forEach((name) => expect(name).toMatch(/^(denim-jacket|scarf|wardrobe)(-[a-z0-9]+)+$/));
	});
});
