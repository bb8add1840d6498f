import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Album, Shot } from './album.ts';
import { forms } from './forms.ts';
import type { Form } from './forms.ts';

const sheet = { width: 1120, height: 1076 };
const gap = 9;
const caption = 18;
// As wide as a picture stands on a sheet: its words can be read.
const shownWidth: Readonly<Record<number, number>> = { 360: 175, 650: 267, 1280: 360 };

/** A page with all pictures by chapter, and for each chapter and form as many sheets as it takes to look at them. */
export async function layOut(page: Page, album: Album): Promise<number> {
	writeFileSync(`${album.folder}/index.html`, indexOf(album.shots));
	let sheets = 0;
	for (const chapter of chaptersIn(album.shots)) {
		const shots = album.shots.filter((shot) => shot.chapter === chapter);
		for (const form of forms) sheets += await layOutForm(page, album.folder, chapter, shots, form);
	}
	return sheets;
}

interface Placed {
	readonly shot: Shot;
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

async function layOutForm(
	page: Page,
	folder: string,
	chapter: string,
	shots: readonly Shot[],
	form: Form,
): Promise<number> {
	const width = shownWidth[form.width]!;
	const full = placed(folder, shots, form, width);
	await page.setViewportSize(sheet);
	for (const [at, placedHere] of full.entries()) {
		const figures = placedHere.map(
			({ shot, x, y, height }) =>
				`<p style="left:${x}px;top:${y}px;width:${width}px">${shot.name}</p>
<img src="data:image/jpeg;base64,${readFileSync(picture(folder, shot, form), 'base64')}" style="left:${x}px;top:${y + caption}px;width:${width}px;height:${height}px">`,
		);
		await page.setContent(
			`<style>body{margin:0;background:#777}p,img{position:absolute;margin:0}p{font:12px/${caption}px sans-serif;color:#fff;white-space:nowrap;overflow:hidden}</style>${figures.join('')}`,
			{ waitUntil: 'load' },
		);
		await page.screenshot({ path: `${folder}/${chapter}-${form.name}-${at + 1}.png` });
	}
	return full.length;
}

/** Column by column, sheet by sheet, in the order in which they were taken. */
function placed(folder: string, shots: readonly Shot[], form: Form, width: number): Placed[][] {
	const sheets: Placed[][] = [[]];
	let x = gap;
	let y = 0;
	for (const shot of shots) {
		const size = jpegSize(readFileSync(picture(folder, shot, form)));
		const height = Math.round((size.height * width) / size.width);
		if (y > 0 && y + caption + height > sheet.height) {
			x += width + gap;
			y = 0;
		}
		if (x + width > sheet.width) {
			sheets.push([]);
			x = gap;
		}
		sheets.at(-1)!.push({ shot, x, y, height });
		y += caption + height;
	}
	return sheets;
}

const picture = (folder: string, { file }: Shot, { name }: Form) => `${folder}/${file}-${name}.jpg`;

const chaptersIn = (shots: readonly Shot[]) => [...new Set(shots.map(({ chapter }) => chapter))];

/** Where a JPEG says how large it is: its first start of frame. */
function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } {
	let at = 2;
	while (!isStartOfFrame(bytes[at + 1]!)) at += 2 + bytes.readUInt16BE(at + 2);
	return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
}

const isStartOfFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function indexOf(shots: readonly Shot[]): string {
	const chapters = chaptersIn(shots);
	const links = chapters.map((chapter) => `<a href="#${chapter}">${chapter}</a>`).join(' ');
	const sections = chapters.map((chapter) => {
		const rows = shots
			.filter((shot) => shot.chapter === chapter)
			.map(({ name, file }) => {
				const pictures = forms.map(
					(form) =>
						`<a href="${file}-${form.name}.jpg"><img loading="lazy" src="${file}-${form.name}.jpg" alt="${form.name}"></a>`,
				);
				return `<h3 id="${file}">${name}</h3><p>${pictures.join('')}</p>`;
			});
		return `<h2 id="${chapter}">${chapter}</h2>${rows.join('\n')}`;
	});
	return `<!doctype html><meta charset="utf-8"><title>Every screen</title>
<style>body{background:#888;font-family:sans-serif}img{height:26rem;margin:.25rem;vertical-align:top}p{white-space:nowrap}</style>
<nav>${links}</nav>
${sections.join('\n')}
`;
}
