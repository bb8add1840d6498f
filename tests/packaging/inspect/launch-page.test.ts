import { describe, expect, it } from 'vitest';
import { inspect } from '../../../packaging/inspect/inspect.ts';
import { scarfZipWith } from '../sample.ts';
import { whenChanged } from './when-changed.ts';

describe('a launch page is refused when', () => {
	it.each<[string, string | RegExp, string, string]>([
		['it has no policy', /<meta http-equiv.*\n/, '', 'index.html has no Content-Security-Policy.'],
		[
			'its policy allows everything first',
			"default-src 'none'",
			"default-src 'self'",
			'must begin by allowing nothing',
		],
		[
			'its policy lets any inline style through',
			"'sha256-2U4A0xu0'",
			"'unsafe-inline'",
			'lets too much through',
		],
		[
			'its policy names a host',
			"font-src 'self'",
			'font-src https://fonts.example',
			'lets too much through',
		],
		[
			'its policy comes too late',
			'<meta charset="utf-8">',
			'<script src="player.js"></script>',
			'stands below what it governs',
		],
		['it has no language', ' lang="fr"', '', 'does not say its language'],
		['it has no title', /<title>.*<\/title>/, '<title></title>', 'has no title'],
		['it has no viewport', /<meta name="viewport".*\n/, '', 'has no viewport'],
		[
			'it says nothing where scripts are off',
			/<noscript>.*<\/noscript>/,
			'',
			'does not name 116 000',
		],
		['its script is a module', '<script src', '<script type="module" src', 'loads a module'],
		[
			'it has a script inside',
			'<body>',
			'<body><script>start()</script>',
			'has a script in the page',
		],
		[
			'it has a script in an attribute',
			'<body>',
			'<body onload="start()">',
			'has a script in an attribute',
		],
		[
			'it has a style in an attribute',
			'<div id="app">',
			'<div id="app" style="color:red">',
			'has a style in an attribute',
		],
		[
			'it loads what is not there',
			/src="player\.js\?\w+"/,
			'src="main.js"',
			'loads "main.js", which is not in the zip.',
		],
		[
			'it loads with a query',
			/href="player\.css\?\w+"/,
			'href="player.css?v=2"',
			'loads "player.css?v=2"',
		],
		[
			'it loads from elsewhere',
			'<body>',
			'<body><img src="https://example.org/a.png">',
			'holds the address https://example.org/a.png',
		],
		[
			'what it is is not JSON',
			'id="package">{',
			'id="package">',
			'the block "package" is not JSON.',
		],
		[
			'what it is is missing',
			'id="package"',
			'id="lesson"',
			'has no block of JSON called "package".',
		],
	])('%s', (_, from, to, says) => {
		expect(whenChanged('index.html', from, to)).toContain(says);
	});

	it('but not for a link that leads to a line of help', () => {
		const link = '<a href="https://childfocus.be" rel="noreferrer">';

		expect(
			inspect(
				scarfZipWith('index.html', (page) => page.replace('<p>fr', `${link}<p>fr`)),
				'scorm12',
			),
		).toEqual([]);
	});
});
