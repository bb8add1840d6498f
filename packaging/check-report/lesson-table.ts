import type { Texts } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { machineOf } from '../../src/lesson/proofs/machine.ts';
import { measuresOf } from '../../src/lesson/proofs/measures.ts';
import type { KeptStates } from '../kept-states.ts';
import { inColumns } from './columns.ts';

/** A lesson that was proved, and what saving it comes to. */
export interface LessonRow {
	readonly lesson: Lesson;
	readonly texts: Content['texts'];
	readonly kept: KeptStates;
}

/** The lessons in figures, one line each. */
export function lessonTable(rows: readonly LessonRow[]): string {
	const heads = [
		...['lesson', 'scenes', 'decisions', 'endings', 'paths', 'minutes'],
		...languages.map((language) => `words ${language}`),
		...['questions', 'facts', 'rules', 'largest saved state'],
	];
	return inColumns([heads, ...rows.map(cellsOf)]);
}

function cellsOf({ lesson, texts, kept }: LessonRow): string[] {
	const own = languages.map((language) => [language, texts[language][lesson.id] as Texts] as const);
	const measures = measuresOf(machineOf(lesson), Object.fromEntries(own));
	const { scenes, decisions, questions, endings, paths, minutes, words } = measures;
	return [
		lesson.id,
		...[scenes, decisions, endings].map(String),
		paths < 1e9 ? String(paths) : paths.toExponential(1),
		`${minutes.toFixed(1)} of ${lesson.minutes}`,
		...languages.map((language) => String(words[language])),
		String(questions),
		...(['fact', 'rule'] as const).map((of) => String(citedBy(lesson, of))),
		`${kept.largest} characters`,
	];
}

function citedBy({ scenes }: Lesson, of: 'fact' | 'rule'): number {
	const cites = Object.values(scenes).flatMap((scene) => scene.cites);
	return new Set(cites.filter((cited) => cited.of === of).map(({ id }) => id)).size;
}
