import { languages } from '../lesson.ts';
import type { Language, Scene } from '../lesson.ts';
import type { Machine } from './machine.ts';
import { secondsByState, wordsIn } from './reading-time.ts';
import type { LessonTexts } from './reading-time.ts';

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
	readonly words: Readonly<Record<Language, number>>;
}

/** Measures a lesson without circles. */
export function measuresOf(machine: Machine, texts: LessonTexts): Measures {
	const { lesson } = machine;
	const scenes = Object.values(lesson.scenes);
	const ofKind = (kind: Scene['kind']) => scenes.filter((scene) => scene.kind === kind).length;
	const words = languages.map((language) => [language, wordsIn(texts[language])] as const);
	return {
		scenes: scenes.length,
		decisions: ofKind('decision'),
		questions: ofKind('question'),
		endings: ofKind('ending'),
		paths: pathsIn(machine),
		minutes: minutesOf(machine, texts),
		words: Object.fromEntries(words) as Record<Language, number>,
	};
}

/** Minutes along the longest path. The machine has no circles. */
export function minutesOf(machine: Machine, texts: LessonTexts): number {
	const secondsAt = secondsByState(machine, texts);
	const seconds = backwards<number>(
		machine,
		(state, after) => secondsAt[state]! + Math.max(0, ...after),
	);
	return seconds / 60;
}

function pathsIn(machine: Machine): number {
	return backwards<number>(machine, (_, after) =>
		after.length === 0 ? 1 : after.reduce((sum, paths) => sum + paths, 0),
	);
}

/** What holds at the start, worked out from the endings back, each state after all those it leads to. */
function backwards<Value>(
	{ steps }: Machine,
	valueOf: (state: number, after: readonly Value[]) => Value,
): Value {
	const values: Value[] = [];
	const known: boolean[] = [];
	const way = [0];
	while (way.length > 0) {
		const state = way.at(-1)!;
		const waiting = steps[state]!.filter(({ to }) => !known[to]);
		if (!known[state] && waiting.length > 0) {
			way.push(...waiting.map(({ to }) => to));
			continue;
		}
		way.pop();
		if (known[state]) continue;
		values[state] = valueOf(
			state,
			steps[state]!.map(({ to }) => values[to]!),
		);
		known[state] = true;
	}
	return values[0]!;
}
