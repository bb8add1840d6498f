import { describe, expect, it } from 'vitest';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import { main } from '../../packaging/lock.ts';
import { renamed } from './identifiers/releases.ts';
import { scarf } from './sample.ts';
import { lockedAs, testWorkshop } from './workshop.ts';

const cap = { ...scarf, id: 'cap' };

describe('locking', () => {
	it('keeps every id and every package', async () => {
		const workshop = testWorkshop();

		expect(await main([], workshop)).toBe(0);

		expect(workshop.saved[0]!.lessons['scarf']!.scene).toEqual(['street', 'who_may', 'home']);
		expect(Object.keys(workshop.saved[0]!.packages)).toHaveLength(10);
		expect(workshop.said).toEqual([
			expect.stringMatching(
				/^Locked: scarf: 3 new scenes, .*; 10 new packages; \d+ saved attempts of 1\.0\.0\.$/,
			),
		]);
	});

	it('is refused while a released id is lost, so that it never forgets one', async () => {
		const lock = grown(emptyLock, [scarf, cap], []);
		const workshop = testWorkshop({ lock: lockedAs(lock) });

		expect(await main([], workshop)).toBe(1);

		expect(workshop.saved).toEqual([]);
		expect(workshop.complained[0]).toContain(
			'lessons.cap: the lesson "cap" was released, and is gone',
		);
	});

	it('keeps saved attempts of the release, once', async () => {
		const workshop = testWorkshop();
		await main([], workshop);
		const goldens = () => ({ ok: true, value: workshop.savedGoldens }) as const;
		const again = testWorkshop({ lock: lockedAs(workshop.saved[0]!), goldens });

		expect(await main([], again)).toBe(0);

		expect(workshop.savedGoldens.map(({ course }) => course)).toEqual(['scarf']);
		expect(again.savedGoldens).toEqual([]);
		expect(again.said).toEqual(['Everything was locked already.']);
	});

	it('is refused when a release of that name has other saved attempts, and nothing is written', async () => {
		const first = testWorkshop();
		await main([], first);
		const goldens = () => ({ ok: true, value: first.savedGoldens }) as const;
		const later = testWorkshop({ goldens }, [renamed('street', 'corner')]);

		expect(await main([], later)).toBe(1);

		expect(later.complained).toEqual([
			expect.stringMatching(
				/^tests\/golden\/1\.0\.0\/scarf\.json holds other saved attempts of 1\.0\.0 .* its own version in package\.json/,
			),
		]);
		expect(later.saved).toEqual([]);
	});
});
