import { expect, test } from 'playwright/test';
import { withShelf } from '../benchmark/shelf.ts';
import { everyLesson } from './every-scene.ts';
import { everySpot, openedAs } from './every-screen.ts';
import { lendWithin } from './open-within.ts';

for (const lesson of everyLesson) {
	test(`${lesson}: the focus is on the heading of whatever comes, and it is in sight`, async ({
		page,
	}) => {
		await lendWithin(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 640 });
		const zip = `dist/packages/${openedAs(lesson)}-fr-nl-de-en-scorm12.zip`;
		const { faults, passed, screens } = await withShelf(zip, (shelf) =>
			everySpot(page, shelf, lesson, { for: 'focus' }),
		);
		expect(faults).toEqual([]);
		expect(passed).toBe(screens);
	});
}
