import type { GroupId, Lesson, OptionId, Question, Scene } from '../../lesson/lesson.ts';
import type { Moment, Step, Walk } from '../../player/attempt.ts';
import type { Response } from '../../player/response.ts';

/** One scene of the wardrobe in one of its states. */
export interface Specimen {
	readonly says: string;
	readonly lesson: Lesson;
	readonly walk: Walk;
}

/** A state worth seeing, and the moment in which a scene shows it; no moment for scenes that never do. */
type Shape = readonly [says: string, momentOf: (scene: Scene) => Moment | undefined];

const asks = ['single', 'several', 'true-false', 'sort', 'order', 'estimate'] as const;

const shapes: readonly Shape[] = [
	['Help, first and last', (scene) => untold(scene, 'help')],
	['A hard scene: first its note', ({ heavy }) => (heavy ? { at: 'note' } : undefined)],
	['A hard scene, skipped', ({ heavy }) => (heavy ? { at: 'summary' } : undefined)],
	['A passage', (scene) => untold(scene, 'passage')],
	['A chat', (scene) => untold(scene, 'chat')],
	['A chat with a mark put to a message', (scene) => (hasMarks(scene) ? here : undefined)],
	['A page that somebody wrote', (scene) => (isOnPaper(scene) ? here : undefined)],
	['A decision', (scene) => (isReply(scene) ? undefined : untold(scene, 'decision'))],
	['A decision whose choices are replies', (scene) => (isReply(scene) ? here : undefined)],
	['A choice and what follows from it', (scene) => chosen(scene)],
	['A reply and what follows from it', (scene) => (isReply(scene) ? chosen(scene) : undefined)],
	...asks.flatMap((way): Shape[] => [
		[`A question: ${way}`, (scene) => (isAsking(scene, way) ? here : undefined)],
		[
			`A question answered: ${way}`,
			(scene) =>
				isAsking(scene, way) ? { at: 'explanation', response: rightOne(scene) } : undefined,
		],
		[
			`A question answered otherwise: ${way}`,
			(scene) =>
				isAsking(scene, way) ? { at: 'explanation', response: otherOne(scene) } : undefined,
		],
	]),
	['A reflection', (scene) => untold(scene, 'reflection')],
	['An ending', (scene) => untold(scene, 'ending')],
];

const here: Moment = { at: 'scene' };

/** Each state in the first scene of the wardrobe that has it. */
export function specimensIn(lessons: readonly Lesson[]): readonly Specimen[] {
	return shapes.flatMap(([says, momentOf]) => {
		for (const lesson of lessons) {
			for (const scene of Object.values(lesson.scenes)) {
				const moment = momentOf(scene);
				if (moment) return [{ says, lesson, walk: walkTo(lesson, scene, moment) }];
			}
		}
		return [];
	});
}

/** A walk that has seen the start, and a decision on the way to an ending. */
function walkTo(lesson: Lesson, { id, kind }: Scene, moment: Moment): Walk {
	const step: Step = { scene: id, flags: [] };
	const decision = Object.values(lesson.scenes).find((scene) => scene.kind === 'decision');
	const before: Step[] = lesson.start === id ? [] : [{ scene: lesson.start, flags: [] }];
	if (kind === 'ending' && decision?.kind === 'decision')
		before.push({ scene: decision.id, flags: [], left: decision.choices[0]!.id });
	return { lesson: lesson.id, path: [...before, step] as unknown as Walk['path'], moment };
}

function untold(scene: Scene, kind: Scene['kind']): Moment | undefined {
	return scene.kind === kind ? here : undefined;
}

function isReply(scene: Scene): boolean {
	return scene.kind === 'decision' && scene.messages.length > 0;
}

function hasMarks(scene: Scene): boolean {
	return scene.kind === 'chat' && scene.messages.some(({ reactions }) => reactions);
}

function isOnPaper(scene: Scene): boolean {
	return 'onPaper' in scene;
}

function chosen(scene: Scene): Moment | undefined {
	if (scene.kind !== 'decision') return undefined;
	const harms = scene.choices.find(({ stance }) => stance === 'harms') ?? scene.choices[0]!;
	return { at: 'feedback', choice: harms.id };
}

function isAsking(scene: Scene, way: Question['asks']): scene is Question {
	return scene.kind === 'question' && scene.asks === way;
}

function rightOne(question: Question): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: question.right };
		case 'several':
			return { asks: 'several', options: question.right };
		case 'true-false':
			return { asks: 'true-false', says: question.right };
		case 'estimate':
			return { asks: 'estimate', figure: question.right };
		case 'sort':
			return { asks: 'sort', groups: question.right };
		case 'order':
			return { asks: 'order', options: question.right };
	}
}

/** An answer that is not right. */
function otherOne(question: Question): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: question.options.find((id) => id !== question.right)! };
		case 'several':
			return { asks: 'several', options: question.options.slice(-1) };
		case 'true-false':
			return { asks: 'true-false', says: !question.right };
		case 'estimate':
			return { asks: 'estimate', figure: question.to };
		case 'sort':
			return { asks: 'sort', groups: allInto(question.groups.at(-1)!, question.options) };
		case 'order':
			return { asks: 'order', options: [...question.right].reverse() };
	}
}

function allInto(group: GroupId, options: readonly OptionId[]): Record<OptionId, GroupId> {
	return Object.fromEntries(options.map((option) => [option, group]));
}
