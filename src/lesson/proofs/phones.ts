import type { Registry } from '../registry.ts';
import type { Finding } from '../door/tree.ts';
import type { Message } from './said.ts';

/** A phone number stands in one place: elsewhere it is written `{H1}`, so that a new one changes everywhere. */
export function phonesInWords(messages: readonly Message[], { lines }: Registry): Finding[] {
	const forms = lines.flatMap(({ id, phone }) =>
		phone === undefined
			? []
			: [{ id, phone, form: new RegExp(`(?<!\\d)${phone.replace(/ /g, '[\\s.]?')}(?!\\d)`) }],
	);
	return messages.flatMap(({ path, words }) =>
		forms
			.filter(({ form }) => form.test(words))
			.map(({ id, phone }) => ({
				path,
				says: `${phone} is the number of ${id}. Write {${id}}, so that a new number changes everywhere`,
			})),
	);
}
