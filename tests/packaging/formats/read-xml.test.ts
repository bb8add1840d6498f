import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, wordsOf } from '../../../packaging/formats/read-xml.ts';
import { documentOf, element } from '../../../packaging/formats/xml.ts';

describe('reading XML', () => {
	it('gives back what was written, with accents, ampersands, quotes and brackets', () => {
		const written = element(
			'a',
			{ b: 'Käthe & "Zoë" <1>' },
			element('c', {}, 'x < y & "z" > ’'),
			element('d'),
		);

		const read = readXml(documentOf(written));

		expect(read.attributes).toEqual(written.attributes);
		expect(childrenOf(read).map(({ name }) => name)).toEqual(['c', 'd']);
		expect(wordsOf(childrenOf(read, 'c')[0])).toBe('x < y & "z" > ’');
	});

	it('passes over comments and reads numbered characters', () => {
		expect(wordsOf(readXml('<?xml version="1.0"?><!-- <b> --><a>&#233;&#xe9;&apos;</a>'))).toBe(
			"éé'",
		);
	});

	it.each([
		['<a>\n<b></a>', 'line 2: </a> closes <b>'],
		['<a>', 'line 1: <a> is never closed'],
		['<a/><b/>', 'line 1: there must be exactly one root element'],
		['<a b=c/>', 'line 1: a tag cannot be read'],
		['words', 'line 1: there are words outside the root element'],
		['', 'line 1: there must be exactly one root element'],
	])('says where %j is damaged', (text, says) => {
		expect(() => readXml(text)).toThrow(new SyntaxError(says));
	});
});
