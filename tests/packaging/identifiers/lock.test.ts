import { describe, expect, it } from 'vitest';
import { emptyLock, grown, identifiersIn, newIds } from '../../../packaging/identifiers/lock.ts';
import { sayNew } from '../../../packaging/identifiers/say.ts';
import { scarf } from '../sample.ts';
import { frenchScarf, released, succeeded, without } from './releases.ts';

describe('a lock', () => {
	it('holds every scene, ending, choice, question, option and flag of a lesson', () => {
		expect(released.lessons['scarf']).toEqual({
			scene: ['street', 'who_may', 'home'],
			ending: ['home'],
			choice: ['street/walk_on', 'street/wait', 'street/call'],
			question: ['who_may'],
			option: ['who_may/nobody', 'who_may/friends'],
			flag: ['called_anna'],
			successors: {},
		});
	});

	it('grows by what is new, and drops nothing', () => {
		const lesson = { ...without('home'), flags: ['met_ben'] };
		const lock = succeeded({ scene: { home: null } });

		const later = grown(lock, [lesson], [{ ...frenchScarf, name: 'scarf-nl-scorm12' }]);

		expect(later.lessons['scarf']!.scene).toContain('home');
		expect(later.lessons['scarf']!.flag).toEqual(['called_anna', 'met_ben']);
		expect(later.lessons['scarf']!.successors).toEqual({ scene: { home: null } });
		expect(Object.keys(later.packages)).toEqual(['scarf-fr-scorm12', 'scarf-nl-scorm12']);
	});

	it('keeps the identifiers a package was released with, and tells which lessons it held last', () => {
		const before = { manifest: 'old', organization: 'org-1', item: 'i', resource: 'r' };
		const packages = { 'scarf-fr-scorm12': { ...before, lessons: ['scarf', 'cap'] } };

		const later = grown({ ...released, packages }, [scarf], [frenchScarf]);

		expect(identifiersIn(later, 'scarf-fr-scorm12')).toEqual(before);
		expect(later.packages['scarf-fr-scorm12']!.lessons).toEqual(['scarf']);
	});

	it('keeps a lesson that is given up', () => {
		expect(grown(released, [], []).lessons).toEqual(released.lessons);
	});
});

describe('ids that are new', () => {
	it('are counted by lesson and kind', () => {
		expect(sayNew(newIds(emptyLock, [scarf]))).toEqual([
			'scarf: 3 new scenes, 1 new ending, 3 new choices, 1 new question, 2 new options, 1 new flag',
		]);
		expect(newIds(released, [scarf])).toEqual([]);
	});
});
