import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/lesson/load-content.ts';
import { problemLine } from '../src/lesson/problem.ts';
import { readContent } from './read-content.ts';

/** `npm run check`: proves all content, or prints everything that is wrong with it. */
export async function main(_args: string[]): Promise<number> {
	const content = loadContent(readContent(fileURLToPath(new URL('..', import.meta.url))));
	if (!content.ok) {
		content.problems.forEach((problem) => console.error(problemLine(problem)));
		return 1;
	}
	return 0;
}
