import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import type { Lms } from '../../../src/pages/trial/lms/lms.ts';
import { profiles } from '../../../src/pages/trial/lms/profiles.ts';
import type { ProfileName } from '../../../src/pages/trial/lms/profiles.ts';
import type { About } from '../../../src/pages/check/about.ts';
import { newCheck } from '../../../src/pages/check/check.ts';
import type { Check } from '../../../src/pages/check/check.ts';
import type { Findings } from '../../../src/pages/check/findings.ts';
import { toDecision } from '../../player/walks.ts';
import { heldPage, sitDown } from '../../tracking/sitting.ts';
import type { HeldPage, Where } from '../../tracking/sitting.ts';

/** A check in front of an LMS: everything real but the browser. */
export interface Opened {
	readonly lms: Lms;
	readonly page: HeldPage;
	readonly check: Check;
	readonly findings: () => Findings;
	/** As the page goes for good. */
	leave(): void;
}

export function aboutFor(format: Lms['format']): About {
	return {
		course: 'small',
		format: format === 'scorm12' ? 'scorm12' : 'scorm2004-4',
		defaultLanguage: 'fr',
		wishes: [null, 'nl', 'fr-BE', 'en'],
	};
}

/** Opens the check in an LMS. Needs fake timers. */
export async function openCheck(
	where: Where | Lms,
	tabs: string = crypto.randomUUID(),
	isConnected = true,
): Promise<Opened> {
	const lms = 'api' in where ? where : openLms(where);
	const lmsWindow: Record<string, unknown> = { opener: null };
	lmsWindow['parent'] = lmsWindow;
	lms.place(lmsWindow);
	const page = heldPage(lmsWindow);
	page.isConnected = isConnected;
	const check = newCheck(aboutFor(lms.format), page, tabs);
	let findings: Findings | undefined;
	check.watch((found) => (findings = found));
	const opened = check.open();
	await page.pass(6000);
	await opened;
	return {
		lms,
		page,
		check,
		findings: () => findings!,
		leave() {
			lms.weather.leaving = true;
			page.tell('left');
			page.tell('hidden');
		},
	};
}

/** Every manner of LMS, in each edition it speaks. */
export const everywhere = (Object.keys(profiles) as ProfileName[]).flatMap((profile) =>
	profiles[profile].formats.map((format) => ({ format, profile }) as const),
);

/** A learner in the middle of the lesson leaves; the same attempt is opened again. */
export async function halfway(where: Where) {
	const sitting = await sitDown(where);
	await sitting.does(...toDecision);
	sitting.lms.weather.leaving = true;
	sitting.page.tell('left');
	await sitting.page.pass(2000);
	return sitting;
}
