import { describe, expect, it } from 'vitest';
import { whenChanged } from './when-changed.ts';

describe('a manifest of SCORM 2004 is refused when', () => {
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
	])('%s', (_, from, to, says) => {
		expect(whenChanged('imsmanifest.xml', from, to, 'scorm2004-4')).toContain(says);
	});
});
