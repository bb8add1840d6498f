import type { Band, Language, LessonId, SceneId } from '../../lesson/lesson.ts';
import { currentStep, newAttempt } from '../../player/attempt.ts';
import type { Attempt, Settings } from '../../player/attempt.ts';
import { usual } from '../../player/comfort.ts';
import type { Comfort } from '../../player/comfort.ts';
import { keep, lessonsToRecall, recall } from '../../player/keep.ts';
import type { PlayerEvent } from '../../player/play.ts';
import { isCompleted, storyOf } from '../../player/progress.ts';
import { newAnswers, reportOf } from '../../player/report.ts';
import { study } from '../../player/study.ts';
import { speak } from '../../text/say.svelte.ts';
import type { Opening, Standing, Tracking } from '../../tracking/tracking.ts';
import { attemptFound, onlyLesson } from './attempt-found.ts';
import type { Library } from './library.svelte.ts';
import { languageAfter } from './wishes.ts';

export type Sitting = ReturnType<typeof newSitting>;

type Started = Extract<PlayerEvent, { type: 'started' }>;

/**
 * One sitting at the course: the only place where the page's state lives. Views show it and send what the learner does;
 * every change goes out to tracking from here.
 */
export function newSitting(library: Library, tracking: Tracking, first: Settings) {
	let attempt = $state.raw(newAttempt);
	let settings = $state.raw(first);
	let opening = $state.raw<Opening>();
	let standing = $state.raw<Standing>();
	let lesson = $state.raw<LessonId | undefined>(onlyLesson(library.course));
	/** A start that was asked for, and waits for the LMS or for its lesson. */
	let start = $state.raw<Started>();
	let isClosed = $state.raw(false);
	let hasMoved = $state.raw(false);
	/** How the learner asked to read, until the words for it are there. */
	let asked: Settings | undefined;
	// Until the learner begins, nothing is written: what an LMS holds, even damaged, stays as it is.
	let hasBegun = false;
	let hasChosenLanguage = false;

	speak(first);

	/** Reads what was kept. The start card is usable meanwhile; a start pressed too early follows by itself. */
	async function open(): Promise<void> {
		tracking.watch((now) => (standing = now));
		const found = await tracking.open();
		const known = recall(library.course, found.kept).settings;
		read({
			...known,
			...(settings.comfort && { comfort: settings.comfort }),
			language: hasChosenLanguage
				? settings.language
				: languageAfter(library.course, found.languageHints, known.language, settings.language),
			band: library.course.band ?? known.band ?? settings.band,
		});
		// The place can only be found in lessons that are there.
		await library.fetch(lessonsToRecall(library.course, found.kept), settings);
		const kept = recall(library.course, found.kept);
		attempt = attemptFound(library.course, found, kept.attempt);
		lesson = attempt.walk?.lesson ?? lesson;
		opening = found;
		if (isCompleted(library.course, kept.attempt)) tellAgain();
		if (attempt.walk) start = undefined;
		else if (lesson) void library.fetch([lesson], settings);
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
		if (!library.has(wanted, settings)) return void library.fetch(wanted, settings).then(begin);
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
		save(event.type !== 'started' && sceneOf(before) !== sceneOf(after) ? 'now' : 'with-next');
	}

	/** At the end of a scene it goes out now; what happens within one goes along with that. */
	function save(when: 'now' | 'with-next'): void {
		if (hasBegun) tracking.save(reportOf(library.course, attempt), kept(), when);
	}

	function kept(): string {
		return keep(library.course, attempt, settings);
	}

	/** Reads like this from now on: at once, or when the words for it are there. */
	function read(wanted: Partial<Settings>): void {
		asked = { ...(asked ?? settings), ...wanted };
		follow();
	}

	function follow(): void {
		if (!asked) return;
		const shown = attempt.walk ? [storyOf(library.course, attempt.walk).id] : [];
		if (!library.has(shown, asked)) return void library.fetch(shown, asked).then(follow);
		settings = asked;
		asked = undefined;
		speak(settings);
		save('with-next');
	}

	/** How it looks and sounds needs no words: it follows at once. */
	function chooseComfort(chosen: Partial<Comfort>): void {
		const comfort = { ...(settings.comfort ?? usual), ...chosen };
		settings = { ...settings, comfort };
		if (asked) asked = { ...asked, comfort };
		save('with-next');
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
			return settings;
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
		/** Goes to a lesson; without one, back to the wardrobe. A walk in progress stays where it is. */
		choose(id: LessonId | undefined) {
			hasMoved = true;
			start = undefined;
			lesson = id;
			if (id && opening) void library.fetch([id], settings);
		},
		chooseLanguage(language: Language) {
			hasChosenLanguage = true;
			read({ language });
		},
		chooseBand: (band: Band) => read({ band }),
		choosePlain: (isPlain: boolean) => read({ isPlain }),
		chooseComfort,
		/** Puts the lesson away. When that was the last thing to do, the session ends too. */
		finish() {
			hasMoved = true;
			const wasWardrobe = lesson === undefined;
			send({ type: 'closed' });
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
