import type { PackedCourse } from '../lesson/course.ts';
import type { LessonId, Question } from '../lesson/lesson.ts';
import type { Answer, Attempt } from './attempt.ts';
import type { Response } from './response.ts';
import { isCompleted, lessonOf, placeOf } from './progress.ts';

/**
 * What a school may know of an attempt, and the only door to it. There is no field for a choice of the story,
 * an attitude, a skip or a free text, so none can leave the page. The mirror shows this very value.
 */
export interface Report {
	/** An ending of every lesson was reached. */
	readonly completed: boolean;
	/** How far: the lessons of which an ending was reached. */
	readonly finished: readonly LessonId[];
	/** The lesson in progress, if there is one. */
	readonly lesson?: LessonId;
	/** 0 to 100, only once completed and only where a knowledge question was met. */
	readonly score?: number;
}

/** A knowledge answer as a school sees it: the first try. */
export interface KnowledgeAnswer {
	/** `denim_jacket_one_viewer`, with `_2` and so on when the lesson is played again. */
	readonly id: string;
	readonly question: Question;
	readonly response: Response;
	/** Absent for a question that does not score. */
	readonly right?: boolean;
}

export function reportOf(course: PackedCourse, attempt: Attempt): Report {
	const completed = isCompleted(course, attempt);
	const score = completed ? attempt.bestScore : undefined;
	return {
		completed,
		finished: attempt.finished,
		...(placeOf(course, attempt) && { lesson: attempt.walk!.lesson }),
		...(score !== undefined && { score }),
	};
}

/** 0 to 100: the share of questions right at the first try among those met. Undefined where none that scores was met. */
export function scoreOf(attempt: Attempt): number | undefined {
	const scored = attempt.answers.filter(({ right }) => right !== undefined);
	if (scored.length === 0) return undefined;
	return Math.round((100 * scored.filter(({ right }) => right).length) / scored.length);
}

/** First tries that the attempt after has and the one before has not: facts to be recorded, once. */
export function newAnswers(
	course: PackedCourse,
	before: Attempt,
	after: Attempt,
): KnowledgeAnswer[] {
	return after.answers
		.filter((answer) => !before.answers.includes(answer))
		.flatMap((answer) => (answer.response ? knowledgeAnswer(course, answer, answer.response) : []));
}

/** None for a question of the quiet reading: its name would tell a school which way was taken. */
function knowledgeAnswer(
	course: PackedCourse,
	answer: Answer,
	response: Response,
): KnowledgeAnswer[] {
	if (answer.isQuiet) return [];
	const question = lessonOf(course, answer.lesson).scenes[answer.question];
	if (question?.kind !== 'question') return [];
	const base = `${answer.lesson.replaceAll('-', '_')}_${answer.question}`;
	const id = answer.round === 1 ? base : `${base}_${answer.round}`;
	return [{ id, question, response, ...(answer.right !== undefined && { right: answer.right }) }];
}
