import type { Texts } from '../../src/lesson/course.ts';
import type { WrittenLine, WrittenRule } from '../../src/lesson/door/registry-shape.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { hasDoubt } from './entries.ts';
import type { Entries } from './entries.ts';
import { point } from './markdown.ts';
import type { Signer } from './points.ts';

/** The entries that are marked as plausible only, whole or in part: what each says, and where it would be used. */
export function doubtfulPoints({ facts, rules, lines }: Entries, to: Signer): string[] {
	if (to === 'lawyer') {
		return doubtful(rules).map(([id, rule]) => point(`**${id}** ${doubtIn(rule)}`));
	}
	return [
		...doubtful(facts).map(([id, { en, note }]) => point(`**${id}** ${en} ${note ?? ''}`)),
		...doubtful(lines).map(([id, line]) => point(`**${id}** ${doubtInLine(line)}`)),
	];
}

/** Every rule that a lesson cites, as it is read and as it is written in law. */
export function rulePoints({ rules }: Entries, content: Content): string[] {
	return cited(rules, content).map(([id, rule, where]) =>
		point(
			`**${id}** ${rule.topic}, in force from ${rule.in_force_from}${numbersOf(rule)}. In ${where}.`,
			[
				sentence(content, id),
				`The rule: ${stopped(rule.plain)} Checked so far: ${stopped(rule.verification)}`,
			],
		),
	);
}

/** Every fact that a lesson cites, as it is read, and how sure we are. */
export function factPoints({ facts }: Entries, content: Content): string[] {
	return cited(facts, content).map(([id, fact, where]) =>
		point(`**${id}** (${fact.confidence}, ${fact.as_of}; of: ${fact.denominator}). In ${where}.`, [
			sentence(content, id),
		]),
	);
}

function doubtful<Entry extends Parameters<typeof hasDoubt>[0]>(
	entries: Readonly<Record<string, Entry>>,
): [string, Entry][] {
	return Object.entries(entries).filter(([, entry]) => hasDoubt(entry));
}

function doubtIn(rule: WrittenRule): string {
	const { topic, plain, confidence, verification, note, audience } = rule;
	const standing =
		confidence === 'P'
			? `It would be for ${audience}, and stands nowhere yet. `
			: `It may be cited (${confidence}). `;
	return `${topic}: ${plain}${numbersOf(rule)}. ${standing}Checked so far: ${stopped(verification)}${note ? ` ${note}` : ''}`;
}

function doubtInLine({ name, phone, web, who, languages, ...line }: WrittenLine): string {
	const reached = [phone, web].filter(Boolean).join(', ');
	const standing =
		line.confidence === 'P'
			? `It would be offered to ${line.audience} in ${languages.join(', ')}, and stands nowhere yet`
			: `It is offered to ${line.audience} in ${languages.join(', ')} (${line.confidence})`;
	return `${name}${reached && ` (${reached})`}, for ${who}: ${line.channel}. Use: ${line.use}. ${standing}. Checked so far: ${stopped(line.verification)}${line.note ? ` ${line.note}` : ''}`;
}

function numbersOf({ articles }: WrittenRule): string {
	if (!articles) return '';
	const { since_2026: now, until_2026: before, unconfirmed = [] } = articles;
	const doubt = (name: (typeof unconfirmed)[number]) =>
		unconfirmed.includes(name) ? ' (not confirmed)' : '';
	const numbers = [
		...(now ? [`art. ${now}${doubt('since_2026')}`] : []),
		...(before ? [`before 2026 art. ${before}${doubt('until_2026')}`] : []),
	];
	return numbers.length > 0 ? `; ${numbers.join(', ')}` : '';
}

/** Entries that lessons cite, each with the lessons. */
function cited<Entry>(
	entries: Readonly<Record<string, Entry>>,
	{ lessons }: Content,
): [string, Entry, string][] {
	return Object.entries(entries).flatMap(([id, entry]): [string, Entry, string][] => {
		const where = lessons.filter(({ scenes }) =>
			Object.values(scenes).some(({ cites }) => cites.some((citation) => citation.id === id)),
		);
		return where.length === 0 ? [] : [[id, entry, where.map((lesson) => lesson.id).join(', ')]];
	});
}

function sentence({ texts }: Content, id: string): string {
	const said = (texts.fr.registry as Texts)[id];
	return typeof said === 'string' ? said : '';
}

/** Notes are written with or without a full stop. */
function stopped(note: string): string {
	return note.endsWith('.') ? note : `${note}.`;
}
