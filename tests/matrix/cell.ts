import type { Format } from '../../src/pages/trial/lms/ask.ts';
import { faultsOf } from '../../src/pages/trial/lms/faults.ts';
import { openLms } from '../../src/pages/trial/lms/lms.ts';
import { profiles } from '../../src/pages/trial/lms/profiles.ts';
import type { ProfileName } from '../../src/pages/trial/lms/profiles.ts';
import { words } from '../../src/pages/trial/lms/words.ts';
import type { Standing } from '../../src/tracking/tracking.ts';
import type { Course } from '../../src/lesson/course.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import { isCompleted, storyOf } from '../../src/player/progress.ts';
import { jacket, jacketLesson } from './jacket.ts';
import { sitDown } from './seat.ts';
import type { Saved, Seat } from './seat.ts';
import { leave, situations } from './situations.ts';
import type { Situation, SituationName } from './situations.ts';
import { stepsLost, untruthOf } from './truth.ts';
import { wandererFrom } from './wanderer.ts';
import type { Wanderer } from './wanderer.ts';

/** One cell of the matrix. */
export interface Cell {
	readonly profile: ProfileName;
	readonly format: Format;
	readonly situation: SituationName;
	readonly seed: number;
	/** The denim jacket when absent. */
	readonly course?: Course;
}

/** What was seen in a cell. */
export interface Outcome {
	readonly seat: Seat;
	/** What the learner did, in all launches. */
	readonly steps: number;
	readonly launches: number;
	/** The most scenes that had to be gone through again after a break, and what the lamp had said before it. */
	readonly lost: number;
	readonly lampBefore: Standing | undefined;
	/** What was not true while the lamp said "saved". */
	readonly untruths: readonly string[];
	readonly faults: readonly string[];
	readonly longestSuspendData: number;
}

const blows = 3;

/** Walks through the whole lesson, is struck three times on the way, and ends it. */
export async function playCell({
	profile,
	format,
	situation,
	seed,
	course = jacket,
}: Cell): Promise<Outcome> {
	const { endsPage, strike }: Situation = situations[situation];
	// A blocked page does nothing: how long it is blocked changes nothing but the time a test takes.
	const { blocks } = profiles[profile];
	const lms = { ...profiles[profile], blocks: Math.min(blocks, 2) };
	const wanderer = wandererFrom(seed, jacketLesson);
	const history: Saved[] = [];
	const untruths: string[] = [];
	const worst = { lost: 0, lampBefore: undefined as Standing | undefined };
	let steps = 0;
	let launches = 1;

	const hears = (now: Seat, standing: Standing) => {
		if (standing === 'saved' && now.lms.profile.proxied === 0) untruths.push(...untruthOf(now));
	};
	let seat = await sitDown(course, openLms({ format, profile: lms }), history, hears);

	const step = async (wait = 1000): Promise<boolean> => {
		const { sitting } = seat;
		if (!sitting.lesson) openDoor(seat, wanderer);
		const { walk } = sitting;
		const event = walk
			? wanderer.next(sitting.attempt, storyOf(course, walk))
			: wanderer.next(newAttempt);
		if (!event && isCompleted(course, sitting.attempt)) return false;
		steps += 1;
		if (wanderer.once(20)) sitting.chooseLanguage(wanderer.once(2) ? 'nl' : 'fr');
		if (!event) sitting.finish();
		else if (event.type === 'started') sitting.begin(wanderer.once(4) ? true : undefined);
		else sitting.send(event);
		if (course.lessons.length > 1 && wanderer.once(25)) sitting.choose(undefined);
		await seat.page.pass(wait);
		if (seat.standing() === 'saved' && wait > 0) untruths.push(...untruthOf(seat));
		return true;
	};
	const walkOn = async (scenes: number, wait?: number) => {
		const goal = scenesOf(history) + scenes;
		while (scenesOf(history) < goal && (await step(wait)));
	};
	const comeBack = async () => {
		const lampBefore = seat.standing();
		seat.lms.cut();
		seat.page.tell('left');
		const lost = stepsLost(history, seat.keptAtServer());
		if (lost > worst.lost) Object.assign(worst, { lost, lampBefore });
		seat = await sitDown(course, seat.lms.relaunch(), history, hears);
		launches += 1;
	};

	for (let blow = 0; blow < blows; blow++) {
		await walkOn(3 + wanderer.whim(5));
		await inTheMiddle(wanderer, step);
		if (isAtEnd(seat)) break;
		await strike(seat, walkOn);
		if (endsPage) await comeBack();
	}
	if (!endsPage) {
		// Whatever went wrong has been made good by now: a killed tab loses no more than elsewhere.
		await walkOn(1);
		await seat.page.pass(25_000);
		if (!isAtEnd(seat)) await comeBack();
	}
	while (await step());
	seat.sitting.finish();
	await seat.page.pass(25_000);
	leave(seat);
	await seat.page.pass(1000);

	const mayBeCutShort = endsPage || lms.vanishesAfter < Infinity;
	const isCutShort = (fault: string) => mayBeCutShort && fault.endsWith('never committed');
	return {
		seat,
		steps,
		launches,
		...worst,
		untruths,
		faults: faultsOf(seat.lms.journal).filter((fault) => !isCutShort(fault)),
		longestSuspendData: longest(seat),
	};
}

/** Half the blows fall in the middle of something: the learner has just moved, and nothing has gone out yet. */
async function inTheMiddle(wanderer: Wanderer, step: (wait: number) => Promise<boolean>) {
	if (wanderer.once(2)) await step(0);
}

function scenesOf(history: readonly Saved[]): number {
	return history.at(-1)?.scenes ?? 0;
}

function isAtEnd({ sitting }: Seat): boolean {
	return isCompleted(sitting.course, sitting.attempt);
}

/** From the rail: into the story that is in progress, or into one that is not finished. */
function openDoor({ sitting }: Seat, wanderer: Wanderer): void {
	const { attempt, course } = sitting;
	const open = course.lessons.filter(({ id }) => !attempt.finished.includes(id));
	sitting.choose(attempt.walk?.lesson ?? open[wanderer.whim(open.length)]?.id);
}

function longest({ lms }: Seat): number {
	const { suspend } = words[lms.format].elements;
	const sealed = lms.journal.of('Set').filter(({ args }) => args[0] === suspend);
	return Math.max(0, ...sealed.map(({ args }) => String(args[1]).length));
}
