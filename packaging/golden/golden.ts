import type { Course } from '../../src/lesson/course.ts';
import type { FlagId, LessonId, SceneId } from '../../src/lesson/lesson.ts';
import type { Attempt, Settings } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { placeOf } from '../../src/player/progress.ts';
import { reportOf } from '../../src/player/report.ts';
import { seal } from '../../src/tracking/envelope.ts';
import { tours } from './tours.ts';

/** What LMSs held of pupils' attempts at a course in a release. Once released it is never changed: every later release is tried on it. */
export interface Golden {
	readonly release: string;
	readonly course: string;
	readonly lessons: readonly LessonId[];
	readonly saves: readonly Save[];
}

/** One saved attempt, and what must come back from it. */
export interface Save {
	readonly suspendData: string;
	/** Where the pupil stood. Absent between lessons. */
	readonly place?:
		| {
				readonly lesson: LessonId;
				/** The quiet reading, for who read that in the lesson's place. */
				readonly standIn?: LessonId | undefined;
				readonly scene: SceneId;
				readonly flags: readonly FlagId[];
		  }
		| undefined;
	readonly finished: readonly LessonId[];
	readonly completed: boolean;
	/** Absent until completed. */
	readonly score?: number | undefined;
	/**
	 * First tries, by lesson and question: `denim-jacket/one_viewer`; of the quiet reading in its place
	 * `denim-jacket/quiet-reading/q_message`. `null` for a guess.
	 */
	readonly answers: Readonly<Record<string, boolean | null>>;
}

/**
 * Saves of a course from walks that meet every scene, those of the quiet reading too: before any lesson is finished, and
 * again once all are.
 * One is kept for each scene in each of the two, and one for each flag.
 */
export function goldenOf(course: Course, release: string): Golden {
	const saves: Save[] = [];
	const seen = new Set<string>();
	tours(course, (attempt, tour) => {
		const suspendData = seal(keep(course, attempt, settingsIn(course, tour)), saves.length + 1);
		const save = saveOf(course, attempt, suspendData);
		const fresh = marksOf(save).filter((mark) => !seen.has(mark));
		if (fresh.length > 0) saves.push(save);
		fresh.forEach((mark) => seen.add(mark));
	});
	return { release, course: course.id, lessons: course.lessons.map(({ id }) => id), saves };
}

/** What makes one save worth keeping beside another. */
function marksOf({ place, finished, completed }: Save): string[] {
	if (!place) return [`${finished.length} ${completed}`];
	const { lesson, standIn = lesson, scene, flags } = place;
	return [`${standIn}/${scene} ${completed}`, ...flags.map((flag) => `${lesson} ${flag}`)];
}

/** Every language and every band gets its turn. */
function settingsIn({ languages, lessons: [first] }: Course, tour: number): Settings {
	return {
		language: languages[tour % languages.length]!,
		band: first!.bands[tour % first!.bands.length]!,
	};
}

function saveOf(course: Course, attempt: Attempt, suspendData: string): Save {
	const { completed, finished, score } = reportOf(course, attempt);
	const place = placeOf(course, attempt);
	const quietly = attempt.walk?.isQuiet && { standIn: course.standIn!.id };
	const answers = attempt.answers.map(({ lesson, isQuiet, question, right }) => [
		[lesson, ...(isQuiet ? [course.standIn!.id] : []), question].join('/'),
		right ?? null,
	]);
	return {
		suspendData,
		...(place && { place: { lesson: place.lesson, ...quietly, ...place.step } }),
		finished,
		completed,
		...(score !== undefined && { score }),
		answers: Object.fromEntries(answers) as Save['answers'],
	};
}
