import type { About } from './about.ts';
import type { Look } from './look.ts';
import { testOf } from './test-value.ts';
import type { Limit, Written } from './write.ts';

/** All that the check has found so far. */
export interface Findings {
	readonly about: About;
	readonly isOnline: boolean;
	/** The lesson is open in another tab, which is in charge. */
	readonly isElsewhere: boolean;
	/** Undefined while the LMS is being looked for. */
	readonly look?: Look;
	readonly limit?: Limit;
	/** The test value of this session. */
	readonly written?: Written;
	/** The test value of an earlier session, found again. */
	readonly relaunch?: 'all' | 'part';
	/** The former values are in their place again. */
	readonly isPutBack?: boolean;
}

/** Whether a test value may be written now, or why not. */
export type Leave = 'yes' | 'nobody' | 'done' | 'read-only' | 'not-ours' | 'other-tab' | 'offline';

/** Never where somebody else is in charge, never over what cannot be read, never in an attempt opened for looking only. */
export function mayWrite({ look, written, relaunch, isElsewhere, isOnline }: Findings): Leave {
	if (look?.lms !== 'open') return 'nobody';
	if (written || relaunch) return 'done';
	if (look.session.mode !== 'normal') return 'read-only';
	if (isElsewhere) return 'other-tab';
	if (!testOf(look.session.held)) return 'not-ours';
	return isOnline ? 'yes' : 'offline';
}

/** What it all comes to, as a key of `check.verdict`. */
export function verdictOf({ about, look, written, relaunch }: Findings): string {
	if (about.format === 'web') return 'web';
	if (!look) return 'looking';
	if (look.lms !== 'open') return look.lms;
	if (relaunch) return relaunch;
	if (!written) return 'read';
	return written.isReadBack && written.isCommitted ? 'written' : 'refused';
}
