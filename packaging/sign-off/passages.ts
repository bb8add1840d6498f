import type { Texts } from '../../src/lesson/course.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { proseIn } from '../../src/lesson/proofs/prose.ts';
import type { Paragraph } from '../../src/lesson/proofs/prose.ts';

/** A scene, or one of its texts: an option, a choice, a message, its explanation. */
export interface Place {
	readonly lesson: string;
	readonly scene: string;
	readonly part?: string;
}

/** What stands at a place in French, paragraph by paragraph; the keys begin within the scene. */
export function passagesAt({ texts }: Content, { lesson, scene, part }: Place): Paragraph[] {
	const scenes = (texts.fr[lesson] as Texts | undefined)?.scenes as Texts | undefined;
	const own = scenes?.[scene];
	if (typeof own !== 'object') return [];
	return proseIn(own).filter(({ key }) => part === undefined || key.split(/[.[]/).includes(part));
}

/** `q_one.jules_free` as a place in a lesson. */
export function placeFrom(lesson: string, written: string): Place {
	const [scene = '', part] = written.split('.');
	return { lesson, scene, ...(part !== undefined && { part }) };
}
