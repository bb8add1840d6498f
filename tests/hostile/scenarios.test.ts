import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from '../../src/lesson/course-of.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { parseLesson } from '../../src/lesson/parse-lesson.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import { play } from '../../src/player/play.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { smallProject } from '../lesson/projects.ts';
import { cases } from './cases.ts';
import { expectPlaced } from './placed.ts';
import { mutated, slips } from './slips.ts';
import { nastyText } from './texts.ts';
import { treacherousValue } from './weird-values.ts';

const file = 'scenarios/denim-jacket.yaml';
const real = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const project = smallProject();
const small = project.find((source) => source.file === 'scenarios/small.yaml')!;

test('whatever the text of a scenario, it is a lesson or a list of problems with their places', () => {
	cases(1500, fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
		expectHarmless(text);
	});
});

test('a real scenario with slips in it is a lesson that can be played, or problems with their places', () => {
	cases(500, slips, (done) => expectHarmless(mutated(real, done)));
}, 60_000);

test('a whole project with slips in a scenario is content that travels, or problems with their places', () => {
	cases(60, slips, (done) => {
		const files = project.map((source) =>
			source.file === 'scenarios/small.yaml'
				? { ...source, text: mutated(source.text, done) }
				: source,
		);

		const content = loadContent(files);

		expectPlaced(content, files);
		if (!content.ok) return;
		const lessons = content.value.lessons.map(({ id }) => id);
		const course = courseOf(content.value, { id: 'all', lessons, languages: ['fr'] });
		expect(JSON.parse(JSON.stringify(course))).toEqual(course);
	});
}, 60_000);

test('a small scenario with a treacherous value at any place is refused, or can be played', () => {
	const slip = fc.record({
		does: fc.constant('value' as const),
		line: fc.nat(300),
		nth: fc.nat(5),
		by: treacherousValue,
	});
	cases(1500, slip, (done) => expectHarmless(mutated(small.text, [done])));
}, 60_000);

test('a key that every object of the language knows is refused wherever it stands', () => {
	const names = fc.constantFrom('__proto__', 'constructor', 'prototype');
	const lines = small.text.split('\n');
	const places = fc.constantFrom(
		...lines.flatMap((line, at) => (/^ *\w+:/.test(line) ? [at] : [])),
	);
	cases(800, fc.tuple(places, names, treacherousValue), ([line, name, by]) => {
		const text = mutated(small.text, [{ does: 'insert', line, by: `${name}: ${by}` }]);

		expectHarmless(text);
		expect(parseLesson({ file, text }).ok).toBe(false);
	});
}, 60_000);

const enormous: Readonly<Record<string, string>> = {
	'one line of a megabyte': `id: ${'x'.repeat(1_000_000)}`,
	'a key of a megabyte': `${'x'.repeat(1_000_000)}: y`,
	'a hundred thousand keys': Array.from({ length: 100_000 }, (_, n) => `k${n}: v`).join('\n'),
	'brackets without end': '['.repeat(100_000),
	'braces within braces': `a: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`,
	'two hundred levels': `${'{a: '.repeat(200)}1${'}'.repeat(200)}`,
	'dashes without end': `${'- '.repeat(50_000)}a`,
	'indented without end': Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
	'aliases that double': Array.from(
		{ length: 40 },
		(_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`,
	).join('\n'),
	'a scene of a megabyte': real.replace('kind: help', `kind: ${'h'.repeat(1_000_000)}`),
};

test.each(Object.keys(enormous))(
	'%s: a scenario of such size or depth is refused in a sentence',
	(name) => cases(1, fc.constant(name), () => expectHarmless(enormous[name]!)),
	20_000,
);

function expectHarmless(text: string): void {
	const parsed = parseLesson({ file, text });

	expectPlaced(parsed, [{ file, text }]);
	if (parsed.ok) expectPlayable(parsed.value);
}

/** It travels as JSON to the page, and no sequence of events can make it fall. */
function expectPlayable(lesson: Lesson): void {
	// Without the registries nobody knows the figure of an estimate, so nothing is right.
	const known = JSON.stringify(lesson, (_, value: unknown) =>
		typeof value === 'number' && !Number.isNaN(value) ? String(value) : value,
	);
	expect(known).not.toContain('"Infinity"');
	expect(Object.keys(lesson.scenes)).toEqual(Object.values(lesson.scenes).map(({ id }) => id));
	let attempt = play(lesson, newAttempt, { type: 'started' });
	for (let step = 0; step < 40; step++) {
		for (const event of eventsOf(lesson)) attempt = play(lesson, attempt, event);
	}
	expect(attempt.walk?.lesson).toBe(lesson.id);
}

function eventsOf({ scenes }: Lesson): readonly PlayerEvent[] {
	const choices = Object.values(scenes).flatMap((scene) =>
		scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [],
	);
	return [
		...choices.map((choice) => ({ type: 'chose', choice }) as const),
		{ type: 'answered', response: { asks: 'true-false', says: true } },
		{ type: 'continued' },
	];
}
