import type { Lesson, Question } from '../../src/lesson/lesson.ts';
import { currentStep } from '../../src/player/attempt.ts';
import type { Attempt, Walk } from '../../src/player/attempt.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import type { Response } from '../../src/player/response.ts';
import { whimFrom } from '../e2e/learner.ts';
import type { Whim } from '../e2e/learner.ts';

/** After so many steps a wanderer goes straight on, or no walk would end. */
const playful = 70;

/** Somebody who does anything a learner can do, by whim: chooses, skips, goes back, thinks again, answers wrongly. */
export interface Wanderer {
	/** What comes next. Undefined at an ending: there is nothing left but to put the lesson away. */
	next(attempt: Attempt, story?: Lesson): PlayerEvent | undefined;
	/** Once in so many times. */
	once(outOf: number): boolean;
	readonly whim: Whim;
}

/** A wanderer whose whims come out the same each time. */
export function wandererFrom(seed: number, lesson: Lesson): Wanderer {
	const whim = whimFrom(seed);
	const once = (outOf: number) => whim(outOf) === 0;
	let steps = 0;
	return {
		whim,
		once,
		next({ walk }, story = lesson) {
			steps += 1;
			if (!walk) return { type: 'started' };
			const isStraight = steps > playful;
			if (!isStraight && walk.path.length > 1 && once(16)) {
				return { type: 'went-back', step: whim(walk.path.length - 1) };
			}
			return onwards(story, walk, whim, isStraight ? () => false : once);
		},
	};
}

function onwards(
	lesson: Lesson,
	walk: Walk,
	whim: Whim,
	once: Wanderer['once'],
): PlayerEvent | undefined {
	const scene = lesson.scenes[currentStep(walk).scene]!;
	const isHere = walk.moment.at === 'note' || walk.moment.at === 'scene';
	if (scene.heavy && isHere && once(4)) return { type: 'skipped' };
	switch (walk.moment.at) {
		case 'welcome-back':
			return { type: once(12) ? 'started' : 'resumed' };
		case 'note':
		case 'summary':
			return { type: 'continued' };
		case 'feedback':
		case 'explanation':
			return { type: once(4) ? 'reconsidered' : 'continued' };
		case 'scene':
			if (scene.kind === 'ending') return undefined;
			if (scene.kind === 'decision') {
				return { type: 'chose', choice: scene.choices[whim(scene.choices.length)]!.id };
			}
			if (scene.kind === 'question')
				return { type: 'answered', response: anyResponse(scene, whim) };
			return { type: 'continued' };
	}
}

/** Some answer to the question, as often right as chance has it. */
export function anyResponse(question: Question, whim: Whim): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: question.options[whim(question.options.length)]! };
		case 'several': {
			const some = question.options.filter(() => whim(2) === 0);
			return { asks: 'several', options: some.length > 0 ? some : question.right };
		}
		case 'true-false':
			return { asks: 'true-false', says: whim(2) === 0 };
		case 'estimate':
			return { asks: 'estimate', figure: question.from + whim(question.to - question.from + 1) };
		case 'sort':
			return {
				asks: 'sort',
				groups: Object.fromEntries(
					question.options.map((id) => [id, question.groups[whim(question.groups.length)]!]),
				),
			};
		case 'order':
			return { asks: 'order', options: whim(2) === 0 ? question.right : question.options };
	}
}
