import { describe, expect, it } from 'vitest';
import { nameOf, offerOf, ordersFor } from '../../../packaging/orders/order.ts';
import { readWish } from '../../../packaging/orders/read-wish.ts';
import { scarf } from '../sample.ts';

const named = (wish: Parameters<typeof ordersFor>[0], lessons: string[]) =>
	ordersFor(wish, { lessons, rail: lessons }).map(nameOf);
const wishOf = (...args: string[]) => readWish(args, ['denim-jacket', 'scarf']);

describe('packages', () => {
	it('are made of each lesson in all languages and in each, in both formats', () => {
		expect(named({}, ['scarf'])).toEqual([
			'scarf-fr-nl-de-en-scorm12',
			'scarf-fr-nl-de-en-scorm2004-4',
			'scarf-fr-scorm12',
			'scarf-fr-scorm2004-4',
			'scarf-nl-scorm12',
			'scarf-nl-scorm2004-4',
			'scarf-de-scorm12',
			'scarf-de-scorm2004-4',
			'scarf-en-scorm12',
			'scarf-en-scorm2004-4',
		]);
	});

	it('are made of the whole wardrobe once it holds two garments', () => {
		const orders = ordersFor(
			{ languages: ['fr'], formats: ['scorm12'] },
			{
				lessons: ['scarf', 'cap'],
				rail: ['scarf', 'cap'],
			},
		);

		expect(orders.map(nameOf)).toEqual([
			'scarf-fr-scorm12',
			'cap-fr-scorm12',
			'wardrobe-fr-scorm12',
		]);
		expect(orders.at(-1)!.lessons).toEqual(['scarf', 'cap']);
	});

	it('are just those asked for', () => {
		expect(
			named({ lessons: ['cap'], languages: ['nl', 'fr'], formats: ['scorm12'] }, ['scarf', 'cap']),
		).toEqual(['cap-fr-nl-scorm12']);
	});
});

describe('the command line', () => {
	it('asks for everything when it says nothing', () => {
		expect(wishOf()).toEqual({ ok: true, list: false, wish: {} });
	});

	it('may name lessons, languages and formats, in any order, more than once', () => {
		const read = wishOf(
			'--language',
			'nl',
			'--lesson=scarf',
			'--language',
			'fr',
			'--format',
			'scorm12',
			'--list',
		);

		expect(read).toEqual({
			ok: true,
			list: true,
			wish: { lessons: ['scarf'], languages: ['fr', 'nl'], formats: ['scorm12'] },
		});
	});

	it.each([
		[['--lesson', 'denim-jaket'], 'There is no lesson "denim-jaket". Did you mean "denim-jacket"?'],
		[['--lesson', 'tuba'], 'There is no lesson "tuba". There is denim-jacket, scarf.'],
		[['--language', 'latin'], 'There is no language "latin". There is fr, nl, de, en.'],
		[['--format', 'scorm'], 'There is no format "scorm". There is scorm12, scorm2004-4.'],
		[['--langauge', 'fr'], 'There is no option "--langauge". Did you mean "--language"?'],
		[['--lesson'], '--lesson needs a value: denim-jacket, scarf.'],
		[['--lesson', '--list'], '--lesson needs a value: denim-jacket, scarf.'],
		[['scarf'], '"scarf" stands alone. Did you mean "--lesson scarf"?'],
		[['-l', 'fr'], 'There is no option "-l".'],
	])('answers %j with a sentence', (args, says) => {
		const read = wishOf(...args);

		expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(says)]);
	});
});

describe('what is offered', () => {
	it('hangs in the order of the hangers; the quiet reading is in every package, and none by itself', () => {
		const lesson = (id: string, more: object = {}) => ({ ...scarf, hanger: 9, id, ...more });
		const { hanger: _, ...loose } = lesson('loose');

		const offer = offerOf([
			lesson('second', { hanger: 2 }),
			lesson('first', { hanger: 1 }),
			loose,
			{ ...loose, id: 'quiet', standsIn: true },
		]);

		expect(offer).toEqual({ lessons: ['second', 'first', 'loose'], rail: ['first', 'second'] });
	});
});
