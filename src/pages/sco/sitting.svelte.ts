import { statement } from '../../lesson/course-files.ts';
import type { Band, Language, LessonId, SceneId } from '../../lesson/lesson.ts';
import { currentStep, newAttempt } from '../../player/attempt.ts';
import type { Attempt, Settings } from '../../player/attempt.ts';
import { keep, lessonsToRecall, recall } from '../../player/keep.ts';
import type { PlayerEvent } from '../../player/play.ts';
import { isCompleted, isUnderWay, storyOf } from '../../player/progress.ts';
import { newAnswers, reportOf } from '../../player/report.ts';
import { study } from '../../player/study.ts';
import type { Opening, Standing, Tracking } from '../../tracking/tracking.ts';
import { attemptFound, onlyLesson } from './attempt-found.ts';
import type { Library } from './library.svelte.ts';
import { newReading } from './reading.svelte.ts';
import { languageAfter } from './wishes.ts';

export type Sitting = ReturnType<typeof newSitting>;

type Started = Extract<PlayerEvent, { type: 'started' }>;

/**
 * One sitting at the course: the only place where the page's state lives. Views show it and send what the learner does;
 * every change goes out to tracking from here.
 */
export function newSitting(library: Library, tracking: Tracking, first: Settings) {
	let attempt = $state.raw(newAttempt);
	let opening = $state.raw<Opening>();
	let standing = $state.raw<Standing>();
	let lesson = $state.raw<LessonId | undefined>(onlyLesson(library.course));
	/** The lesson that was left for the wardrobe. */
	let cameFrom = $state.raw<LessonId>();
	/** A start that was asked for, and waits for the LMS or for its lesson. */
	let start = $state.raw<Started>();
	let isClosed = $state.raw(false);
	let hasMoved = $state.raw(false);
	// Until the learner begins, nothing is written: what an LMS holds, even damaged, stays as it is.
	let hasBegun = false;
	const reading = newReading(library, first, shown, () => {
		save('with-next');
		fetchAlike();
	});

	/** Reads what was kept. The start card is usable meanwhile; a start pressed too early follows by itself. */
	async function open(): Promise<void> {
		tracking.watch((now) => (standing = now));
		const found = await tracking.open();
		const known = recall(library.course, found.kept).settings;
		const { language, band } = reading.settings;
		reading.recall({
			...known,
			language: languageAfter(library.course, found.languageHints, known.language, language),
			band: library.course.band ?? known.band ?? band,
		});
		// The place can only be found in lessons that are there; meanwhile another language may be chosen.
		const there = lessonsToRecall(library.course, found.kept);
		while (!library.has(there, reading.settings)) await library.fetch(there, reading.settings);
		const kept = recall(library.course, found.kept);
		attempt = attemptFound(library.course, found, kept.attempt);
		lesson = attempt.walk?.lesson ?? lesson;
		opening = found;
		if (isCompleted(library.course, kept.attempt)) tellAgain();
		if (attempt.walk) start = undefined;
		else if (lesson) void library.fetch([lesson], reading.settings);
		begin();
	}

	/** An LMS may have the place that says "completed", and have lost status and score on the way (moodle.md §4). */
	function tellAgain(): void {
		hasBegun = true;
		save('now');
	}

	/** Begins what was asked for, as soon as the LMS has answered and the lesson is there. */
	function begin(): void {
		if (!start || !opening || !lesson) return;
		const wanted = start.isQuiet ? [lesson, library.course.standIn!.id] : [lesson];
		if (!library.has(wanted, reading.settings))
			return void library.fetch(wanted, reading.settings).then(begin);
		send(start);
		start = undefined;
	}

	function send(event: PlayerEvent): void {
		if (!lesson || isClosed) return;
		const before = attempt;
		const after = study(library.course, before, lesson, event);
		if (after === before) return;
		attempt = after;
		hasBegun = true;
		newAnswers(library.course, before, after).forEach((answer) => tracking.record(answer));
		const isBegun = event.type === 'started' || event.type === 'restarted';
		save(!isBegun && sceneOf(before) !== sceneOf(after) ? 'now' : 'with-next');
		fetchAlike();
	}

	/** At the end of a scene it goes out now; what happens within one goes along with that. */
	function save(when: 'now' | 'with-next'): void {
		if (hasBegun) tracking.save(reportOf(library.course, attempt), kept(), when);
	}

	function kept(): string {
		return keep(library.course, attempt, reading.settings);
	}

	/** The story that is walked through, and the lesson it counts for. */
	function shown(): LessonId[] {
		const { walk } = attempt;
		return walk ? [walk.lesson, storyOf(library.course, walk).id] : [];
	}

	/** A server must not see by what it is asked for who reads quietly: who follows the story asks for both as well. */
	function fetchAlike(): void {
		const { standIn } = library.course;
		if (standIn && isUnderWay(library.course, attempt))
			library.fetchAside([standIn.id], reading.settings);
	}

	return {
		open,
		send,
		get course() {
			return library.course;
		},
		/** True while something that is wanted cannot be had. */
		get isStuck() {
			return library.isStuck;
		},
		tryAgain: library.tryAgain,
		get attempt() {
			return attempt;
		},
		get settings() {
			return reading.settings;
		},
		/** From here on the page may fetch what nobody needs at first. */
		get isUnderWay() {
			return opening?.found === 'place' || isUnderWay(library.course, attempt);
		},
		get opening() {
			return opening;
		},
		/** A key of `interface.standing`. */
		get standing() {
			return opening && standing ? standing : 'opening';
		},
		/** The lesson before which the learner stands; none at the wardrobe. */
		get lesson() {
			return library.course.lessons.find(({ id }) => id === lesson);
		},
		get cameFrom() {
			return cameFrom;
		},
		/** The walk through it, when it is in progress. */
		get walk() {
			return attempt.walk?.lesson === lesson ? attempt.walk : undefined;
		},
		/** Whole minutes that the school is told of. */
		get minutes() {
			return Math.floor(tracking.timeSpent() / 60_000);
		},
		get isWaiting() {
			return start !== undefined;
		},
		get isClosed() {
			return isClosed;
		},
		get kept() {
			return kept();
		},
		/** Whether the learner has gone anywhere yet: until then no screen takes the focus from the page around. */
		get hasMoved() {
			return hasMoved;
		},
		/** Begins the lesson, or the quiet reading in its place. */
		begin(isQuiet?: true) {
			hasMoved = true;
			start = { type: 'started', ...(isQuiet && { isQuiet }) };
			begin();
		},
		/** For the mirror, which names what was asked in lessons that this sitting has not opened. */
		fetchAnswered() {
			const answered = library.course.lessons.filter(({ id }) =>
				attempt.answers.some(({ lesson }) => lesson === id),
			);
			library.fetchAside(
				answered.map(({ id }) => id),
				reading.settings,
			);
		},
		fetchStatement: () => void library.fetch([statement], reading.settings),
		/** Goes to a lesson; without one, back to the wardrobe. A walk in progress stays where it is. */
		choose(id: LessonId | undefined) {
			hasMoved = true;
			start = undefined;
			cameFrom = lesson;
			lesson = id;
			if (id && opening) void library.fetch([id], reading.settings);
		},
		chooseLanguage: (language: Language) => reading.choose({ language }),
		chooseBand: (band: Band) => reading.choose({ band }),
		choosePlain: (isPlain: boolean) => reading.choose({ isPlain }),
		chooseComfort: reading.chooseComfort,
		/** Puts the lesson away. When that was the last thing to do, the session ends too. */
		finish() {
			hasMoved = true;
			const wasWardrobe = lesson === undefined;
			send({ type: 'closed' });
			cameFrom = lesson;
			lesson = onlyLesson(library.course);
			isClosed = isCompleted(library.course, attempt) && (wasWardrobe || lesson !== undefined);
			if (isClosed) tracking.close();
		},
		close: () => tracking.close(),
	};
}

function sceneOf({ walk }: Attempt): SceneId | undefined {
	return walk && currentStep(walk).scene;
}
