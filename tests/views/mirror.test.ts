import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/lesson/course.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { openTexts, speak } from '../../src/text/say.svelte.ts';
import MirrorSheet from '../../src/views/sheets/MirrorSheet.svelte';
import { smallCourse, smallLesson } from '../player/small-course.ts';

const course: Course = {
	...{ ...smallCourse, standIn: { ...smallLesson, id: 'quiet' }, languages: ['en'] },
	texts: {
		en: {
			interface: {
				mirror: { place_text: 'At “{scene}”', no_answers: 'No answers', right: 'Right' },
			},
			'small-scarf': { title: 'The scarf' },
			quiet: { title: 'Quiet', scenes: { law: { title: 'A quiet question' } } },
		},
	},
};

function shown(attempt: Attempt): string {
	openTexts(course);
	speak({ language: 'en', band: '12-14' });
	const [kept, standing, minutes] = ['', 'saved', 1] as const;
	const nothing = () => undefined;
	const props = {
		course,
		attempt,
		kept,
		standing,
		minutes,
		openHelp: nothing,
		close: nothing,
		leave: nothing,
	};
	return render(MirrorSheet, { props }).body;
}

describe('the mirror', () => {
	test('says in words where somebody stands who reads quietly, and lists no answer that no school has', () => {
		const answer = { lesson: 'small-scarf', isQuiet: true, question: 'law', round: 1, right: true };
		const body = shown({
			...{ ...newAttempt, answers: [{ ...answer, isQuiet: true }] },
			walk: {
				...{ lesson: 'small-scarf', isQuiet: true },
				path: [{ scene: 'law', flags: [] }],
				moment: { at: 'scene' },
			},
		});

		expect(body).toContain('At “A quiet question”');
		expect(body).toContain('No answers');
		expect(body).not.toContain('.scenes.');
	});

	test('names the lesson of an answer whose words have not been fetched', () => {
		const answer = { lesson: 'small-scarf', question: 'law', round: 1, right: true };
		const body = shown({ ...newAttempt, answers: [answer] });

		expect(body).toMatch(/class="asked[^>]*>\s*The scarf/);
		expect(body).not.toContain('small-scarf.scenes');
	});
});
