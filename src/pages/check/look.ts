import type { DataModel } from '../../tracking/data-model.ts';
import { scorm12, scorm2004 } from '../../tracking/data-model.ts';
import { findApi } from '../../tracking/find-api.ts';
import { launch } from '../../tracking/opening.ts';
import type { Launch } from '../../tracking/opening.ts';
import type { Page } from '../../tracking/page.ts';
import type { Found } from '../../tracking/tracking.ts';
import { placeOf } from './api-place.ts';
import type { ApiPlace } from './api-place.ts';
import type { Line } from './line.ts';
import { namesGiven } from './names-given.ts';
import type { Held } from './test-value.ts';

/** What can be seen of the LMS before anything is written: no LMS, one that opens no session, or one that does. */
export type Look =
	| { readonly lms: 'none' }
	| { readonly lms: 'closed'; readonly api: ApiSeen; readonly code: string }
	| { readonly lms: 'open'; readonly api: ApiSeen; readonly session: SessionSeen };

/** The adapter itself. */
export interface ApiSeen {
	readonly place: ApiPlace | undefined;
	/** The LMS offers the other edition of SCORM too. */
	readonly isOtherThere: boolean;
	readonly names: readonly string[];
}

/** What the LMS answered. Words that the standard does not know are `?`, so that nothing personal can slip in. */
export interface SessionSeen extends Pick<Launch, 'status' | 'mode' | 'isForCredit'> {
	readonly version: string;
	readonly saidMode: string;
	readonly saidCredit: string;
	readonly saidEntry: string;
	readonly attempt: 'new' | 'begun' | 'finished';
	/** What the package reads in the suspend data. */
	readonly found: Found;
	readonly held: Held;
	readonly hasObjectives: boolean;
	readonly hasInteractions: boolean;
	/** From the launch data, then what the learner prefers. */
	readonly languages: readonly string[];
	/** Behind another frame: each first question is answered with nothing. */
	readonly isLate: boolean;
}

/** As long as an LMS behind another frame needs for an answer; other tabs answer in less. */
const patience = 700;

/** Opens the session as the player does, and reads what concerns the connection. Nothing is written, no name is read. */
export async function look(model: DataModel, line: Line, page: Page): Promise<Look> {
	const found = await launch(model, line, page);
	const adapter = findApi(model.api, model.verbs.initialize, page.window);
	if (adapter === undefined) return { lms: 'none' };
	const api: ApiSeen = {
		place: placeOf(adapter, model.api, page.window),
		isOtherThere: isThere(model === scorm12 ? scorm2004 : scorm12, page.window),
		names: namesGiven(adapter),
	};
	if (!found) return { lms: 'closed', api, code: line.code() };

	const atOnce = line.get('cmi._version');
	await new Promise<void>((resolve) => page.after(patience, resolve));
	const version = line.get('cmi._version');
	return {
		lms: 'open',
		api,
		session: sessionSeen(model, line, found, version, atOnce === '' && version !== ''),
	};
}

function sessionSeen(
	model: DataModel,
	line: Line,
	found: Launch,
	version: string,
	isLate: boolean,
): SessionSeen {
	const { status, mode, isForCredit, objectives, interactions, languageHints, unsealed } = found;
	const isFinished = ['completed', 'passed', 'failed'].includes(status);
	return {
		...{ status, mode, isForCredit, isLate },
		version: /^[\w. ]{1,20}$/.exec(version)?.[0] ?? '',
		saidMode: known(line.get(model.mode), ['normal', 'review', 'browse']),
		saidCredit: known(line.get(model.credit), ['credit', 'no-credit']),
		saidEntry: known(line.get(model.entry), ['ab-initio', 'resume']),
		attempt: isFinished ? 'finished' : model.notBegun.includes(status) ? 'new' : 'begun',
		found: unsealed.found,
		held: { suspendData: line.get(model.suspendData), location: line.get(model.location) },
		hasObjectives: objectives !== undefined,
		hasInteractions: interactions !== undefined,
		languages: languageHints,
	};
}

function isThere({ api, verbs }: DataModel, window: Window): boolean {
	return findApi(api, verbs.initialize, window) !== undefined;
}

function known(said: string, words: readonly string[]): string {
	return said === '' || words.includes(said.toLowerCase()) ? said : '?';
}
