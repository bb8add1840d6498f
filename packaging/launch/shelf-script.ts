import type { PackedCourse } from '../../src/lesson/course.ts';
import { jsonOf } from './markup.ts';

/**
 * A file beside the page, as the player fetches it: a script that leaves one value under one name, and does nothing
 * else (src/pages/sco/fetch-file.ts).
 */
export function shelfScript(name: string, value: unknown): string {
	return `(self.shelf=self.shelf||{})[${jsonOf(name)}]=${jsonOf(value)};\n`;
}

/** The first line of a package's `player.js`: the course, in one piece with what plays it, so that neither comes without the other. */
export function courseScript(course: PackedCourse): string {
	return `self.course=${jsonOf(course)};\n`;
}
