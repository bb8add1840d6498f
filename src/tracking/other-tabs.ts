import type { Page } from './page.ts';

/**
 * Finds out whether the same package is already open in another tab of this browser, where two would
 * overwrite each other. The tab that was there first stays in charge, until its session ends.
 *
 * Nothing about the learner is in the messages. Without BroadcastChannel (Safari before 15.4) both tabs save.
 * @returns tells the others that this tab is done
 */
export function watchOtherTabs(page: Page, key: string, taken: () => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => undefined;
	let channel: BroadcastChannel | undefined;
	let isSecond = false;
	let isDone = false;
	const open = () => {
		if (isDone) return;
		channel = new BroadcastChannel(key);
		channel.onmessage = ({ data }) => {
			if (data === 'anyone?' && !isSecond) channel?.postMessage('taken');
			if (data === 'taken' && !isSecond) {
				isSecond = true;
				taken();
			}
		};
		channel.postMessage('anyone?');
	};
	const close = () => channel?.close();
	const end = () => {
		isDone = true;
		close();
	};
	open();
	page.on('left', end);
	// An open channel would keep the browser from putting the page aside.
	page.on('put-aside', close);
	page.on('brought-back', open);
	return end;
}
