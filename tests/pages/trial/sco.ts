import type { Format } from '../../../src/pages/trial/lms/ask.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import type { Lms, Opening } from '../../../src/pages/trial/lms/lms.ts';
import { words } from '../../../src/pages/trial/lms/words.ts';

/** A session from the SCO's side, in the same words for both editions. */
export interface Sco {
	readonly lms: Lms;
	readonly set: (element: string, value: unknown) => unknown;
	readonly get: (element: string) => unknown;
	readonly commit: () => unknown;
	readonly finish: () => unknown;
	readonly error: () => string;
}

/** The elements most tests need, by edition. */
export const elements = {
	scorm12: { ...words.scorm12.elements, status: 'cmi.core.lesson_status' },
	scorm2004: { ...words.scorm2004.elements, status: 'cmi.completion_status' },
};

/** Opens an LMS and initializes. */
export function begin(opening: Opening): Sco {
	return sessionIn(openLms(opening));
}

/** The next launch, initialized. */
export function takeUp({ lms }: Sco): Sco {
	return sessionIn(lms.relaunch());
}

function sessionIn(lms: Lms): Sco {
	const { methods } = words[lms.format];
	const call = (method: string, ...args: readonly unknown[]) => lms.api[method]!(...args);
	call(methods.Initialize, '');
	return {
		lms,
		set: (element, value) => call(methods.Set, element, value),
		get: (element) => call(methods.Get, element),
		commit: () => call(methods.Commit, ''),
		finish: () => call(methods.Finish, ''),
		error: () => String(call(methods.GetLastError)),
	};
}

/** Both editions, for tests that hold in each. */
export const formats: readonly Format[] = ['scorm12', 'scorm2004'];
