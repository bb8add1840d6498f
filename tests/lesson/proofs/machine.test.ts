import { expect, test } from 'vitest';
import { parseLesson } from '../../../src/lesson/parse-lesson.ts';
import { flagsIn, machineOf } from '../../../src/lesson/proofs/machine.ts';
import { smallProject } from '../projects.ts';

const parsed = parseLesson(smallProject().find(({ file }) => file === 'scenarios/small.yaml')!);
if (!parsed.ok) throw new Error('The small lesson has problems');
const machine = machineOf(parsed.value);

test('meets a scene once for each set of flags with which it can be met', () => {
	const met = machine.states.map((state) => [state.scene.id, flagsIn(machine, state).join()]);

	expect(met.filter(([id]) => id === 'mend')).toEqual([
		['mend', ''],
		['mend', 'spoke'],
	]);
	expect(met.filter(([id]) => id === 'q_law')).toEqual([['q_law', '']]);
});

test('leaves a heavy scene by reading and by skipping', () => {
	const bench = machine.states.findIndex(({ scene }) => scene.id === 'bench');

	expect(machine.steps[bench]!.map(({ by }) => by)).toEqual(['next', 'skip']);
});
