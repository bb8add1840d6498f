import { marks } from '../lesson.ts';
import type { Citation, Condition, Lesson, Message, Reaction, Scene, Ways } from '../lesson.ts';
import type { Book } from './book.ts';
import type { WrittenLesson, WrittenMessage, WrittenScene, WrittenWays } from './lesson-shape.ts';

/** The lesson that a scenario file describes, once its shape and its links are known to be right. */
export function buildLesson(written: WrittenLesson, book?: Book): Lesson {
	const { numbers: _, hanger, audience, stands_in, ...lesson } = written;
	const scenes = Object.entries(written.scenes).map(
		([id, scene]) => [id, buildScene(id, scene, book)] as const,
	);
	return {
		...lesson,
		...(hanger && { hanger }),
		...(audience && { audience }),
		...(stands_in && { standsIn: stands_in }),
		scenes: Object.fromEntries(scenes),
	};
}

/** A way as it is played: always a list, always with its conditions. */
function buildWays(written: WrittenWays): Ways {
	if (typeof written === 'string') return [{ when: [], to: written }];
	return written.map(({ when, to }) => ({ when: conditionsOf(when), to }));
}

/** `not told_adult` holds as long as the story does not remember it. */
export function conditionsOf(written: readonly string[] = []): Condition[] {
	return written.map((condition) => ({
		flag: condition.replace(/^not /, ''),
		holds: !condition.startsWith('not '),
	}));
}

/** `fact:F06`, in its two parts. */
export function citationsOf(written: readonly string[] = []): Citation[] {
	return written.map((citation) => {
		const [of, id] = citation.split(':') as [Citation['of'], string];
		return { of, id };
	});
}

function buildScene(id: string, scene: WrittenScene, book?: Book): Scene {
	const next = 'next' in scene ? scene.next : undefined;
	const skip = scene.heavy ? (scene.skip ?? next) : undefined;
	const base = {
		id,
		repairs: scene.repairs ?? false,
		cites: citationsOf(scene.cites),
		...(skip !== undefined && { heavy: { skip: buildWays(skip) } }),
	};
	switch (scene.kind) {
		case 'passage':
		case 'help':
			return { ...base, kind: scene.kind, next: buildWays(scene.next) };
		case 'chat':
			return {
				...base,
				kind: 'chat',
				...(scene.on_paper && { onPaper: true }),
				messages: scene.messages.map(buildMessage),
				next: buildWays(scene.next),
			};
		case 'reflection':
			return {
				...base,
				kind: 'reflection',
				prompts: scene.prompts,
				...(scene.prints && { prints: true }),
				next: buildWays(scene.next),
			};
		case 'decision':
			return {
				...base,
				kind: 'decision',
				messages: (scene.messages ?? []).map(buildMessage),
				choices: Object.entries(scene.choices).map(([choice, { stance, remember, next }]) => ({
					id: choice,
					stance,
					remember: remember ?? [],
					next: buildWays(next),
				})),
			};
		case 'ending':
			return { ...base, kind: 'ending' };
		case 'question':
			return buildQuestion(base, scene, book);
	}
}

type Base = Pick<Scene, 'id' | 'repairs' | 'cites' | 'heavy'>;

function buildQuestion(
	base: Base,
	written: Extract<WrittenScene, { kind: 'question' }>,
	book?: Book,
): Scene {
	const shared = { ...base, kind: 'question' as const, next: buildWays(written.next) };
	switch (written.asks) {
		case 'single':
			return {
				...shared,
				asks: 'single',
				scores: true,
				options: written.options,
				right: written.right,
			};
		case 'several':
		case 'order':
			return {
				...shared,
				asks: written.asks,
				scores: true,
				options: written.options,
				right: written.right,
			};
		case 'true-false':
			return { ...shared, asks: 'true-false', scores: true, right: written.right };
		case 'sort':
			return {
				...shared,
				asks: 'sort',
				scores: true,
				options: Object.keys(written.right),
				groups: written.groups,
				right: written.right,
			};
		case 'estimate': {
			const { from, to, step, within } = written;
			const [fact, name] = written.figure.split('.') as [string, string];
			// Without the registries nobody knows the figure.
			const right = book ? book.registry.facts[fact]!.figures[name]! : NaN;
			const figure = { fact, name };
			return { ...shared, asks: 'estimate', scores: false, from, to, step, figure, right, within };
		}
	}
}

function buildMessage({ id, from, when, reactions }: WrittenMessage): Message {
	return {
		id,
		...(from !== undefined && { from }),
		when: conditionsOf(when),
		...(reactions && { reactions: reactionsOf(reactions) }),
	};
}

/** `{ heart: [noor] }`, mark by mark. */
export function reactionsOf(written: WrittenMessage['reactions'] = {}): Reaction[] {
	return marks.flatMap((mark) => (written[mark] ? [{ mark, from: written[mark] }] : []));
}
