import { unseal } from './envelope.ts';
import type { Unsealed } from './envelope.ts';
import { findApi, isAlone } from './find-api.ts';
import type { DataModel } from './data-model.ts';
import { placesIn } from './lists.ts';
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
	/** The ids of the objectives that are there; undefined when the LMS has no objectives. */
	readonly objectives: readonly string[] | undefined;
	/** As many as there are interactions. SCORM 1.2 does not let us read their ids. */
	readonly interactions: readonly string[] | undefined;
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

	let said: Readings | undefined;
	await until(page, patience.reading, () => hasAnswered(model, (said = read(model, api))));
	return launchFrom(said!);
}

type Readings = ReturnType<typeof read>;

/** All that is read at a launch, at once: behind another frame each first question is answered late. */
function read(model: DataModel, api: ScormApi) {
	return {
		suspendData: api.get(model.suspendData),
		status: api.get(model.status).toLowerCase(),
		entry: api.get(model.entry),
		location: api.get(model.location),
		score: api.get(model.score),
		mode: api.get(model.mode).toLowerCase(),
		credit: api.get(model.credit).toLowerCase(),
		launchData: api.get(model.launchData),
		language: api.get(model.language).toLowerCase(),
		objectives: placesIn(api.get('cmi.objectives._count'))?.map((_, index) =>
			api.get(`cmi.objectives.${index}.id`),
		),
		interactions: placesIn(api.get('cmi.interactions._count')),
	};
}

/**
 * An API behind another frame answers every first read with nothing. So does one that lost our suspend data:
 * if anything says there was an earlier session, it gets time to remember.
 */
function hasAnswered(model: DataModel, said: Readings): boolean {
	if (said.objectives?.includes('')) return false;
	if (said.suspendData !== '') return true;
	const hasEarlier =
		said.entry === 'resume' || said.location !== '' || !model.notBegun.includes(said.status);
	return said.status !== '' && !hasEarlier;
}

function launchFrom(said: Readings): Launch {
	const { status, score, mode, credit, objectives, interactions } = said;
	return {
		unsealed: unseal(said.suspendData),
		status,
		score: score === '' ? undefined : Number(score),
		// Some LMSs leave the mode empty (LiaScript #36): that is normal.
		mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
		isForCredit: credit !== 'no-credit',
		languageHints: [launchLanguage(said.launchData), said.language],
		objectives,
		interactions,
	};
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
