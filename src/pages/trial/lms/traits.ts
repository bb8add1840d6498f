import { hasFinished, takeUpAll, takeUpSuspended } from './attempt.ts';
import type { Launch, TakeUp } from './attempt.ts';
import type { Profile } from './profile.ts';

/** What an LMS for SCORM 1.2 must have; all other elements are optional. */
export const mandatory12 =
	/^cmi\.(core\.(_children|student_id|student_name|lesson_location|credit|lesson_status|entry|score\._children|score\.raw|total_time|exit|session_time)|suspend_data|launch_data)$/;
/** What such an LMS says it has. */
export const children12: Readonly<Record<string, string>> = {
	'cmi.core._children':
		'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,exit,session_time',
	'cmi.core.score._children': 'raw',
};

/** Takes an attempt up as its edition does, but in another mode, or without credit. */
export const opensAs = (change: Partial<Launch>): Profile['takesUp'] => ({
	scorm12: (kept) => ({ ...takeUpAll(kept), ...change }),
	scorm2004: (kept) => ({ ...takeUpSuspended(kept), ...change }),
});

/** Once finished, status and score stay; the place and the suspend data are gone, and nothing says `resume`. */
export const wipes =
	(takeUp: TakeUp): TakeUp =>
	(kept) => {
		if (!hasFinished(kept, ['completed', 'passed', 'failed'])) return takeUp(kept);
		const launch = takeUpAll(kept);
		const stays = Object.entries(launch.values).filter(([element]) =>
			/status|score|time/.test(element),
		);
		return { ...launch, entry: '', values: Object.fromEntries(stays) };
	};

/** Yes, in words of one's own. */
export const yes: Readonly<Record<string, unknown>> = {
	Initialize: true,
	Set: 1,
	Commit: true,
	Finish: 1,
};
