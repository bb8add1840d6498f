import { scorm12, scorm2004 } from './data-model.ts';
import { nobody } from './nobody.ts';
import { browserPage } from './page.ts';
import { scormTracking } from './scorm.ts';
import type { Tracking } from './tracking.ts';

/** What a package was made for. */
export type Format = 'scorm12' | 'scorm2004-4' | 'web';

/** The tracking that suits a package. The package decides the edition: some LMSs offer both, and mean one (scorm.md R4). */
export function trackingFor(format: Format, course: string): Tracking {
	const page = browserPage(window);
	const tabs = `unwearable-wardrobe ${course} ${location.pathname}`;
	switch (format) {
		case 'scorm12':
			return scormTracking(scorm12, page, tabs);
		case 'scorm2004-4':
			return scormTracking(scorm2004, page, tabs);
		case 'web':
			return nobody();
	}
}
