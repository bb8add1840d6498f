import { allLessons } from '../../src/lesson/course-files.ts';
import type { Course } from '../../src/lesson/course.ts';
import { isSameQuestion } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { recall } from '../../src/player/keep.ts';
import { isCompleted } from '../../src/player/progress.ts';
import { reportOf } from '../../src/player/report.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { heirOf } from '../identifiers/heirs.ts';
import type { Heir } from '../identifiers/heirs.ts';
import type { Lock } from '../identifiers/lock.ts';
import { idsOf } from '../identifiers/released.ts';
import type { Kind } from '../identifiers/released.ts';
import { goldenFile } from './golden-files.ts';
import type { Golden, Save } from './golden.ts';
import { walked } from './tours.ts';
import { whimFrom } from './whim.ts';

/** Takes up every save of a release in the course as it is now, and says what is not as it was. */
export function replay(golden: Golden, course: Course, lock: Lock): string[] {
	return golden.saves.flatMap((save, place) =>
		objectionsTo(save, course, lock).map(
			(says) => `${goldenFile(golden)}, save ${place + 1}: ${says}`,
		),
	);
}

function objectionsTo(save: Save, course: Course, lock: Lock): string[] {
	const { found, kept } = unseal(save.suspendData);
	if (found !== 'place') return [`what was saved is found to be ${found}`];
	const { attempt } = recall(course, kept);
	const stands = standingIn(course, lock);
	const objections = [
		...wrongPlace(save, attempt, stands),
		...wrongReport(save, attempt, course),
		...wrongAnswers(save, attempt, stands),
	];
	return objections.length > 0 ? objections : wrongEnd(save, attempt, course);
}

/** What stands in the course for an id that a save holds: `null` for what was given up, a whole lesson included. */
type Stands = (lesson: string, kind: Kind, id: string) => Heir;

function standingIn(course: Course, lock: Lock): Stands {
	return (lesson, kind, id) => {
		const now = allLessons(course).find((now) => now.id === lesson);
		const locked = lock.lessons[lesson];
		if (!now) return locked?.retired ? null : undefined;
		const ids = idsOf(now);
		return locked ? heirOf(locked, ids, kind, id) : ids[kind].find((there) => there === id);
	};
}

function wrongPlace({ place }: Save, { walk }: Attempt, stands: Stands): string[] {
	if (!place) return [];
	const { lesson, standIn, flags } = place;
	const story = standIn ?? lesson;
	const scene = stands(story, 'scene', place.scene);
	if (scene === null) return [];
	const remembered = flags.map((flag) => stands(story, 'flag', flag));
	const wanted = placeInWords(
		standIn ? `${lesson} quietly` : lesson,
		scene,
		remembered.filter((flag) => flag !== null),
	);
	const step = walk?.path[0];
	const found = step
		? placeInWords(walk.isQuiet ? `${walk.lesson} quietly` : walk.lesson, step.scene, step.flags)
		: 'nowhere';
	return found === wanted ? [] : [`comes back at "${found}", not at "${wanted}"`];
}

function placeInWords(lesson: string, scene: Heir, flags: readonly Heir[]): string {
	return [lesson, scene, ...[...flags].sort()].join(' ');
}

function wrongReport(save: Save, attempt: Attempt, course: Course): string[] {
	const report = reportOf(course, attempt);
	const there = course.lessons.map(({ id }) => id);
	const unfinished = save.finished
		.filter((id) => there.includes(id) && !report.finished.includes(id))
		.map((id) => `"${id}" is not finished any more`);
	const opened = save.completed && !report.completed ? ['is not completed any more'] : [];
	const isLower = save.score !== undefined && (report.score ?? -1) < save.score;
	const lower = isLower ? [`its score was ${save.score}, and is ${report.score}`] : [];
	return [...unfinished, ...opened, ...lower];
}

function wrongAnswers(save: Save, { answers }: Attempt, stands: Stands): string[] {
	return Object.entries(save.answers).flatMap(([id, right]) => {
		const [lesson = '', ...rest] = id.split('/');
		const [asked = '', standIn] = rest.reverse();
		const question = stands(standIn ?? lesson, 'question', asked);
		if (question === null) return [];
		const wanted = { lesson, ...(standIn && { isQuiet: true as const }), question: question ?? '' };
		const answer = answers.find((now) => isSameQuestion(now, wanted));
		const isKept = answer && (answer.right ?? null) === right;
		// Where two questions became one, either may have been right.
		return isKept || (answer?.right && right === false) ? [] : [`the answer to ${id} is lost`];
	});
}

/** Whatever comes back must be playable to an ending, and lower nothing on the way. */
function wrongEnd(save: Save, attempt: Attempt, course: Course): string[] {
	const whim = whimFrom(1);
	const ended = course.lessons
		.map(({ id }) => id)
		.filter((id) => id === attempt.walk?.lesson || !attempt.finished.includes(id))
		.sort((a, b) => Number(b === attempt.walk?.lesson) - Number(a === attempt.walk?.lesson))
		.reduce((now, lesson) => walked(course, now, { lesson }, whim), attempt);
	const isLower = (ended.bestScore ?? -1) < (save.score ?? -1);
	return isCompleted(course, ended) && !isLower ? [] : ['cannot be played to its end'];
}
