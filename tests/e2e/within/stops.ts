import { controlsIn } from './layout/printed.ts';

/** Where Tab should stop on the screen: every control, and of radio buttons one for each question. */
export function stops(): string[] {
	return [...new Set(controlsIn(document.body).filter(isSeen).map(stopOf))];
}

/** The place of the focus among them; -1 when it is elsewhere. */
export function placeOfFocus(): number {
	const focused = document.activeElement;
	return focused && document.hasFocus() ? stops().indexOf(stopOf(focused as HTMLElement)) : -1;
}

function isSeen(control: HTMLElement): boolean {
	return !control.matches('details:not([open]) > :not(summary) *');
}

function stopOf(control: HTMLElement): string {
	const isRadio = control.matches('[type="radio"]');
	if (isRadio) return `radio ${(control as HTMLInputElement).name}`;
	return String(controlsIn(document.body).indexOf(control));
}
