import { describe, expect, test } from 'vitest';
import type { Asks, Question } from '../../src/lesson/lesson.ts';
import { fits, isRight } from '../../src/player/response.ts';
import type { Response } from '../../src/player/response.ts';

const asking = (asks: Asks): Question => ({
	id: 'q',
	kind: 'question',
	scores: true,
	repairs: false,
	cites: [],
	next: [{ when: [], to: 'end' }],
	...asks,
});

const single = asking({ asks: 'single', options: ['a', 'b', 'c'], right: 'b' });
const several = asking({ asks: 'several', options: ['a', 'b', 'c'], right: ['a', 'c'] });
const trueFalse = asking({ asks: 'true-false', right: false });
const estimate = asking({
	asks: 'estimate',
	from: 0,
	to: 100,
	step: 1,
	figure: { fact: 'F06', name: 'hundred' },
	right: 8,
	within: 5,
});
const sort = asking({
	asks: 'sort',
	groups: ['yes', 'no'],
	options: ['photo', 'tag'],
	right: { photo: 'yes', tag: 'no' },
});
const order = asking({ asks: 'order', options: ['b', 'a', 'c'], right: ['a', 'b', 'c'] });

describe('a right answer', () => {
	test.each<[Question, Response]>([
		[single, { asks: 'single', option: 'b' }],
		[several, { asks: 'several', options: ['c', 'a'] }],
		[trueFalse, { asks: 'true-false', says: false }],
		[estimate, { asks: 'estimate', figure: 3 }],
		[estimate, { asks: 'estimate', figure: 13 }],
		[sort, { asks: 'sort', groups: { photo: 'yes', tag: 'no' } }],
		[order, { asks: 'order', options: ['a', 'b', 'c'] }],
	])('to $asks is $1', (question, response) => {
		expect(fits(question, response)).toBe(true);
		expect(isRight(question, response)).toBe(true);
	});
});

describe('an answer that fits and is not right', () => {
	test.each<[Question, Response]>([
		[single, { asks: 'single', option: 'a' }],
		[several, { asks: 'several', options: ['a'] }],
		[several, { asks: 'several', options: ['a', 'b', 'c'] }],
		[trueFalse, { asks: 'true-false', says: true }],
		[estimate, { asks: 'estimate', figure: 14 }],
		[sort, { asks: 'sort', groups: { photo: 'no', tag: 'no' } }],
		[order, { asks: 'order', options: ['b', 'a', 'c'] }],
	])('to $asks is $1', (question, response) => {
		expect(fits(question, response)).toBe(true);
		expect(isRight(question, response)).toBe(false);
	});
});

describe('an answer that does not fit', () => {
	test.each<[Question, Response]>([
		[single, { asks: 'single', option: 'z' }],
		[single, { asks: 'true-false', says: true }],
		[several, { asks: 'several', options: [] }],
		[several, { asks: 'several', options: ['a', 'a'] }],
		[estimate, { asks: 'estimate', figure: -1 }],
		[estimate, { asks: 'estimate', figure: NaN }],
		[sort, { asks: 'sort', groups: { photo: 'yes' } }],
		[sort, { asks: 'sort', groups: { photo: 'yes', tag: 'maybe' } }],
		[order, { asks: 'order', options: ['a', 'b'] }],
		[order, { asks: 'order', options: ['a', 'b', 'b'] }],
	])('to $asks is $1', (question, response) => {
		expect(fits(question, response)).toBe(false);
	});
});
