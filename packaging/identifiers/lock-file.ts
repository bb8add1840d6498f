import { array, optional, record, safeParse, strictObject, string } from 'valibot';
import { placed, readTree } from '../../src/lesson/door/tree.ts';
import type { Path } from '../../src/lesson/door/tree.ts';
import type { Parsed, Source } from '../../src/lesson/problem.ts';
import type { Lock } from './lock.ts';

/** Where the lock stands in the project. */
export const lockFile = 'packaging/identifiers.lock.json';

/**
 * Reads the lock. A damaged one stops the build: without it nobody knows what was released,
 * and an update could delete the attempts of a whole class.
 */
export function readLock(source: Source): Parsed<Lock> {
	const tree = readTree(source);
	if (!tree.ok) return tree;
	const read = safeParse(lockShape, tree.value.value);
	if (read.success) return { ok: true, value: read.output };
	const findings = read.issues.map(({ path, expected, received }) => ({
		path: (path ?? []).map(({ key }) => key) as Path,
		says: `${received} stands where ${expected} must be. Take the file back from its last good commit.`,
	}));
	return { ok: false, problems: placed(tree.value, findings) };
}

/** The lock as it is written: one id a line, so that a review sees what was added. */
export function lockText(lock: Lock): string {
	return `${JSON.stringify(lock, null, '\t')}\n`;
}

const ids = array(string());

const lockShape = strictObject({
	packages: record(
		string(),
		strictObject({
			manifest: string(),
			organization: string(),
			item: string(),
			resource: string(),
		}),
	),
	lessons: record(
		string(),
		strictObject({
			scene: ids,
			choice: ids,
			question: ids,
			option: ids,
			flag: ids,
			successors: optional(record(string(), string()), {}),
		}),
	),
});
