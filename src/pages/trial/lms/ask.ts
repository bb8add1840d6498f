/** The two editions of SCORM this LMS speaks. */
export type Format = 'scorm12' | 'scorm2004';

/** What a SCO may ask of an LMS, under the names of SCORM 2004 shortened to one word each. */
export type Verb = 'Initialize' | 'Finish' | 'Get' | 'Set' | 'Commit';

/** Where a session stands. */
export type Phase = 'not initialized' | 'running' | 'finished';

/** What comes back: the word itself, the error code that GetLastError would now tell, and the reason in words. */
export interface Reply {
	readonly says: unknown;
	readonly error: string;
	readonly why?: string;
	/** The line or the server failed: no fault of the SCO. */
	readonly weather?: true;
}

/** One question to the LMS and its reply; the layers of the LMS are functions from one of these to another. */
export type Ask = (verb: Verb, ...args: readonly unknown[]) => Reply;

/** The reply to a call that is refused. */
export function refusal(verb: Verb, error: string, why: string): Reply {
	return { says: verb === 'Get' ? '' : 'false', error, why };
}
