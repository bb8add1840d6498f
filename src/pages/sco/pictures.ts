import { allLessons } from '../../lesson/course-files.ts';
import type { PackedCourse } from '../../lesson/course.ts';

const drawn = import.meta.glob<string>('../../views/garments/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Every garment that there is a picture of. */
export const garmentsDrawn = Object.keys(drawn).map((file) => file.replace(/.*\/|\.svg$/g, ''));

/**
 * The pictures of a course's garments, to stand once in its launch page: the player shows them by name, and holds none.
 * A garment that has no picture yet is an empty hanger.
 */
export function picturesOf(course: PackedCourse): string {
	return picturesNamed([...new Set(allLessons(course).map(({ garment }) => garment))]);
}

/** The pictures of these garments, each once. */
export function picturesNamed(garments: readonly string[]): string {
	return `<svg width="0" height="0" class="unseen" aria-hidden="true">${garments.map(picture).join('')}</svg>`;
}

function picture(garment: string): string {
	const file = (name: string) => drawn[`../../views/garments/${name}.svg`];
	return (file(garment) ?? file('hanger')!)
		.replace('<symbol', `<symbol id="garment-${garment}"`)
		.replace(/\s+/g, ' ')
		.replace(/> | (?=<|\/>)/g, (space) => space.trim())
		.trim();
}
