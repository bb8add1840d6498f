import type { Lesson, Scene } from '../../src/lesson/lesson.ts';

/** Ids of a lesson that saved attempts and gradebooks may hold. A choice or an option is named with its scene: `pause/skip`. */
export type ReleasedIds = Readonly<Record<Kind, readonly string[]>>;

/** An ending and a question are scenes too: what stands in for them must be one as well. */
export const kinds = ['scene', 'ending', 'choice', 'question', 'option', 'flag'] as const;
export type Kind = (typeof kinds)[number];

export const noIds: ReleasedIds = {
	scene: [],
	ending: [],
	choice: [],
	question: [],
	option: [],
	flag: [],
};

/** All ids of a lesson as it is now. */
export function idsOf(lesson: Lesson): ReleasedIds {
	const scenes = Object.values(lesson.scenes);
	const called = (wanted: Scene['kind']) =>
		scenes.filter(({ kind }) => kind === wanted).map(({ id }) => id);
	return {
		scene: scenes.map(({ id }) => id),
		ending: called('ending'),
		choice: scenes.flatMap((scene) => within(scene, choicesOf(scene))),
		question: called('question'),
		option: scenes.flatMap((scene) => within(scene, optionsOf(scene))),
		flag: lesson.flags,
	};
}

function choicesOf(scene: Scene): readonly string[] {
	return scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [];
}

function optionsOf(scene: Scene): readonly string[] {
	return scene.kind === 'question' && 'options' in scene ? scene.options : [];
}

function within(scene: Scene, ids: readonly string[]): string[] {
	return ids.map((id) => `${scene.id}/${id}`);
}
