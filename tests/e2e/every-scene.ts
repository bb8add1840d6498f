import { walked } from '../../packaging/golden/tours.ts';
import { whimFrom } from '../../packaging/golden/whim.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { ChoiceId, LessonId, SceneId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Walk } from '../../src/player/attempt.ts';
import { content } from '../matrix/jacket.ts';
import type { Learner } from './learner.ts';

/** One way through a lesson, from the start card to an ending. */
export interface Route {
	/** The lesson whose package is opened, and the story that counts for it. */
	readonly lesson: LessonId;
	/** Set for the quiet reading in the place of that lesson. */
	readonly isQuiet?: true;
	readonly choices: ReadonlyMap<SceneId, ChoiceId>;
	/** Heavy scenes that are skipped. */
	readonly skips: ReadonlySet<SceneId>;
	/** All that is met on it. */
	readonly spots: ReadonlySet<Spot>;
}

/** Whatever stands on a screen by itself: `what_to_do scene`, `what_to_do feedback write`, `class_chat summary`. */
export type Spot = string;

const stories = content.lessons.filter(({ standsIn }) => !standsIn);

/** Every story there is and the quiet reading, by the names of their scenarios. */
export const everyLesson: readonly LessonId[] = content.lessons.map(({ id }) => id);

/** Routes that together meet every spot that any of 400 walks through a lesson meets: few, and always the same. */
export function routesThrough(id: LessonId): readonly Route[] {
	const isQuiet = !stories.some((story) => story.id === id);
	const candidates = Array.from({ length: 400 }, (_, seed) => routeFrom(id, isQuiet, seed));
	const wanted = new Set(candidates.flatMap(({ spots }) => [...spots]));
	const routes: Route[] = [];
	while (wanted.size > 0) {
		const gain = ({ spots }: Route) => [...spots].filter((spot) => wanted.has(spot)).length;
		const best = candidates.reduce((best, each) => (gain(each) > gain(best) ? each : best));
		best.spots.forEach((spot) => wanted.delete(spot));
		routes.push(best);
	}
	return routes;
}

function routeFrom(id: LessonId, isQuiet: boolean, seed: number): Route {
	const lesson = isQuiet ? stories[0]!.id : id;
	const course = courseOf(content, { id: lesson, lessons: [lesson], languages: ['fr'] });
	const choices = new Map<SceneId, ChoiceId>();
	const skips = new Set<SceneId>();
	const spots = new Set<Spot>();
	const leg = { lesson, ...(isQuiet && { isQuiet }) };
	walked(course, newAttempt, leg, whimFrom(seed), ({ walk }, scene) => {
		const moment = walk!.moment;
		if (moment.at === 'feedback') choices.set(scene, moment.choice);
		if (moment.at === 'summary') skips.add(scene);
		spots.add(spotOf(scene, moment));
	});
	return { ...leg, choices, skips, spots };
}

function spotOf(scene: SceneId, moment: Walk['moment']): Spot {
	return `${scene} ${moment.at}${moment.at === 'feedback' ? ` ${moment.choice}` : ''}`;
}

/**
 * Begins a lesson on its start card and goes along a route, to the ending. `see` is told each spot while it stands on
 * the screen.
 */
export async function follow(
	learner: Learner,
	{ isQuiet, choices, skips }: Route,
	see: (spot: Spot) => Promise<void>,
): Promise<void> {
	await learner.act(learner.action(isQuiet ? 'quiet' : 'start'));
	await learner.scene.waitFor();
	for (;;) {
		const { scene, kind, moment } = await learner.stand();
		const choice = choices.get(scene);
		await see(`${scene} ${moment}${moment === 'feedback' ? ` ${choice}` : ''}`);
		if (kind === 'decision' && moment === 'scene') await learner.act(learner.choice(choice!));
		else if (moment === 'note' && skips.has(scene)) await learner.act(learner.action('skip'));
		else if (!(await learner.step())) return;
	}
}
