import type { Book } from './door/book.ts';
import { buildLesson } from './door/build-lesson.ts';
import { lessonShape } from './door/lesson-shape.ts';
import type { WrittenLesson } from './door/lesson-shape.ts';
import { brokenLinks } from './door/links.ts';
import { misfits } from './door/shape.ts';
import { placed, readTree } from './door/tree.ts';
import type { Finding, Tree } from './door/tree.ts';
import type { Lesson } from './lesson.ts';
import type { Parsed, Source } from './problem.ts';

/** A scenario file that was read: the lesson, and what only the proofs need to know of it. */
export interface Scenario {
	readonly lesson: Lesson;
	/** Numbers that belong to the fiction, and may stand in its prose without a source. */
	readonly numbers: readonly string[];
	readonly tree: Tree;
}

/**
 * Reads a scenario file: the lesson, or everything that is wrong with it.
 *
 * Without the book of registries its citations are taken on trust, and what an estimate guesses is not a number.
 */
export function parseLesson(source: Source, book?: Book): Parsed<Lesson> {
	const scenario = parseScenario(source, book);
	return scenario.ok ? { ok: true, value: scenario.value.lesson } : scenario;
}

/** Reads a scenario file and keeps what the proofs need. */
export function parseScenario(source: Source, book?: Book): Parsed<Scenario> {
	const read = readTree(source);
	if (!read.ok) return read;
	const tree = read.value;

	const shapeless = misfits(lessonShape, tree.value);
	const readable = withoutBrokenScenes(tree.value, shapeless);
	const own = readable?.audience === 'staff' ? (book?.forStaff ?? book) : book;
	const broken = readable ? linksOf(readable, tree, own) : [];
	const findings = [...shapeless, ...broken];
	if (findings.length > 0 || !readable) return { ok: false, problems: placed(tree, findings) };

	const { numbers = [] } = readable;
	return { ok: true, value: { lesson: buildLesson(readable, own), numbers, tree } };
}

/** The lesson with the scenes that have their shape, so that their links are checked at once. */
function withoutBrokenScenes(
	value: unknown,
	shapeless: readonly Finding[],
): WrittenLesson | undefined {
	if (shapeless.some(({ path }) => path[0] !== 'scenes' || path.length < 2)) return undefined;
	const written = value as WrittenLesson;
	const broken = new Set(shapeless.map(({ path }) => path[1]));
	const scenes = Object.entries(written.scenes).filter(([id]) => !broken.has(id));
	return { ...written, scenes: Object.fromEntries(scenes) };
}

function linksOf(readable: WrittenLesson, tree: Tree, book?: Book): Finding[] {
	const { scenes } = tree.value as WrittenLesson;
	const { flags, people } = readable;
	return brokenLinks(readable, { scenes: Object.keys(scenes), flags, people }, book);
}
