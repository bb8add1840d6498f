import type { Format } from '../../tracking/open-tracking.ts';
import type { ApiPlace } from './api-place.ts';
import { mayWrite } from './findings.ts';
import type { Findings } from './findings.ts';
import type { ApiSeen, SessionSeen } from './look.ts';

/** Says a message of `check`, with its values filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A line of the report: what it is about, as a key of `check.lines`, and what was found. */
type Line = readonly [key: string, found: string];

const editions: Readonly<Record<Format, string>> = {
	scorm12: 'SCORM 1.2',
	'scorm2004-4': 'SCORM 2004',
	web: 'HTML',
};

/** What was found as plain text, to be copied into a message. Nothing in it tells of a learner. */
export function reportOf(findings: Findings, say: Say): string {
	const lines = linesOf(findings, say);
	return [say('title'), ...lines.map(([key, found]) => `${say(`lines.${key}`)}: ${found}`)].join(
		'\n',
	);
}

function linesOf(findings: Findings, say: Say): readonly Line[] {
	const { about, isOnline, look } = findings;
	const first: Line[] = [
		['package', `${about.course}, ${editions[about.format]}`],
		['online', yesOrNo(isOnline, say)],
	];
	if (!look || look.lms === 'none') {
		return [
			...first,
			['api', say(look ? 'says.not-found' : 'says.looking')],
			hints([], about, say),
		];
	}
	const api = [...first, ...apiLines(look.api, about.format, say)];
	if (look.lms === 'closed') {
		return [...api, ['session', say('says.refused', { code: look.code || '–' })]];
	}
	const { session } = look;
	return [
		...api,
		...sessionLines(session, say),
		hints(session.languages, about, say),
		...writingLines(findings, say),
	];
}

function apiLines({ place, isOtherThere, names }: ApiSeen, format: Format, say: Say): Line[] {
	const other = format === 'scorm12' ? 'scorm2004-4' : 'scorm12';
	return [
		['api', `${editions[format]}, ${placeWords(place, say)}`],
		['other', isOtherThere ? editions[other] : say('says.none')],
		['names', names.join(', ') || say('says.not-told')],
	];
}

function placeWords(place: ApiPlace | undefined, say: Say): string {
	if (!place) return say('says.gone');
	if (place.via === 'opener') return say('says.opener', { up: place.up });
	return place.up === 0 ? say('says.own') : say('says.parents', { up: place.up });
}

function sessionLines(session: SessionSeen, say: Say): Line[] {
	const { found, held } = session;
	return [
		['session', say('says.opened')],
		['version', session.version || say('says.not-told')],
		['answers', say(session.isLate ? 'says.late' : 'says.at-once')],
		['mode', session.saidMode || say('says.empty')],
		['credit', session.saidCredit || say('says.empty')],
		['entry', session.saidEntry || say('says.empty')],
		['attempt', say(`attempt.${session.attempt}`)],
		['place', say(`found.${found}`, { length: held.suspendData.length })],
		['objectives', yesOrNo(session.hasObjectives, say)],
		['interactions', yesOrNo(session.hasInteractions, say)],
	];
}

/** What each source wishes for; anything that is no language stays out. */
function hints([launch, learner]: readonly string[], about: Findings['about'], say: Say): Line {
	const [address, around, ...browser] = about.wishes;
	const sources = { address, launch, learner, around, browser: browser.join(' ') };
	const words = Object.entries(sources).map(([key, wish]) => {
		const languages = (wish ?? '')
			.split(' ')
			.filter((word) => /^[a-z]{2,3}(-\w{1,8})*$/i.test(word));
		return `${say(`hints.${key}`)} ${languages.join(' ') || '–'}`;
	});
	return ['hints', words.join('; ')];
}

function writingLines(findings: Findings, say: Say): Line[] {
	const { limit, written, relaunch, isPutBack } = findings;
	const leave = mayWrite(findings);
	const untried = say(leave === 'yes' || leave === 'done' ? 'says.untried' : `leave.${leave}`);
	const { taken = 0, refused } = limit ?? {};
	const limits = refused
		? say('says.taken-until', { taken, length: refused.length, code: refused.code || '–' })
		: say('says.taken', { taken });
	const commit = written?.isCommitted
		? say('says.committed', { milliseconds: written.milliseconds })
		: say('says.refused', { code: written?.code || '–' });
	return [
		['limit', limit ? limits : untried],
		['read-back', written ? say(written.isReadBack ? 'says.same' : 'says.differs') : untried],
		['commit', written ? commit : untried],
		['relaunch', say(`relaunch.${relaunch ?? (written ? 'open-again' : 'nothing')}`)],
		...(isPutBack === undefined
			? []
			: [['put-back', yesOrNo(isPutBack, say)] as const satisfies Line]),
	];
}

function yesOrNo(is: boolean, say: Say): string {
	return say(is ? 'says.yes' : 'says.no');
}
