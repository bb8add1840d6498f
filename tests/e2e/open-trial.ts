import { build } from 'vite';
import { serve } from '../../packaging/serve.ts';
import { trialConfig } from '../../src/pages/trial/vite.config.ts';

// The package is tried in old browsers too: there the page around it must at least be understood.
const target = 'chrome80';

/** Builds the trial LMS and serves it over the built packages for as long as the tests run. */
export default async function openTrial(): Promise<() => Promise<void>> {
	await build({ ...trialConfig, build: { ...trialConfig.build, target } });
	const { url, close } = await serve();
	process.env['TRIAL_URL'] = url;
	return close;
}
