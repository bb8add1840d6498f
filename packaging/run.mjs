// Runs a command of the project, written in TypeScript, on any Node the project supports: `node packaging/run.mjs check`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
if (!/^[a-z]+$/.test(command) || !existsSync(file)) {
	console.error(`There is no command "${command}". The commands are listed in README.md.`);
	process.exit(2);
}
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
