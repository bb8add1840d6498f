import * as v from 'valibot';
import { bands } from '../lesson.ts';
import type { Mark } from '../lesson.ts';
import { remedy } from '../suggest.ts';
import { byId, hyphenId, id, idLike, keyed, list, number, oneOf, text, yesOrNo } from './shape.ts';

const condition = v.pipe(
	v.string('expected a flag, or "not" and a flag'),
	v.regex(
		/^(not )?[a-z][a-z0-9_]*$/,
		(issue) => `"${issue.input}" is no condition. Write a flag, or "not" and a flag`,
	),
);
const conditions = list(condition, 1);

const ways = v.union(
	[id, list(keyed({ when: v.optional(conditions), to: id }), 1)],
	'expected the id of a scene, or a list such as [{ when: [flag], to: scene }, { to: scene }]',
);

const citation = idLike(
	/^(fact:F[0-9]+[a-z]?|rule:[A-Z][0-9]+[a-z]?)$/,
	'write fact:F06 or rule:B3',
);

const people = v.exactOptional(list(id, 1));
const message = keyed({
	id,
	from: v.optional(id),
	when: v.optional(conditions),
	reactions: v.optional(keyed({ heart: people, thumb: people } satisfies Record<Mark, unknown>)),
});
const choice = keyed({
	stance: oneOf(['harms', 'leaves', 'helps']),
	remember: v.optional(list(id, 1)),
	next: ways,
});

const base = {
	heavy: v.optional(yesOrNo),
	skip: v.optional(ways),
	repairs: v.optional(yesOrNo),
	cites: v.optional(list(citation, 1)),
};

const question = { kind: v.literal('question'), ...base, next: ways };
const asks = v.variant(
	'asks',
	[
		keyed({ ...question, asks: v.literal('single'), options: list(id, 2), right: id }),
		keyed({ ...question, asks: v.literal('several'), options: list(id, 2), right: list(id, 1) }),
		keyed({ ...question, asks: v.literal('true-false'), right: yesOrNo }),
		keyed({
			...question,
			asks: v.literal('estimate'),
			from: number,
			to: number,
			step: number,
			figure: idLike(
				/^F[0-9]+[a-z]?\.[a-z][a-z0-9_]*$/,
				'write a fact and its figure: F06.hundred',
			),
			within: number,
		}),
		keyed({ ...question, asks: v.literal('sort'), groups: list(id, 2), right: byId(id, id) }),
		keyed({ ...question, asks: v.literal('order'), options: list(id, 2), right: list(id, 1) }),
	],
	unknownWord,
);

const scene = v.variant(
	'kind',
	[
		keyed({ kind: v.literal('passage'), ...base, next: ways }),
		keyed({
			kind: v.literal('chat'),
			...base,
			on_paper: v.optional(v.literal(true, 'is either true, or left out')),
			messages: list(message, 1),
			next: ways,
		}),
		keyed({
			kind: v.literal('decision'),
			...base,
			messages: v.optional(list(message)),
			choices: byId(id, choice),
		}),
		asks,
		keyed({
			kind: v.literal('reflection'),
			...base,
			prompts: list(id, 1),
			prints: v.optional(v.literal(true, 'is either true, or left out')),
			next: ways,
		}),
		keyed({ kind: v.literal('help'), ...base, next: ways }),
		keyed({ kind: v.literal('ending'), ...base }),
	],
	unknownWord,
);

/** A scenario file: the story's structure without a word of its prose. */
export const lessonShape = keyed({
	id: hyphenId,
	garment: hyphenId,
	hanger: v.optional(
		v.pipe(
			number,
			v.integer('expected a place on the rail: 1, 2, 3'),
			v.minValue(1, 'expected a place on the rail: 1, 2, 3'),
		),
	),
	stands_in: v.optional(v.literal(true, 'is either true, or left out')),
	audience: v.optional(v.literal('staff', 'is for pupils, or for "staff"')),
	bands: list(oneOf(bands), 1),
	minutes: v.pipe(
		number,
		v.integer('expected whole minutes'),
		v.minValue(1, 'expected a minute or more'),
	),
	start: id,
	me: id,
	people: list(id, 1),
	flags: list(id),
	numbers: v.optional(list(text)),
	scenes: byId(id, scene),
});

export type WrittenLesson = v.InferOutput<typeof lessonShape>;
export type WrittenScene = v.InferOutput<typeof scene>;
export type WrittenWays = v.InferOutput<typeof ways>;
export type WrittenMessage = v.InferOutput<typeof message>;

function unknownWord(issue: v.BaseIssue<unknown>): string {
	const [key] = issue.path ?? [];
	if (key === undefined) return `expected a scene, found ${issue.received}`;
	const known = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word!);
	if (issue.input === undefined) return `"${key.key}" is missing. There is ${known.join(', ')}`;
	return `"${key.key}" cannot be ${issue.received}. ${remedy(typeof issue.input === 'string' ? issue.input : '', known)}`;
}
