import { describe, expect, it } from 'vitest';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import { main } from '../../packaging/lock.ts';
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
			expect.stringMatching(/^Locked: scarf: 3 new scenes, .*; 10 new packages\.$/),
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
});
