import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Language, LessonId, SceneId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { seal } from '../../src/tracking/envelope.ts';
import { content } from '../matrix/jacket.ts';
import { statusElement } from './launch.ts';
import type { Format } from './launch.ts';

/** A scene in which something can be written, and the package in which it is met. */
export interface Writing {
	readonly lesson: LessonId;
	readonly scene: SceneId;
	readonly isQuiet?: true;
}

const lessons = content.lessons.filter(({ standsIn }) => !standsIn);

/** Every one there is: those of each lesson, and of the quiet reading in the place of one. */
export const reflections: readonly Writing[] = content.lessons.flatMap(({ id, scenes, standsIn }) =>
	Object.values(scenes)
		.filter(({ kind }) => kind === 'reflection')
		.map((scene) =>
			standsIn
				? { lesson: lessons[0]!.id, scene: scene.id, isQuiet: true }
				: { lesson: id, scene: scene.id },
		),
);

/** An attempt that the LMS's server has kept at a scene, as if it had been left there. Gives its name. */
export async function keptAt(
	page: Page,
	{ lesson, scene, isQuiet }: Writing,
	format: Format,
	language: Language,
): Promise<string> {
	const name = randomUUID();
	const course = courseOf(content, { id: lesson, lessons: [lesson], languages: [language] });
	const attempt: Attempt = {
		...newAttempt,
		walk: {
			lesson,
			...(isQuiet && { isQuiet }),
			path: [{ scene, flags: [] }],
			moment: { at: 'scene' },
		},
	};
	const values = {
		'cmi.suspend_data': seal(keep(course, attempt, { language, band: '15-18' }), 1),
		[statusElement[format]]: 'incomplete',
		[format === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']: 'suspend',
	};
	const edition = format === 'scorm12' ? 'scorm12' : 'scorm2004';
	await page.request.post(`/api/attempts/${name}`, {
		data: JSON.stringify({ format: edition, attempt: 1, launch: 1, whole: true, values }),
	});
	return name;
}
