/** The views that nobody needs before the first choice: they come in a script of their own (vite.config.ts). */
export { default as ClosedCard } from './cards/ClosedCard.svelte';
export { default as WelcomeBack } from './cards/WelcomeBack.svelte';
export { default as ReadAloud } from './ReadAloud.svelte';
export { default as EndingScene } from './scenes/EndingScene.svelte';
export { default as QuestionScene } from './scenes/QuestionScene.svelte';
export { default as ReflectionScene } from './scenes/ReflectionScene.svelte';
export { default as AccessibilitySheet } from './sheets/AccessibilitySheet.svelte';
export { default as LanguageSheet } from './sheets/LanguageSheet.svelte';
export { default as MirrorSheet } from './sheets/MirrorSheet.svelte';
