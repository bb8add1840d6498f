import { expect, test } from 'vitest';
import type { Points } from '../../../packaging/sign-off/points.ts';
import { signOffSheet } from '../../../packaging/sign-off/sheet.ts';
import { loadContent } from '../../../src/lesson/load-content.ts';
import { changed, smallProject } from '../../lesson/projects.ts';

const noPoints: Points = { questions: [], places: [] };

/** The two parts of the sheet that are not for native readers. */
function sheet(points: Points = noPoints, sources = smallProject()) {
	const content = loadContent(sources);
	if (!content.ok) throw new Error('The small project has problems');
	const all = signOffSheet(sources, content.value, points);
	const [, lawyer = '', childFocus = ''] = all.split(/^## For a lawyer|^## For Child Focus/m);
	const [forChildFocus = '', forReaders = ''] = childFocus.split('## For native readers');
	return { lawyer, childFocus: forChildFocus, readers: forReaders };
}

test('what nobody could confirm is asked of who can tell, with where it would be used', () => {
	const { lawyer, childFocus } = sheet();

	expect(childFocus).toContain('- [ ] **F2** People say so.');
	expect(childFocus).toMatch(
		/\*\*H2\*\* Another line \(108\).* Use: later\. It would be offered to pupils in de/,
	);
	expect(childFocus).not.toContain('**H1** A line');
	expect(lawyer).toMatch(/\*\*B1\*\* Showing: .*before 2026 art\. 1 \(not confirmed\)/);
});

test('a part that is marked P brings the whole entry', () => {
	const doubt = {
		file: 'scenarios/help/be.yaml',
		old: 'verification: called',
		new: 'verification: called. At night (P)',
	};

	expect(sheet(noPoints, changed(smallProject(), doubt)).childFocus).toContain('**H1** A line');
});

test('a lawyer reads each rule that is cited, and what speaks of law in each scene that cites it', () => {
	const { lawyer } = sheet();
	const [, scene = ''] = lawyer.split('- [ ] `q_law` rests on B1\n');

	expect(lawyer).toMatch(/\*\*B1\*\* Showing, in force from 2026-09-01; art\. 2.* In small\./);
	expect(scene.trim().split('\n')).toEqual(['- La loi dit que montrer, c’est partager. _why_']);
});

test('where no word of law is known, a scene is read whole', () => {
	const withoutWord = { file: 'locales/fr/small.json', old: 'La loi dit que', new: 'On sait que' };
	const [, scene = ''] = sheet(noPoints, changed(smallProject(), withoutWord)).lawyer.split(
		'`q_law`',
	);

	expect(scene).toContain('_text_');
	expect(scene).toContain('_options.depends.feedback_');
});

test('places and questions of the authors stand with who signs them, what both bands read once', () => {
	const { lawyer, childFocus } = sheet({
		questions: [{ to: 'child-focus', about: 'small/bench', asks: 'Is it kind?' }],
		places: [
			{ to: 'lawyer', lesson: 'small', scene: 'q_law', part: 'depends' },
			{ to: 'child-focus', lesson: 'small', scene: 'what_now' },
		],
	});

	expect(childFocus).toContain('- [ ] **small/bench** Is it kind?\n  - Il est 8:15. Ada attend.');
	expect(lawyer).toContain('- Ça dépend _options.depends.text_');
	expect(lawyer).not.toContain('_options.yes.text_');
	expect(childFocus.match(/Ben a l’air triste\. _text/g)).toHaveLength(1);
	expect(childFocus).toContain('- Ben respire. _choices.speak.feedback_');
});

test('a native reader finds every lesson, and no box where there is no plain version', () => {
	expect(sheet().readers).toContain('| small | ☐ |  | ☐ |  | ☐ |  | ☐ |  |');
});
