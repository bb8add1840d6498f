import { render } from 'svelte/server';
import type { Course } from '../../lesson/course.ts';
import type { Language } from '../../lesson/lesson.ts';
import { openTexts } from '../../text/say.svelte.ts';
import { nobody } from '../../tracking/nobody.ts';
import App from './App.svelte';
import { firstSettings } from './first-settings.ts';
import { newSitting } from './sitting.svelte.ts';

/** The start card of a package as HTML, the very one the script shows, so that it can be read before the script is there. */
export function prerenderStart(course: Course, language: Language): string {
	openTexts(course);
	const sitting = newSitting(course, nobody(), firstSettings(course, language));
	const { body } = render(App, { props: { sitting, today: '2000-01-01' } });
	// The card is replaced, never hydrated: the marks for that are so many bytes too many.
	return body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

export { earlyClicks } from './early-clicks.ts';
export { picturesOf } from './pictures.ts';

/** The style that this card needs, small enough to stand in the page itself. */
export { default as criticalStyle } from '../../views/critical.css?inline';
