import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAttempts } from '../../src/pages/trial/server/attempts.ts';
import { openPackage } from '../../src/pages/trial/server/open-package.ts';
import { sampleManifest, sampleZip } from '../pages/trial/sample-zip.ts';
import { cases } from './cases.ts';
import { mutated, slips } from './slips.ts';
import { inUtf8, nastyText, reservedNames } from './texts.ts';

const zip = sampleZip();
const bytes = fc.uint8Array({ maxLength: 400 });

test('whatever the bytes, they are a package or one sentence', () => {
	cases(800, bytes, expectOpened);
});

test('a zip with bytes changed, cut or put between is a package or one sentence', () => {
	const changes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 });
	cases(1200, fc.tuple(changes, fc.nat(zip.length), bytes), ([changed, cut, more]) => {
		const garbled = zip.slice();
		changed.forEach(([at, byte]) => (garbled[at] = byte));

		expectOpened(garbled);
		expectOpened(garbled.slice(0, cut));
		expectOpened(Uint8Array.from([...garbled.slice(0, cut), ...more, ...garbled.slice(cut)]));
	});
});

test('a manifest with slips in it is a package or one sentence', () => {
	const whole = sampleManifest({ format: 'scorm2004', manifestBase: 'a/', href: 'b.html?x#y' });
	cases(1200, slips, (done) => expectOpened(zipWith(mutated(whole, done))));
});

test('whatever a manifest says in its parts, it is a package or one sentence', () => {
	const escaped = nastyText.map((text) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;'));
	const address = fc.oneof(
		escaped,
		reservedNames,
		fc.constantFrom('%', 'a%zz.html', '//host/x', 'javascript:alert(1)', 'data:text/html,x', '..'),
		fc.constantFrom('../../x', 'http://[', 'C:\\x', 'index.html?%', '?', '#', 'file:///etc/passwd'),
	);
	const sample = fc.record({
		format: fc.constantFrom('scorm12' as const, 'scorm2004' as const),
		title: escaped,
		href: address,
		parameters: address,
		manifestBase: address,
		resourceBase: address,
		item: fc.oneof(nastyText, fc.constant('<adlcp:masteryscore>x</adlcp:masteryscore>')),
	});
	cases(1500, sample, (parts) => expectOpened(zipWith(sampleManifest(parts))));
});

test.each([
	['elements without end', '<a>'.repeat(50_000)],
	['elements within elements', '<a>'.repeat(50_000) + '</a>'.repeat(50_000)],
	['comments that never close', '<!--'.repeat(150_000)],
	['a tag that never closes', `<a ${'b="c" '.repeat(50_000)}`],
	['as many elements as a large course has', `<a>${'<file href="x"/>\n'.repeat(30_000)}</a>`],
])(
	'a manifest with %s is refused in a sentence',
	(what, manifest) => cases(1, fc.constant(what), () => expectOpened(zipWith(manifest))),
	10_000,
);

test('names of files in a zip are places inside the package', () => {
	// The packer cannot write that name, and another one can.
	const stranger = '__prot0__';
	const name = fc.oneof(
		nastyText,
		fc.constantFrom('constructor', 'toString', stranger),
		fc.constantFrom('../x', '/x', 'C:/x', '..\\x', 'a/../../x'),
	);
	cases(800, fc.uniqueArray(name, { maxLength: 5 }), (names) => {
		fc.pre(!names.includes('__proto__'));
		const files = Object.fromEntries(names.map((path) => [path, strToU8('x')]));
		const manifest = strToU8(sampleManifest({}));
		const whole = { ...files, 'imsmanifest.xml': manifest, 'index.html': strToU8('') };
		const packed = Buffer.from(zipSync(whole)).toString('latin1');
		const zip = Buffer.from(packed.replaceAll(stranger, '__proto__'), 'latin1');

		const opened = openPackage('x.zip', zip);

		if (!opened.ok) throw new Error(opened.says);
		for (const path of opened.package.files.keys()) {
			expect(new URL(`http://x/in/${encodeURI(inUtf8(path))}`).pathname).toMatch(/^\/in\//);
		}
	});
});

test('whatever is sent as what an LMS keeps, it is taken or not, and what is there stays readable', () => {
	const parcels = fc.oneof(
		fc.json(),
		nastyText,
		fc
			.record({ attempt: fc.jsonValue(), values: fc.jsonValue(), launch: fc.jsonValue() })
			.map((parcel) => JSON.stringify({ format: 'scorm12', ...parcel })),
		fc.jsonValue().map((values) => JSON.stringify({ format: 'scorm12', attempt: 1, values })),
	);
	cases(1500, fc.array(parcels, { minLength: 1, maxLength: 3 }), (sent) => {
		const attempts = openAttempts();

		sent.forEach((text) => expect(attempts.take('a', text)).toEqual(expect.any(Boolean)));

		expect(() => JSON.stringify(attempts.get('a'))).not.toThrow();
	});
});

function zipWith(manifest: string): Uint8Array {
	return zipSync({ 'imsmanifest.xml': strToU8(manifest), 'index.html': strToU8('<p>Here</p>') });
}

function expectOpened(given: Uint8Array): void {
	const opened = openPackage('given.zip', given);

	if (!opened.ok) {
		expect(opened.says).toMatch(/\S/);
		expect(opened.says).not.toContain('\n');
		return;
	}
	expect(opened.package.scos.length).toBeGreaterThan(0);
}
