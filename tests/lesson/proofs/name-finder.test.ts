import { expect, test } from 'vitest';
import { nameFinderOf } from '../../../src/lesson/proofs/name-finder.ts';
import { sha256 } from '../../../src/lesson/sha256.ts';

const find = nameFinderOf(['zaza', 'lu lu', "d'or du lac"].map(sha256));

test.each([
	['Un pull, Zaza ?', 'zaza'],
	['Lu, lu et relu', 'lu lu'],
	['Le pull D’Or du lac.', "d'or du lac"],
])('finds in "%s" the name that is known by its hash', (text, name) => {
	expect(find(text)).toBe(name);
});

test('finds neither half a name nor one that is parted', () => {
	expect(find('lu')).toBeUndefined();
	expect(find('lu et lu')).toBeUndefined();
	expect(find('zazas')).toBeUndefined();
});

test('finds a name after it has met its word alone, and finds it again', () => {
	const fresh = nameFinderOf([sha256('lu lu')]);

	expect(fresh('Lu')).toBeUndefined();
	expect(fresh('Lu lu')).toBe('lu lu');
	expect(fresh('Lu lu')).toBe('lu lu');
});
