import type { Content } from '../src/lesson/load-content.ts';
import type { Day } from '../src/lesson/registry.ts';
import { problemLine } from '../src/lesson/problem.ts';
import type { Parsed } from '../src/lesson/problem.ts';
import type { Golden } from './golden/golden.ts';
import { successorsOf } from './identifiers/heirs.ts';
import type { Lock } from './identifiers/lock.ts';
import { lost } from './identifiers/lost.ts';
import type { Player } from './pack.ts';
import type { Held } from './read-json.ts';

/** What the commands take from the world around them, so that a test can give them another. */
export interface Workshop {
	readonly content: () => Parsed<Content>;
	readonly lock: () => Parsed<Held<Lock>>;
	readonly saveLock: (lock: Lock) => void;
	/** What is released next: `0.1.0`. */
	readonly release: string;
	/** The day of that release. */
	readonly released: Day;
	/** What was saved in each release. */
	readonly goldens: () => Parsed<readonly Golden[]>;
	readonly saveGolden: (golden: Golden) => void;
	readonly player: () => Promise<Player>;
	/** Where the zips go. */
	readonly folder: string;
	readonly say: (line: string) => void;
	readonly complain: (line: string) => void;
}

/** A command stops here: every problem in a sentence, and the exit code. */
export class Refusal extends Error {
	readonly code: 1 | 2;
	readonly problems: readonly string[];

	/** 2: what was asked for does not exist. 1: something is wrong with what does. */
	constructor(code: 1 | 2, problems: readonly string[]) {
		super(problems.join('\n'));
		this.code = code;
		this.problems = problems;
	}
}

/** Runs a command to its exit code, and tells why it stopped if it did. */
export async function exitCodeOf(
	{ complain }: Workshop,
	command: () => Promise<void>,
): Promise<number> {
	try {
		await command();
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		error.problems.forEach(complain);
		return error.code;
	}
}

/** The content, proved. */
export function contentOf({ content }: Workshop): Content {
	return valueOf(content());
}

/** The lock, when nothing that was released is lost. */
export function lockOf({ lock }: Workshop, { lessons }: Pick<Content, 'lessons'>): Lock {
	const { value, place } = valueOf(lock());
	const problems = lost(value, lessons).map(place);
	if (problems.length > 0) throw new Refusal(1, problems.map(problemLine));
	return value;
}

/** The content, and with it what took the place of all that was released and is gone. */
export function withSuccessors(content: Content, lock: Lock): Content {
	const lessons = content.lessons.map((lesson) => {
		const locked = lock.lessons[lesson.id];
		if (!locked) return lesson;
		const successors = successorsOf(locked, lesson);
		const isNone = Object.values(successors).every((those) => Object.keys(those).length === 0);
		return isNone ? lesson : { ...lesson, successors };
	});
	return { ...content, lessons };
}

/** What was saved in each release. */
export function goldensOf({ goldens }: Workshop): readonly Golden[] {
	return valueOf(goldens());
}

function valueOf<T>(read: Parsed<T>): T {
	if (!read.ok) throw new Refusal(1, read.problems.map(problemLine));
	return read.value;
}
