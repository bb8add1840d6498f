import type { LessonId } from '../../lesson/lesson.ts';
import type { Settings } from '../../player/attempt.ts';
import { usual } from '../../player/comfort.ts';
import type { Comfort } from '../../player/comfort.ts';
import { speak } from '../../text/say.svelte.ts';
import type { Library } from './library.svelte.ts';

export type Reading = ReturnType<typeof newReading>;

/**
 * How the learner reads: in which language, for which age, in plain words or not, and how it looks. What is wished for is followed as soon
 * as the words for it are there; until then the page goes on as it was.
 *
 * @param shown the lessons that must not be without words
 * @param followed is told when a wish has come true
 */
export function newReading(
	library: Library,
	first: Settings,
	shown: () => readonly LessonId[],
	followed: () => void,
) {
	let settings = $state.raw(first);
	let wished: Settings | undefined;
	let chosen: Partial<Settings> = {};

	speak(first);

	function wish(wanted: Partial<Settings>): void {
		wished = { ...(wished ?? settings), ...wanted };
		follow();
	}

	function follow(): void {
		if (!wished) return;
		const ids = shown();
		if (!library.has(ids, wished)) return void library.fetch(ids, wished).then(follow);
		settings = wished;
		wished = undefined;
		speak(settings);
		followed();
	}

	return {
		get settings() {
			return settings;
		},
		/** As it was kept, or as the LMS hints: what the learner has chosen since the page was opened goes before it. */
		recall: (known: Partial<Settings>) => wish({ ...known, ...chosen }),
		/** As the learner chooses. */
		choose(wanted: Partial<Settings>) {
			chosen = { ...chosen, ...wanted };
			wish(wanted);
		},
		/** How the page looks and sounds needs no words: it is followed at once. */
		chooseComfort(wanted: Partial<Comfort>) {
			const comfort = { ...(settings.comfort ?? usual), ...wanted };
			chosen = { ...chosen, comfort };
			settings = { ...settings, comfort };
			if (wished) wished = { ...wished, comfort };
			followed();
		},
	};
}
