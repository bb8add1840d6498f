import { courseOf } from '../src/lesson/course-of.ts';
import { languages } from '../src/lesson/lesson.ts';
import type { Content } from '../src/lesson/load-content.ts';
import type { Golden } from './golden/golden.ts';
import { replay } from './golden/replay.ts';
import type { Lock, LockedPackage } from './identifiers/lock.ts';
import { nameOf } from './orders/order.ts';
import type { Order } from './orders/order.ts';

/** For each package in the order asked for: may it replace the one of the same name that a school has? With the reason. */
export function verdicts(
	orders: readonly Order[],
	content: Content,
	lock: Lock,
	goldens: readonly Golden[],
): string[] {
	const tried = new Map<string, Trial>();
	return orders.map((order) => {
		const released = releasedAs(order, lock);
		if (!released) return 'not yet released: there is nothing to replace';
		const trial = tried.get(order.course) ?? tryOut(order, content, lock, goldens);
		tried.set(order.course, trial);
		return verdictOn(order, released, trial);
	});
}

/** What came of the saved attempts of earlier releases. */
interface Trial {
	readonly releases: readonly string[];
	readonly saves: number;
	readonly objections: readonly string[];
}

function tryOut(
	{ course: id, lessons }: Order,
	content: Content,
	lock: Lock,
	all: readonly Golden[],
): Trial {
	const course = courseOf(content, { id, lessons, languages });
	const goldens = all.filter((golden) => golden.course === id);
	return {
		releases: goldens.map(({ release }) => release),
		saves: goldens.flatMap(({ saves }) => saves).length,
		objections: goldens.flatMap((golden) => replay(golden, course, lock)),
	};
}

function verdictOn({ lessons }: Order, released: LockedPackage, trial: Trial): string {
	const gone = released.lessons.filter((id) => !lessons.includes(id));
	if (gone.length > 0) {
		return `needs a new activity: ${list(gone)} is not in it any more, and nobody could take it up`;
	}
	const [first, ...more] = trial.objections;
	if (first !== undefined) {
		return `needs a new activity: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`;
	}
	const added = lessons.filter((id) => !released.lessons.includes(id));
	const stays = added.length > 0 ? `; ${list(added)} is new, who was done stays done` : '';
	return `safe to replace: ${proofOf(trial)}${stays}`;
}

function proofOf({ saves, releases }: Trial): string {
	if (saves === 0) return 'nothing that was released is lost';
	return `${saves} saved attempts of ${releases.join(', ')} come back`;
}

/** A choice of languages that is not made by itself goes by the release of the package with all of them. */
function releasedAs(order: Order, { packages }: Lock): LockedPackage | undefined {
	return packages[nameOf(order)] ?? packages[nameOf({ ...order, languages })];
}

function list(ids: readonly string[]): string {
	return ids.map((id) => `"${id}"`).join(', ');
}
