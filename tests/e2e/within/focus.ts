import { find } from './until.ts';

/**
 * What is wrong with where the focus stands on a new screen: it must be on the heading that begins it, in sight, so that the
 * keyboard goes on from there and a screen reader reads it out.
 */
export function focusFaults(): string[] {
	const moment = document.querySelector<HTMLElement>('[data-scene]')?.dataset['moment'];
	const isAnswered = moment === 'feedback' || moment === 'explanation';
	const heading = find(isAnswered ? '.aftermath h2, .outcome h2' : 'h1');
	const faults: string[] = [];
	if (document.activeElement !== heading) {
		faults.push(`the focus is on ${document.activeElement?.outerHTML.slice(0, 80)}`);
	}
	if (!heading.textContent.trim()) faults.push('the heading says nothing');
	const { left, top, bottom } = heading.getBoundingClientRect();
	const above = document.elementFromPoint(left + 4, (top + bottom) / 2);
	if (!above || !heading.contains(above)) faults.push('the heading is out of sight');
	if (!document.title) faults.push('the page has no title');
	if (document.querySelectorAll('h1').length !== 1) faults.push('there is not one first heading');
	return faults;
}
