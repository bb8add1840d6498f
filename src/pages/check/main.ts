import '../sco/old-browsers.ts';
import { mount } from 'svelte';
import type { Texts } from '../../lesson/course.ts';
import { bands, languages } from '../../lesson/lesson.ts';
import type { Language } from '../../lesson/lesson.ts';
import { firstLanguage } from '../../text/first-language.ts';
import { openTexts, speak } from '../../text/say.svelte.ts';
import { browserPage } from '../../tracking/page.ts';
import { wishesOfPage } from '../sco/wishes.ts';
import type { About } from './about.ts';
import CheckPage from './CheckPage.svelte';
import { newCheck } from './check.ts';
import './check.css';

const words = read<Partial<Record<Language, Texts>>>('words');
const about: About = { ...read<Omit<About, 'wishes'>>('package'), wishes: wishesOfPage(window) };
const offered = languages.filter((language) => words[language]);
const texts = Object.fromEntries(
	offered.map((language) => [language, { check: words[language]! }]),
);

openTexts({
	...{ id: about.course, lessons: [], plain: [], languages: offered, texts },
	registry: { facts: {}, rules: {}, lines: [] },
});
speak({
	language: firstLanguage(offered, about.wishes, about.defaultLanguage),
	band: bands[0],
});

// The address of the lesson's own page: that is how its player is known in other tabs.
const lesson = location.pathname.replace(/check\.html$/, 'index.html');
const check = newCheck(about, browserPage(window), `unwearable-wardrobe ${about.course} ${lesson}`);
const target = document.getElementById('app')!;
target.textContent = '';
mount(CheckPage, { target, props: { check, languages: offered } });
void check.open();

function read<Value>(id: string): Value {
	return JSON.parse(document.getElementById(id)!.textContent) as Value;
}
