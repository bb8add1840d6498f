import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../../packaging/read-content.ts';
import { loadContent } from '../../../src/lesson/load-content.ts';
import { specimensIn } from '../../../src/pages/look/specimens.ts';
import { currentStep } from '../../../src/player/attempt.ts';
import { fits, isRight } from '../../../src/player/response.ts';

const content = loadContent(readContent(fileURLToPath(new URL('../../..', import.meta.url))));
const lessons = content.ok ? content.value.lessons : [];
const shown = specimensIn(lessons).map(({ says, lesson, walk }) => ({
	says,
	moment: walk.moment,
	scene: lesson.scenes[currentStep(walk).scene]!,
}));

test('every kind of scene and every way to ask that the stories use is shown', () => {
	const kindOf = (scene: (typeof shown)[number]['scene']) =>
		scene.kind === 'question' ? scene.asks : scene.kind;
	const used = lessons.flatMap(({ scenes }) => Object.values(scenes).map(kindOf));

	const kinds = shown.map(({ scene }) => kindOf(scene));

	expect(used.length).toBeGreaterThan(0);
	expect([...new Set(kinds)].sort()).toEqual([...new Set(used)].sort());
});

test('every moment of a scene is shown', () => {
	const moments = new Set(shown.map(({ moment }) => moment.at));

	expect([...moments].sort()).toEqual(['explanation', 'feedback', 'note', 'scene', 'summary']);
});

test('an answer that is shown fits its question, and is right unless it says otherwise', () => {
	for (const { says, moment, scene } of shown) {
		if (moment.at !== 'explanation' || scene.kind !== 'question') continue;

		expect(fits(scene, moment.response)).toBe(true);
		expect(isRight(scene, moment.response)).toBe(!says.includes('otherwise'));
	}
});

test('no two specimens have the same name', () => {
	expect(new Set(shown.map(({ says }) => says)).size).toBe(shown.length);
});
