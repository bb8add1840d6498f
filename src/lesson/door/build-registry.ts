import type { Fact, Line, Rule } from '../registry.ts';
import type { WrittenFact, WrittenFacts, WrittenLine, WrittenRule } from './registry-shape.ts';

/** Who reads a lesson. */
export type Audience = 'pupils' | 'staff';

/** Why an entry stays behind the scenes, as it follows its id; nothing when these readers may see it. */
export function unfitness(
	{ confidence, audience }: Pick<WrittenFact, 'confidence' | 'audience'>,
	readers: Audience,
): string | undefined {
	if (confidence === 'P') return `is not confirmed (P), and may not stand before ${readers}`;
	if (audience === 'adults' && readers === 'pupils')
		return 'is for adults, and may not stand before pupils';
	return undefined;
}

export function factOf(of: {
	id: string;
	fact: WrittenFact;
	sources: WrittenFacts['sources'];
}): Fact {
	const { id, fact, sources } = of;
	return {
		id,
		figures: fact.figures ?? {},
		sources: fact.sources.map((id) => ({ name: sources[id]!.name, on: sources[id]!.on })),
		asOf: fact.as_of,
		...days(fact),
	};
}

export function ruleOf(of: { id: string; rule: WrittenRule; country: Rule['country'] }): Rule {
	const { id, rule, country } = of;
	return { id, country, inForceFrom: rule.in_force_from, ...days(rule) };
}

export function lineOf({ id, line }: { id: string; line: WrittenLine }): Line {
	return {
		id,
		name: line.name,
		...(line.phone !== undefined && { phone: line.phone }),
		...(line.web !== undefined && { web: line.web }),
		languages: line.languages,
		place: line.place,
		...days(line),
	};
}

function days({ reviewed_on, review_by }: { reviewed_on: string; review_by: string }) {
	return { reviewedOn: reviewed_on, reviewBy: review_by };
}
