import type { Book } from './book.ts';
import { citationLinks } from './citation-links.ts';
import type { WrittenLesson, WrittenScene } from './lesson-shape.ts';
import { sameCode, twice, unknown } from './names.ts';
import type { Names } from './names.ts';
import { questionLinks } from './question-links.ts';
import { flagLinks } from './flag-links.ts';
import { choiceLinks, messageLinks, wayLinks } from './story-links.ts';
import type { Finding, Path } from './tree.ts';

/** Every name in the lesson that stands for nothing, stands for two things, or is never used. */
export function brokenLinks(written: WrittenLesson, names: Names, book?: Book): Finding[] {
	const hasAllScenes = names.scenes.length === Object.keys(written.scenes).length;
	return [
		...unknown(['start'], written.start, names.scenes, 'scene'),
		...unknown(['me'], written.me, names.people, 'person'),
		...(['bands', 'people', 'flags'] as const).flatMap((key) => twice([key], written[key])),
		...sameCode(names.scenes, 'scenes').map(({ place, says }): Finding => ({
			path: ['scenes', names.scenes[place]!],
			says,
			at: 'key',
		})),
		...sameCode(names.flags, 'flags').map(({ place, says }) => ({ path: ['flags', place], says })),
		...(hasAllScenes ? flagLinks(written) : []),
		...Object.entries(written.scenes).flatMap(([id, scene]) =>
			sceneLinks(scene, ['scenes', id], names, book),
		),
	];
}

function sceneLinks(scene: WrittenScene, path: Path, names: Names, book?: Book): Finding[] {
	return [
		...wayLinks(scene, path, names),
		...messageLinks(scene, path, names),
		...(scene.kind === 'decision' ? choiceLinks(scene, path, names) : []),
		...(scene.kind === 'question' ? questionLinks(scene, path) : []),
		...(scene.kind === 'reflection' ? twice([...path, 'prompts'], scene.prompts) : []),
		...citationLinks(scene, path, book),
	];
}
