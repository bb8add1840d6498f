import { expect, test, vi } from 'vitest';
import { main } from '../../packaging/check.ts';

test.each([
	[['denim-jacket']],
	[['--today']],
	[['--today', '2027-13-01']],
	[['--today', '2027-01-01', 'x']],
])('answers %j with a sentence and exit code 2', async (args) => {
	const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);

	expect(await main(args)).toBe(2);
	expect(says).toHaveBeenCalledWith(expect.stringContaining('npm run check'));
});
