import type { Band, ChoiceId, FlagId, Language, LessonId, SceneId } from '../lesson/lesson.ts';
import type { Comfort } from './comfort.ts';
import type { Response } from './response.ts';

/** All that a learner does in a course until it is complete, over as many sessions as it takes. */
export interface Attempt {
	/** Lessons of which an ending was reached, in that order. */
	readonly finished: readonly LessonId[];
	/** First tries at the questions met, the latest round of each lesson. */
	readonly answers: readonly Answer[];
	/** 1, and one more each time a finished lesson is played again. */
	readonly round: number;
	/** 0 to 100, once the course is complete: the best so far, so that playing again can only raise it. */
	readonly bestScore?: number;
	/** The course was completed before an update brought it another lesson: completed it stays. */
	readonly wasCompleted?: true;
	/** The lesson in progress. */
	readonly walk?: Walk;
}

/** What the learner has seen of a lesson in this sitting. It lives in memory; only the last step is kept for resuming. */
export interface Walk {
	readonly lesson: LessonId;
	/** The quiet reading was taken in the place of the story. It counts the same, and no school is told. */
	readonly isQuiet?: true;
	/** The last step is the current scene. */
	readonly path: readonly [...Step[], Step];
	readonly moment: Moment;
}

export interface Step {
	readonly scene: SceneId;
	/** What the story remembered when the scene began, in the lesson's order. */
	readonly flags: readonly FlagId[];
	/** What was chosen here, or that the scene was skipped, once it is left. */
	readonly left?: ChoiceId | typeof skipped;
}

// Not a legal choice id, so it can never be mistaken for one.
export const skipped = '-skipped';

/** Where in the current scene the learner is. */
export type Moment =
	/** Taken up from an earlier session: the welcome-back card, before the scene. */
	| { readonly at: 'welcome-back' }
	/** Before a heavy scene: its one-line note. */
	| { readonly at: 'note' }
	| { readonly at: 'scene' }
	/** A heavy scene was skipped: its short neutral summary. */
	| { readonly at: 'summary' }
	/** A choice was made; its feedback stands, and it can still be changed. */
	| { readonly at: 'feedback'; readonly choice: ChoiceId }
	/** A question was answered; the explanation stands, and it can be tried again. */
	| { readonly at: 'explanation'; readonly response: Response };

/** The first try at a question. */
export interface Answer {
	readonly lesson: LessonId;
	/** Of the quiet reading, not of the story: it counts, and no school is told of it by itself. */
	readonly isQuiet?: true;
	readonly question: SceneId;
	readonly round: number;
	/** Absent for a question that does not score. */
	readonly right?: boolean;
	/** Known in the sitting in which it was given, so that it can be recorded; not kept for resuming. */
	readonly response?: Response;
}

/** How the learner wants to read. Kept for coming back, of no interest to the story. */
export interface Settings {
	readonly language: Language;
	readonly band: Band;
	/** In plain words, where there are any. */
	readonly isPlain?: boolean;
	/** How the page looks and sounds; absent: as usual. */
	readonly comfort?: Comfort;
}

export const newAttempt: Attempt = { finished: [], answers: [], round: 1 };

/** The step that the learner stands on. */
export function currentStep(walk: Walk): Step {
	return walk.path[walk.path.length - 1]!;
}

/** The question that an answer is given to. */
export type Asked = Pick<Answer, 'lesson' | 'isQuiet' | 'question'>;

/** A question of the quiet reading is never one of the story, whatever it is called. */
export function isSameQuestion(one: Asked, other: Asked): boolean {
	return (
		one.lesson === other.lesson && one.isQuiet === other.isQuiet && one.question === other.question
	);
}
