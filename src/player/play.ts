import { wayFrom } from '../lesson/graph.ts';
import type {
	ChoiceId,
	Decision,
	FlagId,
	Lesson,
	Question,
	Scene,
	Ways,
} from '../lesson/lesson.ts';
import { currentStep, isSameQuestion, skipped } from './attempt.ts';
import type { Answer, Attempt, Moment, Step, Walk } from './attempt.ts';
import { fits, isRight } from './response.ts';
import type { Response } from './response.ts';

/** What a learner can do. */
export type PlayerEvent =
	/** Begins the lesson, anew if it was begun or finished before. */
	| { readonly type: 'started'; readonly isQuiet?: true }
	/** Begins what is in progress anew: the story, or the quiet reading for who reads that. */
	| { readonly type: 'restarted' }
	/** Takes up the lesson where an earlier session left it. */
	| { readonly type: 'resumed' }
	/** Goes on: from the note into the scene, from the scene, summary, feedback or explanation to what follows. */
	| { readonly type: 'continued' }
	| { readonly type: 'chose'; readonly choice: ChoiceId }
	| { readonly type: 'answered'; readonly response: Response }
	/** Opens the question, or the decision, again after having seen what follows from it. */
	| { readonly type: 'reconsidered' }
	| { readonly type: 'skipped' }
	/** Back to a step of this sitting, by its place in the path. */
	| { readonly type: 'went-back'; readonly step: number }
	/** Puts the lesson away after its ending. */
	| { readonly type: 'closed' };

/**
 * Plays one event: the attempt before, what the learner did, the attempt after.
 *
 * An event that does not fit the current scene (a second click, a late timer) changes nothing,
 * and the very same attempt comes back.
 */
export function play(lesson: Lesson, attempt: Attempt, event: PlayerEvent): Attempt {
	if (event.type === 'started') return started(lesson, attempt, event.isQuiet);
	if (attempt.walk?.lesson !== lesson.id) return attempt;

	const walk = attempt.walk;
	const scene = lesson.scenes[currentStep(walk).scene]!;
	switch (event.type) {
		case 'restarted':
			return started(lesson, attempt, walk.isQuiet);
		case 'resumed':
			if (walk.moment.at !== 'welcome-back') return attempt;
			return at(attempt, opening(scene));
		case 'continued':
			return continued(lesson, attempt, walk, scene);
		case 'chose':
			if (!canChoose(scene, walk.moment, event.choice)) return attempt;
			return at(attempt, { at: 'feedback', choice: event.choice });
		case 'answered':
			if (scene.kind !== 'question' || walk.moment.at !== 'scene') return attempt;
			if (!fits(scene, event.response)) return attempt;
			return answered(lesson, attempt, scene, event.response);
		case 'reconsidered':
			if (walk.moment.at !== 'feedback' && walk.moment.at !== 'explanation') return attempt;
			return at(attempt, { at: 'scene' });
		case 'skipped':
			if (!scene.heavy || walk.moment.at === 'summary' || walk.moment.at === 'welcome-back')
				return attempt;
			return at(attempt, { at: 'summary' });
		case 'went-back':
			return wentBack(lesson, attempt, walk, event.step);
		case 'closed':
			return scene.kind === 'ending' ? without(attempt) : attempt;
	}
}

/** A lesson begins at its start. One that was finished begins a new round: its answers are asked afresh. */
function started(lesson: Lesson, attempt: Attempt, isQuiet: true | undefined): Attempt {
	const path: Walk['path'] = [{ scene: lesson.start, flags: [] }];
	const moment = opening(lesson.scenes[lesson.start]!);
	const walk: Walk = { lesson: lesson.id, ...(isQuiet && { isQuiet }), path, moment };
	if (!attempt.finished.includes(lesson.id)) return { ...attempt, walk };
	return {
		...attempt,
		round: attempt.round + 1,
		answers: attempt.answers.filter((answer) => answer.lesson !== lesson.id),
		walk,
	};
}

function continued(lesson: Lesson, attempt: Attempt, walk: Walk, scene: Scene): Attempt {
	const moment = walk.moment;
	switch (moment.at) {
		case 'welcome-back':
			return attempt;
		case 'note':
			return at(attempt, { at: 'scene' });
		case 'summary':
			return moved(lesson, attempt, walk, scene.heavy!.skip, [], skipped);
		case 'feedback': {
			const choice = (scene as Decision).choices.find(({ id }) => id === moment.choice)!;
			return moved(lesson, attempt, walk, choice.next, choice.remember, choice.id);
		}
		case 'explanation':
			return moved(lesson, attempt, walk, (scene as Question).next);
		case 'scene':
			switch (scene.kind) {
				case 'passage':
				case 'chat':
				case 'reflection':
				case 'help':
					return moved(lesson, attempt, walk, scene.next);
				case 'decision':
				case 'question':
				case 'ending':
					return attempt;
			}
	}
}

/** The current scene is left; what it made the story remember holds from the next one on. */
function moved(
	lesson: Lesson,
	attempt: Attempt,
	walk: Walk,
	ways: Ways,
	remember: readonly FlagId[] = [],
	left?: Step['left'],
): Attempt {
	const step = currentStep(walk);
	const flags = lesson.flags.filter((flag) => step.flags.includes(flag) || remember.includes(flag));
	const scene = lesson.scenes[wayFrom(ways, flags)]!;
	const path: Walk['path'] = [
		...walk.path.slice(0, -1),
		left === undefined ? step : { ...step, left },
		{ scene: scene.id, flags },
	];
	const after = { ...attempt, walk: { ...walk, path, moment: opening(scene) } };
	return scene.kind === 'ending' ? finished(lesson, after) : after;
}

function finished(lesson: Lesson, attempt: Attempt): Attempt {
	if (attempt.finished.includes(lesson.id)) return attempt;
	return { ...attempt, finished: [...attempt.finished, lesson.id] };
}

/** Only the first try is kept: further tries teach, they do not score. */
function answered(
	lesson: Lesson,
	attempt: Attempt,
	question: Question,
	response: Response,
): Attempt {
	const after = at(attempt, { at: 'explanation', response });
	const isQuiet = attempt.walk?.isQuiet;
	const asked = { lesson: lesson.id, ...(isQuiet && { isQuiet }), question: question.id };
	if (attempt.answers.some((answer) => isSameQuestion(answer, asked))) return after;
	const answer: Answer = {
		...asked,
		round: attempt.round,
		response,
		...(question.scores && { right: isRight(question, response) }),
	};
	return { ...after, answers: [...attempt.answers, answer] };
}

function wentBack(lesson: Lesson, attempt: Attempt, walk: Walk, to: number): Attempt {
	const step = walk.path[to];
	if (!step || to >= walk.path.length - 1) return attempt;
	const reopened: Step = { scene: step.scene, flags: step.flags };
	const path: Walk['path'] = [...walk.path.slice(0, to), reopened];
	return { ...attempt, walk: { ...walk, path, moment: opening(lesson.scenes[step.scene]!) } };
}

function canChoose(scene: Scene, moment: Moment, choice: ChoiceId): boolean {
	return (
		scene.kind === 'decision' &&
		moment.at === 'scene' &&
		scene.choices.some(({ id }) => id === choice)
	);
}

/** A heavy scene opens with its note. */
function opening(scene: Scene): Moment {
	return scene.heavy ? { at: 'note' } : { at: 'scene' };
}

function at(attempt: Attempt, moment: Moment): Attempt {
	return { ...attempt, walk: { ...attempt.walk!, moment } };
}

function without({ walk: _, ...attempt }: Attempt): Attempt {
	return attempt;
}
