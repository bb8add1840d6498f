import { all, atMost, decimal, matches, oneOf, responseRules, ruleBook } from './rule.ts';
import type { ResponseGrammar, Rule, Rules } from './rule.ts';

/** What SCORM 1.2 asks of values and scorm-again lets through, element by element. */
const rules: readonly Rule[] = [
	{
		of: /^cmi\.suspend_data$/,
		fits: atMost(4096),
		why: 'suspend data holds at most 4,096 characters',
	},
	{ of: /^cmi\.core\.lesson_location$/, fits: atMost(255), why: 'a location is at most 255 long' },
	{
		of: /^cmi\.(core\.session_time|interactions\.\d+\.latency)$/,
		fits: matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
		why: 'a time span is HHHH:MM:SS.SS',
	},
	{
		of: /^cmi\.interactions\.\d+\.time$/,
		fits: matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
		why: 'a time of day is HH:MM:SS.SS',
	},
	{
		of: /^cmi\.core\.exit$/,
		fits: oneOf('time-out', 'suspend', 'logout', ''),
		why: 'exit is time-out, suspend, logout or empty',
	},
	{
		of: /^cmi\.core\.lesson_status$/,
		fits: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
		why: 'a SCO sets passed, completed, failed, incomplete or browsed',
	},
	{
		of: /^cmi\.(core|objectives\.\d+)\.score\.(raw|min|max)$/,
		fits: (value) => value === '' || decimal(0, 100)(value),
		why: 'a score is a decimal between 0 and 100',
	},
	{
		of: /^cmi\.(interactions|objectives)\.\d+\.(objectives\.\d+\.)?id$/,
		fits: matches(/^[A-Za-z0-9_-]{1,255}$/),
		why: 'an identifier has letters, digits, _ and - only, 255 at most',
	},
	{
		of: /^cmi\.interactions\.\d+\.result$/,
		fits: (value) =>
			oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || decimal()(value),
		why: 'a result is correct, wrong, unanticipated, neutral or a decimal',
	},
	{
		of: /^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/,
		fits: atMost(255),
		why: 'a response is at most 255 characters long',
	},
];

const letters = /^[0-9a-z](,[0-9a-z])*$/;

const grammar: ResponseGrammar = {
	'true-false': matches(/^[tf01]$/),
	choice: (response) => letters.test(response) && differ(response.split(',')),
	likert: matches(/^[0-9a-z]$/),
	matching: matches(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
	numeric: decimal(),
	sequencing: matches(letters),
};

function differ(parts: readonly string[]): boolean {
	return new Set(parts).size === parts.length;
}

/** The letter of SCORM 1.2. */
export const rules12: Rules = all(
	ruleBook(rules, '405'),
	responseRules({ response: grammar, pattern: grammar }, { mismatch: '405', order: '201' }),
);
