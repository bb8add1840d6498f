import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import {
	emptyLock,
	grown,
	identifiersIn,
	lostIds,
	newIds,
} from '../../../packaging/identifiers/lock.ts';
import type { Lock } from '../../../packaging/identifiers/lock.ts';
import { sayLost, sayNew } from '../../../packaging/identifiers/say.ts';
import { scarf } from '../sample.ts';

const lock = grown(emptyLock, [scarf], ['scarf-fr-scorm12']);

describe('a lock', () => {
	it('holds every scene, choice, question, option and flag of a lesson', () => {
		expect(lock.lessons['scarf']).toEqual({
			scene: ['street', 'who_may', 'home'],
			choice: ['street/walk_on', 'street/wait', 'street/call'],
			question: ['who_may'],
			option: ['who_may/nobody', 'who_may/friends'],
			flag: ['called_anna'],
			successors: {},
		});
	});

	it('grows by what is new, and drops nothing', () => {
		const lesson = { ...without('home'), flags: ['met_ben'] };

		const later = grown(lock, [lesson], ['scarf-nl-scorm12']);

		expect(later.lessons['scarf']!.scene).toContain('home');
		expect(later.lessons['scarf']!.flag).toEqual(['called_anna', 'met_ben']);
		expect(Object.keys(later.packages)).toEqual(['scarf-fr-scorm12', 'scarf-nl-scorm12']);
	});

	it('keeps the identifiers a package was released with', () => {
		const before = { manifest: 'old', organization: 'org-1', item: 'i', resource: 'r' };
		const packages = { 'scarf-fr-scorm12': before };

		const later = grown({ ...lock, packages }, [scarf], ['scarf-fr-scorm12']);

		expect(identifiersIn(later, 'scarf-fr-scorm12')).toEqual(before);
	});
});

describe('an id that was released', () => {
	it('is missed when it is gone, by name, with the remedy', () => {
		const lessons = [without('home')];

		const says = lostIds(lock, lessons).map((id) => sayLost(id, lock, lessons));

		expect(says).toEqual([
			'scarf: the scene "home" was released, and is gone. Saved attempts may stand on it: put it back, or name what takes its place in packaging/identifiers.lock.json, lessons.scarf: "successors": { "home": "…" }.',
		]);
	});

	it('is missed with its whole lesson', () => {
		const [first] = lostIds(lock, []);

		expect(sayLost(first!, lock, [])).toContain('scarf: the lesson was released, and is gone');
	});

	it('may be succeeded by another, and its choices with it', () => {
		const lesson = renamed('street', 'corner');

		expect(lostIds(lock, [lesson])).not.toEqual([]);
		expect(lostIds(succeeded({ street: 'corner' }), [lesson])).toEqual([]);
	});

	it('may be succeeded over several releases', () => {
		const lesson = renamed('street', 'square');

		expect(lostIds(succeeded({ street: 'corner', corner: 'square' }), [lesson])).toEqual([]);
	});

	it('is still missed when its successor does not exist', () => {
		const lessons = [without('home')];
		const damaged = succeeded({ home: 'hoem' });

		const [lost] = lostIds(damaged, lessons);

		expect(sayLost(lost!, damaged, lessons)).toBe(
			'scarf: the scene "home" was released, and is gone. Its successor "hoem" does not exist either.',
		);
	});

	it('is still missed when successors run in a circle', () => {
		expect(lostIds(succeeded({ home: 'house', house: 'home' }), [without('home')])).toHaveLength(1);
	});
});

describe('ids that are new', () => {
	it('are counted by lesson and kind', () => {
		expect(sayNew(newIds(emptyLock, [scarf]))).toEqual([
			'scarf: 3 new scenes, 3 new choices, 1 new question, 2 new options, 1 new flag',
		]);
		expect(newIds(lock, [scarf])).toEqual([]);
	});
});

function succeeded(successors: Record<string, string>): Lock {
	return { ...lock, lessons: { scarf: { ...lock.lessons['scarf']!, successors } } };
}

function without(id: string): Lesson {
	const { [id]: _, ...scenes } = scarf.scenes;
	return { ...scarf, scenes };
}

function renamed(from: string, to: string): Lesson {
	const scenes = Object.values(scarf.scenes).map((scene) =>
		scene.id === from ? { ...scene, id: to } : scene,
	);
	return { ...scarf, scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])) };
}
