import './old-browsers.ts';
import { flushSync, mount } from 'svelte';
import type { PackedCourse } from '../../lesson/course.ts';
import type { Language } from '../../lesson/lesson.ts';
import { firstLanguage } from '../../text/first-language.ts';
import { trackingFor } from '../../tracking/open-tracking.ts';
import type { Format } from '../../tracking/open-tracking.ts';
import App from './App.svelte';
import { breath } from './breath.ts';
import { newBuilding } from './building.svelte.ts';
import { firstSettings } from './first-settings.ts';
import { enliven } from './early-clicks.ts';
import { fetchFrom } from './fetch-file.ts';
import { newLibrary } from './library.svelte.ts';
import { newSitting } from './sitting.svelte.ts';
import { localDay } from './today.ts';
import { wishesOfPage } from './wishes.ts';
import criticalStyle from '../../views/critical.css?url';
import '../../views/theme.css';

/** What the package says of itself. */
interface Package {
	readonly format: Format;
	readonly defaultLanguage: Language;
	/** Another one as soon as a lesson in it is another. */
	readonly edition: string;
}

declare global {
	interface Window {
		/** Stands before the player, in the same file (packaging/launch/shelf-script.ts). */
		readonly course: PackedCourse;
	}
}

const today = localDay(new Date());
const { course } = window;
const { format, defaultLanguage, edition } = JSON.parse(
	document.getElementById('package')!.textContent,
) as Package;
const language = firstLanguage(course.languages, wishesOfPage(window), defaultLanguage);

// An administrator who asks for it sees the connection and not the lesson (src/pages/check).
if (/[?&]check\b/.test(location.search)) location.replace('check.html' + location.search);
else void begin();

/** Begins in pieces that a slow phone does between two taps. */
async function begin(): Promise<void> {
	await breath();
	const library = newLibrary(course, fetchFrom(edition), today);
	const tracking = trackingFor(format, course.id);
	const sitting = newSitting(library, tracking, firstSettings(course, language));
	window.addEventListener('online', library.tryAgain);
	await breath();
	const building = newBuilding();
	const target = document.createElement('div');
	target.id = 'app';
	mount(App, { target, props: { sitting, today, building } });
	await breath();
	flushSync(building.finish);
	await breath();
	await enliven(document.getElementById('app')!, target);
	// From here on the controls answer: whoever measures looks for this.
	document.documentElement.dataset['live'] = '';
	await breath();
	void sitting.open();
	// To look costs a slow phone a layout: the controls come first.
	await breath();
	seeToStyle();
}

/** The first style stands in the page. Where an LMS forbids that, it is fetched. */
function seeToStyle(): void {
	if (getComputedStyle(document.documentElement).getPropertyValue('--paper')) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = criticalStyle;
	document.head.append(link);
}
