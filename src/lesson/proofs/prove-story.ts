import type { Texts } from '../course.ts';
import type { Finding } from '../door/tree.ts';
import type { Lesson } from '../lesson.ts';
import { textsOf } from '../parse-texts.ts';
import type { Locale } from '../parse-texts.ts';
import { endlessPaths } from './ends.ts';
import { pathsWithoutHelp } from './help-card.ts';
import { machineOf } from './machine.ts';
import { minutesOf } from './measures.ts';
import { unreachedScenes } from './reached.ts';
import { harmWithoutRepair } from './repairs.ts';
import { skipsWithoutEnd } from './skips.ts';
import { walked } from './walk.ts';

/** Walks every path of a lesson, whatever a learner does, and tells where one is not as it should be. */
export function proveStory(lesson: Lesson, locales: readonly Locale[]): Finding[] {
	const machine = machineOf(lesson);
	const walk = walked(machine);
	const circles = endlessPaths(machine, walk);
	const findings = [
		...unreachedScenes(machine),
		...circles,
		...pathsWithoutHelp(machine),
		...harmWithoutRepair(machine),
		...skipsWithoutEnd(machine),
	];
	// Without an end, there is no longest path.
	if (circles.length > 0) return findings;
	const texts = locales.map(
		({ language, tree }) => [language, textsOf(tree.value) as Texts] as const,
	);
	const minutes = minutesOf(machine, walk, Object.fromEntries(texts));
	if (minutes <= lesson.minutes) return findings;
	const says = `${lesson.minutes} are promised, and the longest path takes about ${minutes.toFixed(1)}. Shorten it, or promise ${Math.ceil(minutes)}`;
	return [...findings, { path: ['minutes'], says }];
}
