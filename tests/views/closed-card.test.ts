import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { openTexts, speak } from '../../src/text/say.svelte.ts';
import ClosedCard from '../../src/views/cards/ClosedCard.svelte';

const registry = { facts: {}, rules: {}, lines: [] };
const closed = {
	title: 'The end',
	text: 'You can close this page.',
	waiting: 'Not yet.',
	help: '',
};

test.each([
	['closed', closed.text],
	['nobody', closed.text],
	['unconfirmed', closed.waiting],
])(
	'lets the page be closed only when nothing is on its way to the school: %s',
	(standing, says) => {
		openTexts({
			id: 'small',
			lessons: [],
			plain: [],
			languages: ['en'],
			registry,
			texts: { en: { interface: { package: { title: 'Small' }, closed } } },
		});
		speak({ language: 'en', band: '12-14' });

		const { body } = render(ClosedCard, { props: { registry, standing, garments: [] } });

		expect(body).toContain(says);
	},
);
