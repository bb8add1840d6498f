import { newIds } from './identifiers/lock.ts';
import type { NamedId } from './identifiers/lock.ts';
import { sayNew } from './identifiers/say.ts';
import { listing, made, wrongWith } from './make.ts';
import type { Parcel } from './make.ts';
import { offerOf, ordersFor } from './orders/order.ts';
import { readWish } from './orders/read-wish.ts';
import { projectWorkshop } from './project.ts';
import { sayPackages } from './say-packages.ts';
import { contentOf, exitCodeOf, goldensOf, lockOf, Refusal, withSuccessors } from './workshop.ts';
import type { Workshop } from './workshop.ts';
import { verdicts } from './verdicts.ts';
import { writePackages } from './write-packages.ts';

/** `npm run package`: proves the content, builds the player, and writes the zips to dist/packages. */
export function main(args: readonly string[], workshop = projectWorkshop()): Promise<number> {
	const begun = performance.now();
	return exitCodeOf(workshop, async () => {
		const content = contentOf(workshop);
		const offer = offerOf(content.lessons);
		const asked = readWish(args, offer.lessons);
		if (!asked.ok) throw new Refusal(2, asked.problems);
		const orders = ordersFor(asked.wish, offer);
		if (asked.list) return workshop.say(JSON.stringify(listing(orders, content), null, '\t'));

		const lock = lockOf(workshop, content);
		const taken = withSuccessors(content, lock);
		const judged = verdicts(orders, taken, lock, goldensOf(workshop));
		const packages = await inspected(made(orders, taken, lock, await workshop.player(), workshop));
		const isEverything = Object.keys(asked.wish).length === 0;
		writePackages(workshop.folder, packages, isEverything);

		sayPackages(packages, judged).forEach(workshop.say);
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		workshop.say(`${packages.length} packages in ${workshop.folder}, in ${seconds} s.`);
		sayNotReleased(newIds(lock, content.lessons), workshop);
	});
}

/** The packages, once nothing is wrong with any of them. */
async function inspected(packages: readonly Parcel[]): Promise<readonly Parcel[]> {
	const wrong = await wrongWith(packages);
	if (wrong.length > 0) throw new Refusal(1, wrong);
	return packages;
}

function sayNotReleased(ids: readonly NamedId[], { say }: Workshop): void {
	if (ids.length === 0) return;
	say(`Not yet released ("npm run lock" before a release): ${sayNew(ids).join('; ')}.`);
}
