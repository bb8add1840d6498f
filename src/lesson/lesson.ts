/** A garment's story as the player walks it: plain data, proved before it reaches a pupil, without a word of prose. */
export interface Lesson {
	readonly id: LessonId;
	readonly garment: string;
	/** Its place on the rail of the whole wardrobe, from 1; absent for a lesson that is given by itself. */
	readonly hanger?: number;
	/** A quiet reading, which may be taken in the place of any other lesson and counts the same. */
	readonly standsIn?: true;
	/** Who it is for: pupils when absent. */
	readonly audience?: 'staff';
	/** Age bands the texts are written for. With more than one, the package or the learner chooses. */
	readonly bands: readonly Band[];
	/** What the start card promises: minutes along the longest path. */
	readonly minutes: number;
	readonly start: SceneId;
	/** What the story must remember, and nothing else. */
	readonly flags: readonly FlagId[];
	/** Who speaks in chats; names are in the locales. */
	readonly people: readonly PersonId[];
	/** The person whose eyes the learner sees through: their bubbles stand on the own side of a chat. */
	readonly me: PersonId;
	/** In the author's order. Keys are scene ids. */
	readonly scenes: Readonly<Record<SceneId, Scene>>;
	/** Filled while packaging, from the lock: a lesson that lost nothing since its first release has none. */
	readonly successors?: Successors;
}

/** What took the place of ids of earlier releases, so that an attempt kept then can be taken up now. Each leads to an id there is. */
export interface Successors {
	readonly scenes: Readonly<Record<SceneId, SceneId>>;
	readonly questions: Readonly<Record<SceneId, SceneId>>;
	readonly flags: Readonly<Record<FlagId, FlagId>>;
}

export type Scene = Passage | Chat | Decision | Question | Reflection | Help | Ending;

/** A moment that is told. */
export interface Passage extends SceneBase {
	readonly kind: 'passage';
	readonly next: Ways;
}

/** Messages arrive one by one, and can be scrolled back. */
export interface Chat extends SceneBase {
	readonly kind: 'chat';
	/** Lines on a sheet of paper, such as a letter that is read out: nobody is typing. */
	readonly onPaper?: true;
	readonly messages: readonly Message[];
	readonly next: Ways;
}

/** Three plausible ways on, each answered with what the person targeted feels or sees next. */
export interface Decision extends SceneBase {
	readonly kind: 'decision';
	/** The chat in which one decides, when the choices are replies. Empty otherwise. */
	readonly messages: readonly Message[];
	readonly choices: readonly Choice[];
}

/** Something that can be known. Only questions are ever scored, and only the first try. */
export type Question = QuestionBase & Asks;

/** A pause to think. What the learner writes stays on the page and is never recorded. */
export interface Reflection extends SceneBase {
	readonly kind: 'reflection';
	readonly prompts: readonly string[];
	/** The page prints it, filled in or with lines to write on: a plan for the wall, not a thought. */
	readonly prints?: true;
	readonly next: Ways;
}

/** The card with 116 000 and an adult you trust: first and last on each path. */
export interface Help extends SceneBase {
	readonly kind: 'help';
	readonly next: Ways;
}

/** Where a path ends, always in relief. */
export interface Ending extends SceneBase {
	readonly kind: 'ending';
}

export interface SceneBase {
	readonly id: SceneId;
	/** Present when the scene is hard to read: it then opens with a one-line note and can be skipped. */
	readonly heavy?: Heavy;
	/** True where harm done or silence kept can be made good. */
	readonly repairs: boolean;
	readonly cites: readonly Citation[];
}

/** How a heavy scene is passed without being seen: a short neutral summary, then on. */
export interface Heavy {
	readonly skip: Ways;
}

/** The first way whose conditions all hold is taken; the last one has none. */
export type Ways = readonly Way[];

export interface Way {
	readonly when: readonly Condition[];
	readonly to: SceneId;
}

export interface Condition {
	readonly flag: FlagId;
	readonly holds: boolean;
}

export interface Message {
	readonly id: string;
	/** Who says it. Absent for a notice of the chat itself ("Noor left"). */
	readonly from?: PersonId;
	/** The message is there only when all of these hold. */
	readonly when: readonly Condition[];
	/** Who answered it with a mark instead of words. */
	readonly reactions?: readonly Reaction[];
}

/** Marks that can be put to a message. Only kind ones: in these chats nobody is laughed at without words of their own. */
export const marks = ['heart', 'thumb'] as const;
export type Mark = (typeof marks)[number];

export interface Reaction {
	readonly mark: Mark;
	readonly from: readonly PersonId[];
}

/** A way out of a decision. */
export interface Choice {
	readonly id: ChoiceId;
	readonly stance: Stance;
	readonly remember: readonly FlagId[];
	readonly next: Ways;
}

/** What a choice does to the person targeted. Never shown, never graded, never sent. */
export type Stance = 'harms' | 'leaves' | 'helps';

export interface QuestionBase extends SceneBase {
	readonly kind: 'question';
	/** False for a guess, and for a question that cites something past its review date. */
	readonly scores: boolean;
	readonly next: Ways;
}

export type Asks =
	| { readonly asks: 'single'; readonly options: readonly OptionId[]; readonly right: OptionId }
	| {
			readonly asks: 'several';
			readonly options: readonly OptionId[];
			readonly right: readonly OptionId[];
	  }
	| { readonly asks: 'true-false'; readonly right: boolean }
	| Estimate
	| {
			readonly asks: 'sort';
			readonly options: readonly OptionId[];
			readonly groups: readonly GroupId[];
			/** The group of each option. */
			readonly right: Readonly<Record<OptionId, GroupId>>;
	  }
	/** `options` in the order shown, `right` in the order that helps. */
	| {
			readonly asks: 'order';
			readonly options: readonly OptionId[];
			readonly right: readonly OptionId[];
	  };

/** Guess a figure before seeing it. A guess is not knowledge: it is never scored. */
export interface Estimate {
	readonly asks: 'estimate';
	readonly from: number;
	readonly to: number;
	readonly step: number;
	/** A figure of a cited fact: `F06.hundred`. */
	readonly figure: FigureRef;
	readonly right: number;
	/** How far from it still counts as close. */
	readonly within: number;
}

/** A fact or a rule of law that a scene stands on: `fact:F06`, `rule:B3`. */
export interface Citation {
	readonly of: 'fact' | 'rule';
	readonly id: string;
}

export interface FigureRef {
	readonly fact: string;
	readonly name: string;
}

export const bands = ['12-14', '15-18'] as const;
export type Band = (typeof bands)[number];

export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** How hard the texts of a lesson are to read: about B1, or the plain version, about A2. */
export type Level = 'standard' | 'plain';

/** Something for each language. */
export function byLanguage<Value>(of: (language: Language) => Value): ByLanguage<Value> {
	return { fr: of('fr'), nl: of('nl'), de: of('de'), en: of('en') };
}

export type ByLanguage<Value> = Readonly<Record<Language, Value>>;

// Ids match [a-z][a-z0-9_]*, which every LMS accepts in every field (moodle.md §6); lesson ids may hold hyphens.
export type LessonId = string;
export type SceneId = string;
export type ChoiceId = string;
export type OptionId = string;
export type GroupId = string;
export type FlagId = string;
export type PersonId = string;
