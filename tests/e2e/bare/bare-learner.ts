import type { Stand, Whim } from '../learner.ts';
import { until } from './bare-browser.ts';
import type { BareBrowser } from './bare-browser.ts';
import { odditiesOf } from './oddities.ts';

const frame = `document.getElementById('scorm_object')`;
const page = `${frame}.contentDocument`;
const all = (selector: string) => `${page}.querySelectorAll(${JSON.stringify(selector)})`;

/** Somebody in front of a package in a bare browser: sees what is on top, presses there with the mouse. */
export class BareLearner {
	readonly #browser: BareBrowser;
	readonly #whim: Whim;
	#presses = 0;

	constructor(browser: BareBrowser, whim: Whim) {
		this.#browser = browser;
		this.#whim = whim;
	}

	/** Waits until so many of these are on the page. */
	async see(selector: string, times: 'some' | 'none' = 'some'): Promise<void> {
		const wanted = `${all(selector)}.length ${times === 'some' ? '> 0' : '=== 0'}`;
		await until(() => this.#browser.evaluate(wanted), `${times} of ${selector}`);
	}

	/** Waits until the script has taken over from the prerendered card. */
	async seeLive(): Promise<void> {
		await this.see('[data-live] [data-action]');
	}

	/** Whether the bar stands above, as it does where there is room; a style half understood leaves it below. */
	async hasWideLayout(): Promise<boolean> {
		return (await this.#browser.evaluate(
			`${all('.bar')}[0].getBoundingClientRect().top < 100`,
		)) as boolean;
	}

	/** What of the page in sight is not as it was drawn: see there. */
	async oddities(): Promise<string[]> {
		return JSON.parse(
			(await this.#browser.evaluate(`(${odditiesOf})(${page})`)) as string,
		) as string[];
	}

	/** The colour behind everything. */
	async ground(): Promise<unknown> {
		return this.#browser.evaluate(`getComputedStyle(${page}.body).backgroundColor`);
	}

	async stand(): Promise<Stand> {
		await this.see('[data-scene]');
		const kept = `JSON.stringify(Object.assign({}, ${all('[data-scene]')}[0].dataset))`;
		return JSON.parse((await this.#browser.evaluate(kept)) as string) as Stand;
	}

	async click(selector: string, number = 0): Promise<void> {
		await this.see(selector);
		const control = `${all(selector)}[${number}]`;
		await this.#browser.evaluate(`(${bringIntoView})(${control})`);
		await this.see('[data-painted]');
		const found = (await this.#browser.evaluate(
			`(${placeOf})(${frame}, ${control}, ${this.#hit()})`,
		)) as string;
		const { x, y, over } = JSON.parse(found) as ReturnType<typeof JSON.parse>;
		if (over) throw new Error(`${selector} lies under ${over}`);
		await this.#browser.click(x as number, y as number);
	}

	/** How far across a control: a hand does not hit the same spot twice, and if it did, that would be a double click. */
	#hit(): number {
		return this.#presses++ % 2 === 0 ? 0.4 : 0.6;
	}

	/** One step on from here, whatever is here. False at an ending. */
	async step(): Promise<boolean> {
		const before = await this.stand();
		const { kind, moment } = before;
		if (kind === 'ending') return false;
		if (kind === 'decision' && moment === 'scene') await this.#clickAny('[data-choice]');
		else if (kind === 'question' && moment === 'scene') await this.#answer();
		else await this.click('[data-action="continue"]');
		const here = JSON.stringify(before);
		await until(async () => JSON.stringify(await this.stand()) !== here, `something after ${here}`);
		return true;
	}

	async #answer(): Promise<void> {
		const options = all('[data-scene] [data-option]');
		const names = (await this.#browser.evaluate(
			`JSON.stringify(Array.from(${options}, ({ type, name }) => [type, name]))`,
		)) as string;
		const kinds = JSON.parse(names) as [string, string][];
		const [kind] = kinds[0]!;
		if (kind === 'radio') {
			for (const name of new Set(kinds.map(([, name]) => name))) {
				await this.#clickAny(`[data-scene] [name="${name}"]`);
			}
		} else if (kind === 'checkbox') await this.#clickAny('[data-scene] [data-option]');
		else if (kind === 'range') {
			await this.#browser.evaluate(`${options}[0].focus()`);
			await this.#browser.press('ArrowRight');
		} else await this.click('[data-move="down"]');
		await this.click('[data-action="submit"]');
	}

	async #clickAny(selector: string): Promise<void> {
		const count = (await this.#browser.evaluate(`${all(selector)}.length`)) as number;
		await this.click(selector, this.#whim(count));
	}
}

/** Scrolls there, and says on the control when that is on the screen and at rest. Told to the browser as text, as is the next. */
function bringIntoView(control: HTMLElement): void {
	control.scrollIntoView({ block: 'center' });
	delete control.dataset['painted'];
	let before = NaN;
	requestAnimationFrame(function settle() {
		const { top } = control.getBoundingClientRect();
		if (top === before) setTimeout(() => (control.dataset['painted'] = ''));
		else requestAnimationFrame(settle);
		before = top;
	});
}

/** Where in the window a control is to be pressed, and what hides it there. */
function placeOf(frame: HTMLIFrameElement, control: HTMLElement, hit: number): string {
	delete control.dataset['painted'];
	const seat = frame.getBoundingClientRect();
	const { left, top, width, height } = control.getClientRects()[0]!;
	const x = left + width * hit;
	const y = top + height / 2;
	const there = control.ownerDocument.elementFromPoint(x, y);
	const isFree = there && (control.contains(there) || there.contains(control));
	return JSON.stringify({
		x: seat.left + x,
		y: seat.top + y,
		over: isFree ? '' : there?.outerHTML,
	});
}
