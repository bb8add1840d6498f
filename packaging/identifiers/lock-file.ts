import { array, literal, nullable, optional, partial, record, strictObject, string } from 'valibot';
import type { Parsed, Source } from '../../src/lesson/problem.ts';
import { readJson } from '../read-json.ts';
import type { Held } from '../read-json.ts';
import type { Lock } from './lock.ts';

/** Where the lock stands in the project. */
export const lockFile = 'packaging/identifiers.lock.json';

/**
 * Reads the lock. A damaged one stops the build: without it nobody knows what was released,
 * and an update could delete the attempts of a whole class.
 */
export function readLock(source: Source): Parsed<Held<Lock>> {
	return readJson(source, lockShape);
}

/** The lock as it is written: one id a line, so that a review sees what was added. */
export function lockText(lock: Lock): string {
	return `${JSON.stringify(lock, null, '\t')}\n`;
}

const ids = array(string());
const named = record(string(), nullable(string()));

const lockShape = strictObject({
	packages: record(
		string(),
		strictObject({
			manifest: string(),
			organization: string(),
			item: string(),
			resource: string(),
			lessons: ids,
		}),
	),
	lessons: record(
		string(),
		strictObject({
			scene: ids,
			ending: ids,
			choice: ids,
			question: ids,
			option: ids,
			flag: ids,
			successors: partial(
				strictObject({
					scene: named,
					choice: named,
					question: named,
					option: named,
					flag: named,
				}),
			),
			retired: optional(literal(true)),
		}),
	),
});
