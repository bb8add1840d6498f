import type { Format } from './ask.ts';
import { hasFinished, takeUpAll, takeUpSuspended } from './attempt.ts';
import type { Launch, TakeUp, Values } from './attempt.ts';

const review = (launch: Launch): Launch => ({ ...launch, mode: 'review', credit: 'no-credit' });

/** All comes back whatever the exit was; once completed, passed or failed, the same attempt opens for review. */
const takeUp12: TakeUp = (kept) =>
	hasFinished(kept, ['completed', 'passed', 'failed']) ? review(takeUpAll(kept)) : takeUpAll(kept);

/** Nothing comes back unless the exit was `suspend`, and yet the attempt is known to be completed. */
const takeUp2004: TakeUp = (kept) => {
	const launch = takeUpSuspended(kept);
	return hasFinished(kept, ['completed']) ? review(launch) : launch;
};

/** Moodle's way to take an attempt up again. */
export const moodleTakesUp: Readonly<Record<Format, TakeUp>> = {
	scorm12: takeUp12,
	scorm2004: takeUp2004,
};

/** At LMSFinish Moodle sets a status that was never set, and lets a mastery score overrule the SCO. */
export function moodleAtFinish12(values: Values, launch: Values): Values {
	const status = values['cmi.core.lesson_status'] ?? 'not attempted';
	const mode = launch['cmi.core.lesson_mode'];
	const mastery = values['cmi.student_data.mastery_score'] ?? '';
	const raw = values['cmi.core.score.raw'] ?? '';
	if (mode === 'normal' && launch['cmi.core.credit'] === 'credit' && mastery && raw) {
		return { 'cmi.core.lesson_status': Number(raw) >= Number(mastery) ? 'passed' : 'failed' };
	}
	return status === 'not attempted' ? { 'cmi.core.lesson_status': 'completed' } : {};
}

/** At Terminate Moodle lets a completion threshold overrule the SCO. */
export function moodleAtFinish2004(values: Values): Values {
	const threshold = values['cmi.completion_threshold'] ?? '';
	const progress = values['cmi.progress_measure'] ?? '';
	if (threshold === '' || progress === '') return {};
	return {
		'cmi.completion_status': Number(progress) >= Number(threshold) ? 'completed' : 'incomplete',
	};
}

const counts = /\._count$/;
const ranged = /(score\.(raw|min|max)|weighting|student_preference\.(audio|speed|text))$/;

/** Moodle answers with a number where it counts after a relaunch, and where it compared a value with a range. */
export function moodleReads12(element: string, value: unknown, launch: Values): unknown {
	const isNumber = value !== '' && (counts.test(element) ? value !== '0' : ranged.test(element));
	return isNumber && launch[element] !== value ? Number(value) : value;
}
