import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/lesson/code.ts';
import type { Course } from '../../src/lesson/course.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, recall } from '../../src/player/keep.ts';
import { reportOf } from '../../src/player/report.ts';
import { seal, unseal } from '../../src/tracking/envelope.ts';
import { smallCourse, twoLessons } from '../player/small-course.ts';
import { after, wholeWalk } from '../player/walks.ts';
import { cases } from './cases.ts';
import { nastyText } from './texts.ts';

const settings = { language: 'fr', band: '15-18' } as const;
const walk = wholeWalk('write', true);
const attempts: readonly Attempt[] = [newAttempt, ...walk.map((_, at) => after(walk.slice(0, at)))];

const courses = { 'one lesson': smallCourse, 'two lessons': twoLessons };
const course = fc.constantFrom(...(Object.keys(courses) as (keyof typeof courses)[]));
const ids = [
	...['small-scarf', 'other-scarf', 'welcome', 'chat', 'decide', 'end_written', 'wrote'],
	...['small-scarf/law', 'small-scarf/steps', 'other-scarf/guess', '__proto__', 'constructor'],
];
const code = fc.oneof(fc.constantFrom(...ids.map(codeOf)), fc.constantFrom('zzzz', '__proto__'));
const mark = fc.constantFrom('', '1', '0', '2', 'x');
const list = fc.array(
	fc.tuple(code, mark).map((two) => two.join('')),
	{ maxLength: 9 },
);
const value = fc.oneof(
	fc.integer({ min: -9, max: 2000 }),
	fc.double(),
	nastyText,
	fc.constant('nl'),
);
const place = fc.tuple(
	fc.constantFrom(codeOf('small-scarf'), codeOf('other-scarf')),
	fc.constantFrom(...Object.keys(smallCourse.lessons[0]!.scenes).map(codeOf)),
);
const field = fc
	.oneof(
		fc
			.tuple(fc.constantFrom('f', 'q', 'p', 'm'), list)
			.map(([key, codes]) => [key, codes.join('.')]),
		fc.tuple(fc.constantFrom('r', 's', 'l', 'b', '__proto__', ''), value),
		place.map((codes) => ['p', codes.join('.')]),
	)
	.map((two) => two.join(':'));

test('what another hand wrote into a place is recalled as something that may be true', () => {
	cases(3000, fc.tuple(course, fc.array(field)), ([name, fields]) => {
		expectTrue(courses[name], fields.join(','));
	});
});

test('whatever the text of a place, it is recalled as something that may be true', () => {
	cases(1500, fc.oneof(nastyText, fc.string({ maxLength: 200 })), (text) => {
		Object.values(courses).forEach((course) => expectTrue(course, text));
	});
});

test('a real place with a letter changed, and a right checksum, is something that may be true', () => {
	const spots = fc.tuple(fc.nat(attempts.length - 1), fc.nat(200), nastyText);
	cases(1500, spots, ([steps, at, by]) => {
		const kept = keep(smallCourse, attempts[steps]!, settings);
		const garbled = kept.slice(0, at % kept.length) + by + kept.slice((at % kept.length) + 1);

		const opened = unseal(seal(garbled, 1));

		expect(opened.kept === '' || opened.kept === garbled).toBe(true);
		expectTrue(smallCourse, opened.kept);
	});
});

test('an envelope with a letter changed is damaged or newer, and never a wrong place', () => {
	const spots = fc.tuple(fc.nat(attempts.length - 1), fc.nat(200), fc.string({ maxLength: 2 }));
	cases(2000, spots, ([steps, at, by]) => {
		const sealed = seal(keep(smallCourse, attempts[steps]!, settings), 7);
		const spot = at % sealed.length;
		const garbled = sealed.slice(0, spot) + by + sealed.slice(spot + 1);
		fc.pre(garbled !== sealed && garbled !== '');

		expect(['damaged', 'newer']).toContain(unseal(garbled).found);
	});
});

test('whatever an LMS gives back, the next save can be opened again', () => {
	const numbers = fc.oneof(fc.nat(9), fc.nat({ max: 999_999_999 }), fc.constant(999_999_999));
	const content = fc.tuple(numbers, numbers, nastyText).map((three) => three.join(';'));
	const texts = fc.oneof(
		nastyText,
		content.map((text) => `${text};${codeOf(text)}`),
		numbers.map((sequence) => seal('l:fr', sequence)),
	);
	cases(3000, texts, (text) => {
		const { found, kept, sequence } = unseal(text);

		expect(['nothing', 'place', 'damaged', 'newer']).toContain(found);
		expect(found === 'place').toBe(kept !== '');
		expect(unseal(seal('l:fr', sequence + 1))).toMatchObject({ found: 'place', kept: 'l:fr' });
	});
});

/** It speaks of this course alone, each thing once; it can be reported, kept and gone on with. */
function expectTrue(course: Course, text: string): void {
	const { attempt, settings: read } = recall(course, text);

	const lessons = course.lessons.map(({ id }) => id);
	const questions = attempt.answers.map(({ lesson, question }) => `${lesson}/${question}`);
	expect(lessons).toEqual(expect.arrayContaining([...attempt.finished]));
	expect(new Set(attempt.finished).size).toBe(attempt.finished.length);
	expect(new Set(questions).size).toBe(questions.length);
	expect(Number.isInteger(attempt.round) && attempt.round > 0).toBe(true);
	const { score = 0 } = { score: attempt.bestScore, ...reportOf(course, attempt) };
	expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
	expect(keep(course, attempt, { ...settings, ...read })).toMatch(/^[a-z0-9:,.-]{1,200}$/);
	const [first] = course.lessons;
	const at = attempt.walk?.path.at(-1)?.scene;
	if (at !== undefined) expect(first!.scenes[at]!.kind).not.toBe('ending');
	const went = after([{ type: 'resumed' }, ...walk], attempt, course, first);
	expect(Object.keys(first!.scenes)).toContain(went.walk?.path.at(-1)?.scene ?? first!.start);
}
