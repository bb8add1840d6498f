import * as v from 'valibot';
import { byId, hyphenId, keyed, list, misfits, oneOf, text } from '../../src/lesson/door/shape.ts';
import { placed, readTree } from '../../src/lesson/door/tree.ts';
import type { Finding } from '../../src/lesson/door/tree.ts';
import { missingFile } from '../../src/lesson/folders.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import type { Parsed, Source } from '../../src/lesson/problem.ts';
import { remedy } from '../../src/lesson/suggest.ts';
import { passagesAt, placeFrom } from './passages.ts';
import type { Place } from './passages.ts';

/** Who signs beside native readers. */
export const signers = ['lawyer', 'child-focus'] as const;
export type Signer = (typeof signers)[number];

/** What the authors want signed: questions in words, and places in lessons. */
export interface Points {
	readonly questions: readonly Question[];
	readonly places: readonly (Place & { readonly to: Signer })[];
}

export interface Question {
	readonly to: Signer;
	/** A registry entry `B3`, a lesson, or `lesson/scene`. */
	readonly about: string;
	readonly asks: string;
}

const file = 'scenarios/sign-off/points.yaml';

const shape = keyed({
	questions: list(keyed({ to: oneOf(signers), about: text, asks: text })),
	places: byId(
		hyphenId,
		keyed({ lawyer: v.optional(list(text, 1)), 'child-focus': v.optional(list(text, 1)) }),
	),
});

/** Reads scenarios/sign-off/points.yaml: the points, or those that are about nothing. */
export function readPoints(sources: readonly Source[], content: Content): Parsed<Points> {
	const source = sources.find((one) => one.file === file);
	if (!source) return { ok: false, problems: [missingFile(file)] };
	const read = readTree(source);
	if (!read.ok) return read;
	const tree = read.value;
	const shapeless = misfits(shape, tree.value);
	if (shapeless.length > 0) return { ok: false, problems: placed(tree, shapeless) };
	const written = tree.value as v.InferOutput<typeof shape>;
	const places = Object.entries(written.places).flatMap(([lesson, bySigner]) =>
		signers.flatMap((to) =>
			(bySigner[to] ?? []).map((at, index) => ({
				...{ ...placeFrom(lesson, at), to },
				path: ['places', lesson, to, index],
			})),
		),
	);
	const lost = [
		...written.questions.flatMap(({ about }, index) =>
			lostSubject(content, about, ['questions', index, 'about']),
		),
		...places.flatMap(({ path, ...place }) => lostPlace(content, place, path)),
	];
	if (lost.length > 0) return { ok: false, problems: placed(tree, lost) };
	return {
		ok: true,
		value: { questions: written.questions, places: places.map(({ path: _, ...place }) => place) },
	};
}

function lostSubject(content: Content, about: string, path: Finding['path']): Finding[] {
	const [lesson = '', at] = about.split('/');
	if (at !== undefined) return lostPlace(content, placeFrom(lesson, at), path);
	const { facts, rules, lines } = content.registryForStaff;
	const known = [
		...[...Object.keys(facts), ...Object.keys(rules), ...lines.map(({ id }) => id)],
		...content.lessons.map(({ id }) => id),
	];
	return known.includes(about)
		? []
		: [{ path, says: `nothing is called "${about}". ${remedy(about, known)}` }];
}

function lostPlace(content: Content, place: Place, path: Finding['path']): Finding[] {
	const { lesson: id, scene, part } = place;
	const lesson = content.lessons.find((one) => one.id === id);
	if (!lesson) {
		const known = content.lessons.map((one) => one.id);
		return [{ path, says: `no lesson is called "${id}". ${remedy(id, known)}` }];
	}
	const scenes = Object.keys(lesson.scenes);
	if (!scenes.includes(scene))
		return [{ path, says: `no scene is called "${scene}". ${remedy(scene, scenes)}` }];
	return passagesAt(content, place).length > 0
		? []
		: [{ path, says: `the scene "${scene}" says nothing under "${part}"` }];
}
