import { along } from './along.ts';
import { watchFocus } from './indicator.ts';
import { lookAt } from './look.ts';
import { placeOfFocus, stops } from './stops.ts';

const within = { along, lookAt, placeOfFocus, stops, watchFocus };

declare global {
	interface Window {
		/** What the tests do from within the page. */
		within: typeof within;
	}
}

window.within = within;
