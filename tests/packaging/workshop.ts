import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Content } from '../../src/lesson/load-content.ts';
import type { Language, Lesson } from '../../src/lesson/lesson.ts';
import type { Golden } from '../../packaging/golden/golden.ts';
import { lockFile, lockText, readLock } from '../../packaging/identifiers/lock-file.ts';
import { emptyLock } from '../../packaging/identifiers/lock.ts';
import type { Lock } from '../../packaging/identifiers/lock.ts';
import type { Workshop } from '../../packaging/workshop.ts';
import { checkTexts, scarf, scarfCourse, statementTexts, stubPlayer } from './sample.ts';

/** A workshop in a folder of its own, and what was said in it. */
export interface TestWorkshop extends Workshop {
	readonly said: string[];
	readonly complained: string[];
	readonly saved: Lock[];
	readonly savedGoldens: Golden[];
	/** The zips in its folder. */
	readonly zips: () => string[];
	/** Everything around its folder, so that something half-written would be seen. */
	readonly leftovers: () => string[];
}

/** A workshop that makes packages of the scarf, or of other lessons. */
export function testWorkshop(parts: Partial<Workshop> = {}, lessons = [scarf]): TestWorkshop {
	const root = mkdtempSync(path.join(tmpdir(), 'workshop-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const said: string[] = [];
	const complained: string[] = [];
	const saved: Lock[] = [];
	const savedGoldens: Golden[] = [];
	const list = (folder: string) => readdirSync(folder).sort();
	return {
		content: () => ({ ok: true, value: contentWith(lessons) }),
		lock: lockedAs(emptyLock),
		saveLock: (lock) => saved.push(lock),
		release: '1.0.0',
		released: '2026-11-23',
		goldens: () => ({ ok: true, value: [] }),
		saveGolden: (golden) => savedGoldens.push(golden),
		player: () => Promise.resolve(stubPlayer),
		folder: path.join(root, 'packages'),
		say: (line) => said.push(line),
		complain: (line) => complained.push(line),
		...parts,
		said,
		complained,
		saved,
		savedGoldens,
		zips: () => list(path.join(root, 'packages')),
		leftovers: () => list(root).filter((name) => name !== 'packages'),
	};
}

/** The lock as it comes from its file. */
export function lockedAs(lock: Lock): Workshop['lock'] {
	return () => readLock({ file: lockFile, text: lockText(lock) });
}

function contentWith(lessons: readonly Lesson[]): Content {
	const { registry, texts } = scarfCourse();
	const named = Object.entries(texts).map(([language, words]) => [
		language,
		{
			...words,
			check: checkTexts(language as Language),
			accessibility: statementTexts(language as Language),
			...Object.fromEntries(lessons.map(({ id }) => [id, words['scarf']!])),
		},
	]);
	return {
		lessons,
		registry,
		registryForStaff: registry,
		texts: Object.fromEntries(named) as Content['texts'],
	};
}
