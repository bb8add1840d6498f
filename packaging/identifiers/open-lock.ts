import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Parsed } from '../../src/lesson/problem.ts';
import type { Held } from '../read-json.ts';
import type { Lock } from './lock.ts';
import { lockFile, lockText, readLock } from './lock-file.ts';

/** The lock of the project in a folder. One that is missing is as bad as one that is damaged. */
export function openLock(root: string): Parsed<Held<Lock>> {
	const file = path.join(root, lockFile);
	if (existsSync(file)) return readLock({ file: lockFile, text: readFileSync(file, 'utf8') });
	const says =
		'is missing. Take it back from the last commit that had it: it says what was released.';
	return { ok: false, problems: [{ file: lockFile, line: 1, column: 1, path: '', says }] };
}

/** Writes the lock, whole or not at all. */
export function saveLock(root: string, lock: Lock): void {
	const file = path.join(root, lockFile);
	writeFileSync(`${file}.new`, lockText(lock));
	renameSync(`${file}.new`, file);
}
