import { codeOf } from '../lesson/code.ts';
import type { Cover, PackedCourse } from '../lesson/course.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { isOpened } from '../lesson/course-files.ts';
import type { Answer } from './attempt.ts';

type Question = Pick<Answer, 'lesson' | 'question'>;

/** The scenes of a lesson by the code they are kept under, and under the codes of those they took the place of. */
export function scenesByCode({ scenes, successors }: Lesson): Map<string, string> {
	return byCode(Object.keys(scenes), successors?.scenes);
}

/** The scenes of the quiet reading: its codes are its own, so that no story's scene is taken for one of them. */
export function quietScenesByCode({ id, scenes }: Lesson): Map<string, string> {
	return byCode(Object.keys(scenes), {}, `${id}/`);
}

/** The flags of a lesson, likewise. */
export function flagsByCode({ flags, successors }: Lesson): Map<string, string> {
	return byCode(flags, successors?.flags);
}

/** The questions of all lessons, likewise: each of them one value, under whatever code. */
export function questionsByCode({ lessons, standIn }: PackedCourse): Map<string, Question> {
	const entries = lessons.flatMap((lesson) => {
		const ids = [...questionsOf(lesson), ...(standIn ? questionsOf(standIn) : [])];
		const questions = new Map(ids.map((question) => [question, { lesson: lesson.id, question }]));
		const codes = byCode(ids, lesson.successors?.questions, `${lesson.id}/`);
		return [...codes].map(([code, id]) => [code, questions.get(id)!] as const);
	});
	return new Map(entries);
}

/** What there is comes last, so that it is never taken for what is gone. */
function byCode(
	ids: readonly string[],
	successors: Readonly<Record<string, string>> = {},
	within = '',
): Map<string, string> {
	const all = [...Object.entries(successors), ...ids.map((id) => [id, id] as const)];
	return new Map(all.map(([was, id]) => [codeOf(within + was), id]));
}

function questionsOf(lesson: Lesson | Cover): readonly string[] {
	if (!isOpened(lesson)) return lesson.questions;
	return Object.values(lesson.scenes).flatMap(({ kind, id }) => (kind === 'question' ? [id] : []));
}
