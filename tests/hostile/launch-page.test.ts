import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wrongInLaunchPage } from '../../packaging/inspect/launch-page.ts';
import { launchPage } from '../../packaging/launch/launch-page.ts';
import { courseScript } from '../../packaging/launch/shelf-script.ts';
import { pack } from '../../packaging/pack.ts';
import { textOf, unzip } from '../../packaging/zip.ts';
import { proposedIdentifiers } from '../../packaging/identifiers/identifiers.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Course, Texts } from '../../src/lesson/course.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { prerenderStart } from '../../src/pages/sco/prerender.ts';
import { openPackage } from '../../src/pages/trial/server/open-package.ts';
import { smallProject } from '../lesson/projects.ts';
import { besideWordsIn, scarf, scarfCourse, scarfOrder, stubPlayer } from '../packaging/sample.ts';
import { readContent } from '../../packaging/read-content.ts';
import { cases } from './cases.ts';
import { elementsOf, scriptsIn } from './page-parts.ts';
import { inUtf8, nastyText } from './texts.ts';

// The library behind `say` complains about each message that is none.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** What the check lets through: no control characters, and no argument of a name that only the language knows. */
const shown = nastyText.map((text) =>
	text.replace(/[\p{Cc}\p{Cs}]|\{\s*(?:constructor|__proto__|toString)/gu, ''),
);
const { style, earlyClicks, files } = stubPlayer;
const texts: fc.Arbitrary<Texts> = fc.letrec<{ texts: Texts; text: Texts | string }>((tie) => ({
	text: fc.oneof({ depthSize: 'small' }, nastyText, tie('texts')),
	// The check lets no message be called by a name that the script's own language keeps.
	texts: fc.dictionary(
		nastyText.filter((key) => key !== '__proto__'),
		tie('text'),
		{ maxKeys: 4 },
	),
})).texts;
const ours = [undefined, 'package', 'player.js'];

test('a page of any words holds our three scripts and no other', () => {
	cases(1000, fc.record({ title: shown, withoutScript: shown }), (words) => {
		const page = launchPage({
			...{ format: 'web', language: 'fr', edition: '1a2b', style, earlyClicks },
			...words,
			startCard: '<p>card</p>',
			pictures: '',
		});

		expectOurs(page);
		expect(elementsOf(page).map(({ name }) => name)).toEqual(plainElements);
	});
});

test('a course of any texts is left for the player as it is, and nothing else happens', () => {
	cases(1000, texts, (texts) => {
		const course: Course = { ...scarfCourse(['fr']), texts: { fr: texts } };
		const self: { course?: Course } = {};

		new Function('self', courseScript(course))(self);

		expect(self).toEqual({ course: JSON.parse(JSON.stringify(course)) as Course });
	});
});

const plainElements = [
	...['html', 'head', 'meta', 'meta', 'meta', 'meta', 'title', 'style', 'script'],
	...['body', 'noscript', 'p', 'div', 'p', 'script', 'script', 'link'],
];

test('a start card of any texts holds no script, in whatever message they stand', () => {
	const { course } = realCard;
	const allowed = new Set(elementsOf(prerenderStart(course, 'fr')).map(({ name }) => name));
	cases(200, fc.array(shown, { minLength: 1, maxLength: 8 }), (said) => {
		let next = 0;
		const hostile = (leaf: Texts | string): Texts | string =>
			typeof leaf === 'string'
				? said[next++ % said.length]!
				: Object.fromEntries(Object.entries(leaf).map(([key, held]) => [key, hostile(held)]));
		const garbled: Course = { ...course, texts: { fr: hostile(course.texts.fr!) as Texts } };

		const card = prerenderStart(garbled, 'fr');

		const elements = elementsOf(card);
		expect(scriptsIn(elements)).toEqual([]);
		expect([...allowed]).toEqual(expect.arrayContaining(elements.map(({ name }) => name)));
	});
}, 60_000);

test('a package of any words opens in an LMS with its own title, or is refused in a sentence', () => {
	// A phone number in its place would be filled in.
	const word = shown.filter((text) => !text.includes('{'));
	cases(400, fc.tuple(word, word), ([title, coming]) => {
		const order = scarfOrder();
		const { fr } = scarfCourse(['fr']).texts;
		const course: Course = {
			...scarfCourse(['fr']),
			texts: { fr: { ...fr, [scarf.id]: { title, coming } } },
		};

		const identifiers = proposedIdentifiers('scarf-fr-scorm12');
		const zip = pack(
			order,
			{ page: course, files: {} },
			stubPlayer,
			identifiers,
			besideWordsIn(['fr']),
		);

		const opened = openPackage('scarf.zip', zip);
		expectOurs(textOf(unzip(zip)['index.html']!));
		expect(opened.ok && opened.package.scos).toHaveLength(1);
		const read = opened.ok && opened.package.title;
		expect(read).toBe(inUtf8(title).trim() || 'Untitled');
	});
});

test('the inspection of a page sees a script that is planted in it', () => {
	const plain = {
		...({
			format: 'web',
			language: 'fr',
			edition: '1a2b',
			style,
			earlyClicks,
			title: 'Scarf',
		} as const),
	};
	const planted = ['<script>alert(1)</script>', '<b onclick="alert(1)">', '<iframe src="x">'];
	cases(planted.length * 10, fc.constantFrom(...planted), (startCard) => {
		const page = launchPage({ ...plain, withoutScript: '116 000', startCard, pictures: '' });

		expect(() => expectOurs(page)).toThrow();
		expect(wrongInLaunchPage('index.html', { ...files, 'index.html': Buffer.from(page) }))
			.not //
			.toEqual([]);
	});
});

const realCard = (() => {
	const small = loadContent(smallProject());
	if (!small.ok) throw new Error('The small project has problems');
	const course = courseOf(small.value, { id: 'small', lessons: ['small'], languages: ['fr'] });
	const words = readContent('.').find(({ file }) => file === 'locales/fr/interface.json')!;
	const parts = JSON.parse(words.text, (_, leaf: unknown) =>
		Array.isArray(leaf) ? leaf.join('\n\n') : leaf,
	) as Texts;
	return { course: { ...course, texts: { fr: { ...course.texts.fr, interface: parts } } } };
})();

function expectOurs(page: string): void {
	const elements = elementsOf(page);
	const scripts = elements.filter(({ name }) => name === 'script');
	expect(
		scripts.map(({ attributes }) => attributes['id'] ?? attributes['src']?.replace(/\?\w{4}$/, '')),
	).toEqual(ours);
	expect(scripts.map(({ attributes }) => Object.keys(attributes).join())).toEqual([
		...['', 'type,id', 'src'],
	]);
	expect(scriptsIn(elements)).toEqual(['script', 'script', 'script']);
	// A reader of scripts stops at the first `<`, whatever it makes of comments.
	scripts.forEach(({ words }) => expect(words).not.toContain('<'));
}
