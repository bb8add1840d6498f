import { expect, test } from 'playwright/test';
import { ask, formats, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

const secret = 'canary-7f3a';

for (const format of formats) {
	test(`${format}: what is written in a reflection is nowhere but on the page`, async ({
		page,
	}) => {
		const requests: string[] = [];
		const said: string[] = [];
		page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
		page.on('console', (message) => said.push(message.text()));
		const frame = await launch(page, { format });
		const learner = new Learner(page, frame, 'mouse', whimFrom(6));
		await learner.start();
		let written = 0;
		do {
			for (const field of await frame.locator('textarea').all()) {
				await field.fill(secret);
				written += 1;
			}
		} while (await learner.step());
		await learner.act(learner.action('finish'));
		await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(1);

		const calls = await ask(page, (trial) => JSON.stringify(trial.journal.calls));
		const left = await frame
			.locator('html')
			.evaluate(({ ownerDocument: { defaultView } }) =>
				JSON.stringify([
					{ ...defaultView!.localStorage },
					{ ...defaultView!.sessionStorage },
					defaultView!.document.cookie,
					defaultView!.history.state,
					defaultView!.location.href,
					defaultView!.document.title,
				]),
			);

		expect(written).toBeGreaterThan(0);
		for (const place of [calls, left, requests.join(), said.join()]) {
			expect(place).not.toContain(secret);
		}
		expect(left).toMatch(/^\[\{\},\{\},"",null,/);
	});

	test(`${format}: no request leaves for another host, and nothing is blocked or complained of`, async ({
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
