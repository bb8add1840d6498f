import type { Course, Texts } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language, Lesson } from '../../src/lesson/lesson.ts';
import type { Line } from '../../src/lesson/registry.ts';
import { proposedIdentifiers } from '../../packaging/identifiers/identifiers.ts';
import type { Order } from '../../packaging/orders/order.ts';
import { nameOf } from '../../packaging/orders/order.ts';
import type { BesideWords } from '../../packaging/launch/page-words.ts';
import { pack } from '../../packaging/pack.ts';
import type { Player } from '../../packaging/pack.ts';
import { bytesOf, textOf, unzip, zipOf } from '../../packaging/zip.ts';
import type { Files } from '../../packaging/zip.ts';

/** A lesson just large enough to have one id of each kind. */
export const scarf: Lesson = {
	id: 'scarf',
	garment: 'scarf',
	hanger: 1,
	bands: ['12-14', '15-18'],
	minutes: 3,
	start: 'street',
	flags: ['called_anna'],
	people: ['anna'],
	me: 'anna',
	scenes: {
		street: {
			kind: 'decision',
			id: 'street',
			repairs: false,
			cites: [],
			messages: [],
			choices: ['walk_on', 'wait', 'call'].map((id) => ({
				id,
				stance: 'helps' as const,
				remember: [],
				next: [{ when: [], to: 'who_may' }],
			})),
		},
		who_may: {
			kind: 'question',
			id: 'who_may',
			repairs: false,
			cites: [],
			scores: true,
			asks: 'single',
			options: ['nobody', 'friends'],
			right: 'nobody',
			next: [{ when: [], to: 'home' }],
		},
		home: { kind: 'ending', id: 'home', repairs: false, cites: [] },
	},
};

const childFocus: Line = {
	id: 'H1',
	name: 'Child Focus',
	phone: '116 000',
	languages,
	place: 'first',
	reviewedOn: '2026-11-01',
	reviewBy: '2027-11-01',
};

/** The course of that lesson, in these languages. */
export function scarfCourse(chosen: readonly Language[] = languages): Course {
	const texts = Object.fromEntries(chosen.map((language) => [language, textsIn(language)]));
	return {
		id: 'scarf',
		plain: [],
		lessons: [scarf],
		languages: chosen,
		registry: { facts: {}, rules: {}, lines: [childFocus] },
		texts,
	};
}

/** A player that does nothing, and passes every inspection. */
export const stubPlayer: Player = {
	files: {
		'player.js': bytesOf('(()=>{})()'),
		'player.css': bytesOf('p{margin:0}'),
		'critical.css': bytesOf('p{margin:0}'),
		'check.js': bytesOf('(()=>{})()'),
		'check.css': bytesOf('p{margin:0}'),
	},
	style: { text: 'p{margin:0}', hash: 'sha256-2U4A0xu0' },
	earlyClicks: { text: 'early=[]', hash: 'sha256-3V5B1yv1' },
	startCard: (_, language) => `<p>${language}</p>`,
	pictures: () => '<svg></svg>',
};

/** Words for the pages beside the launch page, as many as those need. */
export function besideWordsIn(chosen: readonly Language[]): BesideWords {
	return {
		check: Object.fromEntries(chosen.map((language) => [language, checkTexts(language)])),
		statement: Object.fromEntries(chosen.map((language) => [language, statementTexts(language)])),
	};
}

/** The words of the connection check. */
export function checkTexts(language: Language): Texts {
	return { title: `Check ${language}` };
}

/** The words of the accessibility statement. */
export function statementTexts(language: Language): Texts {
	const aim = { title: 'Aim & end', text: 'For everyone.\n\nCall {H1}.' };
	return { title: `For all ${language}`, aim, date: 'Version {release}, {date}' };
}

export function scarfOrder(order: Partial<Order> = {}): Order {
	return { course: 'scarf', lessons: ['scarf'], languages: ['fr'], format: 'scorm12', ...order };
}

/** The zip of the scarf, as it would be given to a school. */
export function scarfZip(order: Partial<Order> = {}, course?: Course): Uint8Array {
	const full = scarfOrder(order);
	const identifiers = proposedIdentifiers(nameOf(full));
	const page = course ?? scarfCourse(full.languages);
	return pack(full, { page, files: {} }, stubPlayer, identifiers, besideWordsIn(full.languages));
}

/** The same zip with one file changed, added, or left out. */
export function scarfZipWith(
	name: string,
	change: ((text: string) => string) | undefined,
	order: Partial<Order> = {},
): Uint8Array {
	const { [name]: before, ...others } = unzip(scarfZip(order));
	const files: Files = change
		? { ...others, [name]: bytesOf(change(before ? textOf(before) : '')) }
		: others;
	return zipOf(files);
}

function textsIn(language: Language): Texts {
	return {
		interface: {
			package: {
				title: `Wardrobe ${language}`,
				subtitle: 'All garments',
				'without-script': 'Scripts are off here. {H1} answers.',
			},
		},
		scarf: { title: `L’écharpe & <nous> ${language}`, coming: { '12-14': 'Une "histoire"' } },
	};
}
