import type { Content } from '../src/lesson/load-content.ts';
import { problemLine } from '../src/lesson/problem.ts';
import type { Parsed } from '../src/lesson/problem.ts';
import type { Lock } from './identifiers/lock.ts';
import { lostIds } from './identifiers/lock.ts';
import { sayLost } from './identifiers/say.ts';
import type { Player } from './pack.ts';

/** What the commands take from the world around them, so that a test can give them another. */
export interface Workshop {
	readonly content: () => Parsed<Content>;
	readonly lock: () => Parsed<Lock>;
	readonly saveLock: (lock: Lock) => void;
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
	const locked = valueOf(lock());
	const lost = lostIds(locked, lessons);
	if (lost.length > 0)
		throw new Refusal(
			1,
			lost.map((id) => sayLost(id, locked, lessons)),
		);
	return locked;
}

function valueOf<T>(read: Parsed<T>): T {
	if (!read.ok) throw new Refusal(1, read.problems.map(problemLine));
	return read.value;
}
