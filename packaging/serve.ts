import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openAttempts } from '../src/pages/trial/server/attempts.ts';
import { listen } from '../src/pages/trial/server/http.ts';
import { shelfOver } from '../src/pages/trial/server/shelf.ts';

const packages = fileURLToPath(new URL('../dist/packages', import.meta.url));
const trial = fileURLToPath(new URL('../dist/trial', import.meta.url));
const firstPort = 4380;

/** What is served, and where. */
export interface Serving {
	/** The address of the trial LMS, without a slash at the end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Serves the built trial LMS over a folder of packages. Port 0 takes any that is free. */
export async function serve(
	options: {
		readonly port?: number;
		readonly packages?: string;
		readonly trial?: string;
	} = {},
): Promise<Serving> {
	const stock = {
		shelf: shelfOver(options.packages ?? packages),
		attempts: openAttempts(),
		trial: options.trial ?? trial,
	};
	const { server, url } = await listen(stock, options.port ?? 0);
	return {
		url,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Serves on the first free port from 4380 on. */
export async function serveOnFreePort(from = firstPort): Promise<Serving> {
	try {
		return await serve({ port: from });
	} catch (error) {
		const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		if (!isTaken || from > firstPort + 100) throw error;
		return serveOnFreePort(from + 1);
	}
}

/** Waits for Ctrl-C. */
export async function untilStopped({ close }: Serving): Promise<number> {
	await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
	await close();
	return 0;
}

/** `node packaging/run.mjs serve`: serves what is built. */
export async function main(): Promise<number> {
	if (!existsSync(trial)) {
		console.error('The trial LMS is not built yet: npm start does it all.');
		return 1;
	}
	const serving = await serveOnFreePort();
	console.log(`The trial LMS: ${serving.url}/ (Ctrl-C ends it)`);
	return untilStopped(serving);
}
