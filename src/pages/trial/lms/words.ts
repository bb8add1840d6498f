import type { Format, Verb } from './ask.ts';

/** The words in which one edition of SCORM differs from the other. */
export interface Words {
	/** The property of `window` under which a SCO looks for the LMS. */
	readonly apiName: 'API' | 'API_1484_11';
	readonly methods: Readonly<
		Record<Verb | 'GetLastError' | 'GetErrorString' | 'GetDiagnostic', string>
	>;
	readonly errors: Errors;
	readonly elements: Elements;
}

interface Errors {
	readonly before: Readonly<Record<Verb, string>>;
	readonly twice: string;
	readonly after: Readonly<Record<Verb, string>>;
	readonly argument: string;
	/** A value that is no string, or not of its type. */
	readonly mismatch: string;
	/** A value that needs another one first. */
	readonly order: string;
	readonly unknown: string;
	readonly commit: string;
}

/** The elements this LMS itself reads or writes; a list where the edition keeps a thing in two. */
interface Elements {
	readonly statuses: readonly string[];
	readonly score: string;
	readonly location: string;
	readonly suspend: string;
	readonly exit: string;
	readonly entry: string;
	readonly mode: string;
	readonly credit: string;
	readonly sessionTime: string;
	readonly totalTime: string;
	readonly language: string;
	readonly launch: string;
	readonly learnerId: string;
	readonly learnerName: string;
	readonly masteryScore: string;
	readonly response: string;
}

const scorm12: Words = {
	apiName: 'API',
	methods: {
		Initialize: 'LMSInitialize',
		Finish: 'LMSFinish',
		Get: 'LMSGetValue',
		Set: 'LMSSetValue',
		Commit: 'LMSCommit',
		GetLastError: 'LMSGetLastError',
		GetErrorString: 'LMSGetErrorString',
		GetDiagnostic: 'LMSGetDiagnostic',
	},
	errors: {
		before: { Initialize: '0', Finish: '301', Get: '301', Set: '301', Commit: '301' },
		twice: '101',
		after: { Initialize: '101', Finish: '301', Get: '301', Set: '301', Commit: '301' },
		argument: '201',
		mismatch: '405',
		order: '201',
		unknown: '401',
		commit: '101',
	},
	elements: {
		statuses: ['cmi.core.lesson_status'],
		score: 'cmi.core.score.raw',
		location: 'cmi.core.lesson_location',
		suspend: 'cmi.suspend_data',
		exit: 'cmi.core.exit',
		entry: 'cmi.core.entry',
		mode: 'cmi.core.lesson_mode',
		credit: 'cmi.core.credit',
		sessionTime: 'cmi.core.session_time',
		totalTime: 'cmi.core.total_time',
		language: 'cmi.student_preference.language',
		launch: 'cmi.launch_data',
		learnerId: 'cmi.core.student_id',
		learnerName: 'cmi.core.student_name',
		masteryScore: 'cmi.student_data.mastery_score',
		response: 'student_response',
	},
};

const scorm2004: Words = {
	apiName: 'API_1484_11',
	methods: {
		Initialize: 'Initialize',
		Finish: 'Terminate',
		Get: 'GetValue',
		Set: 'SetValue',
		Commit: 'Commit',
		GetLastError: 'GetLastError',
		GetErrorString: 'GetErrorString',
		GetDiagnostic: 'GetDiagnostic',
	},
	errors: {
		before: { Initialize: '0', Finish: '112', Get: '122', Set: '132', Commit: '142' },
		twice: '103',
		after: { Initialize: '104', Finish: '113', Get: '123', Set: '133', Commit: '143' },
		argument: '201',
		mismatch: '406',
		order: '408',
		unknown: '401',
		commit: '391',
	},
	elements: {
		statuses: ['cmi.completion_status', 'cmi.success_status'],
		score: 'cmi.score.raw',
		location: 'cmi.location',
		suspend: 'cmi.suspend_data',
		exit: 'cmi.exit',
		entry: 'cmi.entry',
		mode: 'cmi.mode',
		credit: 'cmi.credit',
		sessionTime: 'cmi.session_time',
		totalTime: 'cmi.total_time',
		language: 'cmi.learner_preference.language',
		launch: 'cmi.launch_data',
		learnerId: 'cmi.learner_id',
		learnerName: 'cmi.learner_name',
		masteryScore: 'cmi.scaled_passing_score',
		response: 'learner_response',
	},
};

/** The two tables of words: whatever differs between the editions is looked up here. */
export const words: Readonly<Record<Format, Words>> = { scorm12, scorm2004 };
