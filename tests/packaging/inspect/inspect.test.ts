import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../packaging/formats/format.ts';
import { inspect } from '../../../packaging/inspect/inspect.ts';
import { unzip } from '../../../packaging/zip.ts';
import { scarfZip, scarfZipWith } from '../sample.ts';

/** What is found when one text of a file stands in for another. */
function whenChanged(file: string, from: string | RegExp, to: string, format: Format = 'scorm12') {
	const zip = scarfZipWith(
		file,
		(text) => {
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`"${from}" is not in ${file}`);
			return changed;
		},
		{ format },
	);
	return inspect(zip, format).join('\n');
}

describe('a manifest is refused when', () => {
	const file = '<file href="player.js"/>';
	const item = '<item identifier="item-scarf-fr-scorm12"';

	it.each<[string, string | RegExp, string, string]>([
		[
			'an item points nowhere',
			'identifierref="sco-',
			'identifierref="so-',
			'a item points to the resource "so-scarf-fr-scorm12", and there is only sco-scarf-fr-scorm12.',
		],
		[
			'a dependency points nowhere',
			file,
			`${file}<dependency identifierref="shared"/>`,
			'a dependency points to the resource "shared"',
		],
		[
			'the default organization is another',
			'default="org-1"',
			'default="org-2"',
			'the default organization is "org-2", and there is only org-1.',
		],
		['the schema is another', 'ADL SCORM', 'SCORM', 'the schema must be "ADL SCORM", not "SCORM".'],
		['the version is another', '>1.2<', '>1.3<', 'the schemaversion must be "1.2", not "1.3".'],
		[
			'the scormtype is spelt as in 2004',
			'adlcp:scormtype',
			'adlcp:scormType',
			'must say adlcp:scormtype="sco" or "asset".',
		],
		[
			'the SCO has no href',
			' href="index.html">',
			'>',
			'the SCO "sco-scarf-fr-scorm12" has no href, so it cannot start.',
		],
		[
			'the SCO starts a file that is not there',
			' href="index.html">',
			' href="start.html">',
			'starts "start.html", which is not in the zip.',
		],
		['no resource is a SCO', '"sco" href', '"asset" href', 'no resource is a SCO.'],
		[
			'a title is missing',
			/<title>[^<]*<\/title>\s*<adlcp/,
			'<adlcp',
			'the item "item-scarf-fr-scorm12" has no title.',
		],
		[
			'a title is empty',
			/<title>[^<]+<\/title>\s*<item/,
			'<title> </title><item',
			'the organization "org-1" has no title.',
		],
		[
			'the launch data is too long',
			'>lang=fr<',
			`>${'x'.repeat(256)}<`,
			'the launch data has 256 characters; 255 fit.',
		],
		[
			'a mastery score is no number',
			'<adlcp:datafromlms>',
			'<adlcp:masteryscore>sixty</adlcp:masteryscore>$&',
			'the masteryscore "sixty" is not a number from 0 to 100.',
		],
		[
			'a mastery score is above 100',
			'<adlcp:datafromlms>',
			'<adlcp:masteryscore>101</adlcp:masteryscore>$&',
			'the masteryscore "101" is not',
		],
		[
			'there is a mastery score at all',
			'<adlcp:datafromlms>',
			'<adlcp:masteryscore>60</adlcp:masteryscore>$&',
			'adlcp:masteryscore would let the LMS judge by itself',
		],
		[
			'there is a prerequisite',
			'<adlcp:datafromlms>',
			'<adlcp:prerequisites type="aicc_script">a</adlcp:prerequisites>$&',
			'adlcp:prerequisites would let',
		],
		[
			'an identifier is used twice',
			item,
			'<item identifier="org-1"',
			'the identifier "org-1" is used twice.',
		],
		[
			'an identifier begins with a digit',
			item,
			'<item identifier="1-scarf"',
			'the identifier "1-scarf" of a item must begin with a letter',
		],
		['a file is listed twice', file, file + file, 'the file "player.js" is listed twice.'],
		['a file is not listed', file, '', 'the file "player.js" is in the zip, and is not listed.'],
		[
			'a listed file is not there',
			file,
			`${file}<file href="map.png"/>`,
			'the file "map.png" is listed, and is not in the zip.',
		],
		[
			'a prefix is of our own making',
			'xmlns:adlcp=',
			'xmlns:scorm="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:adlcp=',
			'the prefix "scorm" must be one of adlcp',
		],
		['it begins with a byte order mark', '<?xml', '\ufeff<?xml', 'begins with a byte order mark.'],
		['it is not XML', '</manifest>', '', 'imsmanifest.xml line 33: <manifest> is never closed'],
	])('%s', (_, from, to, says) => {
		expect(whenChanged('imsmanifest.xml', from, to)).toContain(says);
	});

	it.each(['a b.js', 'a\\b.js', '../b.js', '/b.js', 'https://example.org/b.js', 'b.js?x=1', ''])(
		'a file is listed as "%s"',
		(href) => {
			const found = whenChanged('imsmanifest.xml', file, `${file}<file href="${href}"/>`);

			expect(found).toContain(`the address "${href}" must be a plain relative path`);
		},
	);

	it.each<[string, string, string, string]>([
		[
			'the scormType is spelt as in 1.2',
			'adlcp:scormType',
			'adlcp:scormtype',
			'must say adlcp:scormType="sco" or "asset".',
		],
		[
			'the edition is another',
			'4th Edition',
			'5th Edition',
			'the schemaversion must be "2004 4th Edition", not "2004 5th Edition".',
		],
		[
			'an objective has a space in its id',
			'<imsss:deliveryControls',
			'<imsss:objectives><imsss:primaryObjective objectiveID="a b"/></imsss:objectives>$&',
			'the objectiveID "a b" must begin with a letter',
		],
		[
			'there is a pass mark',
			'<imsss:deliveryControls',
			'<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>$&',
			'imsss:minNormalizedMeasure would let',
		],
		[
			'there is a threshold',
			'<imsss:sequencing>',
			'<adlcp:completionThreshold minProgressMeasure="0.8"/>$&',
			'adlcp:completionThreshold would let',
		],
	])('in SCORM 2004 %s', (_, from, to, says) => {
		expect(whenChanged('imsmanifest.xml', from, to, 'scorm2004-4')).toContain(says);
	});
});

