import { defineConfig } from 'playwright/test';
import { findBrowser } from '../../packaging/browser.ts';

const { executablePath, args } = await findBrowser();

/** The built zips, in a real browser, inside the trial LMS. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: '../../test-results',
	// Made anew by `npm run shots -- --keep` alone.
	snapshotPathTemplate: '{testDir}/../shots/kept/{arg}{ext}',
	updateSnapshots: 'none',
	globalSetup: './open-trial.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: '../../dist/reports/browser.json' }]],
	use: {
		baseURL: process.env['TRIAL_URL'],
		browserName: 'chromium',
		launchOptions: { executablePath, args: [...args] },
		viewport: { width: 1280, height: 800 },
		locale: 'fr-BE',
		trace: 'off',
	},
});
