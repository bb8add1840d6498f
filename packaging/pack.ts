import { codeOf } from '../src/lesson/code.ts';
import { statement, wordsName } from '../src/lesson/course-files.ts';
import type { CourseFile } from '../src/lesson/course-files.ts';
import type { PackedCourse, Texts } from '../src/lesson/course.ts';
import type { Language } from '../src/lesson/lesson.ts';
import type { Packed } from '../src/lesson/packed-course.ts';
import { manifestOf } from './formats/manifest.ts';
import type { Title } from './formats/manifest.ts';
import type { Identifiers } from './identifiers/identifiers.ts';
import { checkPage } from './launch/check-page.ts';
import type { BesideWords, PageWords } from './launch/page-words.ts';
import { courseScript, shelfScript } from './launch/shelf-script.ts';
import { launchPage } from './launch/launch-page.ts';
import type { Inline } from './launch/launch-page.ts';
import type { Order } from './orders/order.ts';
import { statementPage } from './launch/statement-page.ts';
import { titleOf, withoutScript } from './words.ts';
import { bytesOf, textOf, zipOf } from './zip.ts';
import type { Files } from './zip.ts';

/** The built player: the same in every package. */
export interface Player {
	/** `player.js`, `player.css`, fonts and pictures; `check.js` and `check.css`. */
	readonly files: Files;
	readonly style: Inline;
	readonly earlyClicks: Inline;
	/** The start card as HTML, in a language. */
	readonly startCard: (course: PackedCourse, language: Language) => string;
	/** The pictures of the course's garments as SVG symbols. */
	readonly pictures: (course: PackedCourse) => string;
}

/** A package as the bytes of its zip. The same values give the same bytes, in Node and in a browser. */
export function pack(
	order: Order,
	{ page: course, files: courseFiles }: Packed,
	player: Player,
	identifiers: Identifiers,
	beside: BesideWords,
): Uint8Array {
	const scripts = Object.entries({ ...courseFiles, ...statementFiles(beside.statement) }).map(
		([name, file]) => [`lessons/${name}.js`, shelfScript(name, file)] as const,
	);
	const playerScript = courseScript(course) + textOf(player.files['player.js']!);
	const edition = codeOf(playerScript + scripts.map(([, script]) => script).join(''));
	const lessonFiles = Object.fromEntries(scripts.map(([name, script]) => [name, bytesOf(script)]));
	const titles = order.languages.map((language) => titleOf(course, language));
	const manifest = manifestOf(order.format, {
		identifiers,
		titles: titles as [Title, ...Title[]],
		files: [
			...['index.html', 'check.html', 'accessibility.html'],
			...[...Object.keys(player.files), ...Object.keys(lessonFiles)].sort(),
		],
	});
	return zipOf({
		...player.files,
		'player.js': bytesOf(playerScript),
		...lessonFiles,
		'imsmanifest.xml': bytesOf(manifest),
		'index.html': bytesOf(pageOf(order, course, player, edition)),
		'check.html': bytesOf(checkPageOf(order, course, beside.check)),
		'accessibility.html': bytesOf(
			statementPage(titleOf(course, order.languages[0]).title, order.languages, beside.statement),
		),
	});
}

function pageOf(
	{ languages: [language], format }: Order,
	course: PackedCourse,
	player: Player,
	edition: string,
): string {
	return launchPage({
		format,
		language,
		edition,
		title: titleOf(course, language).title,
		withoutScript: withoutScript(course, language),
		startCard: player.startCard(course, language),
		pictures: player.pictures(course),
		style: player.style,
		earlyClicks: player.earlyClicks,
	});
}

function checkPageOf(
	{ languages: [language], format }: Order,
	course: PackedCourse,
	words: PageWords,
): string {
	return checkPage({
		course: course.id,
		format,
		language,
		words,
		withoutScript: withoutScript(course, language),
	});
}

/** The statement as the player fetches it, when somebody asks for it. */
function statementFiles(spoken: PageWords): Record<string, CourseFile> {
	const level = 'standard';
	const files = Object.entries(spoken) as [Language, Texts][];
	return Object.fromEntries(
		files.map(([language, words]) => [
			wordsName(statement, language, level),
			{ of: statement, language, level, words, sentences: {} },
		]),
	);
}
