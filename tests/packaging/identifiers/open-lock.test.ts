import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { problemLine } from '../../../src/lesson/problem.ts';
import { emptyLock, grown } from '../../../packaging/identifiers/lock.ts';
import { openLock, saveLock } from '../../../packaging/identifiers/open-lock.ts';
import { scarf } from '../sample.ts';

const frenchScarf = { name: 'scarf-fr-scorm12', lessons: ['scarf'] };

function project(): string {
	const root = mkdtempSync(path.join(tmpdir(), 'project-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	mkdirSync(path.join(root, 'packaging'));
	return root;
}

it('opens the lock that was saved, and leaves nothing beside it', () => {
	const root = project();
	const lock = grown(emptyLock, [scarf], [frenchScarf]);

	saveLock(root, lock);

	expect(openLock(root)).toMatchObject({ ok: true, value: { value: lock } });
	expect(readdirSync(path.join(root, 'packaging'))).toEqual(['identifiers.lock.json']);
});

it('takes a missing lock for a damaged one, not for an empty one', () => {
	const read = openLock(project());

	expect(read.ok ? [] : read.problems.map(problemLine)).toEqual([
		expect.stringContaining('packaging/identifiers.lock.json:1:1 is missing.'),
	]);
});
