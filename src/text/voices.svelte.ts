import { spoken } from './say.svelte.ts';

let voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
/** What is being read. Somebody has to hold it: some browsers forget to say when one that nobody holds has ended. */
let current: SpeechSynthesisUtterance | undefined;

/** Asks the device for its voices, once somebody may want one: many know them only after a while. */
export function findVoices(): void {
	if (!('speechSynthesis' in window)) return;
	const look = () => (voices = speechSynthesis.getVoices());
	speechSynthesis.onvoiceschanged = look;
	look();
}

/**
 * A voice for the language spoken now that lives in the device, from Belgium if there is one. The others send every
 * sentence to their maker, so they are not offered.
 */
export function voiceHere(): SpeechSynthesisVoice | undefined {
	const here = voices.filter(({ localService, lang }) => localService && lang.startsWith(spoken()));
	return here.find(({ lang }) => /be$/i.test(lang)) ?? here[0];
}

/** Reads one sentence after the other, and tells which; at the end, that it is none. */
export function readAloud(
	sentences: readonly string[],
	tell: (place: number | undefined) => void,
): void {
	const voice = voiceHere();
	const read = (place: number) => {
		const sentence = sentences[place];
		if (!voice || !sentence) return tell(undefined);
		const now = new SpeechSynthesisUtterance(sentence);
		now.voice = voice;
		now.lang = voice.lang;
		// What was hushed ends too, and nothing follows it.
		now.onend = () => now === current && read(place + 1);
		now.onerror = () => now === current && tell(undefined);
		current = now;
		tell(place);
		speechSynthesis.speak(now);
	};
	hush();
	read(0);
}

/** Silence, at once. */
export function hush(): void {
	if (!current) return;
	current = undefined;
	speechSynthesis.cancel();
}
