import { remedy } from '../suggest.ts';
import { objection } from './book.ts';
import type { Book } from './book.ts';
import { citationsOf } from './build-lesson.ts';
import type { WrittenScene } from './lesson-shape.ts';
import { twice } from './names.ts';
import type { Finding, Path } from './tree.ts';

/** What a scene stands on is in a registry, and fit for pupils. Without the registries nothing is looked up. */
export function citationLinks(scene: WrittenScene, path: Path, book?: Book): Finding[] {
	const cites = scene.cites ?? [];
	return [
		...twice([...path, 'cites'], cites),
		...(book ? lookedUp(cites, [...path, 'cites'], book) : []),
		...(scene.kind === 'question' && scene.asks === 'estimate'
			? figureLinks(scene, path, cites, book)
			: []),
	];
}

function lookedUp(cites: readonly string[], path: Path, book: Book): Finding[] {
	return citationsOf(cites).flatMap(({ of, id }, place) => {
		const says = objection(book, of, id);
		if (says === undefined) return [];
		return [{ path: [...path, place], says }];
	});
}

function figureLinks(
	{ figure, from, to }: Extract<WrittenScene, { asks: 'estimate' }>,
	path: Path,
	cites: readonly string[],
	book: Book | undefined,
): Finding[] {
	const [fact, name] = figure.split('.') as [string, string];
	const place = [...path, 'figure'];
	if (!cites.includes(`fact:${fact}`)) {
		return [{ path: place, says: `the scene does not cite ${fact}. Add "cites: [fact:${fact}]"` }];
	}
	const figures = book?.registry.facts[fact]?.figures;
	// A fact that is not in the registry is already told of where it is cited.
	if (!figures) return [];
	const right = figures[name];
	if (right === undefined) {
		const known = remedy(name, Object.keys(figures));
		return [{ path: place, says: `${fact} has no figure "${name}". ${known}` }];
	}
	if (right >= from && right <= to) return [];
	return [{ path: place, says: `${right} is not between "from" (${from}) and "to" (${to})` }];
}
