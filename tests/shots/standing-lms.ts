import type { Page } from 'playwright';

/** Puts an LMS around the page that has this suspend data and confirms every save at once. */
export async function standIn(page: Page, suspendData = ''): Promise<void> {
	await page.addInitScript((suspendData) => {
		const values: Record<string, string> = {
			'cmi.core.lesson_status': suspendData === '' ? 'not attempted' : 'incomplete',
			'cmi.suspend_data': suspendData,
		};
		const yes = () => 'true';
		Object.assign(window, {
			API: {
				LMSInitialize: yes,
				LMSFinish: yes,
				LMSGetValue: (element: string) =>
					values[element] ?? (element.endsWith('_count') ? '0' : ''),
				LMSSetValue(element: string, value: string) {
					values[element] = value;
					return 'true';
				},
				LMSCommit: yes,
				LMSGetLastError: () => '0',
			},
		});
	}, suspendData);
}
