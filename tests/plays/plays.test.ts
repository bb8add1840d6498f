import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../packaging/read-content.ts';
import type { Course } from '../../src/lesson/course.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { problemLine } from '../../src/lesson/problem.ts';
import { currentStep, newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { lessonOf } from '../../src/player/progress.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { reportOf } from '../../src/player/report.ts';
import { study } from '../../src/player/study.ts';
import { readPlay, responseTo } from './read-play.ts';
import type { Play } from './read-play.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const parsed = loadContent(readContent(fileURLToPath(new URL('../..', import.meta.url))));
if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
const content = parsed.value;

/** Plays are named `<lesson>.<what happens>.play`. */
const plays = readdirSync(here)
	.filter((file) => file.endsWith('.play'))
	.map((file) => ({ file, lesson: file.split('.')[0]!, play: readPlay(file, read(file)) }));

describe.each(content.lessons.map(({ id }) => id))('%s', (id) => {
	const course = courseOf(content, { id, lessons: [id], languages: ['fr', 'nl', 'de', 'en'] });
	const own = plays.filter(({ lesson }) => lesson === id);

	test.each(own)('$play.title', ({ file, play }) => {
		const attempt = perform(course, id, file, play);

		expect(reportOf(course, attempt)).toEqual({
			completed: true,
			finished: [id],
			...(play.score !== undefined && { score: play.score }),
		});
	});

	test('each ending has its play', () => {
		const reached = own.map(
			({ file, play }) => currentStep(perform(course, id, file, play).walk!).scene,
		);
		const endings = Object.values(lessonOf(course, id).scenes).filter(
			({ kind }) => kind === 'ending',
		);

		expect(new Set(reached)).toEqual(new Set(endings.map((ending) => ending.id)));
	});
});

/** Plays every act, and sees to it that each is played in the scene it is written for. */
function perform(course: Course, lesson: string, file: string, { acts }: Play): Attempt {
	let attempt = study(course, newAttempt, lesson, { type: 'started' });
	const does = (event: PlayerEvent) => {
		const after = study(course, attempt, lesson, event);
		if (after === attempt) throw new Error(`${file}: ${JSON.stringify(event)} changes nothing`);
		attempt = after;
	};
	for (const { scene: expected, act } of acts) {
		const scene = lessonOf(course, lesson).scenes[currentStep(attempt.walk!).scene]!;
		if (scene.id !== expected)
			throw new Error(`${file}: "${expected}" is due, "${scene.id}" is shown`);
		if (act === 'skip') {
			does({ type: 'skipped' });
		} else {
			if (attempt.walk!.moment.at === 'note') does({ type: 'continued' });
			if (scene.kind === 'decision') does({ type: 'chose', choice: act });
			if (scene.kind === 'question') does({ type: 'answered', response: responseTo(scene, act) });
		}
		does({ type: 'continued' });
	}
	return attempt;
}

function read(file: string): string {
	return readFileSync(here + file, 'utf8');
}
