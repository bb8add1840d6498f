import type { Course } from '../../lesson/course.ts';
import type { Band, Language, LessonId, SceneId } from '../../lesson/lesson.ts';
import { currentStep, newAttempt } from '../../player/attempt.ts';
import type { Attempt, Settings } from '../../player/attempt.ts';
import { keep, recall } from '../../player/keep.ts';
import type { PlayerEvent } from '../../player/play.ts';
import { isCompleted } from '../../player/progress.ts';
import { newAnswers, reportOf } from '../../player/report.ts';
import { study } from '../../player/study.ts';
import { speak } from '../../text/say.svelte.ts';
import type { Opening, Standing, Tracking } from '../../tracking/tracking.ts';
import { attemptFound, onlyLesson } from './attempt-found.ts';
import { languageAfter } from './wishes.ts';

export type Sitting = ReturnType<typeof newSitting>;

/**
 * One sitting at the course: the only place where the page's state lives. Views show it and send what the learner does;
 * every change goes out to tracking from here.
 */
export function newSitting(course: Course, tracking: Tracking, first: Settings) {
	let attempt = $state.raw(newAttempt);
	let settings = $state.raw(first);
	let opening = $state.raw<Opening>();
	let standing = $state.raw<Standing>();
	let lesson = $state.raw<LessonId | undefined>(onlyLesson(course));
	let isWaiting = $state(false);
	let isClosed = $state(false);
	let hasMoved = $state(false);
	// Until the learner begins, nothing is written: what an LMS holds, even damaged, stays as it is.
	let hasBegun = false;
	let hasChosenLanguage = false;

	speak(first.language, first.band);

	/** Reads what was kept. The start card is usable meanwhile; a start pressed too early follows by itself. */
	async function open(): Promise<void> {
		tracking.watch((now) => (standing = now));
		const found = await tracking.open();
		const kept = recall(course, found.kept);
		settings = {
			language: hasChosenLanguage
				? settings.language
				: languageAfter(course, found.languageHints, kept.settings.language, settings.language),
			band: course.band ?? kept.settings.band ?? settings.band,
		};
		speak(settings.language, settings.band);
		attempt = attemptFound(course, found, kept.attempt);
		lesson = attempt.walk?.lesson ?? lesson;
		opening = found;
		if (isCompleted(course, kept.attempt)) tellAgain();
		if (isWaiting && !attempt.walk) send({ type: 'started' });
		isWaiting = false;
	}

	/** An LMS may have the place that says "completed", and have lost status and score on the way (moodle.md §4). */
	function tellAgain(): void {
		hasBegun = true;
		save('now');
	}

	function send(event: PlayerEvent): void {
		if (!lesson || isClosed) return;
		const before = attempt;
		const after = study(course, before, lesson, event);
		if (after === before) return;
		attempt = after;
		hasBegun = true;
		newAnswers(course, before, after).forEach((answer) => tracking.record(answer));
		save(event.type !== 'started' && sceneOf(before) !== sceneOf(after) ? 'now' : 'with-next');
	}

	/** At the end of a scene it goes out now; what happens within one goes along with that. */
	function save(when: 'now' | 'with-next'): void {
		if (hasBegun) tracking.save(reportOf(course, attempt), keep(course, attempt, settings), when);
	}

	function set(wanted: Partial<Settings>): void {
		settings = { ...settings, ...wanted };
		speak(settings.language, settings.band);
		save('with-next');
	}

	return {
		course,
		open,
		send,
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
		get lesson() {
			return course.lessons.find(({ id }) => id === lesson);
		},
		/** Whole minutes that the school is told of. */
		get minutes() {
			return Math.floor(tracking.timeSpent() / 60_000);
		},
		get isWaiting() {
			return isWaiting;
		},
		get isClosed() {
			return isClosed;
		},
		get kept() {
			return keep(course, attempt, settings);
		},
		/** Whether the learner has gone anywhere yet: until then no screen takes the focus from the page around. */
		get hasMoved() {
			return hasMoved;
		},
		begin() {
			hasMoved = true;
			if (opening) send({ type: 'started' });
			else isWaiting = true;
		},
		/** Goes to a lesson's start card; without one, back to the wardrobe. */
		choose(id: LessonId | undefined) {
			hasMoved = true;
			lesson = id;
		},
		chooseLanguage(language: Language) {
			hasChosenLanguage = true;
			set({ language });
		},
		chooseBand: (band: Band) => set({ band }),
		/** Puts the lesson away. When that was the last thing to do, the session ends too. */
		finish() {
			hasMoved = true;
			const wasWardrobe = attempt.walk === undefined;
			send({ type: 'closed' });
			lesson = onlyLesson(course);
			isClosed = isCompleted(course, attempt) && (wasWardrobe || lesson !== undefined);
			if (isClosed) tracking.close();
		},
		close: () => tracking.close(),
	};
}

function sceneOf({ walk }: Attempt): SceneId | undefined {
	return walk && currentStep(walk).scene;
}
