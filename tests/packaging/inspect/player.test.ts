import { expect, it } from 'vitest';
import { whenChanged } from './when-changed.ts';

it.each([
	['its course is missing', /^self\.course=.*\n/, '', 'player.js does not begin with the course.'],
	['its course is cut short', /\};\n/, ';\n', 'player.js: its course is not JSON.'],
	['its course is not JSON', 'self.course={', 'self.course=', 'player.js: its course is not JSON.'],
])('a player is refused when %s', (_, from, to, says) => {
	expect(whenChanged('player.js', from, to)).toContain(says);
});
