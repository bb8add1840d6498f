import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseOf } from '../src/lesson/course-of.ts';
import { placed, readTree } from '../src/lesson/door/tree.ts';
import { languages } from '../src/lesson/lesson.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { loadContent } from '../src/lesson/load-content.ts';
import type { Content } from '../src/lesson/load-content.ts';
import { problemLine } from '../src/lesson/problem.ts';
import type { Problem, Source } from '../src/lesson/problem.ts';
import { isBeingChecked } from '../src/lesson/registry.ts';
import { easeTable } from './check-report/ease-table.ts';
import { lessonTable } from './check-report/lesson-table.ts';
import type { LessonRow } from './check-report/lesson-table.ts';
import { readAsk } from './check-report/read-ask.ts';
import { readingsOf } from './check-report/readings.ts';
import { sentenceList } from './check-report/sentence-list.ts';
import { keptStates } from './kept-states.ts';
import { offerOf, ordersFor } from './orders/order.ts';
import { readContent } from './read-content.ts';
import { formattedSheet } from './sign-off/formatted-sheet.ts';
import { readPoints } from './sign-off/points.ts';
import type { Points } from './sign-off/points.ts';

const sheetFile = 'scenarios/SIGN-OFF.md';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run check`: proves all content. Prints everything that is wrong with it, by file and line; or, when nothing is,
 * the lessons in figures, how easy they are to read, and the longest sentences.
 */
export async function main(args: string[]): Promise<number> {
	const ask = readAsk(args);
	if (!ask) {
		console.error(
			'Usage: npm run check, with -- and any of --today 2027-09-01, --sentences, --sign-off',
		);
		return 2;
	}
	const sources = readContent(root);
	const content = loadContent(sources);
	if (!content.ok) return failed(content.problems);
	const rows = rowsOf(content.value);
	const points = readPoints(sources, content.value);
	const problems = rows.flatMap((row) => keptProblems(row, sources));
	if (problems.length > 0 || !points.ok) {
		return failed([...problems, ...(points.ok ? [] : points.problems)]);
	}
	const readings = readingsOf(content.value);
	console.log(lessonTable(rows));
	console.log(`\n${easeTable(readings)}`);
	console.log(`\n${sentenceList(readings, ask.sentences)}\n`);
	if (ask.signOff) await writeSheet(sources, content.value, points.value);
	overdue(content.value, ask.today).forEach((line) => console.log(line));
	// The clock of the process runs since Node was started.
	console.log(`Proved in ${(performance.now() / 1000).toFixed(1)} s, from the start of Node.`);
	return 0;
}

function failed(problems: readonly Problem[]): number {
	problems.forEach((problem) => console.error(problemLine(problem)));
	console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	return 1;
}

function rowsOf(content: Content): LessonRow[] {
	const orders = ordersFor({ formats: ['scorm12'], languages }, offerOf(content.lessons));
	const courses = orders.map(({ course, lessons }) =>
		courseOf(content, { id: course, lessons, languages }),
	);
	// What is kept grows with each lesson of a package: the one with most is the one to try. The quiet reading is in all.
	const largestWith = ({ id, standsIn }: Lesson) =>
		courses
			.filter(({ lessons }) => standsIn || lessons.some((lesson) => lesson.id === id))
			.reduce((most, course) => (course.lessons.length > most.lessons.length ? course : most));
	return content.lessons.map((lesson) => ({
		lesson,
		texts: content.texts,
		kept: keptStates(largestWith(lesson), lesson),
	}));
}

function keptProblems({ lesson, kept }: LessonRow, sources: readonly Source[]): Problem[] {
	if (kept.findings.length === 0) return [];
	const scenario = sources.find(({ file }) => file === `scenarios/${lesson.id}.yaml`);
	const read = scenario && readTree(scenario);
	if (!read?.ok) throw new Error(`The scenario of "${lesson.id}" was read a moment ago`);
	return placed(read.value, kept.findings);
}

async function writeSheet(sources: readonly Source[], content: Content, points: Points) {
	writeFileSync(join(root, sheetFile), await formattedSheet(sources, content, points));
	console.log(`Wrote ${sheetFile}`);
}

/** Entries that are shown as being checked from this day on: no reason to stop a build, every reason to look. */
function overdue({ registry }: Content, today: string): string[] {
	const entries = [
		...Object.values(registry.facts),
		...Object.values(registry.rules),
		...registry.lines,
	];
	return entries
		.filter((entry) => isBeingChecked(entry, today))
		.map(
			({ id, reviewBy }) =>
				`Look again at ${id}: its review was due on ${reviewBy}. Pupils see it as being checked.`,
		);
}
