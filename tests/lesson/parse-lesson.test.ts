import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/lesson/load-content.ts';
import { parseLesson } from '../../src/lesson/parse-lesson.ts';
import { smallProject } from './projects.ts';

const small = smallProject().find(({ file }) => file === 'scenarios/small.yaml')!;

test('reads a scenario as the lesson that is played', () => {
	const lesson = parseLesson(small);

	expect(lesson).toMatchObject({
		ok: true,
		value: {
			id: 'small',
			scenes: {
				bench: { kind: 'passage', heavy: { skip: [{ when: [], to: 'talk' }] }, repairs: false },
				mend: {
					repairs: true,
					next: [
						{ when: [{ flag: 'spoke', holds: true }], to: 'q_guess' },
						{ when: [], to: 'q_law' },
					],
				},
				q_law: { asks: 'single', right: 'no', scores: true, cites: [{ of: 'rule', id: 'B1' }] },
				q_guess: { asks: 'estimate', scores: false, figure: { fact: 'F1', name: 'hundred' } },
				q_sort: { options: ['scarf', 'bench'], right: { scarf: 'mine', bench: 'ours' } },
			},
		},
	});
});

test('keeps the scenes in the order of the author', () => {
	const lesson = parseLesson(small);

	const scenes = lesson.ok ? Object.keys(lesson.value.scenes) : [];
	expect([scenes[0], scenes.at(-1)]).toEqual(['welcome', 'end']);
});

test('tells every slip of a file at once', () => {
	const text = small.text
		.replace('start: welcome', 'start: welcom')
		.replace('from: ben', 'from: bob')
		.replace('kind: reflection', 'kind: reflexion');

	const lesson = parseLesson({ ...small, text });

	expect(lesson.ok ? [] : lesson.problems.map(({ path }) => path).sort()).toEqual([
		'scenes.talk.messages[0].from',
		'scenes.think.kind',
		'start',
	]);
});

test('never throws, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(() => parseLesson({ ...small, text })).not.toThrow();
		}),
	);
});

test('never throws, wherever a scenario is cut, doubled or garbled', () => {
	const place = fc.integer({ min: 0, max: small.text.length });
	const garbage = fc.string({ unit: fc.constantFrom(...'{}[]:-&*!|>#\'"\n\t a1'), maxLength: 12 });
	fc.assert(
		fc.property(place, place, garbage, (from, to, middle) => {
			const text = small.text.slice(0, from) + middle + small.text.slice(to);

			expect(() => parseLesson({ ...small, text })).not.toThrow();
		}),
	);
});

test('never throws, whatever stands in any file of a project', { timeout: 120_000 }, () => {
	const project = smallProject();
	const files = fc.constantFrom(...project.map(({ file }) => file));
	const text = fc.oneof(
		fc.string(),
		fc.json(),
		fc.jsonValue().map((value) => JSON.stringify(value)),
	);
	fc.assert(
		fc.property(files, text, (file, text) => {
			const garbled = project.map((source) => (source.file === file ? { file, text } : source));

			expect(() => loadContent(garbled)).not.toThrow();
		}),
		{ numRuns: 40 },
	);
});

test('says that a text of a thousand brackets cannot be read', () => {
	for (const file of ['scenarios/deep.yaml', 'locales/fr/deep.json']) {
		const lesson = parseLesson({ file, text: '['.repeat(100_000) + ']'.repeat(100_000) });

		expect(lesson.ok ? [] : lesson.problems.map(({ says }) => says)).toEqual([
			'is nested too deeply to be read',
		]);
	}
});
