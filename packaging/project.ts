import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/lesson/load-content.ts';
import { buildPlayer } from './build.ts';
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
		player: buildPlayer,
		folder: path.join(root, 'dist', 'packages'),
		say: (line) => console.log(line),
		complain: (line) => console.error(line),
	};
}
