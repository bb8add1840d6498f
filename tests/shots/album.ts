import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { bringInto, forms } from './forms.ts';
import type { Form } from './forms.ts';

/** A screen, and where its pictures are: one for each form, `<file>-360-light.jpg`. */
export interface Shot {
	/** The lesson it belongs to, or `cards`. */
	readonly chapter: string;
	readonly name: string;
	readonly file: string;
}

/** Collects pictures of screens in every form, chapter by chapter. */
export class Album {
	readonly shots: Shot[] = [];
	readonly folder: string;
	readonly #forms: readonly Form[];

	constructor(folder: string, taken = forms) {
		this.folder = folder;
		this.#forms = taken;
		// What was taken before would lie between the new sheets.
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(`${folder}/pictures`, { recursive: true });
	}

	/** Takes the screen as it stands, once under each name. */
	async take(page: Page, chapter: string, name: string): Promise<void> {
		if (this.shots.some((shot) => shot.chapter === chapter && shot.name === name)) return;
		const file = `pictures/${chapter}-${name.replace(/\W+/g, '-')}`;
		this.shots.push({ chapter, name, file });
		for (const form of this.#forms) {
			await bringInto(page, form, 'whole');
			await page.screenshot({
				path: `${this.folder}/${file}-${form.name}.jpg`,
				type: 'jpeg',
				quality: 80,
			});
		}
	}
}
