import type { FrameLocator, Locator, Page } from 'playwright/test';

/** How a learner gets along: with a mouse or finger, or with the keyboard alone. */
export type Hand = 'mouse' | 'keyboard';

/** What a learner decides where there is something to decide: the number of the choice or option, from 0. */
export type Whim = (options: number) => number;

/** Somebody in front of a launched package, who acts by what stands on the screen and nothing else. */
export class Learner {
	readonly #page: Page;
	readonly #frame: FrameLocator | Page;
	readonly #hand: Hand;
	readonly #whim: Whim;

	constructor(page: Page, frame: FrameLocator | Page, hand: Hand, whim: Whim) {
		this.#page = page;
		this.#frame = frame;
		this.#hand = hand;
		this.#whim = whim;
	}

	get scene(): Locator {
		return this.#frame.locator('[data-scene]');
	}

	action(name: string): Locator {
		return this.#frame.locator(`[data-action="${name}"]`);
	}

	choice(id: string): Locator {
		return this.#frame.locator(`[data-choice="${id}"]`);
	}

	/** Where the learner stands, once the screen has changed: scene, kind and moment. */
	async stand(): Promise<Stand> {
		return this.scene.evaluate((element) => ({
			scene: element.getAttribute('data-scene')!,
			kind: element.getAttribute('data-kind')!,
			moment: element.getAttribute('data-moment')!,
		}));
	}

	async start(): Promise<void> {
		await this.act(this.action('start'));
		await this.scene.waitFor();
	}

	/** One step on from here, whatever is here. False at an ending. */
	async step(): Promise<boolean> {
		const { kind, moment } = await this.stand();
		if (kind === 'ending') return false;
		const choices = this.#frame.locator('[data-choice]');
		if (kind === 'decision' && moment === 'scene') {
			await this.act(choices.nth(this.#whim(await choices.count())));
		} else if (kind === 'question' && moment === 'scene') {
			await this.answer();
			await this.act(this.action('submit'));
		} else {
			await this.act(this.action('continue'));
		}
		return true;
	}

	/** Answers the question in sight, in whichever way it asks. */
	async answer(): Promise<void> {
		const options = this.scene.locator('[data-option]');
		const type = await options.first().getAttribute('type');
		if (type === 'radio') {
			for (const name of await this.#groups(options)) {
				const group = this.scene.locator(`[type="radio"][name="${name}"]`);
				await this.act(group.nth(this.#whim(await group.count())));
			}
		} else if (type === 'checkbox') {
			await this.act(options.nth(this.#whim(await options.count())));
		} else if (type === 'range') {
			await options.first().focus();
			await this.#page.keyboard.press('ArrowRight');
		} else if ((await options.first().getAttribute('data-move')) !== null) {
			await this.act(this.scene.locator('[data-move="down"]').first());
		} else {
			for (const select of await options.all()) await select.selectOption({ index: 1 });
		}
	}

	/** Does it by hand: a click, or focus and the key that a person would press. */
	async act(control: Locator): Promise<void> {
		if (this.#hand === 'mouse') return control.click();
		await this.#tabTo(control);
		const type = await control.getAttribute('type');
		await this.#page.keyboard.press(type === 'radio' || type === 'checkbox' ? 'Space' : 'Enter');
	}

	/** With the Tab key alone, as far as it takes. Radio buttons of a group are one stop, with arrows between them. */
	async #tabTo(control: Locator): Promise<void> {
		await control.waitFor();
		const isRadio = (await control.getAttribute('type')) === 'radio';
		for (let pressed = 0; pressed < 80; pressed++) {
			const at = await control.evaluate((element) => {
				const now = element.ownerDocument.activeElement;
				if (now === element) return 'there';
				const radio = element as HTMLInputElement;
				return (now as HTMLInputElement | null)?.name === radio.name && radio.name
					? 'group'
					: 'away';
			});
			if (at === 'there') return;
			await this.#page.keyboard.press(isRadio && at === 'group' ? 'ArrowDown' : 'Tab');
		}
		throw new Error(`The keyboard does not reach ${control}`);
	}

	async #groups(options: Locator): Promise<string[]> {
		const names = await options.evaluateAll((all) =>
			all.map((one) => one.getAttribute('name') ?? ''),
		);
		return [...new Set(names)];
	}
}

export interface Stand {
	readonly scene: string;
	readonly kind: string;
	readonly moment: string;
}

/** Whims that come out the same each time: mulberry32, from a seed. */
export function whimFrom(seed: number): Whim {
	let state = seed >>> 0;
	return (options) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % options;
	};
}
