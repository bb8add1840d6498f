import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/lesson/load-content.ts';
import { buildPlayer } from './build.ts';
import { openGoldens, saveGolden } from './golden/golden-files.ts';
import { openLock, saveLock } from './identifiers/open-lock.ts';
import { readContent } from './read-content.ts';
import type { Workshop } from './workshop.ts';

/** The workshop of this very project. */
export function projectWorkshop(): Workshop {
	const root = fileURLToPath(new URL('..', import.meta.url));
	return {
		content: () => loadContent(readContent(root)),
		lock: () => openLock(root),
		saveLock: (lock) => saveLock(root, lock),
		...releaseIn(path.join(root, 'package.json')),
		goldens: () => openGoldens(root),
		saveGolden: (golden) => saveGolden(root, golden),
		player: buildPlayer,
		folder: path.join(root, 'dist', 'packages'),
		say: (line) => console.log(line),
		complain: (line) => console.error(line),
	};
}

function releaseIn(file: string): Pick<Workshop, 'release' | 'released'> {
	const { version, released } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	return { release: version!, released: released! };
}
