import type { Page } from './page.ts';

/**
 * Finds out whether the same package is already open in another tab of this browser, where two would
 * overwrite each other. The tab that was there first stays in charge.
 *
 * Nothing about the learner is in the messages. Without BroadcastChannel (Safari before 15.4) both tabs save.
 */
export function watchOtherTabs(page: Page, key: string, taken: () => void): void {
	if (typeof BroadcastChannel === 'undefined') return;
	let channel: BroadcastChannel | undefined;
	let isSecond = false;
	const open = () => {
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
	open();
	page.on('left', close);
	// An open channel would keep the browser from putting the page aside.
	page.on('put-aside', close);
	page.on('brought-back', open);
}
