import type { KnowledgeAnswer, Report } from '../player/report.ts';
import { detour12 } from './detour.ts';
import { timespan12, timespan2004 } from './formats.ts';
import {
	grammar12,
	grammar2004,
	interactionType,
	responsePattern,
	rightPattern,
} from './interaction.ts';
import type { ResponseGrammar } from './interaction.ts';
import { verbs12, verbs2004 } from './scorm-api.ts';
import type { Verbs } from './scorm-api.ts';

/** An element of the LMS's data model and the value it is to have. */
export type Value = readonly [element: string, value: string];

/** One edition of SCORM, as tables of words. Nothing else in tracking knows which edition it speaks. */
export interface DataModel {
	readonly edition: 'scorm12' | 'scorm2004';
	readonly api: string;
	readonly verbs: Verbs;
	readonly mode: string;
	readonly credit: string;
	readonly entry: string;
	readonly status: string;
	readonly score: string;
	readonly location: string;
	readonly suspendData: string;
	readonly exit: string;
	readonly sessionTime: string;
	readonly launchData: string;
	readonly language: string;
	readonly timespan: (milliseconds: number) => string;
	/** Statuses that say the learner has not begun. */
	readonly notBegun: readonly string[];
	/** What exit says once the course is completed; before that it is always "suspend". */
	readonly exitWhenCompleted: string;
	/** Score, then status, as the standard wants them for this report. */
	readonly gradeOf: (report: Report) => readonly Value[];
	readonly objectiveStatus: string;
	readonly interactionOf: (answer: KnowledgeAnswer) => readonly Value[];
	/** A lost commit's values are never sent again unless they change: go by this other value first. */
	readonly detour?: (element: string, value: string) => string;
}

export const scorm12: DataModel = {
	edition: 'scorm12',
	api: 'API',
	verbs: verbs12,
	mode: 'cmi.core.lesson_mode',
	credit: 'cmi.core.credit',
	entry: 'cmi.core.entry',
	status: 'cmi.core.lesson_status',
	score: 'cmi.core.score.raw',
	location: 'cmi.core.lesson_location',
	suspendData: 'cmi.suspend_data',
	exit: 'cmi.core.exit',
	sessionTime: 'cmi.core.session_time',
	launchData: 'cmi.launch_data',
	language: 'cmi.student_preference.language',
	timespan: timespan12,
	notBegun: ['', 'not attempted'],
	// Moodle 4.5 keeps the unfinished icon with "suspend" (scorm.md R9).
	exitWhenCompleted: '',
	gradeOf: ({ completed, score }) => [
		...(score === undefined
			? []
			: ([
					['cmi.core.score.min', '0'],
					['cmi.core.score.max', '100'],
					['cmi.core.score.raw', String(score)],
				] as const)),
		['cmi.core.lesson_status', completed ? 'completed' : 'incomplete'],
	],
	objectiveStatus: 'status',
	interactionOf: (answer) => interaction(grammar12, answer, 'student_response', 'wrong'),
	// Measured: after a commit that failed or went astray, Moodle takes the values for sent (moodle.md §4).
	detour: detour12,
};

export const scorm2004: DataModel = {
	edition: 'scorm2004',
	api: 'API_1484_11',
	verbs: verbs2004,
	mode: 'cmi.mode',
	credit: 'cmi.credit',
	entry: 'cmi.entry',
	status: 'cmi.completion_status',
	score: 'cmi.score.raw',
	location: 'cmi.location',
	suspendData: 'cmi.suspend_data',
	exit: 'cmi.exit',
	sessionTime: 'cmi.session_time',
	launchData: 'cmi.launch_data',
	language: 'cmi.learner_preference.language',
	timespan: timespan2004,
	notBegun: ['', 'unknown', 'not attempted'],
	// Moodle gives nothing back after any other exit (moodle.md §5).
	exitWhenCompleted: 'suspend',
	// Moodle compares progress with a threshold even where there is none (scorm.md R20): progress only when all is done.
	gradeOf: ({ completed, score }) => [
		...(score === undefined
			? []
			: ([
					['cmi.score.min', '0'],
					['cmi.score.max', '100'],
					['cmi.score.raw', String(score)],
					['cmi.score.scaled', String(score / 100)],
				] as const)),
		...(completed ? ([['cmi.progress_measure', '1']] as const) : []),
		['cmi.completion_status', completed ? 'completed' : 'incomplete'],
	],
	objectiveStatus: 'completion_status',
	interactionOf: (answer) => interaction(grammar2004, answer, 'learner_response', 'incorrect'),
};

/** In the order the standard asks for: id, type, right answer, response, result (scorm.md R13). No time: nobody needs to know how long somebody hesitated. */
function interaction(
	grammar: ResponseGrammar,
	answer: KnowledgeAnswer,
	response: string,
	notRight: string,
): readonly Value[] {
	const result = answer.right === undefined ? 'neutral' : answer.right ? 'correct' : notRight;
	return [
		['id', answer.id],
		['type', interactionType(answer.question)],
		['correct_responses.0.pattern', rightPattern(grammar, answer.question)],
		[response, responsePattern(grammar, answer)],
		['result', result],
	];
}
