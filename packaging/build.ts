import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { playerConfig, prerenderConfig } from '../vite.config.ts';
import type { Player } from './pack.ts';
import { readPlayer } from './read-player.ts';
import { kilobytes } from './say-packages.ts';

/** `npm run build`: the player, once, for all packages. */
export async function main(): Promise<number> {
	const { files } = await buildPlayer();
	for (const [name, bytes] of Object.entries(files))
		console.log(`dist/player/${name}  ${kilobytes(bytes.length)}`);
	return 0;
}

/** Builds the player and what draws its start card. */
export async function buildPlayer(): Promise<Player> {
	// The runner of these commands leaves "development" behind, which would build a player twice as large.
	process.env.NODE_ENV = 'production';
	await Promise.all([
		build({ ...playerConfig, configFile: false }),
		build({ ...prerenderConfig, configFile: false }),
	]);
	return readPlayer(fileURLToPath(new URL('../dist', import.meta.url)));
}
