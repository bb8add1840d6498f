import type { PackedCourse } from '../lesson/course.ts';
import { bands, languages } from '../lesson/lesson.ts';
import type { Band, Language, LessonId } from '../lesson/lesson.ts';
import { isOpened } from '../lesson/course-files.ts';
import { codeOf } from '../lesson/code.ts';
import { newAttempt } from './attempt.ts';
import type { Answer, Attempt, Settings, Walk } from './attempt.ts';
import { comfortCode, comfortFrom, usual } from './comfort.ts';
import {
	flagsByCode,
	questionsByCode,
	quietQuestion,
	quietScene,
	quietScenesByCode,
	scenesByCode,
} from './known-codes.ts';
import { isCompleted, placeOf } from './progress.ts';
import { scoreOf } from './report.ts';

/** What was kept from an earlier session: the attempt, waiting at its welcome-back card, and how the learner reads. */
export interface Kept {
	readonly attempt: Attempt;
	readonly settings: Partial<Settings>;
}

/**
 * What an LMS keeps so that the learner can come back: language, band, whether in plain words, how the page looks and sounds, finished
 * lessons, first tries (right or not), whether all was completed, best score, and the place in the lesson in progress with its flags. Never the path, never a choice.
 *
 * `l:fr,b:15,d:201,f:0k3x,c:1,r:2,q:ba1c1.09zk0.0b2d,s:80,p:0k3x.00dj,m:01f2.09k3` in letters, digits and `:,.` only:
 * safe in every LMS, and far below the 4,096 characters of SCORM 1.2 (scorm.md R10).
 */
export function keep(course: PackedCourse, attempt: Attempt, settings: Settings): string {
	const place = placeOf(course, attempt);
	const quietly = (scene: string) =>
		attempt.walk?.isQuiet ? quietScene(course.standIn!.id, scene) : scene;
	const fields: Record<string, string> = {
		l: settings.language,
		b: settings.band.slice(0, 2),
		v: settings.isPlain ? '1' : '',
		d: comfortCode(settings.comfort ?? usual),
		f: attempt.finished.map(codeOf).join('.'),
		c: isCompleted(course, attempt) ? '1' : '',
		r: attempt.round === 1 ? '' : String(attempt.round),
		q: attempt.answers.map((answer) => answerCode(course, answer)).join('.'),
		s: attempt.bestScore === undefined ? '' : String(attempt.bestScore),
		p: place ? `${codeOf(place.lesson)}.${codeOf(quietly(place.step.scene))}` : '',
		m: place ? place.step.flags.map(codeOf).join('.') : '',
	};
	return Object.entries(fields)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}:${value}`)
		.join(',');
}

/**
 * Reads what `keep` wrote, in this release or in an earlier one. A scene, question or flag that is no more is taken up
 * at its successor. What this package does not know at all is left out; what is left is still true. Never throws.
 */
export function recall(course: PackedCourse, kept: string): Kept {
	const fields = new Map(kept.split(',').map((field) => [field.slice(0, 1), field.slice(2)]));
	const list = (key: string) => (fields.get(key) ?? '').split('.').filter(Boolean);
	const count = (key: string, most: number) => {
		const value = Number(fields.get(key) || NaN);
		return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
	};

	const finished = course.lessons.filter(({ id }) => list('f').includes(codeOf(id)));
	const round = Math.max(count('r', 9999) ?? 1, 1);
	const bestScore = count('s', 100);
	const walk = walkAt(course, list('p'), list('m'));
	const attempt: Attempt = {
		...newAttempt,
		finished: finished.map(({ id }) => id),
		answers: answersFrom(course, list('q'), round),
		round,
		...(bestScore !== undefined && { bestScore }),
		...(walk && { walk }),
	};
	return {
		attempt: updated(course, attempt, fields.get('c') === '1'),
		settings: settingsFrom(course, fields),
	};
}

function answerCode({ standIn }: PackedCourse, answer: Answer): string {
	const { lesson, isQuiet, question, right } = answer;
	const named = isQuiet ? quietQuestion(lesson, standIn!.id, question) : `${lesson}/${question}`;
	return codeOf(named) + (right === undefined ? '' : right ? '1' : '0');
}

/** Lessons that must be opened before the place in what was kept can be found. */
export function lessonsToRecall(course: PackedCourse, kept: string): LessonId[] {
	const code = /(?:^|,)p:([^.,]*)/.exec(kept)?.[1];
	const lesson = course.lessons.find(({ id }) => codeOf(id) === code);
	return lesson ? [lesson.id, ...(course.standIn ? [course.standIn.id] : [])] : [];
}

/** The course may have grown or shrunk since: who had completed it still has, and who now has gets the score. */
function updated(course: PackedCourse, attempt: Attempt, wasCompleted: boolean): Attempt {
	if (!isCompleted(course, attempt)) {
		// A package of other lessons altogether, put in the place of this one, is nobody's yet.
		const isSame = attempt.finished.length > 0;
		return wasCompleted && isSame ? { ...attempt, wasCompleted } : attempt;
	}
	const bestScore = attempt.bestScore ?? scoreOf(attempt);
	return bestScore === undefined ? attempt : { ...attempt, bestScore };
}

/** Two questions that became one count as one: right, if either was. */
function answersFrom(course: PackedCourse, codes: readonly string[], round: number): Answer[] {
	const questions = questionsByCode(course);
	const answers = new Map<object, Answer>();
	for (const code of codes) {
		const question = questions.get(code.slice(0, 4));
		const mark = code.slice(4);
		if (!question || (answers.has(question) && mark !== '1')) continue;
		answers.set(question, { ...question, round, ...(mark && { right: mark === '1' }) });
	}
	return [...answers.values()];
}

function walkAt(
	course: PackedCourse,
	[lessonCode, sceneCode = '']: string[],
	flagCodes: string[],
): Walk | undefined {
	const lesson = course.lessons.find(({ id }) => codeOf(id) === lessonCode);
	if (!lesson || !isOpened(lesson)) return undefined;
	const { standIn } = course;
	const quiet =
		standIn && isOpened(standIn) ? quietScenesByCode(standIn).get(sceneCode) : undefined;
	if (quiet !== undefined) return waiting(lesson.id, quiet, [], true);
	const scene = lesson.scenes[scenesByCode(lesson).get(sceneCode) ?? ''];
	if (!scene || scene.kind === 'ending') return undefined;
	const remembered = flagCodes.map((code) => flagsByCode(lesson).get(code));
	const flags = lesson.flags.filter((flag) => remembered.includes(flag));
	return waiting(lesson.id, scene.id, flags);
}

function waiting(lesson: LessonId, scene: string, flags: readonly string[], isQuiet?: true): Walk {
	const moment = { at: 'welcome-back' } as const;
	return { lesson, ...(isQuiet && { isQuiet }), path: [{ scene, flags }], moment };
}

function settingsFrom(
	course: PackedCourse,
	fields: ReadonlyMap<string, string>,
): Partial<Settings> {
	const [language, band, comfort] = ['l', 'b', 'd'].map((key) => fields.get(key));
	const knownLanguage = languages.find((known): known is Language => known === language);
	const knownBand = bands.find((known): known is Band => known.startsWith(band ?? '-'));
	return {
		...(knownLanguage && course.languages.includes(knownLanguage) && { language: knownLanguage }),
		...(knownBand && { band: knownBand }),
		...(fields.get('v') === '1' && { isPlain: true }),
		...(comfort && { comfort: comfortFrom(comfort) }),
	};
}
