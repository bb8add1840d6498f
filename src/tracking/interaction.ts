import type { OptionId, Question } from '../lesson/lesson.ts';
import type { KnowledgeAnswer } from '../player/report.ts';
import type { Response } from '../player/response.ts';

/** How one edition of SCORM writes a response: what stands between, and how options are named. */
export interface ResponseGrammar {
	/** Between the options of a list. */
	readonly and: string;
	/** Between the two sides of a pair. */
	readonly to: string;
	/** Between the ends of a range. */
	readonly range: string | undefined;
	readonly yes: string;
	readonly no: string;
	readonly option: (options: readonly string[], option: string) => string;
}

/**
 * SCORM 1.2: one character per option, by its place (RTE §3.4.7, scorm.md R13), at most 255 in all.
 * A numeric pattern is one number.
 */
export const grammar12: ResponseGrammar = {
	and: ',',
	to: '.',
	range: undefined,
	yes: 't',
	no: 'f',
	option: (options, option) => options.indexOf(option).toString(36),
};

/** SCORM 2004: short identifiers (RTE §4.2.9); Moodle takes letters, digits, `_` and `.` only (moodle.md §6). */
export const grammar2004: ResponseGrammar = {
	and: '[,]',
	to: '[.]',
	range: '[:]',
	yes: 'true',
	no: 'false',
	option: (_options, option) => option,
};

const types: Readonly<Record<Question['asks'], string>> = {
	single: 'choice',
	several: 'choice',
	'true-false': 'true-false',
	estimate: 'numeric',
	sort: 'matching',
	order: 'sequencing',
};

/** The standard's type of interaction for a question. */
export function interactionType(question: Question): string {
	return types[question.asks];
}

/** What the learner answered, in the grammar of the edition. */
export function responsePattern(grammar: ResponseGrammar, answer: KnowledgeAnswer): string {
	return pattern(grammar, answer.question, answer.response);
}

/** What would have been right, in the grammar of the edition. */
export function rightPattern(grammar: ResponseGrammar, question: Question): string {
	switch (question.asks) {
		case 'single':
			return pattern(grammar, question, { asks: 'single', option: question.right });
		case 'several':
			return pattern(grammar, question, { asks: 'several', options: question.right });
		case 'true-false':
			return pattern(grammar, question, { asks: 'true-false', says: question.right });
		case 'estimate':
			if (grammar.range === undefined) return String(question.right);
			return `${question.right - question.within}${grammar.range}${question.right + question.within}`;
		case 'sort':
			return pattern(grammar, question, { asks: 'sort', groups: question.right });
		case 'order':
			return pattern(grammar, question, { asks: 'order', options: question.right });
	}
}

function pattern(grammar: ResponseGrammar, question: Question, response: Response): string {
	const options = 'options' in question ? question.options : [];
	const name = (option: OptionId) => grammar.option(options, option);
	switch (response.asks) {
		case 'single':
			return name(response.option);
		case 'several':
			return inOrder(options, response.options).map(name).join(grammar.and);
		case 'true-false':
			return response.says ? grammar.yes : grammar.no;
		case 'estimate':
			return String(response.figure);
		case 'sort': {
			const groups = question.asks === 'sort' ? question.groups : [];
			return options
				.map(
					(option) => name(option) + grammar.to + grammar.option(groups, response.groups[option]!),
				)
				.join(grammar.and);
		}
		case 'order':
			return response.options.map(name).join(grammar.and);
	}
}

/** A set of options is always written in the same order, however they were ticked. */
function inOrder(options: readonly OptionId[], chosen: readonly OptionId[]): OptionId[] {
	return options.filter((option) => chosen.includes(option));
}
