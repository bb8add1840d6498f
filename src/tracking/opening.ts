import { unseal } from './envelope.ts';
import type { Unsealed } from './envelope.ts';
import { findApi, isAlone } from './find-api.ts';
import type { DataModel } from './data-model.ts';
import type { Page } from './page.ts';
import type { ScormApi } from './scorm-api.ts';

/** An API may be put there after us (scorm.md R4), and one behind another frame may need a while to answer (R6). */
const patience = { api: 3000, initialize: 600, reading: 1500, step: 100 };

/** What the LMS said when the session was opened. */
export interface Launch {
	readonly unsealed: Unsealed;
	readonly status: string;
	/** The score the LMS already holds, if any. */
	readonly score: number | undefined;
	readonly mode: 'normal' | 'review' | 'browse';
	readonly isForCredit: boolean;
	readonly languageHints: readonly string[];
}

/** Finds the LMS, initialises the session and reads what it has. Undefined when there is no LMS. */
export async function launch(
	model: DataModel,
	api: ScormApi,
	page: Page,
): Promise<Launch | undefined> {
	const find = () => findApi(model.api, model.verbs.initialize, page.window) !== undefined;
	const isThere = await until(page, isAlone(page.window) ? 0 : patience.api, find);
	if (!isThere || !(await until(page, patience.initialize, api.initialize))) return undefined;

	await until(page, patience.reading, () => hasAnswered(model, api));
	const mode = api.get(model.mode).toLowerCase();
	const score = api.get(model.score);
	return {
		unsealed: unseal(api.get(model.suspendData)),
		status: api.get(model.status).toLowerCase(),
		score: score === '' ? undefined : Number(score),
		// Some LMSs leave the mode empty (LiaScript #36): that is normal.
		mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
		isForCredit: api.get(model.credit).toLowerCase() !== 'no-credit',
		languageHints: [
			launchLanguage(api.get(model.launchData)),
			api.get(model.language).toLowerCase(),
		],
	};
}

/**
 * An API behind another frame answers every first read with nothing. So does one that lost our suspend data:
 * if anything says there was an earlier session, it gets time to remember.
 */
function hasAnswered(model: DataModel, api: ScormApi): boolean {
	if (api.get(model.suspendData) !== '') return true;
	const status = api.get(model.status).toLowerCase();
	const hasEarlier =
		api.get(model.entry) === 'resume' ||
		api.get(model.location) !== '' ||
		!model.notBegun.includes(status);
	return status !== '' && !hasEarlier;
}

/** `lang=fr` in the launch data; anything else in there is not ours (scorm.md R19). */
function launchLanguage(launchData: string): string {
	return /(?:^|[?&;\s])lang=([a-z]{2})\b/i.exec(launchData)?.[1]?.toLowerCase() ?? '';
}

async function until(page: Page, longest: number, isDone: () => boolean): Promise<boolean> {
	for (let waited = 0; !isDone(); waited += patience.step) {
		if (waited >= longest) return false;
		await new Promise<void>((resolve) => page.after(patience.step, resolve));
	}
	return true;
}
