import { render } from 'svelte/server';
import { beforeEach, expect, test } from 'vitest';
import { openTexts, speak } from '../../src/text/say.svelte.ts';
import Cites from '../../src/views/scenes/Cites.svelte';
import { smallCourse } from '../player/small-course.ts';

const { registry } = smallCourse;
const cites = [{ of: 'rule', id: 'B3' }] as const;
const words = { title: 'Sources', rule: 'Belgian law', BE: 'Belgium', checking: 'Being checked' };

beforeEach(() => {
	const texts = { en: { interface: { cites: words }, registry: { B3: 'Making one is a crime.' } } };
	openTexts({ ...smallCourse, languages: ['en'], texts });
	speak({ language: 'en', band: '12-14' });
});

test('does not yet write out what a scene stands on, one tap away', () => {
	const { body } = render(Cites, { props: { cites, registry, today: '2027-08-31' } });

	expect(body).toContain('Sources');
	expect(body).not.toContain('Making one is a crime.');
	expect(body).not.toMatch(/<details[^>]* open/);
});

test('shows at once that a rule is being checked, and does not repeat it', () => {
	const { body } = render(Cites, { props: { cites, registry, today: '2027-09-01' } });

	expect(body).toMatch(/<details[^>]* open/);
	expect(body).toContain('Being checked');
	expect(body).not.toContain('Making one is a crime.');
});
