import { until } from './until.ts';

/** Whatever is folded away, or only said when something is missing or written, belongs to the screen. */
export async function unfold(): Promise<void> {
	document.querySelectorAll('details').forEach((details) => (details.open = true));
	const isUntouched = !document.querySelector('form :checked, [type="range"]');
	if (isUntouched) document.querySelector<HTMLElement>('[data-action="submit"]')?.click();
	for (const box of document.querySelectorAll('textarea')) {
		box.value = 'Lina';
		box.dispatchEvent(new Event('input', { bubbles: true }));
		await until(() => document.querySelector('[data-action^="keep"]') !== null);
	}
	document.querySelector<HTMLElement>('[data-action="keep"]')?.click();
	await Promise.resolve();
}
