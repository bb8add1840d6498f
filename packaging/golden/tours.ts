import type { Course } from '../../src/lesson/course.ts';
import type { Lesson, LessonId, SceneId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { currentScene } from '../../src/player/progress.ts';
import { study } from '../../src/player/study.ts';
import { nextEvent } from './next-event.ts';
import { whimFrom } from './whim.ts';
import type { Whim } from './whim.ts';

// A scene that only one path in fifty leads to is met in this many tours but once in a million.
const mostTours = 700;

type See = (attempt: Attempt, tour: number) => void;

/** What is walked through for a lesson: its story, or the quiet reading in its place. */
interface Leg {
	readonly lesson: LessonId;
	readonly isQuiet?: true;
	readonly scenes: Lesson['scenes'];
}

/**
 * Goes through all lessons of a course as pupils might, twice each time, until every scene was met in both; then through
 * the quiet reading, in the place of the first. The same course gives the same tours. `see` is shown the attempt after
 * every step, and the number of the tour.
 */
export function tours(course: Course, see: See): void {
	const { lessons, standIn } = course;
	toursOf(
		course,
		lessons.map(({ id, scenes }) => ({ lesson: id, scenes })),
		see,
	);
	const [first] = lessons;
	if (!first || !standIn) return;
	toursOf(course, [{ lesson: first.id, isQuiet: true, scenes: standIn.scenes }], see);
}

function toursOf(course: Course, legs: readonly Leg[], see: See): void {
	const wanted = new Set(
		legs.flatMap(({ lesson, scenes }) => Object.keys(scenes).map((scene) => `${lesson}/${scene}`)),
	);
	const toMeet = [new Set(wanted), new Set(wanted)];
	for (let tour = 0; toMeet.some(({ size }) => size > 0); tour++) {
		if (tour === mostTours) {
			throw new Error(`No walk meets ${[...toMeet[0]!, ...toMeet[1]!].join(', ')}`);
		}
		let attempt = newAttempt;
		const whim = whimFrom(tour + 1);
		for (const left of toMeet) {
			for (const leg of legs) {
				attempt = walked(course, attempt, leg, whim, (now, scene) => {
					left.delete(`${leg.lesson}/${scene}`);
					see(now, tour);
				});
			}
		}
	}
}

/** A lesson from where the attempt stands in it, or else from its start, to an ending. */
export function walked(
	course: Course,
	attempt: Attempt,
	{ lesson, isQuiet }: Omit<Leg, 'scenes'>,
	whim: Whim,
	see: (attempt: Attempt, scene: SceneId) => void = () => {},
): Attempt {
	let now = attempt;
	if (now.walk?.lesson !== lesson) {
		now = study(course, now, lesson, { type: 'started', ...(isQuiet && { isQuiet }) });
	}
	for (;;) {
		const scene = currentScene(course, now)!;
		see(now, scene.id);
		if (scene.kind === 'ending') return study(course, now, lesson, { type: 'closed' });
		const event = nextEvent(scene, now.walk!.moment, whim);
		const after = study(course, now, lesson, event);
		if (after === now) throw new Error(`"${event.type}" does not fit in ${lesson}/${scene.id}`);
		now = after;
	}
}
