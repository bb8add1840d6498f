import { codeOf } from '../lesson/code.ts';
import type { Cover, PackedCourse } from '../lesson/course.ts';
import type { Lesson, LessonId, SceneId } from '../lesson/lesson.ts';
import { isOpened } from '../lesson/course-files.ts';
import type { Asked } from './attempt.ts';

/** The scenes of a lesson by the code they are kept under, and under the codes of those they took the place of. */
export function scenesByCode({ scenes, successors }: Lesson): Map<string, string> {
	return byCode(Object.keys(scenes), successors?.scenes);
}

/** The scenes of the quiet reading, likewise. */
export function quietScenesByCode({ id, scenes, successors }: Lesson): Map<string, string> {
	return byCode(Object.keys(scenes), successors?.scenes, (scene) => quietScene(id, scene));
}

/** The flags of a lesson, likewise. */
export function flagsByCode({ flags, successors }: Lesson): Map<string, string> {
	return byCode(flags, successors?.flags);
}

/** The questions of all lessons, likewise: each of them one value, under whatever code. */
export function questionsByCode({ lessons, standIn }: PackedCourse): Map<string, Asked> {
	const own = lessons.flatMap((lesson) =>
		asked(lesson, { lesson: lesson.id }, (id) => `${lesson.id}/${id}`),
	);
	const quiet = lessons.flatMap(({ id: lesson }) =>
		standIn
			? asked(standIn, { lesson, isQuiet: true }, (id) => quietQuestion(lesson, standIn.id, id))
			: [],
	);
	return new Map([...own, ...quiet]);
}

/** What a scene of the quiet reading is kept as: never as one of a story. */
export function quietScene(standIn: LessonId, scene: SceneId): string {
	return `${standIn}/${scene}`;
}

/** What a question of the quiet reading is kept as, when it was taken in the place of this lesson. */
export function quietQuestion(lesson: LessonId, standIn: LessonId, question: SceneId): string {
	return `${lesson}/${standIn}/${question}`;
}

function asked(
	held: Lesson | Cover,
	by: Omit<Asked, 'question'>,
	named: (id: string) => string,
): [string, Asked][] {
	const ids = questionsOf(held);
	const questions = new Map(ids.map((question) => [question, { ...by, question }]));
	const codes = byCode(ids, held.successors?.questions, named);
	return [...codes].map(([code, id]) => [code, questions.get(id)!]);
}

/** What there is comes last, so that it is never taken for what is gone. */
function byCode(
	ids: readonly string[],
	successors: Readonly<Record<string, string>> = {},
	named = (id: string) => id,
): Map<string, string> {
	const all = [...Object.entries(successors), ...ids.map((id) => [id, id] as const)];
	return new Map(all.map(([was, id]) => [codeOf(named(was)), id]));
}

function questionsOf(lesson: Lesson | Cover): readonly string[] {
	if (!isOpened(lesson)) return lesson.questions;
	return Object.values(lesson.scenes).flatMap(({ kind, id }) => (kind === 'question' ? [id] : []));
}
