import * as v from 'valibot';
import { languages } from '../lesson.ts';
import { byId, day, id, idLike, keyed, list, number, oneOf, text } from './shape.ts';

// S seed, K confirmed elsewhere, SK both, D derived from confirmed figures, P plausible and unverified.
const confidence = oneOf(['S', 'K', 'SK', 'D', 'P']);
const audience = oneOf(['pupils', 'adults']);
const dated = { confidence, audience, reviewed_on: day, review_by: day, note: v.optional(text) };

const source = idLike(/^[a-z][a-z0-9_]*$/, 'the id of a source under "sources"');
const quotedNumber = v.pipe(
	v.string("write phone numbers between quotes: '116 000'"),
	v.regex(/^[0-9+][0-9 ]*$/, (issue) => `"${issue.input}" is no phone number: digits and spaces`),
);
const year = v.pipe(
	v.string("write the year between quotes: '2023', or a day: 2025-02-11"),
	v.regex(
		/^\d{4}(-\d{2}-\d{2})?$/,
		(issue) => `"${issue.input}" is neither a year such as '2023' nor a day such as 2025-02-11`,
	),
);

const sources = byId(id, keyed({ name: text, on: year, where: text }));

/** scenarios/facts.yaml */
export const factsShape = keyed({
	sources,
	facts: byId(
		idLike(/^F[0-9]+[a-z]?$/, 'F and a number, such as F06'),
		keyed({
			fr: text,
			en: text,
			value: text,
			denominator: text,
			figures: v.optional(byId(id, number)),
			sources: list(source, 1),
			as_of: year,
			...dated,
		}),
	),
});

/** scenarios/law/<country>.yaml */
export const lawShape = keyed({
	country: oneOf(['BE', 'EU']),
	rules: byId(
		idLike(/^[A-EG-Z][0-9]+[a-z]?$/, 'a letter and a number, such as B3'),
		keyed({
			topic: text,
			plain: text,
			articles: v.optional(
				keyed({
					until_2026: v.optional(text),
					since_2026: v.optional(text),
					unconfirmed: v.optional(list(oneOf(['until_2026', 'since_2026']), 1)),
				}),
			),
			penalty: v.optional(keyed({ until_2026: v.optional(text), since_2026: v.optional(text) })),
			in_force_from: day,
			source: text,
			verification: text,
			...dated,
		}),
	),
});

/** scenarios/help/<country>.yaml */
export const helpShape = keyed({
	lines: byId(
		idLike(/^H[0-9]+[a-z]?$/, 'H and a number, such as H1'),
		keyed({
			name: text,
			phone: v.optional(quotedNumber),
			web: v.optional(text),
			who: text,
			languages: list(oneOf(languages), 1),
			place: oneOf(['first', 'more', 'dark-thoughts', 'danger']),
			channel: text,
			verification: text,
			use: text,
			...dated,
		}),
	),
});

export type WrittenFacts = v.InferOutput<typeof factsShape>;
export type WrittenLaw = v.InferOutput<typeof lawShape>;
export type WrittenHelp = v.InferOutput<typeof helpShape>;
export type WrittenFact = WrittenFacts['facts'][string];
export type WrittenRule = WrittenLaw['rules'][string];
export type WrittenLine = WrittenHelp['lines'][string];
