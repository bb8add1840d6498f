import { describe, expect, it } from 'vitest';
import { goldenOf } from '../../packaging/golden/golden.ts';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import type { Lock } from '../../packaging/identifiers/lock.ts';
import { main } from '../../packaging/package.ts';
import type { Workshop } from '../../packaging/workshop.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { renamed } from './identifiers/releases.ts';
import { scarf, scarfCourse } from './sample.ts';
import { lockedAs, testWorkshop } from './workshop.ts';

const cap: Lesson = { ...scarf, id: 'cap' };
const all = 'fr-nl-de-en-scorm12';
const saved = goldenOf(scarfCourse(), '1.0.0');
const goldens = () => ({ ok: true, value: [saved] }) as const;
const lock = grown(emptyLock, [scarf], [{ name: `scarf-${all}`, lessons: ['scarf'] }]);
const wardrobeOf = (...lessons: readonly Lesson[]): Lock => {
	const ids = lessons.map(({ id }) => id);
	return grown(emptyLock, lessons, [{ name: `wardrobe-${all}`, lessons: ids }]);
};

/** What is said of each package, by its name. */
async function said(
	released: Lock,
	lessons: readonly Lesson[],
	parts: Partial<Workshop> = {},
): Promise<Record<string, string>> {
	const workshop = testWorkshop({ lock: lockedAs(released), goldens, ...parts }, [...lessons]);
	await main(['--format', 'scorm12', '--language', 'fr'], workshop);
	const rows = workshop.said.flatMap((line) => /^(\S+)\.zip +\S+ kB +(.*)$/.exec(line) ?? []);
	return Object.fromEntries(
		rows.flatMap((_, place) => (place % 3 === 0 ? [[rows[place + 1]!, rows[place + 2]!]] : [])),
	);
}

describe('a package', () => {
	it('replaces nothing before its first release', async () => {
		expect(await said(emptyLock, [scarf], { goldens: () => ({ ok: true, value: [] }) })).toEqual({
			'scarf-fr-scorm12': 'not yet released: there is nothing to replace',
		});
	});

	it('is safe to replace when every saved attempt comes back', async () => {
		expect(await said(lock, [scarf])).toEqual({
			'scarf-fr-scorm12': `safe to replace: ${saved.saves.length} saved attempts of 1.0.0 come back`,
		});
	});

	it('is safe to replace when what is gone names its successor', async () => {
		const written = { ...lock.lessons['scarf']!, successors: { scene: { who_may: 'who' } } };
		const later = { ...lock, lessons: { scarf: written } };

		expect(await said(later, [renamed('who_may', 'who')])).toEqual({
			'scarf-fr-scorm12': expect.stringMatching(/^safe to replace: /),
		});
	});

	it('needs a new activity when a saved attempt does not come back, and says which', async () => {
		const [first, ...others] = saved.saves;
		const lost = { ...first!, place: { ...first!.place!, flags: ['called_anna'] } };
		const damaged = () => ({ ok: true, value: [{ ...saved, saves: [lost, ...others] }] }) as const;

		expect(await said(lock, [scarf], { goldens: damaged })).toEqual({
			'scarf-fr-scorm12':
				'needs a new activity: tests/golden/1.0.0/scarf.json, save 1: comes back at "scarf street", not at "scarf street called_anna"',
		});
	});
});

describe('a wardrobe', () => {
	it('is safe to replace when it gets another lesson', async () => {
		const three = [scarf, cap, { ...scarf, id: 'hat' }];

		expect((await said(wardrobeOf(scarf, cap), three))['wardrobe-fr-scorm12']).toBe(
			'safe to replace: nothing that was released is lost; "hat" is new, who was done stays done',
		);
	});

	it('needs a new activity when a lesson is taken out of it', async () => {
		const before = wardrobeOf(scarf, cap, { ...scarf, id: 'hat' });
		const hat = { ...before.lessons['hat']!, retired: true as const };
		const later = { ...before, lessons: { ...before.lessons, hat } };

		expect((await said(later, [scarf, cap]))['wardrobe-fr-scorm12']).toBe(
			'needs a new activity: "hat" is not in it any more, and nobody could take it up',
		);
	});
});
