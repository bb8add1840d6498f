import type { Course, Texts } from './course.ts';
import type { Band, Language, Lesson, LessonId } from './lesson.ts';
import { languages } from './lesson.ts';
import type { Content } from './load-content.ts';
import type { Registry } from './registry.ts';

/** What a teacher asked for: which lessons, in which languages, for which age band. */
export interface Order {
	readonly id: string;
	readonly lessons: readonly LessonId[];
	readonly languages: readonly Language[];
	readonly band?: Band;
}

/** Exactly what a package needs of all the content: its lessons, what they cite, all lines of help, and their words. */
export function courseOf(content: Content, order: Order): Course {
	const lessons = order.lessons.map((id) => lessonCalled(content, id));
	const inOrder = languages.filter((language) => order.languages.includes(language));
	const registry = registryFor(content, lessons, inOrder);
	const texts = inOrder.map(
		(language) => [language, textsFor(content.texts[language], order.lessons, registry)] as const,
	);
	return {
		id: order.id,
		lessons,
		languages: inOrder,
		...(order.band && { band: order.band }),
		registry,
		texts: Object.fromEntries(texts),
	};
}

function lessonCalled({ lessons }: Content, id: LessonId): Lesson {
	const lesson = lessons.find((lesson) => lesson.id === id);
	if (!lesson) throw new Error(`The content has no lesson "${id}"`);
	return lesson;
}

function registryFor(
	content: Content,
	lessons: readonly Lesson[],
	inLanguages: readonly Language[],
): Registry {
	const { texts } = content;
	const isForStaff = lessons.every(({ audience }) => audience === 'staff');
	const registry = isForStaff ? content.registryForStaff : content.registry;
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

function textsFor(all: Texts, lessons: readonly LessonId[], registry: Registry): Texts {
	const ids = [
		...Object.keys(registry.facts),
		...Object.keys(registry.rules),
		...registry.lines.map(({ id }) => id),
	];
	const sentences = Object.entries(all.registry ?? {}).filter(([id]) => ids.includes(id));
	return {
		interface: all.interface ?? {},
		registry: Object.fromEntries(sentences) as Texts,
		...Object.fromEntries(lessons.map((id) => [id, all[id] ?? {}])),
	};
}
