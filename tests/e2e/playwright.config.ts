import { defineConfig } from 'playwright/test';
import { findBrowser } from '../../packaging/browser.ts';

const { executablePath, args } = await findBrowser();
const port = Number(process.env['TRIAL_PORT'] ?? 4391);

/** The built zips, in a real browser, inside the trial LMS. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 90_000,
	reporter: [['list'], ['json', { outputFile: '../../dist/reports/browser.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		browserName: 'chromium',
		launchOptions: { executablePath, args: [...args] },
		viewport: { width: 1280, height: 800 },
		locale: 'fr-BE',
		trace: 'off',
	},
	webServer: {
		command: `node packaging/run.mjs serve --port ${port}`,
		cwd: '../..',
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
	},
});
