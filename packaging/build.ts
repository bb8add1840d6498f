import { fileURLToPath } from 'node:url';
import { build, mergeConfig } from 'vite';
import type { InlineConfig, UserConfig } from 'vite';
import { playerConfig, prerenderConfig } from '../vite.config.ts';
import { checkConfig } from '../src/pages/check/vite.config.ts';
import type { Player } from './pack.ts';
import { readPlayer } from './read-player.ts';
import { kilobytes } from './say-packages.ts';

/** `npm run build`: the player, once, for all packages. */
export async function main(): Promise<number> {
	const { files } = await buildPlayer();
	for (const [name, bytes] of Object.entries(files))
		console.log(`${name}  ${kilobytes(bytes.length)}`);
	return 0;
}

/** Builds the player, what draws its start card, and the connection check. */
export async function buildPlayer(): Promise<Player> {
	// The runner of these commands leaves "development" behind, which would build a player twice as large.
	process.env.NODE_ENV = 'production';
	await Promise.all([playerConfig, prerenderConfig, checkConfig].map((one) => build(quiet(one))));
	return readPlayer(fileURLToPath(new URL('../dist', import.meta.url)));
}

/** How long a plugin took is of interest to nobody who makes a package. */
function quiet(config: UserConfig): InlineConfig {
	const build = { rolldownOptions: { checks: { pluginTimings: false } } };
	return mergeConfig(config, { configFile: false, build });
}
