import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { BareBrowser } from './bare-browser.ts';
import { fillTrialPage } from './fill-trial-page.ts';

const window = { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false };
const keyCodes = { ArrowRight: 39, Escape: 27 };

/** A Chromium too old for Playwright, spoken to in its own protocol over two pipes. */
export async function openOldChromium(executable: string): Promise<BareBrowser> {
	const home = mkdtempSync(path.join(tmpdir(), 'old-chromium-'));
	const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
	const chromium = spawn(executable, [...switches, `--user-data-dir=${home}`, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
	});
	const complaints: string[] = [];
	const gone = new Promise<void>((resolve) => chromium.once('exit', () => resolve()));
	const neverCame = gone.then(() =>
		Promise.reject(new Error('it ended as soon as it began: a library may be missing')),
	);
	const [, , , toIt, fromIt] = chromium.stdio as unknown as [0, 0, 0, Writable, Readable];
	const say = talk(toIt, fromIt, (event) => complaints.push(...complaintsIn(event)));

	const greeting = say<{ product: string }>('Browser.getVersion');
	const { product } = await Promise.race([greeting, neverCame]);
	const { targetId } = await say<{ targetId: string }>('Target.createTarget', {
		url: 'about:blank',
	});
	const { sessionId } = await say<{ sessionId: string }>('Target.attachToTarget', {
		targetId,
		flatten: true,
	});
	const tell = <Answer>(method: string, params = {}) => say<Answer>(method, params, sessionId);
	for (const domain of ['Page', 'Runtime', 'Log']) await tell(`${domain}.enable`);
	await tell('Emulation.setDeviceMetricsOverride', window);
	await tell('Page.addScriptToEvaluateOnNewDocument', { source: `(${fillTrialPage})()` });

	return {
		version: product,
		complaints,
		goTo: (url) => tell('Page.navigate', { url }),
		async evaluate(expression) {
			const { result, exceptionDetails } = await tell<Evaluated>('Runtime.evaluate', {
				expression,
				returnByValue: true,
				awaitPromise: true,
			});
			if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
			return result.value;
		},
		async click(x, y) {
			const press = { x, y, button: 'left', clickCount: 1 };
			await tell('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
			await tell('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
			await tell('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
		},
		async press(key) {
			const named = { key, code: key, windowsVirtualKeyCode: keyCodes[key] };
			await tell('Input.dispatchKeyEvent', { type: 'keyDown', ...named });
			await tell('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
		},
		async close() {
			// Asked to, it ends its children too; killed, it leaves them writing in its home.
			void say('Browser.close');
			await gone;
			rmSync(home, { recursive: true, force: true, maxRetries: 10 });
		},
	};
}

interface Evaluated {
	readonly result: { readonly value: unknown };
	readonly exceptionDetails?: { readonly exception: { readonly description: string } };
}

interface Heard {
	readonly id?: number;
	readonly method?: string;
	readonly params?: {
		readonly exceptionDetails?: { readonly exception?: { readonly description: string } };
		readonly entry?: { readonly level: string; readonly text: string };
	};
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

function complaintsIn({ params }: Heard): string[] {
	if (params?.exceptionDetails) return [params.exceptionDetails.exception?.description ?? ''];
	return params?.entry?.level === 'error' ? [params.entry.text] : [];
}

/** Questions go out numbered, each ended by a zero byte; answers come back in any order, with events in between. */
function talk(toIt: Writable, fromIt: Readable, onEvent: (event: Heard) => void) {
	const waiting = new Map<number, (answer: Heard) => void>();
	let asked = 0;
	let unread = '';
	// A browser that has gone does not listen; that it has gone is told elsewhere.
	toIt.on('error', () => {});
	fromIt.setEncoding('utf8').on('data', (piece: string) => {
		const whole = (unread + piece).split('\0');
		unread = whole.pop()!;
		for (const text of whole) {
			const heard = JSON.parse(text) as Heard;
			if (heard.id === undefined) onEvent(heard);
			else waiting.get(heard.id)?.(heard);
		}
	});
	return async <Answer>(method: string, params = {}, sessionId?: string): Promise<Answer> => {
		const id = ++asked;
		toIt.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		const { error, result } = await new Promise<Heard>((resolve) => waiting.set(id, resolve));
		waiting.delete(id);
		if (error) throw new Error(`${method}: ${error.message}`);
		return result as Answer;
	};
}
