import { render } from 'svelte/server';
import type { PackedCourse } from '../../lesson/course.ts';
import type { Language } from '../../lesson/lesson.ts';
import { nobody } from '../../tracking/nobody.ts';
import HelpSheet from '../../views/sheets/HelpSheet.svelte';
import App from './App.svelte';
import { firstSettings } from './first-settings.ts';
import { newLibrary } from './library.svelte.ts';
import { newSitting } from './sitting.svelte.ts';

/** Any day will do: nothing on the card goes by it. */
const day = '2000-01-01';

/**
 * The start card of a package as HTML, the very one the script shows, so that it can be read before the script is there;
 * and the help sheet, folded up in a template, for whoever asks for it before then.
 */
export function prerenderStart(course: PackedCourse, language: Language): string {
	const library = newLibrary(course, () => Promise.reject(new Error('Nothing is fetched')), day);
	const sitting = newSitting(library, nobody(), firstSettings(course, language));
	const nothing = () => {};
	const { registry } = course;
	const help = { registry, today: day, isQuiet: false, close: nothing, leave: nothing };
	const card = markupOf(
		render(App, { props: { sitting, today: day, building: { isDone: true } } }),
	);
	return `${card}<template>${markupOf(render(HelpSheet, { props: help }))}</template>`;
}

/** What is drawn here is replaced, never hydrated: the marks for that are so many bytes too many. */
function markupOf({ body }: { readonly body: string }): string {
	return body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

export { earlyClicks } from './early-clicks.ts';
export { picturesOf } from './pictures.ts';

/** The style that this card needs, small enough to stand in the page itself. */
export { default as criticalStyle } from '../../views/critical.css?inline';
