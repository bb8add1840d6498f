import type { Source } from '../../src/lesson/problem.ts';
import { languages } from '../../src/lesson/lesson.ts';

const flags = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A lesson of so many scenes in one row, with six flags that any choice may set: as many states as it can have. */
export function longLesson(scenes: number): Source[] {
	const ids = Array.from({ length: scenes - 3 }, (_, place) => `s${place}`);
	const story = ids.map((id, place) => [id, sceneAt(place, ids[place + 1] ?? 'last')] as const);
	const lesson = {
		id: 'long',
		garment: 'scarf',
		bands: ['12-14'],
		minutes: 1000,
		start: 'first',
		me: 'ada',
		people: ['ada'],
		flags,
		scenes: {
			first: { kind: 'help', next: 's0' },
			...Object.fromEntries(story),
			last: { kind: 'help', next: 'end' },
			end: { kind: 'ending' },
		},
	};
	const words = {
		title: 'Long',
		subtitle: 'A long one',
		coming: 'Many scenes.',
		label: 'A label',
		people: { ada: 'Ada' },
		scenes: {
			first: { title: 'Help' },
			...Object.fromEntries(ids.map((id, place) => [id, textsAt(place)])),
			last: { title: 'Help' },
			end: { title: 'End', text: 'It is quiet.' },
		},
	};
	return [
		{ file: 'scenarios/long.yaml', text: yamlOf(lesson) },
		...languages.map((language) => ({
			file: `locales/${language}/long.json`,
			text: JSON.stringify(words, null, '\t'),
		})),
	];
}

/** Every tenth scene is a decision, the one after it repairs. */
function sceneAt(place: number, next: string) {
	if (place % 10 !== 0) {
		const when = [flags[place % flags.length], `not ${flags[(place + 1) % flags.length]}`];
		return { kind: 'passage', repairs: place % 10 === 1, next: [{ when, to: next }, { to: next }] };
	}
	const remember = [flags[(place / 10) % flags.length]];
	return {
		kind: 'decision',
		repairs: true,
		choices: {
			one: { stance: 'helps', remember, next },
			two: { stance: 'leaves', next },
			three: { stance: 'harms', next },
		},
	};
}

function textsAt(place: number) {
	const said = {
		title: 'A scene',
		text: ['It is raining on the square.', 'Ada waits for the tram.'],
	};
	const choice = { text: 'She sends a message.', feedback: 'Someone answers, and that helps.' };
	return place % 10 === 0
		? { ...said, choices: { one: choice, two: choice, three: choice } }
		: said;
}

// As an author writes it: one key a line, scenes apart.
function yamlOf({ scenes, ...head }: { scenes: object }): string {
	const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	const blocks = Object.entries(scenes).map(([id, scene]) => {
		const keys = Object.entries(scene as object);
		return `  ${id}:\n${keys.map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`).join('\n')}`;
	});
	return `${lines.join('\n')}\nscenes:\n${blocks.join('\n')}\n`;
}
