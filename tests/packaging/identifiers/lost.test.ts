import { describe, expect, it } from 'vitest';
import type { Lesson, Passage, Question } from '../../../src/lesson/lesson.ts';
import { codeOf } from '../../../src/lesson/code.ts';
import { scarf } from '../sample.ts';
import { problemsIn, released, renamed, succeeded, withScenes, without } from './releases.ts';

const question = scarf.scenes['who_may'] as Question & { asks: 'single' };
const corner: Passage = {
	...{ kind: 'passage', id: 'corner', repairs: false, cites: [] },
	next: [{ when: [], to: 'home' }],
};
const withoutFriends = withScenes({ ...question, options: ['nobody'] });
const withoutFlag: Lesson = { ...scarf, flags: [] };

describe('an id that was released', () => {
	it('is missed when it is gone, by name, with its place in the lock and the remedy', () => {
		expect(problemsIn(released, [without('who_may')])).toContain(
			'lock.json:18:5 lessons.scarf.scene[1]: the scene "who_may" was released, and is gone. Saved attempts may hold it: put it back, or name what takes its place: "successors": { "scene": { "who_may": "…" } }.',
		);
	});

	it.each([
		['option', withoutFriends, 'lessons.scarf.option[1]: the option "who_may/friends"'],
		['flag', withoutFlag, 'lessons.scarf.flag[0]: the flag "called_anna"'],
		['ending', without('home'), 'lessons.scarf.scene[2]: the scene "home"'],
		['question', withScenes({ ...corner, id: 'who_may' }), '.question[0]: the question "who_may"'],
	])('is missed when it is a %s', (_, lesson, says) => {
		const problems = problemsIn(released, [lesson]);

		expect(problems[0]).toContain(says);
		expect(problems[0]).toContain('or null if nothing does');
	});

	it('is missed once with its whole lesson, unless that is given up', () => {
		const retired = { scarf: { ...released.lessons['scarf']!, retired: true as const } };

		expect(problemsIn(released, [])).toEqual([
			'lock.json:14:12 lessons.scarf: the lesson "scarf" was released, and is gone. Put scenarios/scarf.yaml back, or give it up for good with "retired": true.',
		]);
		expect(problemsIn({ ...released, lessons: retired }, [])).toEqual([]);
	});

	it('may be given up when no attempt can stand on it', () => {
		const option = { 'who_may/friends': null };

		expect(problemsIn(succeeded({ option }), [withoutFriends])).toEqual([]);
		expect(problemsIn(succeeded({ flag: { called_anna: null } }), [withoutFlag])).toEqual([]);
		expect(problemsIn(succeeded({ scene: { home: null } }), [without('home')])).toEqual([]);
	});

	it('may not be given up when attempts can', () => {
		const lock = succeeded({ scene: { who_may: null }, question: { who_may: null } });

		expect(problemsIn(lock, [without('who_may')])).toEqual([
			expect.stringContaining('name the scene that takes its place instead of null'),
		]);
	});

	it('may be succeeded by another, and its choices and options with it', () => {
		expect(
			problemsIn(succeeded({ scene: { street: 'corner' } }), [withStreetAs('corner')]),
		).toEqual([]);
		const lock = succeeded({ scene: { who_may: 'who' } });
		expect(problemsIn(lock, [renamed('who_may', 'who')])).toEqual([]);
	});

	it('may be succeeded over several releases', () => {
		const lock = succeeded({ scene: { street: 'corner', corner: 'square' } });

		expect(problemsIn(lock, [withStreetAs('square')])).toEqual([]);
	});

	it('is still missed when its successor does not exist, or runs in a circle', () => {
		const misspelt = succeeded({ scene: { street: 'cornre' } });
		const circle = succeeded({ scene: { street: 'corner', corner: 'street' } });

		expect(problemsIn(misspelt, [without('street')])[0]).toContain(
			'Its successor "cornre" does not exist either.',
		);
		expect(problemsIn(circle, [without('street')])[0]).toContain('the scene "street"');
	});

	it('is still missed when its successor is an ending, where nothing can be taken up', () => {
		expect(problemsIn(succeeded({ scene: { street: 'home' } }), [without('street')])[0]).toContain(
			'Its successor "home" is an ending, where no attempt can be taken up.',
		);
		const ending = withScenes({ ...scarf.scenes['home']!, id: 'street', kind: 'ending' });
		expect(problemsIn(released, [ending])[0]).toContain('Call the ending something else.');
	});

	it('is still missed when a passage follows a question, until its answers are given up', () => {
		const lesson = { ...without('who_may') };
		const later = { ...lesson, scenes: { ...lesson.scenes, corner } };
		const scene = { who_may: 'corner' };

		expect(problemsIn(succeeded({ scene }), [later])[0]).toContain('the question "who_may"');
		expect(problemsIn(succeeded({ scene, question: { who_may: null } }), [later])).toEqual([]);
	});
});

describe('a new id', () => {
	it('is refused when it would be kept under the code of one that is gone', () => {
		const twin = 's2tm4o';
		expect(codeOf(twin)).toBe(codeOf('street'));
		const lesson = { ...withStreetAs('corner') };
		const later = {
			...lesson,
			scenes: { ...lesson.scenes, [twin]: { ...corner, id: twin } },
		};

		expect(problemsIn(succeeded({ scene: { street: 'corner' } }), [later])).toEqual([
			expect.stringMatching(/lessons\.scarf\.scene: the scenes "street" and ".*" would be saved/),
		]);
	});
});

function withStreetAs(id: string): Lesson {
	return renamed('street', id);
}
