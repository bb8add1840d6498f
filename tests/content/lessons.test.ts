import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Texts } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { content } from '../matrix/jacket.ts';

const stories = [
	...[
		'denim-jacket',
		'wedding-dress',
		'football-shirt',
		'camp-t-shirt',
		'white-shirt',
		'cloakroom',
	],
	'grey-cardigan',
];
const scenesOf = ({ scenes }: Lesson, kind: string) =>
	Object.values(scenes).filter((scene) => scene.kind === kind);
const lessonCalled = (id: string) => content.lessons.find((lesson) => lesson.id === id)!;

describe.each(stories)('the story %s', (id) => {
	const lesson = lessonCalled(id);

	test('is long enough to live in, and ends in several ways', () => {
		expect(Object.keys(lesson.scenes).length).toBeGreaterThanOrEqual(14);
		expect(scenesOf(lesson, 'decision').length).toBeGreaterThanOrEqual(4);
		expect(scenesOf(lesson, 'ending').length).toBeGreaterThanOrEqual(3);
		expect(scenesOf(lesson, 'reflection')).not.toEqual([]);
	});

	test('remembers something that is met again', () => {
		const asked = JSON.stringify(Object.values(lesson.scenes)).matchAll(/"flag":"(\w+)"/g);

		expect(new Set([...asked].map(([, flag]) => flag)).size).toBeGreaterThanOrEqual(2);
	});
});

test('every lesson is told in plain words too, in shorter sentences', () => {
	for (const language of languages) {
		const { plain, ...standard } = content.texts[language];

		expect(Object.keys(plain!).sort()).toEqual(content.lessons.map(({ id }) => id).sort());
		for (const { id } of content.lessons) {
			const inPlain = meanSentence((plain as Texts)[id]!);
			expect.soft(inPlain, `${language}, ${id}`).toBeLessThan(meanSentence(standard[id]!));
			expect.soft(inPlain, `${language}, ${id}`).toBeLessThan(10);
		}
	}
});

test('there are two dozen questions on consent and the law, each asked once', () => {
	const questions = ['consent', 'the-law'].flatMap((id) =>
		scenesOf(lessonCalled(id), 'question').map((scene) => ({ id, scene: scene.id })),
	);
	const asked = questions.map(({ id, scene }) =>
		JSON.stringify(((content.texts.en[id] as Texts)['scenes'] as Texts)[scene]),
	);

	expect(new Set(asked).size).toBeGreaterThanOrEqual(24);
});

test('Emma is quoted word for word, in both reading levels, and credited', () => {
	const quote = readFileSync('tests/content/emma.txt', 'utf8').trim().replaceAll(/\s+/g, ' ');
	const { plain, ...standard } = content.texts.fr;

	for (const from of [standard, plain as Texts]) {
		const { text } = ((from['emmas-jumper'] as Texts)['scenes'] as Texts)['quote'] as Texts;
		const [words, credit] = String(text).split('\n\n');
		expect(words!.replaceAll(/\s+/g, ' ')).toBe(quote);
		expect(credit).toContain('Emma, victime de deepnudes');
		expect(credit).toContain('Child Focus');
	}
});

/** Words in a sentence, on average. */
function meanSentence(texts: string | Texts): number {
	const sentences = wordsIn(texts).flatMap((text) => text.split(/(?<=[.!?…])\s+/));
	const words = sentences.map((sentence) => sentence.split(/\s+/).filter(Boolean).length);
	return words.reduce((sum, count) => sum + count, 0) / sentences.length;
}

function wordsIn(texts: string | Texts): string[] {
	return typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(wordsIn);
}
