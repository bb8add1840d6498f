import { fileURLToPath } from 'node:url';
import { openLock } from '../../packaging/identifiers/open-lock.ts';
import { made } from '../../packaging/make.ts';
import { offerOf } from '../../packaging/orders/order.ts';
import { projectWorkshop } from '../../packaging/project.ts';
import { readPlayer } from '../../packaging/read-player.ts';
import type { Texts } from '../../src/lesson/course.ts';
import type { LessonId } from '../../src/lesson/lesson.ts';
import { content } from '../matrix/jacket.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// A vowel becomes two with accents. A consonant here and there makes the sum 40 % in every text.
const grown: Readonly<Record<string, string>> = {
	...{ a: 'áä', e: 'ëé', i: 'íï', o: 'öó', u: 'üú', y: 'ýÿ', é: 'éê', è: 'èë', à: 'àá', ê: 'êé' },
	...{
		A: 'ÁÄ',
		E: 'ÉË',
		I: 'ÍÏ',
		O: 'ÖÓ',
		U: 'ÜÚ',
		É: 'ÉÊ',
		c: 'çc',
		l: 'lĺ',
		n: 'ñ',
		r: 'ŕ',
		s: 'š',
	},
};

/** The zip of one lesson in a French that is 40 % longer, in accents and brackets: what clips here would clip in some language. */
export async function longPackage(lesson: LessonId): Promise<Uint8Array> {
	const lock = openLock(root);
	if (!lock.ok) throw new Error('The lock cannot be read');
	const lessons = lesson === 'wardrobe' ? offerOf(content.lessons).rail : [lesson];
	const order = { course: lesson, lessons, languages: ['fr'], format: 'scorm12' } as const;
	const texts = { ...content.texts, fr: longerTexts(content.texts.fr) };
	const player = await readPlayer('dist');
	const longContent = { ...content, texts };
	const [parcel] = made([order], longContent, lock.value.value, player, projectWorkshop());
	return parcel!.zip;
}

/** A message made longer; what stands for a value stays as it is. */
export function longer(message: string): string {
	let depth = 0;
	const words = message.replace(/./gsu, (letter) => {
		if (letter === '{') depth += 1;
		if (letter === '}') depth -= 1;
		// Words stand outside of braces, and in the branches of a plural.
		return depth % 2 === 0 ? (grown[letter] ?? letter) : letter;
	});
	return `[${words}]`;
}

function longerTexts(texts: Texts): Texts {
	return Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [
			key,
			typeof text === 'string' ? longer(text) : longerTexts(text),
		]),
	);
}
