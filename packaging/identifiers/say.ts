import type { LockedLesson, NamedId } from './lock.ts';
import { kinds } from './released.ts';
import type { Kind, ReleasedIds } from './released.ts';

/** What is wrong when a released id is gone, and what to do. */
export function sayLost(
	{ successors, ending }: LockedLesson,
	now: ReleasedIds,
	kind: Kind,
	id: string,
): string {
	if (now[kind].includes(id))
		return `the scene "${id}" was released, and is an ending now, where no attempt can be taken up. Call the ending something else.`;
	const gone = `the ${kind} "${id}" was released, and is gone.`;
	const named = successors[kind]?.[id];
	if (named === null)
		return `${gone} Attempts may stand on it: name the scene that takes its place instead of null.`;
	if (named !== undefined && now.ending.includes(named))
		return `${gone} Its successor "${named}" is an ending, where no attempt can be taken up. Name another scene.`;
	if (named !== undefined) return `${gone} Its successor "${named}" does not exist either.`;
	const orNothing = kind === 'scene' && !ending.includes(id) ? '' : ', or null if nothing does';
	return `${gone} Saved attempts may hold it: put it back, or name what takes its place${orNothing}: "successors": { "${kind}": { "${id}": "…" } }.`;
}

/** What is wrong when a released lesson is gone, and what to do. */
export function sayLostLesson(id: string): string {
	return `the lesson "${id}" was released, and is gone. Put scenarios/${id}.yaml back, or give it up for good with "retired": true.`;
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
