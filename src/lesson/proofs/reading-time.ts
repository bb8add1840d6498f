import type { Texts } from '../course.ts';
import { messagesSeen } from '../graph.ts';
import { bands, languages } from '../lesson.ts';
import type { Band, Language, Lesson, Scene } from '../lesson.ts';
import { flagsIn } from './machine.ts';
import type { Machine, State } from './machine.ts';

/** Texts of a lesson by language; a language that is not there yet counts nothing. */
export type LessonTexts = Readonly<Partial<Record<Language, Texts>>>;

// Our own rule of thumb, not a finding: a slow reader of 12 on a phone reads about 150 words a minute,
// and stops to think at a decision, a question and a reflection for about so many seconds.
const wordsPerMinute = 150;
const pauses: Partial<Record<Scene['kind'], number>> = {
	decision: 10,
	question: 20,
	reflection: 40,
};

/** Seconds that a learner spends in each state, in the language and band that take longest. */
export function secondsByState(machine: Machine, texts: LessonTexts): number[] {
	const known = new Map<string, number>();
	return machine.states.map((state) => {
		const messages = messagesOf(machine, state);
		const key = messages.length === 0 ? state.scene.id : `${state.scene.id} ${messages.join(' ')}`;
		const seconds = known.get(key) ?? secondsIn(state.scene, messages, machine.lesson, texts);
		known.set(key, seconds);
		return seconds;
	});
}

function messagesOf(machine: Machine, state: State): string[] {
	const { scene } = state;
	if (scene.kind !== 'chat' && scene.kind !== 'decision') return [];
	return messagesSeen(scene.messages, flagsIn(machine, state)).map(({ id }) => id);
}

function secondsIn(
	scene: Scene,
	messages: readonly string[],
	lesson: Lesson,
	texts: LessonTexts,
): number {
	const readings = languages.flatMap((language) =>
		lesson.bands.map((band) => {
			const scenes = texts[language]?.scenes as Texts | undefined;
			return wordsRead((scenes?.[scene.id] ?? {}) as Texts, messages, band);
		}),
	);
	return (60 * Math.max(...readings)) / wordsPerMinute + (pauses[scene.kind] ?? 0);
}

/** Words that one learner reads in a scene: all that stands there, and one feedback, the longest. */
function wordsRead(scene: Texts, messages: readonly string[], band: Band): number {
	const of = (key: string) => wordsIn(scene[key], band);
	const answers = Object.values({ ...asTexts(scene.choices), ...asTexts(scene.options) }).map(
		asTexts,
	);
	const seen = messages.map((id) => wordsIn(asTexts(scene.messages)[id], band));
	const plain = [
		'title',
		'note',
		'text',
		'why',
		'unit',
		'low',
		'high',
		'chat',
		'groups',
		'prompts',
	];
	return (
		sum(plain.map(of)) +
		sum(seen) +
		sum(answers.map(({ text }) => wordsIn(text, band))) +
		Math.max(0, ...answers.map(({ feedback }) => wordsIn(feedback, band)))
	);
}

/** Words of a text and all below it; of one band when it is given. */
export function wordsIn(text: string | Texts | undefined, band?: Band): number {
	if (text === undefined) return 0;
	if (typeof text === 'string')
		return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	const other = bands.filter((one) => band !== undefined && one !== band);
	return sum(
		Object.entries(text).map(([key, part]) =>
			other.some((one) => one === key) ? 0 : wordsIn(part, band),
		),
	);
}

function asTexts(text: string | Texts | undefined): Texts {
	return typeof text === 'object' ? text : {};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
