import type { KnowledgeAnswer, Report } from '../player/report.ts';

/**
 * Who is told about an attempt: an LMS that speaks SCORM 1.2 or SCORM 2004, or nobody.
 * State is saved, facts are recorded once. Nothing here ever throws at a pupil: an LMS that misbehaves is weather.
 */
export interface Tracking {
	/** Looks for the LMS and reads what it kept. An API may arrive late: up to three seconds. */
	open(): Promise<Opening>;
	/**
	 * The state as it is now; what it replaces need not be sent any more.
	 * `now` is for the end of a scene: it goes out after the next paint, once. What is saved `with-next` goes along.
	 */
	save(report: Report, kept: string, when: 'now' | 'with-next'): void;
	/** A first try at a knowledge question: a fact, sent once, together with the next save. */
	record(answer: KnowledgeAnswer): void;
	/** The learner leaves for good: what is unsent goes out, and nothing after it. */
	close(): void;
	/** Milliseconds of this session in which the page was in sight: the time that a school is told. */
	timeSpent(): number;
	/** Tells how saving stands, now and whenever it changes. */
	watch(listener: (standing: Standing) => void): void;
}

/** What the LMS had for us. */
export interface Opening {
	readonly to: 'scorm12' | 'scorm2004' | 'nobody';
	/** What `save` was given last time; empty when this is the first time, or when it could not be read. */
	readonly kept: string;
	readonly found: Found;
	/** The LMS already has this attempt as completed, whatever else it forgot. */
	readonly wasCompleted: boolean;
	/** Review, browse and no-credit let the learner see everything, and change nothing. */
	readonly mode: 'normal' | 'review' | 'browse';
	/** Hints for the first language, best first: launch data, then the learner's preference. Lower case, may be anything. */
	readonly languageHints: readonly string[];
}

/** What became of the place kept in an earlier session. */
export type Found =
	| 'nothing'
	| 'place'
	/** Something is there, and it is not what we wrote. It is not overwritten before the learner begins. */
	| 'damaged'
	/** Written by a newer version of the package. */
	| 'newer';

/** How saving stands, as truthfully as it can be known. */
export type Standing =
	/** There is no LMS: memory only. */
	| 'nobody'
	/** The LMS shows this session read-only: review or browse. */
	| 'read-only'
	/** The same package is open in another tab, which saves. */
	| 'other-tab'
	| 'saving'
	| 'saved'
	/** The LMS has not confirmed the last save; it is tried again. */
	| 'unconfirmed'
	| 'closed';
