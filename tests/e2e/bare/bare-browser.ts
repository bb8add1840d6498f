import { expect } from 'playwright/test';

/** A browser that Playwright cannot drive, and the few things a learner needs of it. */
export interface BareBrowser {
	readonly version: string;
	readonly goTo: (address: string) => Promise<unknown>;
	/** What an expression comes to, through JSON. */
	readonly evaluate: (expression: string) => Promise<unknown>;
	/** A press of the mouse there, counted from the upper left corner of the window. */
	readonly click: (x: number, y: number) => Promise<unknown>;
	readonly press: (key: 'ArrowRight' | 'Escape') => Promise<unknown>;
	readonly close: () => Promise<unknown>;
	/** Errors that nobody caught, and what the page's own policy forbade. */
	readonly complaints: readonly string[];
}

/** Asks until the answer is yes. While a page gives way to another, neither answers: that counts as no. */
export async function until(ask: () => Promise<unknown>, what: string): Promise<void> {
	const patience = { timeout: 10_000, intervals: [25] };
	await expect(async () => expect(await ask(), what).toBeTruthy()).toPass(patience);
}