describe('a zip is refused when', () => {
	it.each([
		['Été.js', 'small letters without accents'],
		['a b.js', 'small letters without accents'],
		['.hidden/a.js', 'small letters without accents'],
		['player.js.map', '"player.js.map" cannot be shipped.'],
		['lazy.mjs', '"lazy.mjs" cannot be shipped.'],
		[`${'a/'.repeat(50)}b.js`, 'is too long'],
	])('it holds %s', (name, says) => {
		expect(
			inspect(
				scarfZipWith(name, () => ''),
				'scorm12',
			).join('\n'),
		).toContain(says);
	});

	it('there is no manifest', () => {
		expect(inspect(scarfZipWith('imsmanifest.xml', undefined), 'scorm12')).toContain(
			'there is no imsmanifest.xml at the root of the zip.',
		);
	});

	it('the manifest is not the first entry', () => {
		const files = unzip(scarfZip());
		const turned = zipSync(Object.fromEntries(Object.entries(files).reverse()));

		expect(inspect(turned, 'scorm12')[0]).toBe(
			'imsmanifest.xml must be the first entry of the zip; "player.js" is.',
		);
	});
});

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
			'src="player.js"',
			'src="main.js"',
			'loads "main.js", which is not in the zip.',
		],
		[
			'it loads with a query',
			'href="player.css"',
			'href="player.css?v=2"',
			'loads "player.css?v=2"',
		],
		[
			'it loads from elsewhere',
			'<body>',
			'<body><img src="https://example.org/a.png">',
			'holds the address https://example.org/a.png',
		],
		['the course is not JSON', 'id="course">{', 'id="course">', 'the block "course" is not JSON.'],
		[
			'the course is missing',
			'id="course"',
			'id="lesson"',
			'has no block of JSON called "course".',
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
				scarfZipWith('player.js', () => script),
				'scorm12',
			),
		).toEqual([]);
	});
});
