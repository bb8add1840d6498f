import type { Course } from '../lesson/course.ts';
import { bands, languages } from '../lesson/lesson.ts';
import type { Band, Language, Lesson } from '../lesson/lesson.ts';
import { codeOf } from '../lesson/code.ts';
import { newAttempt } from './attempt.ts';
import type { Answer, Attempt, Settings, Walk } from './attempt.ts';
import { placeOf } from './progress.ts';

/** What was kept from an earlier session: the attempt, waiting at its welcome-back card, and how the learner reads. */
export interface Kept {
	readonly attempt: Attempt;
	readonly settings: Partial<Settings>;
}

/**
 * What an LMS keeps so that the learner can come back: language, band, finished lessons, first tries (right or not),
 * best score, and the place in the lesson in progress with its flags. Never the path, never a choice.
 *
 * `l:fr,b:15,f:k3x,r:1,q:a1c1.9zk0.b2d,s:80,p:k3x.0dj,m:1f2.9k3` in letters, digits and `:,.` only:
 * safe in every LMS, and far below the 4,096 characters of SCORM 1.2 (scorm.md R10).
 */
export function keep(course: Course, attempt: Attempt, settings: Settings): string {
	const place = placeOf(course, attempt);
	const fields: Record<string, string> = {
		l: settings.language,
		b: settings.band.slice(0, 2),
		f: attempt.finished.map(codeOf).join('.'),
		r: attempt.round === 1 ? '' : String(attempt.round),
		q: attempt.answers.map(answerCode).join('.'),
		s: attempt.bestScore === undefined ? '' : String(attempt.bestScore),
		p: place ? `${codeOf(place.lesson)}.${codeOf(place.step.scene)}` : '',
		m: place ? place.step.flags.map(codeOf).join('.') : '',
	};
	return Object.entries(fields)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}:${value}`)
		.join(',');
}

/**
 * Reads what `keep` wrote. A lesson, scene, question or flag that this package does not know is left out;
 * what is left is still true. Never throws, whatever the text.
 */
export function recall(course: Course, kept: string): Kept {
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
	return {
		attempt: {
			...newAttempt,
			finished: finished.map(({ id }) => id),
			answers: answersFrom(course, list('q'), round),
			round,
			...(bestScore !== undefined && { bestScore }),
			...(walk && { walk }),
		},
		settings: settingsFrom(course, fields.get('l'), fields.get('b')),
	};
}

function answerCode({ lesson, question, right }: Answer): string {
	return codeOf(`${lesson}/${question}`) + (right === undefined ? '' : right ? '1' : '0');
}

function answersFrom(course: Course, codes: readonly string[], round: number): Answer[] {
	const known = new Map(
		course.lessons.flatMap((lesson) =>
			questionsOf(lesson).map((question) => [
				codeOf(`${lesson.id}/${question}`),
				{ lesson: lesson.id, question },
			]),
		),
	);
	return codes.flatMap((code) => {
		const answer = known.get(code.slice(0, 4));
		if (!answer) return [];
		const mark = code.slice(4);
		return [{ ...answer, round, ...(mark && { right: mark === '1' }) }];
	});
}

function questionsOf(lesson: Lesson): string[] {
	return Object.values(lesson.scenes).flatMap(({ kind, id }) => (kind === 'question' ? [id] : []));
}

function walkAt(
	course: Course,
	[lessonCode, sceneCode]: string[],
	flagCodes: string[],
): Walk | undefined {
	const lesson = course.lessons.find(({ id }) => codeOf(id) === lessonCode);
	const scene = lesson && Object.values(lesson.scenes).find(({ id }) => codeOf(id) === sceneCode);
	if (!scene || scene.kind === 'ending') return undefined;
	const flags = lesson.flags.filter((flag) => flagCodes.includes(codeOf(flag)));
	return { lesson: lesson.id, path: [{ scene: scene.id, flags }], moment: { at: 'welcome-back' } };
}

function settingsFrom(course: Course, language?: string, band?: string): Partial<Settings> {
	const knownLanguage = languages.find((known): known is Language => known === language);
	const knownBand = bands.find((known): known is Band => known.startsWith(band ?? '-'));
	return {
		...(knownLanguage && course.languages.includes(knownLanguage) && { language: knownLanguage }),
		...(knownBand && { band: knownBand }),
	};
}
