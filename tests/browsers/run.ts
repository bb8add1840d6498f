import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a program to its end.
 *
 * @throws with its last words when it fails, or has not ended in so many milliseconds
 */
export async function run(program: string, args: string[], patience: number): Promise<void> {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	try {
		await promisify(execFile)(program, args, { env, timeout: patience, maxBuffer: 2 ** 26 });
	} catch (error) {
		const { killed, stderr, message } = error as Error & { killed?: boolean; stderr?: string };
		const lastWords = (stderr ?? message).trim().split('\n').at(-1);
		throw new Error(killed ? `${program} took too long` : `${program} says: ${lastWords}`, {
			cause: error,
		});
	}
}
