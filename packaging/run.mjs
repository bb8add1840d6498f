// Runs a command of the project, written in TypeScript, on any Node the project supports: `node packaging/run.mjs check`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command = '', ...args] = process.argv.slice(2);
const rooms = ['.', '../tests/benchmark', '../tests/browsers', '../tests/shots'];
const file = rooms
	.map((room) => fileURLToPath(new URL(`${room}/${command}.ts`, import.meta.url)))
	.find((path) => /^[a-z]+$/.test(command) && existsSync(path));
if (!file) {
	console.error(`There is no command "${command}". The commands are listed in README.md.`);
	process.exit(2);
}
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
