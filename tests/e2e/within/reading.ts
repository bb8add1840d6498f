import type { SheetName } from './look.ts';
import { action, find, patience, until } from './until.ts';

/** How a learner reads. */
export interface Reading {
	readonly language: string;
	readonly isPlain: boolean;
}

/** Chooses on the sheet how to read, and waits for the words. The place stays. */
export async function read({ language, isPlain }: Reading): Promise<void> {
	const close = await openSheet('language');
	const plain = find<HTMLInputElement>('.sheet [data-action="plain"]');
	if (plain.checked !== isPlain) plain.click();
	if (document.documentElement.lang === language) close();
	else find(`.sheet [data-language="${language}"]`).click();
	await until(
		() => !document.querySelector('.sheet') && document.documentElement.lang === language,
	);
	await wordsToCome();
}

/** Opens a sheet from the bar; what comes back closes it. */
export async function openSheet(name: SheetName): Promise<() => void> {
	find(`.bar [data-action="${name}"]`).click();
	await until(() => document.querySelector(`[data-sheet="${name}"] h2 + *`) !== null);
	await wordsToCome();
	return () => action('close').click();
}

/** Until every file that was asked for is there. */
async function wordsToCome(): Promise<void> {
	const asked = [...document.querySelectorAll<HTMLScriptElement>('script[src^="lessons/"]')];
	await Promise.all(
		asked.map((script) => {
			const [, name] = /lessons\/(.*)\.js/.exec(script.src)!;
			if (window.shelf?.[name!]) return;
			return new Promise((resolve, reject) => {
				script.addEventListener('load', resolve);
				const fail = () => reject(new Error(`${name} did not come`));
				script.addEventListener('error', fail);
				setTimeout(fail, patience);
			});
		}),
	);
	await new Promise((resolve) => setTimeout(resolve));
}

/** The theme that a learner has chosen, as src/views/wear.ts puts it on the page. */
export function wearTheme(theme: 'light' | 'dark'): void {
	document.documentElement.dataset['theme'] = theme;
}
