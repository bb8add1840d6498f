import { isDeepStrictEqual } from 'node:util';
import type { Course } from '../src/lesson/course.ts';
import type { Finding } from '../src/lesson/door/tree.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { flagsIn, machineOf } from '../src/lesson/proofs/machine.ts';
import { oncePerPlace } from '../src/lesson/proofs/steps.ts';
import { newAttempt } from '../src/player/attempt.ts';
import type { Answer, Attempt, Settings, Step } from '../src/player/attempt.ts';
import { keep, recall } from '../src/player/keep.ts';
import type { Kept } from '../src/player/keep.ts';

// What an LMS has to hold, less what tracking wraps around it.
const mostCharacters = 1000 - 24;

/** What comes of saving a lesson at every place it can be left: the largest saved state, and what would not come back. */
export interface KeptStates {
	readonly largest: number;
	readonly findings: readonly Finding[];
}

/**
 * Saves and takes up again at every scene with every set of flags; and at every scene once as somebody who has already
 * finished and answered everything in the course, its quiet reading too: no saved state is larger.
 */
export function keptStates(course: Course, lesson: Lesson): KeptStates {
	const machine = machineOf(lesson);
	const findings: Finding[] = [];
	const settings = settingsIn(course);
	const everything = everythingIn(course);
	const met = new Set<string>();
	let largest = 0;
	for (const state of machine.states) {
		const { scene } = state;
		const walk = walkAt(course, lesson, { scene: scene.id, flags: flagsIn(machine, state) });
		const full = keep(course, { ...everything, walk }, settings);
		largest = Math.max(largest, full.length);
		// To read all answers again with each set of flags would prove nothing new.
		const before = met.has(scene.id) ? newAttempt : everything;
		met.add(scene.id);
		// At an ending there is no place to come back to.
		const attempt = scene.kind === 'ending' ? before : { ...before, walk };
		const kept = before === everything ? full : keep(course, { ...before, walk }, settings);
		const says = tooLarge(full) ?? changedIn(course, { attempt, settings }, kept);
		if (says !== undefined) findings.push({ path: ['scenes', scene.id], says, at: 'key' });
	}
	return { largest, findings: oncePerPlace(findings) };
}

function tooLarge({ length }: string): string | undefined {
	if (length <= mostCharacters) return undefined;
	return `would be saved in ${length} characters, of which an LMS is sure to hold ${mostCharacters}. Make the package of fewer lessons`;
}

function changedIn(course: Course, wanted: Kept, kept: string): string | undefined {
	return isDeepStrictEqual(recall(course, kept), wanted)
		? undefined
		: `what is saved here does not come back as it was: ${kept}`;
}

function everythingIn({ lessons, standIn }: Course): Attempt {
	const round = 9999;
	const answersTo = ({ scenes }: Lesson, by: Pick<Answer, 'lesson' | 'isQuiet'>) =>
		Object.values(scenes).flatMap((scene): Answer[] =>
			scene.kind === 'question'
				? [{ ...by, question: scene.id, round, ...(scene.scores && { right: true }) }]
				: [],
		);
	const answers = lessons.flatMap((lesson) => [
		...answersTo(lesson, { lesson: lesson.id }),
		...(standIn ? answersTo(standIn, { lesson: lesson.id, isQuiet: true }) : []),
	]);
	return { finished: lessons.map(({ id }) => id), answers, round, bestScore: 100 };
}

/** The quiet reading is walked under the name of a lesson whose place it takes. */
function walkAt(
	{ lessons, standIn }: Course,
	{ id }: Lesson,
	step: Step,
): Attempt['walk'] & object {
	const isQuiet = id === standIn?.id;
	return {
		lesson: isQuiet ? lessons[0]!.id : id,
		...(isQuiet && { isQuiet }),
		path: [step],
		moment: { at: 'welcome-back' },
	};
}

function settingsIn({ languages, lessons, plain }: Course): Settings {
	return {
		language: languages[0]!,
		band: lessons[0]!.bands[0]!,
		...(plain.length > 0 && { isPlain: true }),
	};
}
