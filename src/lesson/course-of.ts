import { asTexts } from './course-files.ts';
import type { Course, Texts } from './course.ts';
import type { Band, Language, Lesson, LessonId } from './lesson.ts';
import { languages } from './lesson.ts';
import type { Content } from './load-content.ts';
import type { Registry } from './registry.ts';

/** What a teacher asked for: which lessons, in which languages, for which age band, in the order of the rail or in any. */
export interface Order {
	readonly id: string;
	readonly lessons: readonly LessonId[];
	readonly languages: readonly Language[];
	readonly band?: Band;
	readonly isInOrder?: true;
}

/** Exactly what a package needs of all the content: its lessons, what they cite, all lines of help, and their words. */
export function courseOf(content: Content, order: Order): Course {
	const lessons = order.lessons.map((id) => lessonCalled(content, id));
	const isForStaff = isStaffOnly(lessons);
	const standIn = isForStaff ? undefined : content.lessons.find(({ standsIn }) => standsIn);
	const all = standIn ? [...lessons, standIn] : lessons;
	const inOrder = languages.filter((language) => order.languages.includes(language));
	const registry = registryFor(content, all, inOrder);
	const ids = all.map(({ id }) => id);
	const texts = inOrder.map(
		(language) => [language, textsFor(content.texts[language], ids, registry, isForStaff)] as const,
	);
	return {
		id: order.id,
		lessons,
		...(standIn && { standIn }),
		plain: ids.filter((id) => id in plainIn(content.texts[languages[0]])),
		languages: inOrder,
		...(order.band && { band: order.band }),
		...(order.isInOrder && { isInOrder: true }),
		registry,
		texts: Object.fromEntries(texts),
	};
}

function lessonCalled({ lessons }: Content, id: LessonId): Lesson {
	const lesson = lessons.find((lesson) => lesson.id === id);
	if (!lesson) throw new Error(`The content has no lesson "${id}"`);
	return lesson;
}

function isStaffOnly(lessons: readonly Lesson[]): boolean {
	return lessons.length > 0 && lessons.every(({ audience }) => audience === 'staff');
}

/** What these lessons, and the interface, say that stands in a registry. */
function registryFor(
	content: Content,
	lessons: readonly Lesson[],
	inLanguages: readonly Language[],
): Registry {
	const { texts } = content;
	const registry = isStaffOnly(lessons) ? content.registryForStaff : content.registry;
	const cites = lessons
		.flatMap(({ scenes }) => Object.values(scenes))
		.flatMap((scene) => scene.cites);
	const ids = new Set(cites.map(({ id }) => id));
	// A sentence of the registry, or the interface, may show a figure of a fact that no scene cites.
	for (const language of inLanguages) {
		const sentences = texts[language].registry as Texts | undefined;
		const shown = [texts[language].interface, ...[...ids].map((id) => sentences?.[id])];
		for (const [, fact] of JSON.stringify(shown).matchAll(/\{\s*(F\d+[a-z]?)_/g)) ids.add(fact!);
	}
	const onlyThese = <Entry>(entries: Readonly<Record<string, Entry>>) =>
		Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
	return {
		facts: onlyThese(registry.facts),
		rules: onlyThese(registry.rules),
		lines: registry.lines,
	};
}

function textsFor(
	all: Texts,
	lessons: readonly LessonId[],
	registry: Registry,
	isForStaff: boolean,
): Texts {
	const ids = [
		...Object.keys(registry.facts),
		...Object.keys(registry.rules),
		...registry.lines.map(({ id }) => id),
	];
	const only = (texts: Texts, wanted: readonly string[]): Texts =>
		Object.fromEntries(Object.entries(texts).filter(([id]) => wanted.includes(id)));
	return {
		interface: interfaceFor(all, isForStaff),
		registry: only((all.registry ?? {}) as Texts, ids),
		...only(all, lessons),
		plain: only(plainIn(all), lessons),
	};
}

/** A package for the adults of a school says it to them in their own words, wherever there are any. */
function interfaceFor(all: Texts, isForStaff: boolean): Texts {
	const { staff, ...words } = asTexts(all.interface);
	return isForStaff ? reworded(words, asTexts(staff)) : words;
}

function reworded(words: Texts, other: Texts): Texts {
	const entries = Object.entries(words).map(([key, text]) => [
		key,
		typeof text === 'string' ? (other[key] ?? text) : reworded(text, asTexts(other[key])),
	]);
	return Object.fromEntries(entries) as Texts;
}

function plainIn({ plain }: Texts): Texts {
	return typeof plain === 'object' ? plain : {};
}
