import { expect, test } from 'vitest';
import { courseOf } from '../../src/lesson/course-of.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { smallProject } from './projects.ts';

function smallContent(): Content {
	const content = loadContent(smallProject());
	if (!content.ok) throw new Error('The small project has problems');
	return content.value;
}

test('holds the languages asked for, in the order of the project', () => {
	const course = courseOf(smallContent(), { id: 'c', lessons: ['small'], languages: ['en', 'fr'] });

	expect(course.languages).toEqual(['fr', 'en']);
	expect(Object.keys(course.texts)).toEqual(['fr', 'en']);
	expect(course).not.toHaveProperty('band');
});

test('fixes the age band when it was asked for', () => {
	const order = { id: 'c', lessons: ['small'], languages: ['fr'], band: '12-14' } as const;

	expect(courseOf(smallContent(), order).band).toBe('12-14');
});

test('holds only what its lessons cite, and every line of help', () => {
	const content = smallContent();
	const facts = { ...content.registry.facts, F8: content.registry.facts.F1! };
	const rich = { ...content, registry: { ...content.registry, facts } };

	const course = courseOf(rich, { id: 'c', lessons: ['small'], languages: ['fr'] });

	expect(Object.keys(course.registry.facts)).toEqual(['F1']);
	expect(Object.keys(course.registry.rules)).toEqual(['B1']);
	expect(course.registry.lines.map(({ id }) => id)).toEqual(['H1']);
	expect(Object.keys(course.texts.fr!.registry!)).toEqual(['F1', 'B1', 'H1']);
});

test('holds a fact whose figure only a sentence of the interface shows', () => {
	const content = smallContent();
	const facts = { ...content.registry.facts, F8: content.registry.facts.F1! };
	const fr = { ...content.texts.fr, interface: { start: '{ F8_hundred } sur cent' } };
	const rich = {
		...content,
		registry: { ...content.registry, facts },
		texts: { ...content.texts, fr },
	};

	const course = courseOf(rich, { id: 'c', lessons: ['small'], languages: ['fr'] });

	expect(Object.keys(course.registry.facts)).toEqual(['F1', 'F8']);
});

test('is plain data: it comes back the same from JSON', () => {
	const course = courseOf(smallContent(), { id: 'c', lessons: ['small'], languages: ['fr', 'nl'] });

	expect(JSON.parse(JSON.stringify(course))).toEqual(course);
});

test('refuses a lesson that there is not', () => {
	const order = { id: 'c', lessons: ['smal'], languages: ['fr'] } as const;

	expect(() => courseOf(smallContent(), order)).toThrow('The content has no lesson "smal"');
});

test('speaks to the adults of a school in their own words, and to pupils in theirs', () => {
	const content = smallContent();
	const words = { help: { title: 'Pour toi', call: 'Appeler' } };
	const fr = {
		...content.texts.fr,
		interface: { ...words, staff: { help: { title: 'Pour vous' } } },
	};
	const audience = 'staff' as const;
	const pupils = { ...content, texts: { ...content.texts, fr } };
	const staff = {
		...pupils,
		lessons: pupils.lessons.map((lesson) => ({ ...lesson, audience })),
	};
	const order = { id: 'c', lessons: ['small'], languages: ['fr'] } as const;

	expect(courseOf(pupils, order).texts.fr!.interface).toEqual(words);
	expect(courseOf(staff, order).texts.fr!.interface).toEqual({
		help: { title: 'Pour vous', call: 'Appeler' },
	});
});
