import { describe, expect, test } from 'vitest';
import { currentStep, newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { currentScene, isCompleted } from '../../src/player/progress.ts';
import { newAnswers, reportOf } from '../../src/player/report.ts';
import { study } from '../../src/player/study.ts';
import { whimFrom } from '../e2e/learner.ts';
import { jacket, jacketLesson } from './jacket.ts';
import { anyResponse, wandererFrom } from './wanderer.ts';

const settings = { language: 'fr', band: '15-18' } as const;

/** What tells a school of an attempt. A leak is another way of telling. */
interface Telling {
	readonly report: (attempt: Attempt) => unknown;
	readonly kept: (attempt: Attempt) => string;
	readonly answers: (before: Attempt, after: Attempt) => unknown;
}

const honest: Telling = {
	report: (attempt) => reportOf(jacket, attempt),
	kept: (attempt) => keep(jacket, attempt, settings),
	answers: (before, after) => newAnswers(jacket, before, after),
};

/** What a school has heard, by the scene and the questions met. */
type Heard = Map<string, string>;

/** Walks by whim through the story, but answers each question as everybody does who knows this much. */
function walk(seed: number, knowledge: number, telling: Telling): Heard {
	const wanderer = wandererFrom(seed, jacketLesson);
	const heard: Heard = new Map();
	const facts: unknown[] = [];
	let attempt: Attempt = study(jacket, newAttempt, jacketLesson.id, { type: 'started' });
	for (;;) {
		const scene = currentScene(jacket, attempt)!;
		const event = wanderer.next(attempt);
		if (!event) break;
		const known =
			event.type === 'answered' && scene.kind === 'question'
				? { ...event, response: anyResponse(scene, whimFrom(knowledge)) }
				: event;
		const before = attempt;
		attempt = study(jacket, before, jacketLesson.id, known);
		facts.push(telling.answers(before, attempt));
		const isDone = isCompleted(jacket, attempt);
		const told = [
			telling.report(attempt),
			facts.flat(),
			// Until the story ends, its place and what it remembers are kept; then they are dropped.
			isDone ? telling.kept(attempt) : '',
		];
		// Who went back after a question has answered it, wherever they stand now.
		const met = attempt.answers.map(({ question }) => question).join(' ');
		heard.set(`${currentStep(attempt.walk!).scene}, ${met}, ${isDone}`, JSON.stringify(told));
	}
	return heard;
}

/** Scenes at which a school can tell one of these learners from another. */
function differences(telling: Telling): { compared: number; scenes: Set<string> } {
	const scenes = new Set<string>();
	let compared = 0;
	for (let knowledge = 0; knowledge < 8; knowledge++) {
		const all = Array.from({ length: 40 }, (_, seed) => walk(seed, knowledge, telling));
		for (const [scene, told] of all.flatMap((heard) => [...heard])) {
			compared += 1;
			const same = all.every((heard) => (heard.get(scene) ?? told) === told);
			if (!same) scenes.add(scene);
		}
	}
	return { compared, scenes };
}

test('walks that differ only in what they chose tell a school the same, wherever they meet', () => {
	const { compared, scenes } = differences(honest);

	expect([...scenes]).toEqual([]);
	expect(compared).toBeGreaterThan(3000);
});

const lastChoice = ({ walk }: Attempt) =>
	walk?.path
		.map(({ left }) => left)
		.filter(Boolean)
		.at(-1);
const leaks: Readonly<Record<string, Partial<Telling>>> = {
	'a choice in the report': {
		report: (attempt) => ({ ...honest.report(attempt)!, last: lastChoice(attempt) }),
	},
	'how many scenes were skipped': {
		report: (attempt) => ({
			...honest.report(attempt)!,
			skipped: attempt.walk?.path.filter(({ left }) => left === '-skipped').length,
		}),
	},
	'what the story remembers, kept beyond its end': {
		kept: (attempt) =>
			`${honest.kept(attempt)},m:${attempt.walk && currentStep(attempt.walk).flags.join('.')}`,
	},
	'the path in the suspend data': {
		kept: (attempt) => `${honest.kept(attempt)},w:${attempt.walk?.path.length}`,
	},
	'a choice told as an answer': {
		answers: (before, after) => [
			honest.answers(before, after),
			after.walk?.moment.at === 'feedback' ? after.walk.moment.choice : [],
		],
	},
};

describe('the comparison notices', () => {
	test.each(Object.keys(leaks))('%s', (leak) => {
		const { scenes } = differences({ ...honest, ...leaks[leak] });

		expect(scenes.size).toBeGreaterThan(0);
	});
});
