import { mount } from 'svelte';
import { bands } from '../../lesson/lesson.ts';
import { usual } from '../../player/comfort.ts';
import { openTexts, speak } from '../../text/say.svelte.ts';
import { fetchRest } from '../../views/rest-here.svelte.ts';
import { wear } from '../../views/wear.ts';
import { garmentsDrawn, picturesNamed } from '../sco/pictures.ts';
import BothThemes from './BothThemes.svelte';
import { courseShown } from './course-shown.ts';
import Look from './Look.svelte';
import '../../views/critical.css';
import '../../views/theme.css';
import './look.css';

const target = document.getElementById('app')!;
const theme = new URLSearchParams(location.search).get('theme');

if (theme === 'light' || theme === 'dark') {
	const course = courseShown();
	openTexts(course);
	speak({ language: 'en', band: bands[1] });
	document.body.insertAdjacentHTML('beforeend', picturesNamed(garmentsDrawn));
	document.documentElement.classList.add('lettered');
	wear({ ...usual, theme }, document.documentElement);
	await fetchRest();
	mount(Look, { target, props: { course, theme } });
} else mount(BothThemes, { target });
