import type { Language, LessonId } from '../../../src/lesson/lesson.ts';

/** The lesson that is listened to in each language, and the package in which it is opened. Together they hold every kind of screen. */
export const lessonsHeard: Readonly<
	Record<Language, { readonly lesson: LessonId; readonly course: LessonId }>
> = {
	fr: { lesson: 'denim-jacket', course: 'denim-jacket' },
	nl: { lesson: 'emmas-jumper', course: 'wardrobe' },
	de: { lesson: 'consent', course: 'consent' },
	en: { lesson: 'quiet-reading', course: 'denim-jacket' },
};
