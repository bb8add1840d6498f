import type { PersonId } from '../lesson.ts';
import { remedy } from '../suggest.ts';
import { conditionsOf, reactionsOf } from './build-lesson.ts';
import type { WrittenMessage, WrittenScene, WrittenWays } from './lesson-shape.ts';
import { twice, unknown } from './names.ts';
import type { Names } from './names.ts';
import type { Finding, Path } from './tree.ts';

const neverHeavy = {
	ending: 'an ending cannot be heavy: it is where the story gives relief. Move it to a passage',
	repair: 'a scene that repairs cannot be heavy: whoever skips it would not repair. Part it in two',
	help: 'a help card cannot be heavy: whoever skips it would not meet it. Take "heavy" away',
};

/** Ways out of a scene lead to scenes, and there is always one that holds. */
export function wayLinks(scene: WrittenScene, path: Path, names: Names): Finding[] {
	return [
		...('next' in scene ? waysHold(scene.next, [...path, 'next'], names) : []),
		...(scene.skip === undefined ? [] : waysHold(scene.skip, [...path, 'skip'], names)),
		...heavyLinks(scene, path),
	];
}

/** Messages come from people of the lesson, each under its own id. */
export function messageLinks(scene: WrittenScene, path: Path, names: Names): Finding[] {
	const messages = ('messages' in scene && scene.messages) || [];
	const ids = messages.map(({ id }) => id);
	return [
		...twice([...path, 'messages'], ids),
		...messages.flatMap(({ from, when, reactions }, place) => [
			...(from === undefined
				? []
				: unknown([...path, 'messages', place, 'from'], from, names.people, 'person')),
			...conditionLinks(when, [...path, 'messages', place, 'when'], names),
			...reactionLinks(reactions, from, [...path, 'messages', place, 'reactions'], names),
		]),
	];
}

/** People of the lesson react to what somebody else says. */
function reactionLinks(
	reactions: WrittenMessage['reactions'],
	from: PersonId | undefined,
	path: Path,
	names: Names,
): Finding[] {
	if (reactions && from === undefined)
		return [{ path, says: 'nobody reacts to a notice of the chat. Take "reactions" away' }];
	return reactionsOf(reactions).flatMap(({ mark, from: people }) => [
		...twice([...path, mark], people),
		...people.flatMap((person, place) => [
			...unknown([...path, mark, place], person, names.people, 'person'),
			...(person === from
				? [{ path: [...path, mark, place], says: `"${person}" wrote this. Let others react to it` }]
				: []),
		]),
	]);
}

/** Three choices, neither a trap nor a formality: with two one guesses, with four one skims. */
export function choiceLinks(
	scene: Extract<WrittenScene, { kind: 'decision' }>,
	path: Path,
	names: Names,
): Finding[] {
	const choices = Object.entries(scene.choices);
	const says = `has ${choices.length} choices. A decision has exactly three`;
	return [
		...(choices.length === 3 ? [] : [{ path: [...path, 'choices'], says, at: 'key' as const }]),
		...choices.flatMap(([id, { remember, next }]) => {
			const choice = [...path, 'choices', id];
			const flags = (remember ?? []).flatMap((flag, place) =>
				unknown([...choice, 'remember', place], flag, names.flags, 'flag'),
			);
			return [...flags, ...waysHold(next, [...choice, 'next'], names)];
		}),
	];
}

function waysHold(ways: WrittenWays, path: Path, names: Names): Finding[] {
	if (typeof ways === 'string') return unknown(path, ways, names.scenes, 'scene');
	const always = ways.findIndex(({ when }) => when === undefined);
	const last = ways.length - 1;
	const never = 'is never taken, for the way before it has no condition. Move that one to the end';
	return [
		...ways.flatMap(({ when, to }, place) => [
			...conditionLinks(when, [...path, place, 'when'], names),
			...unknown([...path, place, 'to'], to, names.scenes, 'scene'),
		]),
		...(always === -1
			? [
					{
						path: [...path, last],
						says: 'the last way needs to hold always. Add one without "when"',
					},
				]
			: []),
		...(always >= 0 && always < last ? [{ path: [...path, always + 1], says: never }] : []),
	];
}

function conditionLinks(when: readonly string[] | undefined, path: Path, names: Names): Finding[] {
	return conditionsOf(when).flatMap(({ flag }, place) =>
		names.flags.includes(flag)
			? []
			: [
					{
						path: [...path, place],
						says: `no flag is called "${flag}". ${remedy(flag, names.flags)}`,
					},
				],
	);
}

function heavyLinks(scene: WrittenScene, path: Path): Finding[] {
	const at = 'key' as const;
	if (scene.heavy && (scene.kind === 'ending' || scene.kind === 'help')) {
		return [{ path: [...path, 'heavy'], says: neverHeavy[scene.kind], at }];
	}
	if (scene.heavy && scene.repairs) {
		return [{ path: [...path, 'heavy'], says: neverHeavy.repair, at }];
	}
	if (scene.heavy && !('next' in scene) && scene.skip === undefined) {
		const says =
			'a heavy scene without "next" has to say where skipping leads. Add "skip: <scene>"';
		return [{ path, says, at }];
	}
	if (!scene.heavy && scene.skip !== undefined) {
		return [
			{ path: [...path, 'skip'], says: 'only a heavy scene is skipped. Add "heavy: true"', at },
		];
	}
	return [];
}
