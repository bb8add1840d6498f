import { expect, test } from 'vitest';
import { languages } from '../../../src/lesson/lesson.ts';
import { syllableCounter, syllablesIn } from '../../../src/lesson/proofs/syllables.ts';

/** Words as a reader of each language parts them by ear, counted by hand. */
const parted = {
	fr: `sa-me-di a-mie fausse i-mage per-sonne a-vec veste table quatre que langue ai-guille parlent
		é-taient sou-vent ar-gent vrai-ment main-te-nant com-ment cli-ent ou-bli-er cri-er pre-mier fa-mille tra-vai-ller
		o-reille pa-yer vo-yage jo-yeux i-dée cré-er thé-âtre ré-el na-ïf No-ël nu-age vue joie a-tten-tion pa-ys po-ème
		con-ti-nu-er tu-é rue yeux au-jour-d’hui cœur œuvre trois mots au-cune ques-tion é-cole do-nner aiment
		té-moi-gnage é-cran par-ta-ger res-pon-sable a-dulte con-fiance a-do-les-cent`,
	nl: `jas spij-ker-jas i-dee i-dee-ën ge-ïn-te-res-seerd nieuws leeuw mooi-e groei-en le-raar leer-kracht groep
		school klas klas-groep an-de-ren ie-mand nie-mand foto’s be-ïn-vloe-den the-a-ter re-ac-tie so-ci-aal
		si-tu-a-tie sta-tion ca-deau jij zij-kant bui-ten ui-len oud au-to neus leu-ke vrij-dag zus-je
		ver-trou-wens-per-soon al-le-maal fake deep-nude team on-line chat-ten ver-ant-woor-de-lijk ja-nu-a-ri
		vi-de-o yo-ga bab-be-len ge-luk-kig eeu-wig`,
	de: `Ja-cke Jeans-ja-cke Schu-le Klas-se Leh-re-rin Freun-din nie-mand ei-ne hei-ßen heu-te neu-e Bau-er schau-en
		Häu-ser träu-men Fa-mi-li-e Fe-ri-en Me-di-en Bel-gi-en ak-tu-ell Qua-li-tät Quel-le Si-tu-a-ti-on Na-ti-on
		Fo-to The-a-ter See Boot Haar Zwei spie-len ge-se-hen be-en-den ver-ant-wort-lich deep-nude Team Chat
		on-line wei-ter-lei-ten Ver-trau-en ü-ber Öff-nung schö-ner Mäd-chen Jun-ge Han-dy er-zäh-len Bild
		ge-fälsch-te Wahr-heit`,
	en: `jack-et den-im ta-ble ta-bles lit-tle peo-ple whole here there everyone some-thing some-times be-cause do-ing
		play-er be-yond did-n’t does-n’t don’t they’re Lina’s want-ed laughed looked asked han-dled called
		hun-dred na-ked fac-es pag-es clothes shoes tried wor-ried cen-tre the-a-tre cre-ate re-act i-de-a a-re-a
		re-al-i-ty qui-et sci-ence ra-di-o se-ri-ous pre-vi-ous pre-cious so-cial Bel-gian mar-riage sit-u-a-tion
		ac-tu-al-ly lan-guage Jan-u-ar-y po-em care-ful home-work may-be eve-ning picture’s ex-pe-ri-ence queue
		fam-i-ly fake friends teach-er re-spon-si-ble peo-ple’s to-geth-er`,
};

/** Those above that are parted elsewhere than they are written. */
const ownCounts: Record<string, number> = { 'foto’s': 2, 'Lina’s': 2, 'picture’s': 2, everyone: 3 };

test.each(languages)('counts as a reader of %s does by ear', (language) => {
	const words = parted[language].split(/\s+/);

	const counted = words.map((word) => [word, syllablesIn(word.replaceAll('-', ''), language)]);

	expect(words.length).toBeGreaterThanOrEqual(40);
	expect(counted).toEqual(words.map((word) => [word, ownCounts[word] ?? word.split('-').length]));
});

test('an elided article, a hyphen and an apostrophe part a word, and add nothing of their own', () => {
	expect(syllablesIn('l’amie', 'fr')).toBe(2);
	expect(syllablesIn('qu’elle', 'fr')).toBe(1);
	expect(syllablesIn('est-ce', 'fr')).toBe(2);
	expect(syllablesIn('«Non!»', 'fr')).toBe(1);
});

test('an abbreviation is spelled out, a figure counts two, and so does what is filled in later', () => {
	expect(syllablesIn('GSM', 'fr')).toBe(3);
	expect(syllablesIn('AI', 'nl')).toBe(2);
	expect(syllablesIn('ok', 'en')).toBe(2);
	expect(syllablesIn('15', 'de')).toBe(2);
	expect(syllablesIn('{H1}.', 'en')).toBe(2);
	expect(syllablesIn('{F06_hundred}', 'en')).toBe(2);
});

test('one counter serves a language', () => {
	const count = syllableCounter('nl');

	expect([count('iemand'), count('iemand'), count('jas')]).toEqual([2, 2, 1]);
});
