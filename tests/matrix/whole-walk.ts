import { jacketLesson } from './jacket.ts';
import type { Seat } from './seat.ts';
import { wandererFrom } from './wanderer.ts';

/** Walks undisturbed to an ending, a second for each step, and puts the lesson away. Gives the scenes that were entered. */
export async function wholeWalk({ sitting, page }: Seat, seed: number): Promise<number> {
	const wanderer = wandererFrom(seed, jacketLesson);
	let scenes = 1;
	for (;;) {
		const before = sitting.attempt.walk?.path;
		const event = wanderer.next(sitting.attempt);
		if (!event) break;
		if (event.type === 'started') sitting.begin();
		else sitting.send(event);
		await page.pass(1000);
		if (before && before !== sitting.attempt.walk!.path) scenes += 1;
	}
	sitting.finish();
	await page.pass(1000);
	return scenes;
}
