import { mount } from 'svelte';
import type { Course } from '../../lesson/course.ts';
import { bands } from '../../lesson/lesson.ts';
import { usual } from '../../player/comfort.ts';
import { openTexts, speak } from '../../text/say.svelte.ts';
import { fetchRest } from '../../views/rest-here.svelte.ts';
import type { SheetName } from '../../views/sheet-name.ts';
import { wear } from '../../views/wear.ts';
import { garmentsDrawn, picturesNamed } from '../sco/pictures.ts';
import BothThemes from './BothThemes.svelte';
import { courseShown } from './course-shown.ts';
import Look from './Look.svelte';
import SheetShown from './SheetShown.svelte';
import { showStates } from './show-states.ts';
import '../../views/critical.css';
import '../../views/theme.css';
import './look.css';

const target = document.getElementById('app')!;
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const sheet = query.get('sheet');

if (theme === 'light' || theme === 'dark') {
	const course = courseShown();
	openTexts(course);
	speak({ language: 'en', band: bands[1] });
	document.documentElement.classList.add('lettered');
	wear({ ...usual, theme }, document.documentElement);
	await fetchRest();
	if (sheet) showSheet(course, sheet as SheetName);
	else {
		document.body.insertAdjacentHTML('beforeend', picturesNamed(garmentsDrawn));
		showStates(document);
		mount(Look, { target, props: { course, theme } });
	}
} else mount(BothThemes, { target });

/** In a frame of the look nobody has come to a sheet yet: its heading does not take the focus there from the page around. */
function showSheet(course: Course, name: SheetName): void {
	HTMLElement.prototype.focus = () => {};
	mount(SheetShown, { target, props: { course, name } });
}
