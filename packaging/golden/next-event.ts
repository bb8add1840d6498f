import type { Question, Scene } from '../../src/lesson/lesson.ts';
import type { Moment } from '../../src/player/attempt.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import type { Response } from '../../src/player/response.ts';
import type { Whim } from './whim.ts';

/** What a pupil might do next: always something that fits, never the same scene for ever. */
export function nextEvent(scene: Scene, moment: Moment, whim: Whim): PlayerEvent {
	switch (moment.at) {
		case 'welcome-back':
			return { type: 'resumed' };
		case 'note':
			return { type: whim(3) === 0 ? 'skipped' : 'continued' };
		case 'summary':
		case 'feedback':
		case 'explanation':
			return { type: 'continued' };
		case 'scene':
			break;
	}
	switch (scene.kind) {
		case 'decision':
			return { type: 'chose', choice: scene.choices[whim(scene.choices.length)]!.id };
		case 'question':
			return { type: 'answered', response: responseTo(scene, whim) };
		case 'passage':
		case 'chat':
		case 'reflection':
		case 'help':
			return { type: 'continued' };
		case 'ending':
			return { type: 'closed' };
	}
}

function responseTo(question: Question, whim: Whim): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: question.options[whim(question.options.length)]! };
		case 'several': {
			const some = question.options.filter(() => whim(2) === 0);
			return { asks: 'several', options: some.length > 0 ? some : question.right };
		}
		case 'true-false':
			return { asks: 'true-false', says: whim(2) === 0 };
		case 'estimate':
			return { asks: 'estimate', figure: question.from };
		case 'sort': {
			const group = () => question.groups[whim(question.groups.length)]!;
			const groups = question.options.map((option) => [option, group()]);
			return { asks: 'sort', groups: Object.fromEntries(groups) as Record<string, string> };
		}
		case 'order':
			return { asks: 'order', options: whim(2) === 0 ? question.right : question.options };
	}
}
