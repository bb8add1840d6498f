import type { Format } from './ask.ts';
import { all, atMost, decimal, matches, oneOf, responseRules, ruleBook } from './rule.ts';
import type { ResponseGrammar, Rule, Rules } from './rule.ts';

/**
 * What Moodle 4.5 takes and refuses, as measured in one, with its setting "SCORM standards mode" on: without it, suspend
 * data, location and responses of SCORM 1.2 may be 64,000 characters long.
 */
const rules12: readonly Rule[] = [
	{ of: /^cmi\.suspend_data$/, fits: atMost(4096), why: 'Moodle in strict mode: 4,096 at most' },
	{ of: /lesson_location$/, fits: atMost(255), why: 'Moodle in strict mode: 255 at most' },
	{
		of: /\.(student_response|pattern)$/,
		fits: atMost(255),
		why: 'Moodle in strict mode: 255 at most',
	},
	{
		of: /lesson_status$/,
		fits: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
		why: 'Moodle: passed, completed, failed, incomplete or browsed',
	},
	{
		of: /core\.exit$/,
		fits: oneOf('time-out', 'suspend', 'logout', ''),
		why: 'Moodle: no "normal"',
	},
	{ of: /\.id$/, fits: matches(/^[\u0021-\u007e]{0,255}$/), why: 'Moodle: printable ASCII' },
	{
		of: /(session_time|latency)$/,
		fits: matches(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/),
		why: 'Moodle: HHHH:MM:SS.SS, two to four digits of hours',
	},
	{
		of: /interactions\.\d+\.time$/,
		fits: matches(/^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
		why: 'Moodle: HH:MM:SS.SS',
	},
	{
		of: /interactions\.\d+\.result$/,
		fits: matches(/^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/),
		why: 'Moodle: correct, wrong, unanticipated, neutral or a number',
	},
	{ of: /score\.(raw|min|max)$/, fits: decimal(0, 100), why: 'Moodle: a score is 0 to 100' },
	{ of: /weighting$/, fits: decimal(-100, 100), why: 'Moodle: a weighting is -100 to 100' },
];

const moment =
	/^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]))?(:[0-5]\d)?)?)?)?)?)?)?$/;

const rules2004: readonly Rule[] = [
	{ of: /^cmi\.suspend_data$/, fits: atMost(64000), why: 'Moodle: 64,000 at most' },
	{ of: /^cmi\.location$/, fits: atMost(1000), why: 'Moodle: 1,000 at most' },
	{ of: /timestamp$/, fits: matches(moment), why: 'Moodle: no Z without a fraction, two decimals' },
	{
		of: /(session_time|latency)$/,
		fits: matches(/^P(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/),
		why: 'Moodle: at most two decimals',
	},
	{
		of: /score\.(raw|min|max)$/,
		fits: matches(/^-?\d{1,5}(\.\d{1,18})?$/),
		why: 'Moodle: a score is below 100,000',
	},
	{
		of: /score\.scaled$/,
		fits: decimal(-1, 1),
		why: 'Moodle: a scaled score is a decimal between -1 and 1',
	},
	{
		of: /interactions\.\d+\.result$/,
		fits: matches(/^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/),
		why: 'Moodle: correct, incorrect, unanticipated, neutral or a number',
	},
	{
		of: /description$/,
		fits: matches(/^(\{lang=[A-Za-z-]+\})?([^{].{0,250})?$/),
		why: 'Moodle: about 250 at most',
	},
];

const short = '[\\w.]{1,250}';
const list = matches(new RegExp(`^${short}(\\[,\\]${short}){0,35}$`));
const pairs = matches(
	new RegExp(`^${short}\\[\\.\\]${short}(\\[,\\]${short}\\[\\.\\]${short}){0,35}$`),
);
const grammar: ResponseGrammar = {
	'true-false': oneOf('true', 'false'),
	choice: (value) => list(value) && new Set(value.split('[,]')).size === value.split('[,]').length,
	likert: matches(new RegExp(`^${short}$`)),
	matching: pairs,
	sequencing: list,
	'fill-in': matches(/^.*$/),
	'long-fill-in': matches(/^.*$/),
};

/** What Moodle refuses, in both editions. */
export const moodleRules: Readonly<Record<Format, Rules>> = {
	scorm12: ruleBook(rules12, '405'),
	scorm2004: all(
		ruleBook(rules2004, '406'),
		responseRules({ response: grammar, pattern: grammar }, { mismatch: '406', order: '408' }),
	),
};
