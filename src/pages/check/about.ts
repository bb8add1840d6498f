import type { Language } from '../../lesson/lesson.ts';
import type { Format } from '../../tracking/open-tracking.ts';

/** What the package says of itself in `check.html`. */
export interface About {
	readonly course: string;
	readonly format: Format;
	readonly defaultLanguage: Language;
	/** Languages that the page's surroundings wish for: its address, the page around it, the browser. */
	readonly wishes: readonly (string | null)[];
}
