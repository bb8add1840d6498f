import { expect, test } from 'vitest';
import { readPoints } from '../../../packaging/sign-off/points.ts';
import { loadContent } from '../../../src/lesson/load-content.ts';
import { problemLine } from '../../../src/lesson/problem.ts';
import { smallProject } from '../../lesson/projects.ts';

const project = smallProject();
const content = loadContent(project);
if (!content.ok) throw new Error('The small project has problems');
const proved = content.value;

function read(text: string) {
	const points = readPoints([...project, { file: 'scenarios/sign-off/points.yaml', text }], proved);
	return points.ok ? points.value : points.problems.map(problemLine);
}

const questions = 'questions:\n  - { to: lawyer, about: B1, asks: Is it so? }\n';

test('reads questions, and places with the texts they mean', () => {
	const points = read(`${questions}places:\n  small:\n    child-focus: [bench, q_law.depends]\n`);

	expect(points).toEqual({
		questions: [{ to: 'lawyer', about: 'B1', asks: 'Is it so?' }],
		places: [
			{ to: 'child-focus', lesson: 'small', scene: 'bench' },
			{ to: 'child-focus', lesson: 'small', scene: 'q_law', part: 'depends' },
		],
	});
});

test.each([
	[
		'places: { smal: { lawyer: [bench] } }',
		':3:28 places.smal.lawyer[0]: no lesson is called "smal". Did you mean "small"?',
	],
	[
		'places: { small: { lawyer: [bensh] } }',
		':3:29 places.small.lawyer[0]: no scene is called "bensh". Did you mean "bench"?',
	],
	[
		'places: { small: { lawyer: [q_law.maybe] } }',
		':3:29 places.small.lawyer[0]: the scene "q_law" says nothing under "maybe"',
	],
	['places: { small: { judge: [bench] } }', 'there is no key "judge" here.'],
])('tells of a point that is about nothing: %s', (places, says) => {
	expect(read(`${questions}${places}\n`)).toEqual([expect.stringContaining(says)]);
});

test.each(['B9', 'big', 'small/bensh'])(
	'tells of a question about %s, which there is not',
	(about) => {
		const text = `questions:\n  - { to: lawyer, about: ${about}, asks: Why? }\nplaces: {}\n`;

		expect(read(text)).toEqual([
			expect.stringMatching(/^scenarios\/sign-off\/points\.yaml:2:\d+ questions\[0\]\.about: no/),
		]);
	},
);

test('the file has to be there', () => {
	const points = readPoints(project, proved);

	expect(points.ok ? [] : points.problems.map(problemLine)).toEqual([
		'scenarios/sign-off/points.yaml:1:1 is missing',
	]);
});
