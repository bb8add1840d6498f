import type { ProfileName } from '../../src/pages/trial/lms/profiles.ts';
import type { SituationName } from './situations.ts';

/** What cannot be better than the LMS is. */
export interface Excuses {
	/** More than one step may be lost, provided that the lamp had not said "saved". */
	readonly mayLoseMore?: true;
	/** The lamp may say "saved" although it is not. */
	readonly mayLie?: true;
	/** At the end the LMS holds nothing of the attempt, or not all. */
	readonly keepsNothing?: true;
	readonly why: string;
}

interface Exception extends Excuses {
	readonly profiles: readonly ProfileName[];
	/** In all situations, where absent. */
	readonly situation?: SituationName;
}

/** All exceptions there are. A cell that is not here gets none. */
const exceptions: readonly Exception[] = [
	{
		profiles: ['review', 'browse'],
		mayLoseMore: true,
		keepsNothing: true,
		why: 'The LMS shows the attempt and keeps nothing; the lamp says "read only" from the start.',
	},
	{
		profiles: ['vanishing'],
		mayLoseMore: true,
		keepsNothing: true,
		why: 'The API is gone for good in the middle; the lamp says "not confirmed" from then on.',
	},
	{
		profiles: ['moodle12', 'moodle2004', 'offline', 'beacon-lies', 'async-proxy'],
		situation: 'offline, noticed late',
		mayLie: true,
		why: 'Until the browser notices, an LMS that says "true" to a lost commit cannot be told from an honest one.',
	},
];

/** What is excused in a cell. */
export function excusesFor(cell: { profile: ProfileName; situation: SituationName }): Excuses {
	const own = exceptions.filter(
		({ profiles, situation = cell.situation }) =>
			profiles.includes(cell.profile) && situation === cell.situation,
	);
	return Object.assign({ why: '' }, ...own) as Excuses;
}
