import { packedCourse } from '../src/lesson/packed-course.ts';
import type { Content } from '../src/lesson/load-content.ts';
import { formats } from './formats/format.ts';
import { identifiersIn } from './identifiers/lock.ts';
import type { Lock } from './identifiers/lock.ts';
import { inspect } from './inspect/inspect.ts';
import { wrongBySchema } from './inspect/schemas.ts';
import { nameOf } from './orders/order.ts';
import type { Order } from './orders/order.ts';
import { pack } from './pack.ts';
import type { Player } from './pack.ts';
import { checkWords, statementWords, titleOf } from './words.ts';
import type { Release } from './words.ts';
import type { Made } from './write-packages.ts';
import { textOf, unzip } from './zip.ts';

/** What `--list` tells about a package that could be made. */
export interface Listed extends Order {
	readonly file: string;
	readonly title: string;
}

/** A package, and what was ordered. */
export interface Parcel extends Made {
	readonly order: Order;
}

/** What these orders would make, without making it. */
export function listing(orders: readonly Order[], content: Content): Listed[] {
	return orders.map((order) => ({
		file: `${nameOf(order)}.zip`,
		...order,
		title: titleOf(packedFor(order, content).page, order.languages[0]).title,
	}));
}

/** Makes what was ordered, each package for itself. */
export function made(
	orders: readonly Order[],
	content: Content,
	lock: Lock,
	player: Player,
	release: Release,
): Parcel[] {
	return orders.map((order) => {
		const name = nameOf(order);
		const packed = packedFor(order, content);
		const beside = {
			check: checkWords(content, order.languages),
			statement: statementWords(content, order.languages, release),
		};
		return { name, order, zip: pack(order, packed, player, identifiersIn(lock, name), beside) };
	});
}

/** Everything that is wrong with packages, each sentence with the name of its package. */
export async function wrongWith(packages: readonly Parcel[]): Promise<string[]> {
	const bySchema = formats.map((format) =>
		wrongBySchema(
			format,
			packages
				.filter(({ order }) => order.format === format)
				.map(({ name, zip }) => ({ name, text: textOf(unzip(zip)['imsmanifest.xml']!) })),
		),
	);
	const byOurselves = packages.flatMap(({ name, order, zip }) =>
		inspect(zip, order.format).map((problem) => `${name}: ${problem}`),
	);
	return [...byOurselves, ...(await Promise.all(bySchema)).flat()];
}

function packedFor({ course, lessons, languages, isInOrder }: Order, content: Content) {
	return packedCourse(content, {
		...{ id: course, lessons, languages },
		...(isInOrder && { isInOrder }),
	});
}
