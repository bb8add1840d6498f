import axe from 'axe-core';
import { expect, test } from 'playwright/test';
import { sampleZip, zipOf } from '../pages/trial/sample-zip.ts';

const zip = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/zip',
	buffer: Buffer.from(bytes),
});

test.describe('the trial LMS', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/');
	});

	test('launches a zip from elsewhere, survives a crash, and takes up again', async ({ page }) => {
		const sco = page.frameLocator('#scorm_object');
		await page.locator('[data-trial="bring"]').setInputFiles(zip('theirs.zip', sampleZip()));
		await page.locator('[data-file="theirs.zip"] [data-trial="launch"]').click();
		await sco.locator('#next').click();
		await sco.locator('#next').click();
		await expect(page.locator('[data-trial="words"]')).toContainText('begun, not finished');

		await page.locator('[data-trial="crash"]').click();
		await expect(page.locator('#scorm_object')).toHaveCount(0);
		await page.locator('[data-trial="take-up"]').click();

		await expect(sco.locator('#scene')).toHaveText('2');
		await expect(page.locator('[data-trial="faults"]')).toHaveCount(0);
	});

	test('says why a zip cannot be launched', async ({ page }) => {
		const other = zip('other.zip', zipOf({ 'hello.txt': 'Hi' }));

		await page.locator('[data-trial="bring"]').setInputFiles(other);

		await expect(page.locator('[data-trial="unfit"]')).toContainText('no imsmanifest.xml');
	});

	test('lets a learner leave, and hears the end', async ({ page }) => {
		await page.locator('[data-trial="bring"]').setInputFiles(zip('leave.zip', sampleZip()));
		await page.locator('[data-file="leave.zip"] [data-trial="launch"]').click();
		await page.frameLocator('#scorm_object').locator('#next').click();

		await page.locator('[data-trial="leave"]').click();

		await expect(page.locator('[data-trial="phase"]')).toContainText('finished');
	});

	test('shows a commit that is lost on the way', async ({ page }) => {
		await page.locator('[data-trial="bring"]').setInputFiles(zip('line.zip', sampleZip()));
		await page.locator('[data-file="line.zip"] [data-trial="launch"]').click();
		const sco = page.frameLocator('#scorm_object');
		await sco.locator('#next').click();

		await page.locator('[data-trial="line"][value="offline"]').check();
		await sco.locator('#next').click();

		const latest = page.locator('[data-trial="journal"] li').first();
		await expect(latest).toContainText('nothing has reached the server');
	});

	test('has nothing for axe to find, before a launch and after', async ({ page }) => {
		// The page has no language on purpose, as a package might take it for its own.
		const rules = { 'html-has-lang': { enabled: false }, 'frame-tested': { enabled: false } };
		const violations = async () => {
			await page.evaluate(axe.source);
			return page.evaluate(
				async (options) => {
					const run = (window as unknown as { axe: typeof axe }).axe.run;
					return (await run(document, options)).violations.map(({ id, nodes }) => [
						id,
						...nodes.map(({ html }) => html),
					]);
				},
				{ rules, iframes: false },
			);
		};
		await page.locator('[data-trial="bring"]').setInputFiles(zip('axe.zip', sampleZip()));
		expect(await violations()).toEqual([]);
		await page.locator('[data-file="axe.zip"] [data-trial="launch"]').click();
		await page.frameLocator('#scorm_object').locator('#next').click();

		expect(await violations()).toEqual([]);
	});
});

test.describe('the bare host page', () => {
	for (const layout of ['frame', 'frameset5', 'decoy', 'cross-origin-middle', 'popup']) {
		test(`seats a SCO in the layout ${layout}`, async ({ page }) => {
			const answer = await page.request.post('/api/packages?name=seat.zip', {
				data: Buffer.from(sampleZip({ format: 'scorm2004' })),
			});
			const { id } = await answer.json();

			await page.goto(`/launch?package=${id}&layout=${layout}&attempt=${layout}`);

			const calls = () => page.evaluate('window.trial?.journal.of("Commit").length');
			await expect.poll(calls).toBe(1);
			expect(await page.evaluate('window.trial.faults()')).toEqual([]);
		});
	}

	test('leaves a sandboxed SCO without an LMS', async ({ page }) => {
		const answer = await page.request.post('/api/packages?name=sandbox.zip', {
			data: Buffer.from(sampleZip()),
		});
		const { id } = await answer.json();

		await page.goto(`/launch?package=${id}&layout=sandbox`);

		const body = page.frameLocator('#scorm_object').locator('body');
		await expect(body).toHaveAttribute('data-lms', 'none');
	});

	test('refuses what it does not know with a sentence', async ({ page }) => {
		await page.goto('/launch?package=nothing.zip');

		await expect(page.locator('body')).toHaveText('There is no package "nothing.zip".');
	});
});
