import { expect, test } from 'vitest';
import { keptStates } from '../../packaging/kept-states.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Scene } from '../../src/lesson/lesson.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { smallProject } from '../lesson/projects.ts';

function smallCourse() {
	const content = loadContent(smallProject());
	if (!content.ok) throw new Error('The small project has problems');
	return courseOf(content.value, { id: 'c', lessons: ['small'], languages: ['fr'] });
}

test('every place of the small lesson is saved, and comes back as it was', () => {
	const course = smallCourse();

	const kept = keptStates(course, course.lessons[0]!);

	expect(kept.findings).toEqual([]);
	expect(kept.largest).toBeGreaterThan(40);
	expect(kept.largest).toBeLessThan(120);
});

test('tells of a place that does not come back', () => {
	const course = smallCourse();
	const lesson = course.lessons[0]!;
	// A course that has forgotten a scene cannot take it up.
	const { think: _, ...scenes } = lesson.scenes;
	const forgetful = {
		...course,
		lessons: [{ ...lesson, scenes: { ...scenes, bench: lesson.scenes.last! } }],
	};

	const { findings } = keptStates(forgetful, lesson);

	expect(findings.map(({ path }) => path.join('.'))).toContain('scenes.bench');
	// Told once, though somebody may stand there with other flags.
	expect(new Set(findings.map(({ path }) => path.join('.'))).size).toBe(findings.length);
	expect(findings[0]!.at).toBe('key');
	expect(findings[0]!.says).toContain('does not come back as it was');
});

test('tells of a saved state that is too large for an LMS', () => {
	const course = smallCourse();
	const lesson = course.lessons[0]!;
	const questions = Array.from({ length: 200 }, (_, place) => ({
		...lesson.scenes.q_true!,
		id: `q_${place}`,
	}));
	const scenes = { ...lesson.scenes, ...Object.fromEntries(questions.map((one) => [one.id, one])) };

	const { findings } = keptStates({ ...course, lessons: [{ ...lesson, scenes }] }, lesson);

	expect(findings[0]!.says).toMatch(/^would be saved in 1\d{3} characters/);
});

test('the quiet reading is saved in the place of a lesson, and its questions beside those of the story', () => {
	const course = smallCourse();
	const lesson = course.lessons[0]!;
	const { q_true, end } = lesson.scenes;
	const q_quiet = { ...q_true!, id: 'q_quiet', next: [{ when: [], to: 'end' }] } as Scene;
	const standIn = { ...lesson, id: 'quiet', start: 'q_quiet', scenes: { q_quiet, end: end! } };
	const withQuiet = { ...course, standIn };

	const story = keptStates(withQuiet, lesson);
	const quiet = keptStates(withQuiet, standIn);

	// A dot, a code and whether it was right.
	expect(story.largest - keptStates(course, lesson).largest).toBe(6);
	expect(quiet.largest).toBeGreaterThan(40);
	expect([...story.findings, ...quiet.findings]).toEqual([]);
});
