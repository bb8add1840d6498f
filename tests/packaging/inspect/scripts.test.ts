import { describe, expect, it } from 'vitest';
import { inspect } from '../../../packaging/inspect/inspect.ts';
import { scarfZipWith } from '../sample.ts';

describe('a script is refused when', () => {
	it.each([
		["addEventListener('unload',save)", "player.js listens for 'unload'."],
		['addEventListener("beforeunload",save)', 'player.js listens for "beforeunload".'],
		['w.on(`unload`,save)', 'player.js listens for `unload`.'],
		['window.onbeforeunload=save', 'player.js listens for onbeforeunload.'],
		['window.onunload = save', 'player.js listens for onunload.'],
		[
			'fetch("https://example.org/count")',
			'player.js holds the address https://example.org/count.',
		],
		['new WebSocket("wss://example.org")', 'player.js holds the address wss://example.org.'],
		['a()\n//# sourceMappingURL=player.js.map', 'player.js names a source map'],
	])('it says %s', (script, says) => {
		expect(
			inspect(
				scarfZipWith('player.js', () => script),
				'scorm12',
			).join('\n'),
		).toContain(says);
	});

	it('but not for the names of vocabularies, nor for words that only look alike', () => {
		const script =
			'c("http://www.w3.org/2000/svg");unloaded("preload");throw Error("https://svelte.dev/e/x")';

		expect(
			inspect(
				scarfZipWith('player.js', (player) => player + script),
				'scorm12',
			),
		).toEqual([]);
	});
});
