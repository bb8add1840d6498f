import { expect, test } from 'playwright/test';
import { ask, formats, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

for (const format of formats) {
	test(`${format}: no request leaves for another host, nothing stays in the browser, and nothing is complained of`, async ({
		page,
		baseURL,
	}) => {
		const elsewhere: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL!) && !/^(blob|data):/.test(request.url())) {
				elsewhere.push(request.url());
			}
		});
		page.on('console', (message) => {
			if (message.type() !== 'info' && message.type() !== 'debug') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		const frame = await launch(page, { format });
		const learner = new Learner(page, frame, 'mouse', whimFrom(8));
		await learner.start();
		while (await learner.step());
		const left = await frame.locator('html').evaluate(({ ownerDocument: { defaultView } }) => {
			const { document, history, localStorage, sessionStorage } = defaultView!;
			return [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state];
		});

		expect(left).toEqual([{}, {}, '', null]);
		expect(elsewhere).toEqual([]);
		expect(complaints).toEqual([]);
	});
}

test('a choice of the story is in no call to the LMS', async ({ page }) => {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(9));
	const choices = new Set<string>();
	await learner.start();
	do {
		for (const choice of await frame.locator('[data-choice]').all()) {
			choices.add((await choice.getAttribute('data-choice'))!);
		}
	} while (await learner.step());

	const calls = await ask(page, (trial) =>
		JSON.stringify(trial.journal.calls.map(({ args, answer }) => [args, answer])),
	);

	expect(choices.size).toBeGreaterThan(8);
	for (const choice of choices) expect(calls).not.toMatch(new RegExp(`\\b${choice}\\b`));
});
