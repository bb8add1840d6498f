import type { Lesson, Question, Scene } from '../lesson.ts';

/**
 * What a locale has to say: `prose` is a text, a list of paragraphs or one of these for each band; `line` is never a list.
 * A map says which keys it needs, and which it may have.
 */
export type Wanted = 'prose' | 'line' | WantedMap;

export interface WantedMap {
	readonly needs: Readonly<Record<string, Wanted>>;
	readonly may: Readonly<Record<string, Wanted>>;
}

/** The texts that a lesson needs in every language. */
export function wantedTexts(lesson: Lesson): WantedMap {
	const scenes = Object.entries(lesson.scenes).map(([id, scene]) => [id, wantedIn(scene)] as const);
	return map({
		title: 'line',
		subtitle: 'line',
		coming: 'prose',
		label: 'prose',
		people: each(lesson.people, 'line'),
		scenes: map(Object.fromEntries(scenes)),
	});
}

const answered: Wanted = map({ text: 'prose', feedback: 'prose' });

function wantedIn(scene: Scene): WantedMap {
	const canBeWordless = scene.kind === 'help' || scene.kind === 'chat';
	const heavy: WantedMap['needs'] = scene.heavy ? { note: 'line', summary: 'prose' } : {};
	const own = ownTexts(scene);
	return map(
		{ title: 'line', ...(canBeWordless ? {} : { text: 'prose' }), ...heavy, ...own.needs },
		{ path: 'line', ...(canBeWordless ? { text: 'prose' } : {}), ...own.may },
	);
}

function ownTexts(scene: Scene): WantedMap {
	switch (scene.kind) {
		case 'passage':
		case 'help':
		case 'ending':
			return map({});
		case 'chat':
			return map({ chat: 'line', messages: each(idsOf(scene.messages), 'prose') });
		case 'decision':
			return map(
				{
					choices: each(idsOf(scene.choices), answered),
					...(scene.messages.length > 0 && { messages: each(idsOf(scene.messages), 'prose') }),
				},
				scene.messages.length > 0 ? { chat: 'line' } : {},
			);
		case 'reflection':
			return map({ prompts: each(scene.prompts, 'prose') });
		case 'question':
			return map({ ...questionTexts(scene), why: 'prose' });
	}
}

function questionTexts(question: Question): WantedMap['needs'] {
	switch (question.asks) {
		case 'single':
		case 'several':
		case 'order':
			return { options: each(question.options, answered) };
		case 'true-false':
			return { options: each(['true', 'false'], answered) };
		case 'sort':
			return {
				groups: each(question.groups, 'line'),
				options: each(question.options, answered),
			};
		case 'estimate':
			return { unit: 'line', low: 'line', high: 'line' };
	}
}

function map(needs: WantedMap['needs'], may: WantedMap['may'] = {}): WantedMap {
	return { needs, may };
}

function each(ids: readonly string[], wanted: Wanted): WantedMap {
	return map(Object.fromEntries(ids.map((id) => [id, wanted])));
}

function idsOf(named: readonly { readonly id: string }[]): string[] {
	return named.map(({ id }) => id);
}
