import { courseOf } from '../src/lesson/course-of.ts';
import { languages } from '../src/lesson/lesson.ts';
import type { Content } from '../src/lesson/load-content.ts';
import { goldenFile, goldenText } from './golden/golden-files.ts';
import { goldenOf } from './golden/golden.ts';
import type { Golden } from './golden/golden.ts';
import { grown, newIds } from './identifiers/lock.ts';
import { sayNew } from './identifiers/say.ts';
import { nameOf, offerOf, ordersFor } from './orders/order.ts';
import type { Order } from './orders/order.ts';
import { projectWorkshop } from './project.ts';
import { contentOf, exitCodeOf, goldensOf, lockOf, Refusal, withSuccessors } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/**
 * `npm run lock`, at a release and after a review: every id there is now is kept for ever, and so are saved attempts
 * on which every later release is tried. Nothing is ever taken out.
 */
export function main(_: readonly string[], workshop = projectWorkshop()): Promise<number> {
	return exitCodeOf(workshop, async () => {
		const content = contentOf(workshop);
		const { lessons } = content;
		const lock = lockOf(workshop, content);
		const orders = ordersFor({}, offerOf(lessons));
		const goldens = newGoldens(workshop, withSuccessors(content, lock), orders);
		const packages = orders.map((order) => ({ name: nameOf(order), lessons: order.lessons }));

		const later = grown(lock, lessons, packages);
		workshop.saveLock(later);
		goldens.forEach(workshop.saveGolden);

		const added = Object.keys(later.packages).length - Object.keys(lock.packages).length;
		const saves = goldens.flatMap(({ saves }) => saves).length;
		const lines = [
			...sayNew(newIds(lock, lessons)),
			...(added > 0 ? [`${added} new packages`] : []),
			...(saves > 0 ? [`${saves} saved attempts of ${workshop.release}`] : []),
		];
		workshop.say(
			lines.length > 0 ? `Locked: ${lines.join('; ')}.` : 'Everything was locked already.',
		);
	});
}

/** The saved attempts of this release that are not yet kept. Those that are must be the same: they are what schools hold. */
function newGoldens(workshop: Workshop, content: Content, orders: readonly Order[]): Golden[] {
	const { release } = workshop;
	const kept = new Map(goldensOf(workshop).map((golden) => [goldenFile(golden), golden]));
	const courses = new Map(orders.map(({ course, lessons }) => [course, lessons]));
	const goldens = [...courses].map(([id, lessons]) =>
		goldenOf(courseOf(content, { id, lessons, languages }), release),
	);
	const others = goldens.filter((golden) => {
		const before = kept.get(goldenFile(golden));
		return before && goldenText(before) !== goldenText(golden);
	});
	if (others.length > 0) {
		throw new Refusal(
			1,
			others.map(
				(golden) =>
					`${goldenFile(golden)} holds other saved attempts of ${release} than can be made now. Give this release its own version in package.json; or, if ${release} was never given to a school, delete the file.`,
			),
		);
	}
	return goldens.filter((golden) => !kept.has(goldenFile(golden)));
}
