import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import type { Language } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { seal } from '../../src/tracking/envelope.ts';
import { jacket, jacketLesson } from '../matrix/jacket.ts';
import { statusElement } from './launch.ts';
import type { Format } from './launch.ts';

/** The scenes in which something can be written. */
export const reflections: readonly string[] = Object.values(jacketLesson.scenes)
	.filter(({ kind }) => kind === 'reflection')
	.map(({ id }) => id);

/** An attempt that the LMS's server has kept at a scene, as if it had been left there. Gives its name. */
export async function keptAt(
	page: Page,
	scene: string,
	format: Format,
	language: Language,
): Promise<string> {
	const name = randomUUID();
	const attempt: Attempt = {
		...newAttempt,
		walk: {
			lesson: jacketLesson.id,
			path: [{ scene, flags: [] }],
			moment: { at: 'scene' },
		},
	};
	const values = {
		'cmi.suspend_data': seal(keep(jacket, attempt, { language, band: '15-18' }), 1),
		[statusElement[format]]: 'incomplete',
		[format === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']: 'suspend',
	};
	const edition = format === 'scorm12' ? 'scorm12' : 'scorm2004';
	await page.request.post(`/api/attempts/${name}`, {
		data: JSON.stringify({ format: edition, attempt: 1, launch: 1, whole: true, values }),
	});
	return name;
}
