import { all, atMost, decimal, matches, oneOf, responseRules, ruleBook } from './rule.ts';
import type { ResponseGrammar, Rule, Rules } from './rule.ts';

/** A span of time without days, so that no LMS can add days wrongly, and with at most two decimals. */
export const span2004 = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

/** A moment: seconds, then perhaps a fraction, and a zone only after a fraction. */
export const moment2004 =
	/^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?$/;

/** What SCORM 2004 asks of values and scorm-again lets through, element by element. */
const rules: readonly Rule[] = [
	{
		of: /^cmi\.suspend_data$/,
		fits: atMost(64000),
		why: 'suspend data holds at most 64,000 characters',
	},
	{
		of: /^cmi\.suspend_data$/,
		fits: atMost(4000),
		error: '0',
		why: 'suspend data above 4,000 characters is lost by LMSs of the second edition',
	},
	{ of: /^cmi\.location$/, fits: atMost(1000), why: 'a location is at most 1,000 characters long' },
	{
		of: /^cmi\.(session_time|interactions\.\d+\.latency)$/,
		fits: matches(span2004),
		why: 'a time span is PT#H#M#S with at most two decimals and no days',
	},
	{
		of: /^cmi\.(interactions|comments_from_learner)\.\d+\.timestamp$/,
		fits: matches(moment2004),
		why: 'a moment is YYYY-MM-DDThh:mm:ss, with a zone only after a fraction of two decimals',
	},
	{
		of: /^cmi\.(objectives\.\d+\.)?score\.scaled$/,
		fits: decimal(-1, 1),
		why: 'a scaled score is a decimal between -1 and 1, without exponent',
	},
	{
		of: /^cmi\.(objectives\.\d+\.)?(score\.(raw|min|max)|progress_measure)$/,
		fits: decimal(),
		why: 'a measure is a decimal without exponent',
	},
	{
		of: /^cmi\.(interactions|objectives)\.\d+\.(objectives\.\d+\.)?id$/,
		fits: matches(/^(?!urn:(?![A-Za-z0-9-]{1,31}:\S))[^\s[\]{}]{1,4000}$/),
		why: 'an identifier has no spaces, brackets or braces',
	},
	{
		of: /^cmi\.interactions\.\d+\.result$/,
		fits: (value) =>
			oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) || decimal()(value),
		why: 'a result is correct, incorrect, unanticipated, neutral or a decimal',
	},
	{
		of: /^cmi\.interactions\.\d+\.description$/,
		fits: (value) => value.replace(/^\{lang=[A-Za-z-]+\}/, '').length <= 250,
		why: 'a description is at most 250 characters long',
	},
];

const short = '[A-Za-z0-9_.]{1,250}';
const listOf = (part: string) => new RegExp(`^${part}(\\[,\\]${part}){0,35}$`);
const choices = listOf(short);
const pairs = listOf(`${short}\\[\\.\\]${short}`);

const response: ResponseGrammar = {
	'true-false': oneOf('true', 'false'),
	choice: (value) => choices.test(value) && differ(value.split('[,]')),
	likert: matches(new RegExp(`^${short}$`)),
	matching: matches(pairs),
	numeric: decimal(),
	sequencing: matches(choices),
};

const pattern: ResponseGrammar = {
	...response,
	numeric: (value) => {
		const bounds = value.split('[:]');
		return bounds.length <= 2 && bounds.every((bound) => bound === '' || decimal()(bound));
	},
};

function differ(parts: readonly string[]): boolean {
	return new Set(parts).size === parts.length;
}

/** The letter of SCORM 2004, in what its third and fourth editions share. */
export const rules2004: Rules = all(
	ruleBook(rules, '406'),
	responseRules({ response, pattern }, { mismatch: '406', order: '408' }),
);
