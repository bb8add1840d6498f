import type { Page } from 'playwright';
import type { Language, LessonId } from '../../src/lesson/lesson.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { follow, routesThrough } from '../e2e/every-scene.ts';
import type { Learner } from '../e2e/learner.ts';
import type { Form } from './forms.ts';
import { leftAt, rail } from './opened.ts';

/** A screen of which a picture is kept: in which package, language and form, and how one comes to stand there. */
export interface Look {
	readonly name: string;
	readonly course: LessonId | 'wardrobe';
	readonly language: Language;
	readonly form: Form['name'];
	readonly attempt?: Attempt;
	readonly reach?: (learner: Learner, page: Page) => Promise<unknown>;
}

const jacket = 'denim-jacket';
const jumper = 'emmas-jumper';

/** Twelve that differ in all there is: size, theme, language and kind. None of them draws an emoji: those are the device's. */
export const chosenLooks: readonly Look[] = [
	{ name: 'start card', course: jacket, language: 'fr', form: '360-light' },
	{
		name: 'rail',
		course: 'wardrobe',
		language: 'nl',
		form: '360-light',
		attempt: leftAt(rail[3]!, 'welcome', { finished: rail.slice(0, 2) }),
		reach: (learner) => resume(learner).then(() => learner.action('wardrobe').click()),
	},
	{
		name: 'welcome back',
		course: jacket,
		language: 'en',
		form: '650-dark',
		attempt: leftAt(jacket, 'monday'),
		reach: (learner) => learner.action('resume').waitFor(),
	},
	{ name: 'passage', language: 'de', form: '1280-dark', ...on('in_class') },
	{ name: 'chat', language: 'nl', form: '360-dark', ...on('chat_stops') },
	{ name: 'decision', language: 'de', form: '360-light', ...on('on_the_tram') },
	{
		name: 'reply',
		language: 'en',
		form: '650-light',
		...on('robin_writes', (_, page) => page.locator('[data-choice]').first().click()),
	},
	{ name: 'estimate', language: 'fr', form: '360-dark', ...on('q_guess') },
	{
		name: 'answer',
		language: 'nl',
		form: '360-light',
		...on('q_fake', (learner) => learner.step()),
	},
	{ name: 'reflection', language: 'de', form: '650-light', ...on('think') },
	{
		name: 'ending',
		course: jumper,
		language: 'en',
		form: '360-dark',
		reach: (learner) => follow(learner, routesThrough(jumper)[0]!, async () => {}),
	},
	{
		name: 'help sheet',
		course: jumper,
		language: 'fr',
		form: '360-dark',
		reach: (learner) => learner.action('help').click(),
	},
];

/** On a scene of the denim jacket, after what is done there. */
function on(scene: string, act: Look['reach'] = async () => {}) {
	const reach: Look['reach'] = async (learner, page) => {
		await resume(learner);
		await act(learner, page);
	};
	return { course: jacket, attempt: leftAt(jacket, scene), reach };
}

async function resume(learner: Learner): Promise<void> {
	await learner.action('resume').click();
	await learner.scene.waitFor();
}
