import { takeUpAll, takeUpSuspended } from './attempt.ts';
import { moodleAtFinish12, moodleAtFinish2004, moodleReads12, moodleTakesUp } from './moodle.ts';
import { moodleRules } from './moodle-rules.ts';
import type { Profile } from './profile.ts';
import { rules12 } from './rules12.ts';
import { rules2004 } from './rules2004.ts';
import { children12, mandatory12, opensAs, wipes, yes } from './traits.ts';

const plain: Profile = {
	says: 'Does what the standard says, to the letter.',
	formats: ['scorm12', 'scorm2004'],
	rules: { scorm12: rules12, scorm2004: rules2004 },
	lacks: () => false,
	sends: 'everything',
	lost: 'says false',
	whenLeaving: 'sends a beacon',
	beaconsOnly: false,
	takesUp: { scorm12: takeUpAll, scorm2004: takeUpSuspended },
	atFinish: () => ({}),
	reads: (_element, value) => value,
	replies: (_verb, reply) => reply,
	tellsLanguage: true,
	blocks: 0,
	appearsAfter: 0,
	failures: 0,
	vanishesAfter: Infinity,
	proxied: 0,
};

/** Manners of being an LMS, each seen somewhere. */
export const profiles = {
	plain,
	minimal: {
		...plain,
		says: 'Only what SCORM 1.2 makes mandatory; error 401 for the rest.',
		formats: ['scorm12'],
		lacks: (element) => !mandatory12.test(element),
		reads: (element, value) => children12[element] ?? value,
	},
	moodle12: {
		...plain,
		says: 'Moodle 4.5 with SCORM 1.2: forgets commits that were lost, and says they were not.',
		formats: ['scorm12'],
		rules: moodleRules,
		sends: 'changes',
		lost: 'says true',
		takesUp: moodleTakesUp,
		atFinish: moodleAtFinish12,
		reads: moodleReads12,
		tellsLanguage: false,
	},
	moodle2004: {
		...plain,
		says: 'Moodle 4.5 with SCORM 2004: nothing comes back unless the exit was "suspend".',
		formats: ['scorm2004'],
		rules: moodleRules,
		sends: 'differences',
		lost: 'says true',
		commitError: '101',
		takesUp: moodleTakesUp,
		atFinish: moodleAtFinish2004,
		tellsLanguage: false,
	},
	booleans: {
		...plain,
		says: 'Answers true and 1 instead of "true", and shouts its statuses.',
		reads: (element, value) => (/status$/.test(element) ? String(value).toUpperCase() : value),
		replies: (verb, reply) => (reply.says === 'true' ? { ...reply, says: yes[verb] } : reply),
	},
	'sets-say-false': {
		...plain,
		says: 'Says "false" to every value it takes, with error 0.',
		replies: (verb, reply) =>
			verb === 'Set' && reply.error === '0' ? { ...reply, says: 'false' } : reply,
	},
	'late-api': { ...plain, says: 'Can be found only after a second.', appearsAfter: 1000 },
	slow: { ...plain, says: 'Blocks the page for 300 ms at each commit.', blocks: 300 },
	'async-proxy': {
		...plain,
		says: 'Sits in another frame: first reads are empty, errors arrive 400 ms late.',
		proxied: 400,
	},
	'commit-fails': { ...plain, says: 'The first three commits fail.', failures: 3 },
	offline: {
		...plain,
		says: 'Says "true" to a commit although the line is down.',
		lost: 'says true',
	},
	vanishing: { ...plain, says: 'The API is gone after thirty calls.', vanishesAfter: 30 },
	'wipes-after-completion': {
		...plain,
		says: 'Forgets the place once the attempt is finished.',
		takesUp: { scorm12: wipes(takeUpAll), scorm2004: wipes(takeUpSuspended) },
	},
	review: {
		...plain,
		says: 'Opens for review, and yet keeps whatever it is told, as Moodle does.',
		takesUp: opensAs({ mode: 'review', credit: 'no-credit' }),
	},
	browse: {
		...plain,
		says: 'Opens for browsing, and yet keeps whatever it is told, as Moodle does.',
		takesUp: opensAs({ mode: 'browse', credit: 'no-credit' }),
	},
	'no-credit': { ...plain, says: 'Gives no credit.', takesUp: opensAs({ credit: 'no-credit' }) },
	'sync-xhr-unload': {
		...plain,
		says: 'Cannot save any more once the page is being closed: commits throw.',
		whenLeaving: 'throws',
	},
	'beacon-lies': {
		...plain,
		says: 'Sends beacons only, and says "true" whatever becomes of them.',
		beaconsOnly: true,
		lost: 'says true',
	},
} as const satisfies Readonly<Record<string, Profile>>;

/** The names in the table. */
export type ProfileName = keyof typeof profiles;

/** True for a name in the table. */
export function isProfileName(name: string): name is ProfileName {
	return Object.hasOwn(profiles, name);
}
