import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright/test';
import { build } from 'vite';
import type { Shelf } from '../benchmark/shelf.ts';

/** Lends every document of a page what the tests do from within. */
export async function lendWithin(page: Page): Promise<void> {
	await page.addInitScript({ content: await script() });
}

/** Opens a package in a frame of a page with an LMS, which has been lent what the tests do from within. */
export async function openWithin(page: Page, { url }: Shelf): Promise<Frame> {
	await page.goto(`${url}/empty.html`);
	await page.evaluate(anLmsAround);
	const frame = await (await page.waitForSelector('iframe')).contentFrame();
	await frame!.waitForSelector('[data-live]');
	return frame!;
}

let built: Promise<string> | undefined;

/** All of `within/` as one classic script. */
function script(): Promise<string> {
	return (built ??= bundle());
}

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('within/main.ts', import.meta.url)),
				formats: ['iife'],
				name: 'main',
			},
		},
	});
	const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
	return output[0].code;
}

/** An LMS that answers at once and keeps what it is told, around a frame that fills the window. */
function anLmsAround(): void {
	const kept: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted' };
	const yes = () => 'true';
	Object.assign(window, {
		API: {
			LMSInitialize: yes,
			LMSFinish: yes,
			LMSGetValue: (element: string) => kept[element] ?? (element.endsWith('_count') ? '0' : ''),
			LMSSetValue: (element: string, value: string) => String(Boolean((kept[element] = value))),
			LMSCommit: yes,
			LMSGetLastError: () => '0',
		},
	});
	const frame = document.createElement('iframe');
	frame.src = 'package/index.html';
	frame.style.cssText = 'position:fixed;top:0;left:0;border:0;width:100%;height:100%';
	document.body.append(frame);
}
