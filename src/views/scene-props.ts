import type { Lesson, Scene } from '../lesson/lesson.ts';
import type { Moment, Step } from '../player/attempt.ts';
import type { PlayerEvent } from '../player/play.ts';

/** What each kind of scene is given to show, and whom it tells what the learner did. */
export interface SceneProps<Kind extends Scene> {
	readonly lesson: Lesson;
	readonly scene: Kind;
	readonly step: Step;
	readonly moment: Moment;
	/** Where its words are: `denim-jacket.scenes.tram`. */
	readonly text: string;
	readonly send: Send;
}

export type Send = (event: PlayerEvent) => void;
