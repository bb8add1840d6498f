import type { Course } from '../../src/lesson/course.ts';
import type { Lesson, Scene, Ways } from '../../src/lesson/lesson.ts';

const to = (scene: string): Ways => [{ when: [], to: scene }];
const plain = { repairs: false, cites: [] } as const;

const scenes: readonly Scene[] = [
	{ ...plain, id: 'welcome', kind: 'help', next: to('chat') },
	{
		...plain,
		id: 'chat',
		kind: 'chat',
		heavy: { skip: to('decide') },
		messages: [{ id: 'm1', from: 'noor', when: [] }],
		next: to('decide'),
	},
	{
		...plain,
		id: 'decide',
		kind: 'decision',
		messages: [],
		choices: [
			{ id: 'laugh', stance: 'harms', remember: [], next: to('repair') },
			{ id: 'scroll', stance: 'leaves', remember: [], next: to('repair') },
			{ id: 'write', stance: 'helps', remember: ['wrote'], next: to('law') },
		],
	},
	{ ...plain, id: 'repair', kind: 'passage', repairs: true, next: to('law') },
	{
		...plain,
		id: 'law',
		kind: 'question',
		scores: true,
		asks: 'true-false',
		right: true,
		cites: [{ of: 'rule', id: 'B3' }],
		next: to('guess'),
	},
	{
		...plain,
		id: 'guess',
		kind: 'question',
		scores: false,
		asks: 'estimate',
		from: 0,
		to: 100,
		step: 1,
		figure: { fact: 'F06', name: 'hundred' },
		right: 8,
		within: 5,
		next: to('steps'),
	},
	{
		...plain,
		id: 'steps',
		kind: 'question',
		scores: true,
		asks: 'order',
		options: ['tell', 'breathe', 'rest'],
		right: ['breathe', 'tell', 'rest'],
		next: to('pause'),
	},
	{ ...plain, id: 'pause', kind: 'reflection', prompts: ['sentence'], next: to('help') },
	{
		...plain,
		id: 'help',
		kind: 'help',
		next: [
			{ when: [{ flag: 'wrote', holds: true }], to: 'end_written' },
			{ when: [], to: 'end_later' },
		],
	},
	{ ...plain, id: 'end_written', kind: 'ending' },
	{ ...plain, id: 'end_later', kind: 'ending' },
];

/** One scene of each kind, two endings that depend on a flag: small enough to know by heart. */
export const smallLesson: Lesson = {
	id: 'small-scarf',
	garment: 'scarf',
	bands: ['12-14', '15-18'],
	minutes: 5,
	start: 'welcome',
	flags: ['wrote'],
	people: ['tom', 'noor'],
	me: 'tom',
	scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
};

/** A quiet reading without a choice or a flag, in the place of the small lesson. */
export const quietLesson: Lesson = {
	...{ id: 'quiet', garment: 'door', bands: ['12-14'], minutes: 5, standsIn: true },
	...{ start: 'welcome', flags: [], people: ['mona'], me: 'mona' },
	scenes: {
		welcome: { ...plain, id: 'welcome', kind: 'help', next: to('law') },
		// Called like a question of the story: a school must not be told of it as that.
		law: {
			...{ ...plain, id: 'law', kind: 'question', asks: 'true-false', right: true, scores: true },
			next: to('help_last'),
		},
		help_last: { ...plain, id: 'help_last', kind: 'help', next: to('end') },
		end: { ...plain, id: 'end', kind: 'ending' },
	},
};

export const otherLesson: Lesson = { ...smallLesson, id: 'other-scarf' };

export const smallCourse: Course = {
	id: 'small-scarf',
	lessons: [smallLesson],
	plain: [],
	languages: ['fr', 'nl', 'de', 'en'],
	registry: {
		facts: {},
		rules: {
			B3: {
				id: 'B3',
				country: 'BE',
				inForceFrom: '2026-09-01',
				reviewedOn: '2026-11-23',
				reviewBy: '2027-08-31',
			},
		},
		lines: [],
	},
	texts: {},
};

export const twoLessons: Course = {
	...smallCourse,
	id: 'two',
	lessons: [smallLesson, otherLesson],
};
