import { expect, test } from 'vitest';
import { loadContent } from '../../src/lesson/load-content.ts';
import { problemLine } from '../../src/lesson/problem.ts';
import { changed, slips, smallProject } from './projects.ts';

test('a project without a slip passes', () => {
	const content = loadContent(smallProject());

	expect(content.ok ? [] : content.problems.map(problemLine)).toEqual([]);
});

test.each(slips())(
	'refuses a lesson with this slip, at its place and in these words: $rule',
	(slip) => {
		const project = slip.changes.reduce(changed, smallProject());

		const content = loadContent(project);

		expect(content.ok ? [] : content.problems.map(problemLine)).toEqual(slip.says);
	},
);
