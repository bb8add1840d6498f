import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../src/lesson/problem.ts';

/** Every file of scenarios/ and locales/ that the parser knows how to read, by its path from the root. */
export function readContent(root: string): Source[] {
	return [...filesIn(root, 'scenarios', /\.yaml$/), ...filesIn(root, 'locales', /\.json$/)].map(
		(file) => ({ file, text: readFileSync(join(root, file), 'utf8') }),
	);
}

// Names are joined with slashes on every system, for they are what problems print and what proofs compare.
function filesIn(root: string, folder: string, ending: RegExp): string[] {
	return readdirSync(join(root, folder))
		.sort()
		.flatMap((name) => {
			const path = `${folder}/${name}`;
			if (statSync(join(root, path)).isDirectory()) return filesIn(root, path, ending);
			return ending.test(name) ? [path] : [];
		});
}
