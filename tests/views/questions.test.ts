import { expect, test } from 'vitest';
import type { Asks, Question } from '../../src/lesson/lesson.ts';
import { fits } from '../../src/player/response.ts';
import {
	isRightToPick,
	optionsOf,
	picked,
	verdictOn,
} from '../../src/views/questions/options-of.ts';
import { untouched } from '../../src/views/questions/untouched.ts';

function question(asks: Asks): Question {
	return { kind: 'question', id: 'q', repairs: false, cites: [], scores: true, next: [], ...asks };
}

const all = [
	question({ asks: 'single', options: ['a', 'b'], right: 'b' }),
	question({ asks: 'several', options: ['a', 'b'], right: ['b'] }),
	question({ asks: 'true-false', right: false }),
	question({ asks: 'sort', options: ['a'], groups: ['yes'], right: { a: 'yes' } }),
] as const;

test.each(all)('a question that asks $asks cannot be handed in untouched', (asked) => {
	expect(fits(asked, untouched(asked))).toBe(false);
});

test('an order, and a guess, can be handed in as they stand', () => {
	const order = question({ asks: 'order', options: ['a', 'b'], right: ['b', 'a'] });
	const figure = { fact: 'F06', name: 'hundred' };
	const guess = question({
		asks: 'estimate',
		from: 0,
		to: 100,
		step: 5,
		figure,
		right: 8,
		within: 5,
	});

	expect(fits(order, untouched(order))).toBe(true);
	expect(untouched(guess)).toEqual({ asks: 'estimate', figure: 50 });
});

test('true and false are options like any other', () => {
	const [, , asked] = all;

	expect(optionsOf(asked)).toEqual(['true', 'false']);
	expect(picked({ asks: 'true-false', says: false })).toEqual(['false']);
	expect(optionsOf(asked).filter((option) => isRightToPick(asked, option))).toEqual(['false']);
});

test('who picked only right options, and not all, is told so; a wrong order is not', () => {
	const asked = question({ asks: 'several', options: ['a', 'b', 'c'], right: ['a', 'b'] });
	const order = question({ asks: 'order', options: ['a', 'b'], right: ['b', 'a'] });

	expect(verdictOn(asked, { asks: 'several', options: ['a', 'b'] })).toBe('right');
	expect(verdictOn(asked, { asks: 'several', options: ['a'] })).toBe('partly');
	expect(verdictOn(asked, { asks: 'several', options: ['a', 'c'] })).toBe('almost');
	expect(verdictOn(order, { asks: 'order', options: ['a', 'b'] })).toBe('almost');
});
