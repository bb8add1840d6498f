import { strToU8, zipSync } from 'fflate';
import type { Format } from '../../../src/pages/trial/lms/ask.ts';

/** How a sample package is to be. */
export interface Sample {
	readonly format?: Format;
	readonly title?: string;
	readonly manifestBase?: string;
	readonly resourcesBase?: string;
	readonly resourceBase?: string;
	readonly href?: string;
	readonly parameters?: string;
	/** More inside the item. */
	readonly item?: string;
	/** Files besides the manifest, by their path. */
	readonly files?: Readonly<Record<string, string>>;
}

/** A manifest as any other program might write it. */
export function sampleManifest({
	format = 'scorm12',
	title = 'Elsewhere',
	manifestBase = '',
	resourcesBase = '',
	resourceBase = '',
	href = 'index.html',
	parameters = '',
	item = '',
}: Sample): string {
	const is12 = format === 'scorm12';
	const base = (path: string) => path && ` xml:base="${path}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<!-- made elsewhere -->
<manifest identifier="m1" version="1"${base(manifestBase)} xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_${is12 ? 'rootv1p2' : 'v1p3'}">
	<metadata><schema>ADL SCORM</schema><schemaversion>${is12 ? '1.2' : '2004 4th Edition'}</schemaversion></metadata>
	<organizations default="o2">
		<organization identifier="o1"><title>Not this one</title></organization>
		<organization identifier="o2"><title>${title}</title>
			<item identifier="i0"><title>Chapter</title>
				<item identifier="i1" identifierref="r1"${parameters && ` parameters="${parameters}"`}><title>First</title>${item}</item>
			</item>
		</organization>
	</organizations>
	<resources${base(resourcesBase)}>
		<resource identifier="r1" type="webcontent" adlcp:${is12 ? 'scormtype' : 'scormType'}="sco"${base(resourceBase)} href="${href}"><file href="${href}"/></resource>
	</resources>
</manifest>`;
}

/** The zip of a sample. */
export function sampleZip(sample: Sample = {}): Uint8Array {
	const { format = 'scorm12', files = { 'index.html': samplePage(format) } } = sample;
	return zipOf({ 'imsmanifest.xml': sampleManifest(sample), ...files });
}

/** Any files as a zip. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
	);
}

/** A SCO of ten lines: one button goes on by a scene and commits, another ends it. */
export function samplePage(format: Format): string {
	const is12 = format === 'scorm12';
	const [api, prefix, finish] = is12
		? ['API', 'LMS', 'LMSFinish']
		: ['API_1484_11', '', 'Terminate'];
	const [status, exit] = is12
		? ['cmi.core.lesson_status', 'cmi.core.exit']
		: ['cmi.completion_status', 'cmi.exit'];
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
<body><p>Scene <b id="scene" data-scene="scene_0">0</b></p>
<button id="next">Next scene</button> <button id="end">End</button>
<script>
	const isApi = (found) => found && typeof found.${prefix}GetValue === 'function';
	const find = (from) => {
		for (let at = from; at; at = at === at.parent ? null : at.parent) {
			try { if (isApi(at.${api})) return at.${api}; } catch { /* another origin */ }
		}
	};
	const lms = find(window) ?? (window.opener && find(window.opener));
	document.body.dataset.lms = lms ? 'found' : 'none';
	const scene = document.getElementById('scene');
	const show = (n) => { scene.textContent = n; scene.dataset.scene = 'scene_' + n; };
	let over = false;
	if (lms) {
		lms.${prefix}Initialize('');
		show(Number(lms.${prefix}GetValue('cmi.suspend_data') || 0));
		lms.${prefix}SetValue('${exit}', 'suspend');
		lms.${prefix}SetValue('${status}', 'incomplete');
		lms.${prefix}Commit('');
	}
	document.getElementById('next').onclick = () => {
		show(Number(scene.textContent) + 1);
		lms?.${prefix}SetValue('cmi.suspend_data', scene.textContent);
		lms?.${prefix}Commit('');
	};
	const end = () => { if (!over && lms) { over = true; lms.${finish}(''); } };
	document.getElementById('end').onclick = () => { lms?.${prefix}SetValue('${status}', 'completed'); end(); };
	addEventListener('pagehide', end);
</script>`;
}
