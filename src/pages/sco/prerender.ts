import { render } from 'svelte/server';
import type { PackedCourse } from '../../lesson/course.ts';
import type { Language } from '../../lesson/lesson.ts';
import { nobody } from '../../tracking/nobody.ts';
import App from './App.svelte';
import { firstSettings } from './first-settings.ts';
import { newLibrary } from './library.svelte.ts';
import { newSitting } from './sitting.svelte.ts';

/** Any day will do: nothing on the card goes by it. */
const day = '2000-01-01';

/** The start card of a package as HTML, the very one the script shows, so that it can be read before the script is there. */
export function prerenderStart(course: PackedCourse, language: Language): string {
	const library = newLibrary(course, () => Promise.reject(new Error('Nothing is fetched')), day);
	const sitting = newSitting(library, nobody(), firstSettings(course, language));
	const { body } = render(App, { props: { sitting, today: day } });
	// The card is replaced, never hydrated: the marks for that are so many bytes too many.
	return body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

export { earlyClicks } from './early-clicks.ts';
export { picturesOf } from './pictures.ts';

/** The style that this card needs, small enough to stand in the page itself. */
export { default as criticalStyle } from '../../views/critical.css?inline';
