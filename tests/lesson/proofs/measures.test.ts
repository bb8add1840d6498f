import { expect, test } from 'vitest';
import { loadContent } from '../../../src/lesson/load-content.ts';
import { machineOf } from '../../../src/lesson/proofs/machine.ts';
import { measuresOf } from '../../../src/lesson/proofs/measures.ts';
import type { Texts } from '../../../src/lesson/course.ts';
import { smallProject } from '../projects.ts';

const content = loadContent(smallProject());
if (!content.ok) throw new Error('The small project has problems');
const lesson = content.value.lessons[0]!;

test('counts scenes by kind, and paths by choices and skips', () => {
	const measures = measuresOf(machineOf(lesson), {});

	expect(measures).toMatchObject({ scenes: 14, decisions: 1, questions: 6, endings: 1 });
	// The heavy scene is read or skipped, and each of three choices leads on.
	expect(measures.paths).toBe(6);
});

test('adds a pause at a decision, at each question and at a reflection of the longest path', () => {
	const { minutes } = measuresOf(machineOf(lesson), {});

	expect(minutes * 60).toBeCloseTo(10 + 6 * 20 + 40);
});

test('reads at 150 words a minute, in the language that has most', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
	const texts = (count: number): Texts => ({
		scenes: { end: { title: 'End', text: words(count) } },
	});

	const { minutes } = measuresOf(machineOf(lesson), { fr: texts(299), nl: texts(149) });

	expect(minutes * 60).toBeCloseTo(170 + 120);
});

test('counts the words of each language', () => {
	const { words } = measuresOf(machineOf(lesson), { fr: { title: 'Une petite fin !' } });

	expect(words).toEqual({ fr: 3, nl: 0, de: 0, en: 0 });
});
