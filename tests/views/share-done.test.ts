import { expect, test } from 'vitest';
import type { Lesson, Scene } from '../../src/lesson/lesson.ts';
import type { Walk } from '../../src/player/attempt.ts';
import { shareDone } from '../../src/views/share-done.ts';

const scene = (id: string, ...to: string[]): Scene => ({
	kind: 'passage',
	id,
	repairs: false,
	cites: [],
	next: to.map((to) => ({ when: [], to })),
});
const lesson = {
	start: 'a',
	scenes: { a: scene('a', 'b'), b: scene('b', 'c'), c: scene('c') },
} as unknown as Lesson;
const at = (id: string): Walk => ({
	lesson: 'lesson',
	path: [{ scene: id, flags: [] }],
	moment: { at: 'scene' },
});

test('the seam is sewn as far as the story has come', () => {
	expect(['a', 'b', 'c'].map((id) => shareDone(lesson, at(id)))).toEqual([0, 0.5, 1]);
});
