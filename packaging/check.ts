import { fileURLToPath } from 'node:url';
import { courseOf } from '../src/lesson/course-of.ts';
import { isDay } from '../src/lesson/door/shape.ts';
import { languages } from '../src/lesson/lesson.ts';
import { loadContent } from '../src/lesson/load-content.ts';
import type { Content } from '../src/lesson/load-content.ts';
import { problemLine } from '../src/lesson/problem.ts';
import type { Problem } from '../src/lesson/problem.ts';
import { isBeingChecked } from '../src/lesson/registry.ts';
import { lessonTable } from './check-table.ts';
import type { LessonRow } from './check-table.ts';
import { keptStates } from './kept-states.ts';
import { readContent } from './read-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run check`: proves all content. Prints everything that is wrong with it, by file and line; or, when nothing is,
 * one line for each lesson. `--today 2027-09-01` asks what would be past its review on that day.
 */
export async function main(args: string[]): Promise<number> {
	const today = dayAskedFor(args);
	if (today === undefined) {
		console.error('Usage: npm run check, or npm run check -- --today 2027-09-01');
		return 2;
	}
	const content = loadContent(readContent(root));
	if (!content.ok) return failed(content.problems);
	const rows = rowsOf(content.value);
	const problems = rows.flatMap((row) => row.kept.problems);
	if (problems.length > 0) return failed(problems);
	console.log(lessonTable(rows));
	overdue(content.value, today).forEach((line) => console.log(line));
	// The clock of the process runs since Node was started.
	console.log(`Proved in ${(performance.now() / 1000).toFixed(1)} s, from the start of Node.`);
	return 0;
}

function dayAskedFor(args: readonly string[]): string | undefined {
	if (args.length === 0) return new Date().toISOString().slice(0, 10);
	const [option, day = ''] = args;
	return option === '--today' && isDay(day) && args.length === 2 ? day : undefined;
}

function failed(problems: readonly Problem[]): number {
	problems.forEach((problem) => console.error(problemLine(problem)));
	console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	return 1;
}

function rowsOf(content: Content): LessonRow[] {
	const lessons = content.lessons.map(({ id }) => id);
	const course = courseOf(content, { id: 'all', lessons, languages });
	return content.lessons.map((lesson) => ({
		lesson,
		texts: content.texts,
		kept: keptStates(course, lesson),
	}));
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
