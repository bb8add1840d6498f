import { faultsOf } from '../lms/faults.ts';
import { isProfileName } from '../lms/profiles.ts';
import { host } from './hosting.ts';
import type { Hosting, LineState } from './hosting.ts';
import { isLayoutName } from './layouts.ts';
import { addressOf, isFit, packageOnShelf } from './packages.ts';

/**
 * The bare host page for tests: `/launch?package=<file or id>`, and if wished `&sco=<number>`, `&profile=<name>`,
 * `&attempt=<key>`, `&layout=<name>`, `&lang=<language of this page>`, `&language=<preference of the learner>`.
 */
async function launch(): Promise<void> {
	const query = new URLSearchParams(location.search);
	const said = (name: string, otherwise: string) => query.get(name) ?? otherwise;
	const lang = query.get('lang');
	if (lang) document.documentElement.lang = lang;

	const found = await packageOnShelf(said('package', ''));
	const sco = isFit(found) ? found.scos[Number(said('sco', '0'))] : undefined;
	const profile = said('profile', 'plain');
	const layout = said('layout', 'frame');
	if (!isFit(found) || !sco) return refuse(isFit(found) ? 'It has no such SCO.' : found.says);
	if (!isProfileName(profile)) return refuse(`There is no profile "${profile}".`);
	if (!isLayoutName(layout)) return refuse(`There is no layout "${layout}".`);

	const { launchData, masteryScore, completionThreshold } = sco;
	const hosting = await host(
		{
			address: addressOf(found, sco),
			format: found.format,
			profile,
			layout,
			key: said('attempt', found.file),
			known: { launchData, masteryScore, completionThreshold, language: said('language', '') },
		},
		document.body,
	);
	expose(hosting);
}

/** What tests take hold of. */
function expose(first: Hosting): void {
	let hosting = first;
	const trial = {
		journal: first.lms.journal,
		values: () => hosting.lms.values(),
		kept: () => hosting.lms.kept(),
		phase: () => hosting.lms.phase(),
		faults: () => faultsOf(first.lms.journal),
		weather: () => hosting.lms.weather,
		line: (state: LineState) => hosting.setLine(state),
		vanish: () => hosting.lms.vanish(),
		leave: () => hosting.leave(),
		crash: () => hosting.crash(),
		relaunch: () => {
			hosting = hosting.relaunch();
		},
		newAttempt: () => {
			hosting = hosting.newAttempt();
		},
	};
	Object.assign(window, { trial });
	document.documentElement.dataset.trial = 'launched';
}

function refuse(says: string): void {
	document.body.textContent = says;
	document.documentElement.dataset.trial = 'refused';
}

void launch();
