import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lesson/problem.ts';
import { emptyLock, grown } from '../../../packaging/identifiers/lock.ts';
import { lockText, readLock } from '../../../packaging/identifiers/lock-file.ts';
import { scarf } from '../sample.ts';

const frenchScarf = { name: 'scarf-fr-scorm12', lessons: ['scarf'] };

const lock = grown(emptyLock, [scarf], [frenchScarf]);
const reading = (text: string) => readLock({ file: 'lock.json', text });
const problems = (text: string) => {
	const read = reading(text);
	return read.ok ? [] : read.problems.map(problemLine);
};

describe('a lock file', () => {
	it('is read as it was written', () => {
		expect(reading(lockText(lock))).toMatchObject({ ok: true, value: { value: lock } });
	});

	it('says where it is cut off', () => {
		expect(problems('{\n\t"packages": {')).toEqual([
			expect.stringMatching(/^lock.json:2:\d+ is not JSON/),
		]);
	});

	it('says where a merge left its marks', () => {
		const text = lockText(lock).replace('\n\t"lessons"', '\n<<<<<<< mine$&');

		expect(problems(text)).toEqual([expect.stringMatching(/^lock.json:\d+:1 is not JSON/)]);
	});

	it('says where something else stands than what was written', () => {
		const text = lockText(lock).replace('"home"', '7');

		expect(problems(text)).toEqual([
			expect.stringMatching(
				/^lock.json:19:5 lessons\.scarf\.scene\[2\]: 7 stands where string must be/,
			),
		]);
	});

	it('says which list is missing', () => {
		expect(problems('{"packages": {}, "lessons": {"scarf": {}}}')[0]).toContain('lessons.scarf');
	});
});
