import { safeParse } from 'valibot';
import type { BaseIssue, BaseSchema } from 'valibot';
import { placed, readTree } from '../src/lesson/door/tree.ts';
import type { Path, Tree } from '../src/lesson/door/tree.ts';
import type { Parsed, Source } from '../src/lesson/problem.ts';

/** What a file of ours holds, and where each part of it stands. */
export interface Held<T> {
	readonly value: T;
	readonly place: Tree['place'];
}

/** Reads a file that a command of ours wrote. When it is damaged, everything that is wrong with it, and the remedy. */
export function readJson<T>(
	source: Source,
	shape: BaseSchema<unknown, T, BaseIssue<unknown>>,
): Parsed<Held<T>> {
	const tree = readTree(source);
	if (!tree.ok) return tree;
	const read = safeParse(shape, tree.value.value);
	if (read.success)
		return { ok: true, value: { value: read.output, place: (at) => tree.value.place(at) } };
	const findings = read.issues.map(({ path, expected, received }) => ({
		path: (path ?? []).map(({ key }) => key) as Path,
		says: `${received} stands where ${expected} must be. Take the file back from its last good commit.`,
	}));
	return { ok: false, problems: placed(tree.value, findings) };
}
