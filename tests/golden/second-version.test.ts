import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walked } from '../../packaging/golden/tours.ts';
import { whimFrom } from '../../packaging/golden/whim.ts';
import type { LockedLesson } from '../../packaging/identifiers/lock.ts';
import { recall } from '../../src/player/keep.ts';
import { isCompleted } from '../../src/player/progress.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { quietLesson, smallLesson } from '../player/small-course.ts';
import {
	changed,
	courseWith,
	firstSaves,
	lockWith,
	lostBy,
	lostQuietlyBy,
	renamed,
} from './versions.ts';
import { withFlags, without } from './versions.ts';

describe('a second version loses nothing', () => {
	it('when nothing that was saved has changed', () => {
		expect(lostBy(smallLesson)).toEqual([]);
	});

	it('when a scene is gone and names its successor', () => {
		const lesson = without(smallLesson, 'repair');

		expect(lostBy(lesson, { scene: { repair: 'law' } })).toEqual([]);
	});

	it('when an option is gone', () => {
		const options = ['tell', 'breathe'];
		const lesson = changed(smallLesson, 'steps', { options, right: ['breathe', 'tell'] });

		expect(lostBy(lesson)).toEqual([]);
	});

	it('when a question has another name', () => {
		const lesson = renamed(smallLesson, 'law', 'the_law');

		expect(lostBy(lesson, { scene: { law: 'the_law' } })).toEqual([]);
	});

	it('when a flag has another name, or is given up', () => {
		const flag = { wrote: 'wrote_to_lina' };

		expect(lostBy(withFlags(smallLesson, ['wrote_to_lina']), { flag })).toEqual([]);
		expect(lostBy(withFlags(smallLesson, []), { flag: { wrote: null } })).toEqual([]);
	});

	it('when a question is gone, and its answers are given up', () => {
		const written = { scene: { law: 'guess' }, question: { law: null } };

		expect(lostBy(without(smallLesson, 'law'), written)).toEqual([]);
	});
});

describe('a second quiet reading', () => {
	const later = renamed(quietLesson, 'law', 'rights');

	it('loses nothing when a scene and its question name their successor', () => {
		expect(lostQuietlyBy(quietLesson)).toEqual([]);
		expect(lostQuietlyBy(later, { scene: { law: 'rights' } })).toEqual([]);
	});

	it('is told of what it loses', () => {
		const lost = lostQuietlyBy(later).join('\n');

		expect(lost).toContain('comes back at "nowhere", not at "small-scarf quietly "');
		expect(lost).toContain('the answer to small-scarf/quiet/law is lost');
	});
});

describe('what a second version loses is told', () => {
	it('when a scene is gone without a successor', () => {
		expect(lostBy(without(smallLesson, 'repair'))).toContainEqual(
			expect.stringMatching(
				/^tests\/golden\/1\.0\.0\/small-scarf\.json, save \d+: comes back at "nowhere", not at "small-scarf "/,
			),
		);
	});

	it('when a question has another name, and the lock does not say so', () => {
		const lost = lostBy(renamed(smallLesson, 'law', 'the_law'));

		expect(lost.join('\n')).toContain('the answer to small-scarf/law is lost');
	});

	it('when a flag has another name, and the lock does not say so', () => {
		const lost = lostBy(withFlags(smallLesson, ['wrote_to_lina']));

		expect(lost.join('\n')).toMatch(/comes back at "small-scarf law", not at "small-scarf law /);
	});

	it('when the lesson itself is another', () => {
		const lost = lostBy({ ...smallLesson, id: 'small-scarf-2' }, {});

		expect(lost.join('\n')).toContain('is not completed any more');
	});
});

describe('whatever a second version is', () => {
	const fates = fc.constantFrom('stays', 'goes', 'is renamed');
	const scenes = ['chat', 'repair', 'law', 'guess', 'steps', 'pause'] as const;

	it('no save of the first throws, loses its completion or score, or cannot be played to its end', () => {
		fc.assert(
			fc.property(
				fc.tuple(...scenes.map(() => fates)),
				fc.constantFrom(['wrote'], ['wrote_to_lina'], []),
				fc.boolean(),
				fc.constantFrom(...firstSaves.saves),
				fc.integer(),
				(fate, flags, isWritten, save, seed) => {
					let lesson = withFlags(smallLesson, flags);
					const scene: Record<string, string> = {};
					scenes.forEach((id, place) => {
						if (fate[place] === 'goes') lesson = without(lesson, id);
						if (fate[place] === 'is renamed') lesson = renamed(lesson, id, `new_${id}`);
						scene[id] = fate[place] === 'goes' ? 'help' : `new_${id}`;
					});
					const written: LockedLesson['successors'] = isWritten ? { scene } : {};
					const course = courseWith(lesson, lockWith(written));

					const { attempt } = recall(course, unseal(save.suspendData).kept);
					const ended = walked(course, attempt, { lesson: lesson.id }, whimFrom(seed));

					expect(isCompleted(course, attempt)).toBe(save.completed);
					expect(attempt.bestScore ?? -1).toBeGreaterThanOrEqual(save.score ?? -1);
					expect(ended.bestScore ?? -1).toBeGreaterThanOrEqual(save.score ?? -1);
					expect(isCompleted(course, ended)).toBe(true);
					if (isWritten && save.place) expect(attempt.walk).toBeDefined();
				},
			),
			{ numRuns: 2000 },
		);
	});
});
