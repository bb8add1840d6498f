/** The names one edition of SCORM gives to its calls. */
export interface Verbs {
	readonly initialize: string;
	readonly terminate: string;
	readonly get: string;
	readonly set: string;
	readonly commit: string;
	readonly error: string;
}

export const verbs12: Verbs = {
	initialize: 'LMSInitialize',
	terminate: 'LMSFinish',
	get: 'LMSGetValue',
	set: 'LMSSetValue',
	commit: 'LMSCommit',
	error: 'LMSGetLastError',
};

export const verbs2004: Verbs = {
	initialize: 'Initialize',
	terminate: 'Terminate',
	get: 'GetValue',
	set: 'SetValue',
	commit: 'Commit',
	error: 'GetLastError',
};

/** An API adapter in plain words: strings in, strings and yes or no out. It never throws. */
export interface ScormApi {
	initialize(): boolean;
	terminate(): boolean;
	/** An empty string for what the LMS does not have. */
	get(element: string): string;
	set(element: string, value: string): boolean;
	commit(): boolean;
}

/**
 * Wraps what discovery found. The adapter is looked up for each call: one that has gone away answers no to everything,
 * and so does one that stands in its place since: that belongs to the next launch, and this page must not end it.
 */
export function scormApi(verbs: Verbs, find: () => unknown): ScormApi {
	let asked: unknown;
	let initialized: unknown;

	/** The answer as a word; nothing where there is none. */
	const call = (verb: keyof Verbs, ...args: string[]): string | undefined => {
		try {
			const api = find() as Record<string, (...args: string[]) => unknown> | undefined;
			if (initialized && api !== initialized) return undefined;
			asked = api;
			const answer = api?.[verbs[verb]]?.(...args);
			// An object may refuse to become a word: that counts as no answer.
			return answer === undefined || answer === null ? undefined : String(answer);
		} catch {
			// The frame of the LMS is gone, or its request failed: weather, the lesson goes on.
			return undefined;
		}
	};
	return {
		initialize() {
			// 101 and 103: somebody, perhaps the LMS itself, has initialised before us. That will do.
			const isOpen = yes(call('initialize', '')) || ['101', '103'].includes(call('error') ?? '');
			// Where an LMS makes the adapter anew at each look, which one it is says nothing.
			if (isOpen && find() === asked) initialized = asked;
			return isOpen;
		},
		terminate: () => yes(call('terminate', '')),
		get: (element) => call('get', element) ?? '',
		set: (element, value) => {
			const answer = call('set', element, value);
			// Some LMSs answer false although it worked: only a code is a refusal (scorm.md R11).
			return yes(answer) || (answer !== undefined && call('error') === '0');
		},
		commit: () => yes(call('commit', '')),
	};
}

// Some LMSs answer with a real boolean, or 1, where the standard asks for the word (scorm.md R11).
const yes = (answer = '') => ['true', '1'].includes(answer.toLowerCase());
