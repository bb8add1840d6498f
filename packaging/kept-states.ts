import { isDeepStrictEqual } from 'node:util';
import type { Course } from '../src/lesson/course.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { flagsIn, machineOf } from '../src/lesson/proofs/machine.ts';
import type { Problem } from '../src/lesson/problem.ts';
import type { Answer, Attempt, Settings, Step } from '../src/player/attempt.ts';
import { keep, recall } from '../src/player/keep.ts';

// What an LMS has to hold, less what tracking wraps around it.
const mostCharacters = 1000 - 24;

/** What comes of saving a lesson at every place it can be left: the largest saved state, and what would not come back. */
export interface KeptStates {
	readonly largest: number;
	readonly problems: readonly Problem[];
}

/**
 * Saves and takes up again at every scene with every set of flags, as somebody does who has already finished and
 * answered everything in the course: no saved state is larger.
 */
export function keptStates(course: Course, lesson: Lesson): KeptStates {
	const machine = machineOf(lesson);
	const problems: Problem[] = [];
	let largest = 0;
	for (const state of machine.states) {
		const attempt = fullAttempt(course, lesson, {
			scene: state.scene.id,
			flags: flagsIn(machine, state),
		});
		const kept = keep(course, attempt, settingsIn(course));
		largest = Math.max(largest, kept.length);
		const says = objectionTo(course, attempt, kept);
		if (says !== undefined) problems.push(problemAt(lesson, state.scene.id, says));
	}
	return { largest, problems };
}

function objectionTo(course: Course, attempt: Attempt, kept: string): string | undefined {
	if (kept.length > mostCharacters) {
		return `would be saved in ${kept.length} characters, of which an LMS is sure to hold ${mostCharacters}. Make the package of fewer lessons`;
	}
	const isAtEnding = course.lessons.some(
		({ id, scenes }) =>
			id === attempt.walk?.lesson && scenes[attempt.walk.path[0].scene]?.kind === 'ending',
	);
	// At an ending there is no place to come back to.
	const { walk, ...finished } = attempt;
	const wanted = {
		attempt: isAtEnding ? finished : { ...finished, walk },
		settings: settingsIn(course),
	};
	return isDeepStrictEqual(recall(course, kept), wanted)
		? undefined
		: `what is saved here does not come back as it was: ${kept}`;
}

function fullAttempt(course: Course, lesson: Lesson, step: Step): Attempt {
	const round = 9999;
	const answers = course.lessons.flatMap(({ id, scenes }) =>
		Object.values(scenes).flatMap((scene): Answer[] =>
			scene.kind === 'question'
				? [{ lesson: id, question: scene.id, round, ...(scene.scores && { right: true }) }]
				: [],
		),
	);
	return {
		finished: course.lessons.map(({ id }) => id),
		answers,
		round,
		bestScore: 100,
		walk: { lesson: lesson.id, path: [step], moment: { at: 'welcome-back' } },
	};
}

function settingsIn({ languages, lessons }: Course): Settings {
	return { language: languages[0]!, band: lessons[0]!.bands[0]! };
}

function problemAt({ id }: Lesson, scene: string, says: string): Problem {
	return { file: `scenarios/${id}.yaml`, line: 1, column: 1, path: `scenes.${scene}`, says };
}
