import { scenesLeft } from '../lesson/graph.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { currentStep } from '../player/attempt.ts';
import type { Walk } from '../player/attempt.ts';

/** How much of a lesson is behind the learner, 0 to 1, measured on the longest path still possible. */
export function shareDone(lesson: Lesson, walk: Walk): number {
	const left = scenesLeft(lesson);
	return 1 - left[currentStep(walk).scene]! / Math.max(left[lesson.start]!, 1);
}
