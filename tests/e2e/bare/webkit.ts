import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { until } from './bare-browser.ts';
import type { BareBrowser } from './bare-browser.ts';

/** The programs that WebKitGTK is driven with. */
export interface WebKitPrograms {
	readonly driver: string;
	readonly browser: string;
	/** Draws a screen nobody looks at, where there is none. */
	readonly screen: string;
}

const keys = { ArrowRight: '\uE014', Escape: '\uE00C' };

/** WebKitGTK, the nearest to Safari that runs on Linux, spoken to as the WebDriver standard has it. */
export async function openWebKit(programs: WebKitPrograms): Promise<BareBrowser> {
	const children: ChildProcess[] = [];
	const display = process.env['DISPLAY'] ?? (await openScreen(programs.screen, children));
	const port = await freePort();
	children.push(
		spawn(programs.driver, [`--port=${port}`], {
			env: { ...process.env, DISPLAY: display },
			stdio: 'ignore',
		}),
	);
	const call = async <Answer>(method: string, where: string, words?: object): Promise<Answer> => {
		const body = words ? { body: JSON.stringify(words) } : {};
		const reply = await fetch(`http://127.0.0.1:${port}${where}`, { method, ...body });
		const { value } = (await reply.json()) as { value: Answer & { error?: string } };
		if (value?.error) throw new Error(JSON.stringify(value));
		return value;
	};
	await until(() => call('GET', '/status'), 'a driver that listens');
	const { sessionId, capabilities } = await call<Session>('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
			},
		},
	});
	const session = `/session/${sessionId}`;
	const act = (kind: string, actions: object[], more = {}) =>
		call('POST', `${session}/actions`, { actions: [{ type: kind, id: kind, actions, ...more }] });
	await call('POST', `${session}/window/rect`, { width: 1280, height: 800 });

	return {
		version: `WebKitGTK ${capabilities.browserVersion}`,
		complaints: [],
		goTo: (url) => call('POST', `${session}/url`, { url }),
		evaluate: (expression) =>
			call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
		click: (x, y) =>
			act('pointer', [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			]),
		press: (key) =>
			act('key', [
				{ type: 'keyDown', value: keys[key] },
				{ type: 'keyUp', value: keys[key] },
			]),
		async close() {
			await call('DELETE', session);
			for (const child of children.reverse()) child.kill();
		},
	};
}

interface Session {
	readonly sessionId: string;
	readonly capabilities: { readonly browserVersion: string };
}

/** A screen of its own; the program itself finds a free number and says it. */
async function openScreen(program: string, children: ChildProcess[]): Promise<string> {
	const size = ['-screen', '0', '1400x1000x24'];
	const screen = spawn(program, ['-displayfd', '1', '-nolisten', 'tcp', ...size], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	children.push(screen);
	const [number] = (await once(screen.stdout, 'data')) as [Buffer];
	return `:${number.toString().trim()}`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
