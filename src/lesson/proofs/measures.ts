import { byLanguage } from '../lesson.ts';
import type { ByLanguage, Scene } from '../lesson.ts';
import type { Machine } from './machine.ts';
import { secondsByState, wordsIn } from './reading-time.ts';
import type { LessonTexts } from './reading-time.ts';
import { fromTheEnds, walked } from './walk.ts';
import type { Walked } from './walk.ts';

/** A lesson in figures, for the table of the check. */
export interface Measures {
	readonly scenes: number;
	readonly decisions: number;
	readonly questions: number;
	readonly endings: number;
	/** Different ways from the start to an ending, by choices made and scenes skipped. */
	readonly paths: number;
	/** Along the longest path, in the language and band that take longest. */
	readonly minutes: number;
	readonly words: ByLanguage<number>;
}

/** Measures a lesson without circles. */
export function measuresOf(machine: Machine, texts: LessonTexts): Measures {
	const { lesson } = machine;
	const walk = walked(machine);
	const scenes = Object.values(lesson.scenes);
	const ofKind = (kind: Scene['kind']) => scenes.filter((scene) => scene.kind === kind).length;
	return {
		scenes: scenes.length,
		decisions: ofKind('decision'),
		questions: ofKind('question'),
		endings: ofKind('ending'),
		paths: pathsIn(machine, walk),
		minutes: minutesOf(machine, walk, texts),
		words: byLanguage((language) => wordsIn(texts[language])),
	};
}

/** Minutes along the longest path. The machine has no circles. */
export function minutesOf(machine: Machine, walk: Walked, texts: LessonTexts): number {
	const secondsAt = secondsByState(machine, texts);
	const seconds = fromTheEnds<number>(
		machine,
		walk,
		(state, after) => secondsAt[state]! + Math.max(0, ...after),
	);
	return seconds / 60;
}

function pathsIn(machine: Machine, walk: Walked): number {
	return fromTheEnds<number>(machine, walk, (_, after) =>
		after.length === 0 ? 1 : after.reduce((sum, paths) => sum + paths, 0),
	);
}
