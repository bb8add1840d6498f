import { bands } from '../../src/lesson/lesson.ts';
import type { Lesson, Scene } from '../../src/lesson/lesson.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import type { Paragraph } from '../../src/lesson/proofs/prose.ts';
import type { WordFinder } from '../../src/lesson/proofs/word-finder.ts';
import { passagesAt } from './passages.ts';
import type { Points, Signer } from './points.ts';

/** A scene that somebody signs: what it rests on, and what to read in it. */
export interface SceneRow {
	readonly scene: Scene;
	readonly passages: readonly Paragraph[];
}

/**
 * The scenes of a lesson that this person signs. A lawyer signs every scene that cites a rule: what in it speaks of the law,
 * or all of it where nothing does by a word we know. Everybody signs the places that the authors named.
 */
export function sceneRows(
	content: Content,
	lesson: Lesson,
	to: Signer,
	points: Points,
	lawWords: WordFinder,
): SceneRow[] {
	return Object.values(lesson.scenes).flatMap((scene) => {
		const at = { lesson: lesson.id, scene: scene.id };
		const named = points.places.filter(
			(place) => place.to === to && place.lesson === lesson.id && place.scene === scene.id,
		);
		const all = passagesAt(content, at);
		const wanted = new Set([
			...named.flatMap((place) => passagesAt(content, place)).map(({ key }) => key),
			...(to === 'lawyer' && isLaw(scene) ? lawIn(all, lawWords) : []).map(({ key }) => key),
		]);
		const passages = withoutRepetition(all.filter(({ key }) => wanted.has(key)));
		return passages.length > 0 ? [{ scene, passages }] : [];
	});
}

function isLaw({ cites }: Scene): boolean {
	return cites.some(({ of }) => of === 'rule');
}

function lawIn(passages: readonly Paragraph[], lawWords: WordFinder): readonly Paragraph[] {
	const found = passages.filter(({ text }) => lawWords(text) !== undefined);
	return found.length > 0 ? found : passages;
}

/** What both age bands read alike stands once. */
function withoutRepetition(passages: readonly Paragraph[]): Paragraph[] {
	const seen = new Set<string>();
	return passages.flatMap(({ key, text }) => {
		const place = key
			.split('.')
			.filter((step) => !bands.some((band) => step.startsWith(band)))
			.join('.');
		const known = `${place} ${text}`;
		return seen.has(known) || !seen.add(known) ? [] : [{ key, text }];
	});
}
