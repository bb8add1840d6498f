import type { Ask, Format } from './ask.ts';
import type { Launch, Values } from './attempt.ts';
import type { Profile } from './profile.ts';
import { words } from './words.ts';

/** What the school knows without the SCO. */
export interface Known {
	/** The language the learner prefers, as a code. */
	readonly language?: string;
	/** The manifest's `datafromlms`. */
	readonly launchData?: string;
	/** The manifest's mastery score: 0 to 100 in SCORM 1.2, -1 to 1 in SCORM 2004. */
	readonly masteryScore?: string;
	/** How far is far enough, 0 to 1; SCORM 2004 alone has this. */
	readonly completionThreshold?: string;
}

const unsaid: Readonly<Record<Format, Values>> = {
	scorm12: { 'cmi.core.lesson_status': 'not attempted' },
	scorm2004: {},
};

/** Every value that a SCO finds at its launch. */
export function valuesFound(
	format: Format,
	known: Known,
	profile: Profile,
	launch: Launch,
): Record<string, string> {
	const { elements } = words[format];
	const { language = '', launchData = '', masteryScore = '', completionThreshold = '' } = known;
	return {
		...unsaid[format],
		[elements.learnerId]: 'learner-1',
		[elements.learnerName]: 'Peeters, An',
		...(profile.tellsLanguage && language && { [elements.language]: language }),
		...(launchData && { [elements.launch]: launchData }),
		...(masteryScore && { [elements.masteryScore]: masteryScore }),
		...(completionThreshold && { 'cmi.completion_threshold': completionThreshold }),
		...launch.values,
		[elements.entry]: launch.entry,
		[elements.mode]: launch.mode,
		[elements.credit]: launch.credit,
	};
}

/** Says what the standard would say in the manner of the profile. */
export function inItsOwnWords(profile: Profile, launch: Values, inner: Ask): Ask {
	return (verb, ...args) => {
		const reply = inner(verb, ...args);
		if (verb !== 'Get' || reply.error !== '0') return profile.replies(verb, reply);
		return { ...reply, says: profile.reads(String(args[0]), reply.says, launch) };
	};
}
