import type { LayoutName } from '../host/layouts.ts';
import type { ProfileName } from '../lms/profiles.ts';

/** What can be chosen before a launch. */
export interface Choices {
	readonly profile: ProfileName;
	readonly layout: LayoutName;
	readonly size: SizeName;
	/** The language of the page around the package; empty for none. */
	readonly lang: string;
	/** The language the learner prefers, as the LMS knows it. */
	readonly language: string;
}

/** What is chosen when nobody has chosen. */
export const firstChoices: Choices = {
	profile: 'plain',
	layout: 'frame',
	size: 'moodle',
	lang: '',
	language: '',
};

/** The room a package gets, measured in Moodle. */
export const sizes = {
	moodle: { says: 'Moodle on a laptop, 650 × 666', width: '650px', height: '666px' },
	wide: { says: 'Moodle without its drawers, 867 × 666', width: '867px', height: '666px' },
	phone: { says: 'Moodle on a phone, 367 × 666', width: '367px', height: '666px' },
	small: { says: 'The smallest phone, 320 × 568', width: '320px', height: '568px' },
	full: { says: 'All there is', width: '100%', height: '85vh' },
} as const;

/** The names in the table. */
export type SizeName = keyof typeof sizes;

/** What a layout is, in words. */
export const layoutWords: Readonly<Record<LayoutName, string>> = {
	frame: 'A frame',
	frameset5: 'Framesets, five deep',
	decoy: 'A frame between elements called API',
	'cross-origin-middle': 'A frame of another site between',
	sandbox: 'A sandbox without a way out',
	popup: 'A window of its own',
};

/** The languages that can be chosen. */
export const languages: Readonly<Record<string, string>> = {
	'': 'not told',
	fr: 'français',
	nl: 'Nederlands',
	de: 'Deutsch',
	en: 'English',
};
