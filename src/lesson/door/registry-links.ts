import type { Problem } from '../problem.ts';
import { remedy } from '../suggest.ts';
import type { WrittenFacts, WrittenHelp, WrittenLaw } from './registry-shape.ts';
import type { Finding, Path, Tree } from './tree.ts';

interface Read {
	readonly tree: Tree;
	readonly written: WrittenFacts | WrittenLaw | WrittenHelp;
}

// A line of help is called by a person at least once a year; law and figures have the time their files say.
const mostDaysForHelp = 366;

/** Entries of registries that point nowhere, contradict themselves, or share an id with another. */
export function bookLinks(files: readonly Read[]): Problem[] {
	const first = new Map<string, string>();
	return files.flatMap(({ tree, written }) => {
		const problems = findingsIn(written);
		for (const path of entriesOf(written)) {
			const id = String(path[1]);
			const other = first.get(id);
			first.set(id, other ?? tree.file);
			if (other !== undefined) {
				problems.push({
					path,
					says: `"${id}" is also in ${other}. Each id stands once`,
					at: 'key',
				});
			}
		}
		return problems.map((finding) => tree.place(finding));
	});
}

function entriesOf(written: Read['written']): Path[] {
	if ('facts' in written) return Object.keys(written.facts).map((id) => ['facts', id]);
	if ('rules' in written) return Object.keys(written.rules).map((id) => ['rules', id]);
	return Object.keys(written.lines).map((id) => ['lines', id]);
}

function findingsIn(written: Read['written']): Finding[] {
	if ('facts' in written) return factLinks(written);
	const isHelp = 'lines' in written;
	const entries = Object.entries(isHelp ? written.lines : written.rules);
	const section = isHelp ? 'lines' : 'rules';
	return [
		...entries.flatMap(([id, entry]) => reviewLinks(entry, [section, id], isHelp)),
		...(isHelp ? lineLinks(written) : []),
	];
}

function factLinks({ sources, facts }: WrittenFacts): Finding[] {
	return Object.entries(facts).flatMap(([id, fact]) => [
		...reviewLinks(fact, ['facts', id], false),
		...fact.sources.flatMap((source, place) =>
			source in sources
				? []
				: [
						{
							path: ['facts', id, 'sources', place],
							says: `no source is called "${source}". ${remedy(source, Object.keys(sources))}`,
						},
					],
		),
	]);
}

function lineLinks({ lines }: WrittenHelp): Finding[] {
	const entries = Object.entries(lines);
	const first = entries.findIndex(([, { place }]) => place === 'first');
	return [
		...(first === 0
			? []
			: [
					{ path: ['lines'], says: 'the first line needs "place: first": one door first, 116 000' },
				]),
		...entries.flatMap(([id, { phone, web, audience }]): Finding[] => {
			if (phone !== undefined || web !== undefined || audience === 'adults') return [];
			const says = 'has neither "phone" nor "web", so nobody could reach it';
			return [{ path: ['lines', id], says, at: 'key' }];
		}),
	];
}

function reviewLinks(
	{ reviewed_on, review_by }: { reviewed_on: string; review_by: string },
	path: Path,
	isHelp: boolean,
): Finding[] {
	const days = (Date.parse(review_by) - Date.parse(reviewed_on)) / 86_400_000;
	const place = [...path, 'review_by'];
	if (days <= 0) return [{ path: place, says: `has to be after "reviewed_on" (${reviewed_on})` }];
	if (!isHelp || days <= mostDaysForHelp) return [];
	return [{ path: place, says: 'a line of help is called again within twelve months' }];
}
