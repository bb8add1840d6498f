import { grown, newIds } from './identifiers/lock.ts';
import { sayNew } from './identifiers/say.ts';
import { nameOf, ordersFor } from './orders/order.ts';
import { projectWorkshop } from './project.ts';
import { contentOf, exitCodeOf, lockOf } from './workshop.ts';

/** `npm run lock`, before a release and after a review: every id there is now is kept for ever. Nothing is ever taken out. */
export function main(_: readonly string[], workshop = projectWorkshop()): Promise<number> {
	return exitCodeOf(workshop, async () => {
		const { lessons } = contentOf(workshop);
		const lock = lockOf(workshop, { lessons });
		const packages = ordersFor(
			{},
			lessons.map(({ id }) => id),
		).map(nameOf);

		const later = grown(lock, lessons, packages);
		workshop.saveLock(later);

		const added = Object.keys(later.packages).length - Object.keys(lock.packages).length;
		const lines = [
			...sayNew(newIds(lock, lessons)),
			...(added > 0 ? [`${added} new packages`] : []),
		];
		workshop.say(
			lines.length > 0 ? `Locked: ${lines.join('; ')}.` : 'Everything was locked already.',
		);
	});
}
