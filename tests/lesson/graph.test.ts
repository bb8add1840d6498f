import { expect, test } from 'vitest';
import { scenesLeft, wayFrom } from '../../src/lesson/graph.ts';
import { parseLesson } from '../../src/lesson/parse-lesson.ts';
import { longLesson } from './long-lesson.ts';
import { smallProject } from './projects.ts';

function lessonIn(files: ReturnType<typeof smallProject>, name: string) {
	const lesson = parseLesson(files.find(({ file }) => file === `scenarios/${name}.yaml`)!);
	if (!lesson.ok) throw new Error(`"${name}" has problems`);
	return lesson.value;
}

test('takes the first way whose conditions hold', () => {
	const { mend } = lessonIn(smallProject(), 'small').scenes;
	if (mend?.kind !== 'chat') throw new Error('"mend" is a chat');

	expect(wayFrom(mend.next, ['spoke'])).toBe('q_guess');
	expect(wayFrom(mend.next, [])).toBe('q_law');
});

test('counts the scenes that may still come along the longest path', () => {
	const left = scenesLeft(lessonIn(smallProject(), 'small'));

	expect(left).toMatchObject({ welcome: 13, mend: 9, q_law: 8, q_guess: 7, last: 1, end: 0 });
});

test('counts two thousand scenes in a row', () => {
	expect(scenesLeft(lessonIn(longLesson(2000), 'long')).first).toBe(1999);
});
