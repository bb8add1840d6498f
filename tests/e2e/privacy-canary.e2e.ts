import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import { keptAt, reflections } from './at-reflection.ts';
import type { Writing } from './at-reflection.ts';
import { ask, formats, languages, launch } from './launch.ts';
import type { Format } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { watchTraces } from './traces.ts';

const secret = 'canary 7f3a';
const fields = 'textarea, input[type="text"], input:not([type]), [contenteditable]';

for (const format of formats) {
	for (const lang of languages) {
		test(`${format}, ${lang}: what is written in any lesson is in the file that one asks for, and nowhere else`, async ({
			page,
		}) => {
			test.setTimeout(240_000);
			for (const writing of reflections) {
				const { attempt, frame, learner } = await resumeAt(page, writing, format, lang);
				const traces = watchTraces(page, frame);

				const written = await write(frame);
				await learner.act(learner.action('keep'));
				const download = page.waitForEvent('download');
				await learner.act(learner.action('keep-confirm'));
				const file = await readFile(await (await download).path(), 'utf8');
				expect(await traces.of(secret)).toEqual([]);
				while (await learner.step());
				await learner.act(learner.action('finish'));
				await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(1);

				expect(written).toBeGreaterThan(0);
				expect(file.split(secret)).toHaveLength(written + 1);
				expect(await traces.of(secret)).toEqual([]);
				expect(
					await page.request.get(`/api/attempts/${attempt}`).then((kept) => kept.text()),
				).not.toContain(secret);
			}
		});
	}
}

test('a field is empty for whoever comes back to it, by the page or by a new launch', async ({
	page,
}) => {
	const { attempt, frame, learner } = await resumeAt(page, reflections[0]!, 'scorm12', 'fr');
	await write(frame);
	await learner.step();
	await learner.act(learner.action('back').first());
	for (const field of await frame.locator(fields).all()) await expect(field).toHaveValue('');
	await write(frame);

	const again = await launch(page, { attempt, course: reflections[0]!.lesson });
	await new Learner(page, again, 'mouse', whimFrom(1)).act(again.locator('[data-action="resume"]'));

	await expect(again.locator(fields).first()).toHaveValue('');
	expect(await again.locator('html').innerHTML()).not.toContain(secret);
});

test('a planted leak of each sort is noticed', async ({ page }) => {
	await page.addInitScript(leakEverywhere);
	const { frame } = await resumeAt(page, reflections[0]!, 'scorm12', 'fr');
	const traces = watchTraces(page, frame);

	await write(frame);
	await expect.poll(() => traces.of(secret)).toContain('requests');

	expect(await traces.of(secret)).toEqual(
		[
			'address',
			'attributes',
			'caches',
			'calls',
			'console',
			'cookies',
			'databases',
			'history',
			'localStorage',
			'localStorage of the LMS',
			'name',
			'requests',
			'sessionStorage',
			'sessionStorage of the LMS',
			'caches of the LMS',
			'databases of the LMS',
			'title',
			'title of the LMS',
		].sort(),
	);
});

/** Runs in the page before everything else: whatever is typed goes everywhere. */
function leakEverywhere(): void {
	document.addEventListener(
		'input',
		({ target }) => {
			const text = (target as HTMLTextAreaElement).value;
			const lms = window.parent as Window & { API: { LMSSetValue(...args: string[]): void } };
			lms.API.LMSSetValue('cmi.comments', text);
			void lms.fetch('/left', { method: 'POST', body: text }).catch(() => undefined);
			console.log(text);
			document.cookie = `note=${text}`;
			localStorage.setItem('note', text);
			sessionStorage.setItem('note', text);
			indexedDB.open(text);
			void caches.open(text);
			history.replaceState({ text }, '', `#${text}`);
			document.title = text;
			lms.document.title = text;
			window.name = text;
			document.body.dataset['note'] = text;
		},
		true,
	);
}

async function resumeAt(
	page: Page,
	writing: Writing,
	format: Format,
	lang: (typeof languages)[number],
) {
	const attempt = await keptAt(page, writing, format, lang);
	const frame = await launch(page, { format, lang, attempt, course: writing.lesson });
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.act(learner.action('resume'));
	await expect(learner.scene).toHaveAttribute('data-scene', writing.scene);
	await expect(frame.locator('html')).toHaveAttribute('lang', lang);
	return { attempt, frame, learner };
}

async function write(frame: FrameLocator): Promise<number> {
	const all = await frame.locator(fields).all();
	for (const field of all) await field.fill(secret);
	return all.length;
}
