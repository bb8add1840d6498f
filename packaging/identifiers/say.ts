import { kinds } from './released.ts';
import { successorOf } from './lock.ts';
import type { Lock, NamedId } from './lock.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';

/** What is wrong when a released id is gone, and what to do. */
export function sayLost(
	{ lesson, kind, id }: NamedId,
	lock: Lock,
	lessons: readonly Lesson[],
): string {
	const successor = successorOf(lock.lessons[lesson]!, id);
	const gone = `${lesson}: the ${kind} "${id}" was released, and is gone.`;
	if (!lessons.some((now) => now.id === lesson))
		return `${lesson}: the lesson was released, and is gone, with its ${kind} "${id}". Put scenarios/${lesson}.yaml back.`;
	if (successor !== id) return `${gone} Its successor "${successor}" does not exist either.`;
	return `${gone} Saved attempts may stand on it: put it back, or name what takes its place in packaging/identifiers.lock.json, lessons.${lesson}: "successors": { "${id}": "…" }.`;
}

/** New ids, counted by lesson and kind: `denim-jacket: 31 new scenes, 12 new choices`. */
export function sayNew(ids: readonly NamedId[]): string[] {
	const lessons = [...new Set(ids.map(({ lesson }) => lesson))];
	return lessons.map((lesson) => {
		const counts = kinds.flatMap((kind) => {
			const count = ids.filter((id) => id.lesson === lesson && id.kind === kind).length;
			return count ? [`${count} new ${kind}${count > 1 ? 's' : ''}`] : [];
		});
		return `${lesson}: ${counts.join(', ')}`;
	});
}
