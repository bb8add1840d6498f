import { sameCode } from './door/names.ts';
import type { Finding } from './door/tree.ts';
import { nameOf } from './folders.ts';
import type { Scenario } from './parse-lesson.ts';
import type { Problem } from './problem.ts';

/** What is wrong between lessons, each of which is right alone: codes that two of them share, and files under another name. */
export function courseLinks(scenarios: readonly Scenario[]): Problem[] {
	const lessons = scenarios.map((scenario) => ({ scenario, id: scenario.lesson.id, path: ['id'] }));
	const questions = scenarios.flatMap((scenario) =>
		Object.values(scenario.lesson.scenes)
			.filter(({ kind }) => kind === 'question')
			.map(({ id }) => ({
				scenario,
				id: `${scenario.lesson.id}/${id}`,
				path: ['scenes', id],
				at: 'key' as const,
			})),
	);
	return [
		...sharedCodes(lessons, 'lessons'),
		...sharedCodes(questions, 'questions'),
		...scenarios.flatMap(misnamed),
	];
}

interface Owned extends Omit<Finding, 'says'> {
	readonly scenario: Scenario;
	readonly id: string;
}

function sharedCodes(owned: readonly Owned[], sort: string): Problem[] {
	const ids = owned.map(({ id }) => id);
	return sameCode(ids, sort).map(({ place, says }) => {
		const { scenario, id: _, ...finding } = owned[place]!;
		return scenario.tree.place({ ...finding, says });
	});
}

function misnamed({ lesson, tree }: Scenario): Problem[] {
	if (nameOf(tree.file) === lesson.id) return [];
	const says = `the file has to be called ${lesson.id}.yaml, as the lesson it holds`;
	return [tree.place({ path: ['id'], says })];
}
