import { expect, test } from 'vitest';
import { readAsk } from '../../../packaging/check-report/read-ask.ts';

test('asks nothing beside the proofs when nothing is said', () => {
	expect(readAsk([])).toEqual({
		today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
		sentences: false,
		signOff: false,
	});
});

test('reads a day, all sentences and the sheet to sign, in any order', () => {
	expect(readAsk(['--sentences', '--today', '2027-09-01', '--sign-off'])).toEqual({
		today: '2027-09-01',
		sentences: true,
		signOff: true,
	});
});

test.each([[['--sentence']], [['--today', '--sentences']], [['--today=2027-02-30']], [['all']]])(
	'does not know %j',
	(args) => {
		expect(readAsk(args)).toBeUndefined();
	},
);
