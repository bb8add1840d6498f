import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readContent } from '../../packaging/read-content.ts';
import { foldersOf } from '../../src/lesson/folders.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { parseRegistry } from '../../src/lesson/parse-registry.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Source } from '../../src/lesson/problem.ts';
import type { Registry } from '../../src/lesson/registry.ts';
import { figuresOf } from '../../src/text/figures.ts';
import { smallProject } from '../lesson/projects.ts';
import { cases } from './cases.ts';
import { expectPlaced } from './placed.ts';
import { mutated, slips } from './slips.ts';
import type { Slip } from './slips.ts';
import { nastyText } from './texts.ts';
import { treacherousValue } from './weird-values.ts';

const isRegistry = ({ file }: Source) => /^scenarios\/(facts|law\/|help\/)/.test(file);
const registries = readContent('.').filter(isRegistry);
const small = smallProject().filter(isRegistry);

test.each(registries.map(({ file }) => file))(
	'%s with slips is a registry or problems',
	(file) => {
		cases(60, slips, (done) => {
			expectHarmless(registries.map((one) => (one.file === file ? garbled(one, done) : one)));
		});
	},
	60_000,
);

test('small registries with slips are registries or problems with their places', () => {
	cases(600, fc.tuple(fc.nat(small.length - 1), slips), ([which, done]) => {
		expectHarmless(small.map((one, place) => (place === which ? garbled(one, done) : one)));
	});
}, 60_000);

test('a registry with a key that every object knows, or a treacherous value, is refused or can be shown', () => {
	const key = fc
		.tuple(fc.constantFrom('__proto__', 'constructor', 'prototype'), treacherousValue)
		.map((two) => ({ does: 'insert' as const, by: two.join(': ') }));
	const value = fc.record({
		does: fc.constant('value' as const),
		nth: fc.nat(5),
		by: treacherousValue,
	});
	const spot = fc.tuple(fc.nat(small.length - 1), fc.nat(300), fc.oneof(key, value));
	cases(1200, spot, ([which, line, done]) => {
		const slip = { ...done, line } as Slip;
		expectHarmless(small.map((one, place) => (place === which ? garbled(one, [slip]) : one)));
	});
}, 60_000);

test('whatever the text of a registry, it is a list of problems with their places', () => {
	cases(800, fc.tuple(fc.nat(small.length - 1), nastyText), ([which, text]) => {
		expectHarmless(small.map((one, place) => (place === which ? { ...one, text } : one)));
	});
});

test('a whole project with slips in its registries or its word lists never falls', () => {
	const project = smallProject();
	const others = project.flatMap(({ file }, place) => (/^scenarios\//.test(file) ? [place] : []));
	cases(50, fc.tuple(fc.constantFrom(...others), slips), ([which, done]) => {
		const files = project.map((one, place) => (place === which ? garbled(one, done) : one));

		expectPlaced(loadContent(files), files);
	});
}, 60_000);

function garbled({ file, text }: Source, done: readonly Slip[]): Source {
	return { file, text: mutated(text, done) };
}

function expectHarmless(files: readonly Source[]): void {
	const parsed = parseRegistry(foldersOf(files));

	expectPlaced(parsed, files);
	if (parsed.ok) expectShown(parsed.value.registry);
}

/** It travels as JSON, its days are days, and its figures and numbers can be written in every language. */
function expectShown(registry: Registry): void {
	expect(JSON.parse(JSON.stringify(registry))).toEqual(registry);
	const entries = [...Object.values(registry.facts), ...Object.values(registry.rules)];
	for (const { reviewedOn, reviewBy } of [...entries, ...registry.lines]) {
		expect(reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
	for (const language of languages) {
		expect(Object.values(figuresOf(registry, language)).join()).not.toMatch(/NaN|∞|undefined/);
	}
}
