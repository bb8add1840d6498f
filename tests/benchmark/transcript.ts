import { mkdirSync, writeFileSync } from 'node:fs';
import type { LessonId, Language } from '../../src/lesson/lesson.ts';
import { routesThrough } from '../e2e/every-scene.ts';
import openTrial from '../e2e/open-trial.ts';
import { lessonsHeard } from '../e2e/speech/lessons-heard.ts';
import { openBrowser } from './load.ts';
import { hearRoute } from './transcript/hear-route.ts';

const folder = 'dist/transcripts';

/**
 * `npm run transcript -- nl denim-jacket`: what a screen reader says on the way through every scene of a lesson, into
 * `dist/transcripts/`; without words, one lesson for each language. A third word is another package to open it in.
 */
export async function main([language, lesson, course]: readonly string[]): Promise<number> {
	mkdirSync(folder, { recursive: true });
	const wanted = Object.entries(lessonsHeard).filter(([each]) => !language || each === language);
	const close = await openTrial();
	const browser = await openBrowser();
	try {
		for (const [language, usual] of wanted as [Language, (typeof lessonsHeard)[Language]][]) {
			const heard = lesson ? { lesson, course: course ?? lesson } : usual;
			const lines = await hearLesson(browser, language, heard);
			const file = `${folder}/${language}-${heard.lesson}.txt`;
			writeFileSync(file, lines.join('\n') + '\n');
			console.log(`${lines.length} lines: ${file}`);
		}
	} finally {
		await browser.close();
		await close();
	}
	return 0;
}

/** Route after route; what has been heard before is left out. */
async function hearLesson(
	browser: Awaited<ReturnType<typeof openBrowser>>,
	language: Language,
	{ lesson, course }: { readonly lesson: LessonId; readonly course?: LessonId },
): Promise<readonly string[]> {
	const met = new Set<string>();
	const lines: string[] = [];
	for (const route of routesThrough(lesson)) {
		const page = await browser.newPage({ baseURL: process.env['TRIAL_URL']! });
		lines.push(...(await hearRoute(page, language, { ...route, course }, met)));
		await page.close();
	}
	return lines;
}
