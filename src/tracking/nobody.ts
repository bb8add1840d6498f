import type { Opening, Tracking } from './tracking.ts';

/** There is no LMS: nothing is sent, nothing is kept, and the learner is told so. */
export function nobody(): Tracking {
	return {
		open: () => Promise.resolve(openingWithoutLms),
		save: () => undefined,
		record: () => undefined,
		close: () => undefined,
		timeSpent: () => 0,
		watch: (listener) => listener('nobody'),
	};
}

export const openingWithoutLms: Opening = {
	to: 'nobody',
	kept: '',
	found: 'nothing',
	wasCompleted: false,
	mode: 'normal',
	languageHints: [],
};
