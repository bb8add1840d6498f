import { languages } from '../../src/lesson/lesson.ts';
import type { Texts } from '../../src/lesson/course.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import type { Source } from '../../src/lesson/problem.ts';
import { foldersOf } from '../../src/lesson/folders.ts';
import { finderOf } from '../../src/lesson/proofs/word-finder.ts';
import { parseWordLists } from '../../src/lesson/proofs/word-lists.ts';
import { readingsOf } from '../check-report/readings.ts';
import { entriesIn } from './entries.ts';
import { doubtfulPoints, factPoints, rulePoints } from './entry-points.ts';
import { point } from './markdown.ts';
import { placeFrom, passagesAt } from './passages.ts';
import { signers } from './points.ts';
import type { Points, Signer } from './points.ts';
import { sceneRows } from './scene-rows.ts';

const titles: Readonly<Record<Signer, string>> = {
	lawyer: 'For a lawyer',
	'child-focus': 'For Child Focus',
};

const opening = `# What has still to be signed

What nobody could confirm (marked P) stands before no pupil. But before a release, people who know must have read what does. Take this sheet to them: they
tick what is right, and write beside it what is not. The French is what is read on the screen; \`{H1}\` stands for a phone number and
\`{F06_hundred}\` for a figure, and in italics is the key of the text. K means confirmed, S press release of the campaign, P plausible only.

What is signed is changed where it stands: \`confidence\` and \`reviewed_on\` in the registry, or the point in \`sign-off/points.yaml\` taken out. Who signed,
and when, goes into the commit. This file is written by \`npm run check -- --sign-off\` from the scenarios, the French texts and those points: nobody
edits it by hand.`;

/** The sheet that a person takes to a lawyer, to Child Focus and to native readers, in Markdown, before it is formatted. */
export function signOffSheet(sources: readonly Source[], content: Content, points: Points): string {
	return [
		opening,
		...signers.flatMap((to) => sheetFor(to, sources, content, points)),
		...sheetForReaders(content),
	].join('\n\n');
}

function sheetFor(
	to: Signer,
	sources: readonly Source[],
	content: Content,
	points: Points,
): string[] {
	const entries = entriesIn(sources);
	const words = parseWordLists(foldersOf(sources).words);
	const lawWords = finderOf(words.ok ? words.value.law.fr : []);
	const questions = points.questions.filter((question) => question.to === to);
	const scenes = content.lessons.flatMap((lesson) => {
		const rows = sceneRows(content, lesson, to, points, lawWords);
		if (rows.length === 0) return [];
		return [
			`#### ${lesson.id}`,
			...rows.map(({ scene, passages }) => {
				const cites = scene.cites.map(({ id }) => id).join(', ');
				const said = passages.map(({ key, text }) => `${text} _${key}_`);
				return point(`\`${scene.id}\`${cites && ` rests on ${cites}`}`, said);
			}),
		];
	});
	return [
		`## ${titles[to]}`,
		'### Questions',
		...questions.map(({ about, asks }) => point(`**${about}** ${asks}`, saidAbout(content, about))),
		'### What nobody could confirm (P)',
		...doubtfulPoints(entries, to),
		...(to === 'lawyer'
			? ['### Rules as pupils and staff read them', ...rulePoints(entries, content)]
			: ['### Facts as pupils and staff read them', ...factPoints(entries, content)]),
		'### Scenes',
		...scenes,
	];
}

/** What stands before pupils about the subject of a question. */
function saidAbout(content: Content, about: string): string[] {
	const [lesson = '', at] = about.split('/');
	if (at !== undefined) return passagesAt(content, placeFrom(lesson, at)).map(({ text }) => text);
	const said = (content.texts.fr.registry as Texts)[about];
	return typeof said === 'string' ? [said] : [];
}

function sheetForReaders(content: Content): string[] {
	const readings = readingsOf(content);
	const heads = languages.flatMap((language) => [language, `${language} plain`]);
	const rows = content.lessons.map(({ id }) => {
		const cells = languages.flatMap((language) =>
			(['standard', 'plain'] as const).map((level) =>
				readings.some(
					(one) => one.lesson === id && one.language === language && one.level === level,
				)
					? '☐'
					: '',
			),
		);
		return `| ${[id, ...cells].join(' | ')} |`;
	});
	return [
		'## For native readers',
		'Somebody who grew up with the language and lives in Belgium reads each text aloud: `locales/<language>/<lesson>.json`, and the plain version in `plain/`. For the plain version, somebody who needs one reads along. `interface.json`, `registry.json` and `check.json` are read too.',
		[
			`| lesson | ${heads.join(' | ')} |`,
			`| --- |${' --- |'.repeat(heads.length)}`,
			...rows,
			`| the page itself | ${heads.map((head) => (head.includes(' ') ? '' : '☐')).join(' | ')} |`,
		].join('\n'),
	];
}
