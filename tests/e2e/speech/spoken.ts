import type { Language } from '../../../src/lesson/lesson.ts';
import type { Accessible } from './accessible.ts';
import { roleWords } from './role-words.ts';
import type { Said } from './role-words.ts';

/** What a screen reader says when it reads on, line by line, from here to the end. */
export function linesOf(accessible: Accessible, language: Language): readonly string[] {
	const { role, name, children } = accessible;
	const within = () => children.flatMap((child) => linesOf(child, language));
	switch (role) {
		case 'StaticText':
			return name ? [name] : [];
		case 'paragraph':
		case 'term':
		case 'definition':
			return children.some(isControl) ? within() : [within().join(' ')];
		case 'list':
			return [said(accessible, language), ...within()];
		case 'group':
		case 'region':
		case 'navigation':
		case 'dialog':
			return name ? [said(accessible, language), ...within()] : within();
		case 'LabelText':
			// Its words are the name of the control, which says them.
			return children.filter(isControl).flatMap((child) => linesOf(child, language));
		case 'Legend':
			return [];
		default:
			return isControl(accessible) || role === 'heading' ? [said(accessible, language)] : within();
	}
}

/** What is said of one thing when the focus comes to it: what is said of it in passing, and what describes it. */
export function announced(accessible: Accessible, language: Language): string {
	return [said(accessible, language), accessible.description].filter(Boolean).join(', ');
}

/** Its name, what it is, and how it stands. */
function said({ role, name, value, properties, children }: Accessible, language: Language): string {
	const words = roleWords[language];
	const kind = role === 'DisclosureTriangle' ? 'button' : role;
	const number = role === 'heading' ? properties['level'] : children.length;
	const word = kind in words ? words[kind as Said].replace('#', String(number)) : '';
	const states = statesOf(properties).map((state) => words[state]);
	return [name, word, value, ...states].filter(Boolean).join(', ');
}

function statesOf({ checked, pressed, expanded, disabled }: Accessible['properties']): Said[] {
	const either = (state: unknown, yes: Said, no: Said) =>
		state === undefined ? [] : [String(state) === 'true' ? yes : no];
	return [
		...either(checked, 'checked', 'unchecked'),
		...either(pressed, 'pressed', 'unpressed'),
		...either(expanded, 'expanded', 'collapsed'),
		...(disabled ? (['disabled'] as const) : []),
	];
}

const controls: readonly string[] = [
	...['button', 'link', 'radio', 'checkbox', 'textbox', 'spinbutton', 'slider'],
	...['image', 'progressbar', 'DisclosureTriangle'],
];

/** Whether it is one thing to a screen reader, said in one breath, rather than a place with things in it. */
export function isControl({ role }: Accessible): boolean {
	return controls.includes(role);
}
