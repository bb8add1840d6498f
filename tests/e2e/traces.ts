import type { FrameLocator, Page } from 'playwright/test';
import { ask } from './launch.ts';

/** Everywhere that something written could have gone. */
export interface Traces {
	/** The names of all places in which these words are. */
	of(words: string): Promise<string[]>;
}

/** Listens from now on to whatever leaves the page or stays behind. */
export function watchTraces(page: Page, frame: FrameLocator): Traces {
	const requests: string[] = [];
	const said: string[] = [];
	page.on('request', (request) => {
		requests.push(JSON.stringify([request.url(), request.headers(), request.postData()]));
	});
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(String(error)));

	return {
		async of(words) {
			const left = await frame.locator('html').evaluate(leftIn);
			const around = await page.locator('html').evaluate(leftIn);
			const places: Record<string, unknown> = {
				calls: await ask(page, (trial) => JSON.stringify(trial.journal.calls)),
				requests,
				console: said,
				cookies: await page.context().cookies(),
				...left,
				...Object.fromEntries(
					Object.entries(around).map(([place, found]) => [`${place} of the LMS`, found]),
				),
			};
			return Object.entries(places)
				.filter(([, found]) => plain(found).includes(words))
				.map(([place]) => place)
				.sort();
		},
	};
}

/** As text, also what an address has written in its own way. */
function plain(found: unknown): string {
	return JSON.stringify(found).replaceAll('%20', ' ');
}

/** What a page leaves behind in its browser, apart from what it shows. */
async function leftIn({ ownerDocument }: Node): Promise<Record<string, unknown>> {
	const window = ownerDocument!.defaultView!;
	const { document, history, indexedDB, localStorage, location, name, sessionStorage } = window;
	const databases = await indexedDB.databases();
	return {
		localStorage: { ...localStorage },
		sessionStorage: { ...sessionStorage },
		databases: databases.map((database) => database.name),
		caches: await window.caches.keys(),
		history: history.state as unknown,
		address: location.href,
		title: document.title,
		name,
		attributes: [...document.querySelectorAll('*')].flatMap((element) =>
			[...element.attributes].map(({ value }) => value),
		),
	};
}
