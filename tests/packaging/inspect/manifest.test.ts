import { describe, expect, it } from 'vitest';
import { whenChanged } from './when-changed.ts';

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
		['it is not XML', '</manifest>', '', 'imsmanifest.xml line 39: <manifest> is never closed'],
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
});
