/** Why a value is not taken, with its error code. With code 0 the value passes, and the journal notes the reason. */
export interface Objection {
	readonly error: string;
	readonly why: string;
}

/** Judges one value; `held` tells what the LMS holds of this session already, so that order can be judged too. */
export type Rules = (
	element: string,
	value: string,
	held: Readonly<Record<string, string>>,
) => Objection | undefined;

/** One line of a rule book: the elements it is about, the values that fit, and why others do not. */
export interface Rule {
	readonly of: RegExp;
	readonly fits: (value: string) => boolean;
	readonly why: string;
	/** Another code than the edition's type mismatch; 0 for a remark. */
	readonly error?: string;
}

/** What a response of one type of interaction may look like. */
export type ResponseGrammar = Readonly<Record<string, (response: string) => boolean>>;

/** The first rule of the book that a value breaks. */
export function ruleBook(rules: readonly Rule[], mismatch: string): Rules {
	return (element, value) => {
		const broken = rules.find(({ of, fits }) => of.test(element) && !fits(value));
		return broken && { error: broken.error ?? mismatch, why: broken.why };
	};
}

const responseElement =
	/^cmi\.interactions\.(\d+)\.(?:(student_response|learner_response)|correct_responses\.\d+\.(pattern))$/;

/** Responses follow the type of their interaction, which must be told first. */
export function responseRules(
	grammars: { readonly response: ResponseGrammar; readonly pattern: ResponseGrammar },
	codes: { readonly mismatch: string; readonly order: string },
): Rules {
	return (element, value, held) => {
		const [, index, , pattern] = responseElement.exec(element) ?? [];
		if (index === undefined) return undefined;
		const type = held[`cmi.interactions.${index}.type`];
		if (!type) {
			return { error: codes.order, why: `the type of interaction ${index} must be set first` };
		}
		const fits = (pattern ? grammars.pattern : grammars.response)[type];
		if (!fits || fits(value)) return undefined;
		return {
			error: codes.mismatch,
			why: `"${value}" is no ${pattern ?? 'response'} of type ${type}`,
		};
	};
}

/** Asks several rule books in turn; the first objection counts, and a mere remark only when nothing else is said. */
export function all(...books: readonly Rules[]): Rules {
	return (element, value, held) => {
		const objections = books.flatMap((book) => book(element, value, held) ?? []);
		return objections.find(({ error }) => error !== '0') ?? objections[0];
	};
}

/** True for values of at most so many characters. */
export const atMost = (limit: number) => (value: string) => value.length <= limit;

/** True for values that match. */
export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** True for one of the words. */
export const oneOf = (...vocabulary: readonly string[]) => {
	return (value: string) => vocabulary.includes(value);
};

/** True for a decimal number without exponent, between the bounds. */
export const decimal =
	(from = -Infinity, to = Infinity) =>
	(value: string) =>
		/^-?\d+(\.\d+)?$/.test(value) && Number(value) >= from && Number(value) <= to;
