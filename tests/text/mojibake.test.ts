import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/read/read.js';
import { repairCharacters } from '../../src/text/repair/characters.js';
import { cleanText } from '../support/clean-text.js';
import { CORPUS_EVENTS, CORPUS_STATE } from '../support/corpus.js';

/** What every reading does to right text too: spaces of any kind become plain ones, invisible characters go. */
function plain(text: string): string {
  return text
    .replace(/[\t\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad\u0080-\u009f]|(?<=\p{Script=Latin})\u200c/gu, '');
}

describe('UTF-8 read in another encoding is what it was', () => {
  it.each([
    ['windows-1252', 'Itâ€™s late', 'It’s late'],
    ['windows-1252', 'â€œStayâ€\u009d, he said', '“Stay”, he said'],
    ['windows-1252', 'â€˜offâ€™ â€” and on â€“ againâ€¦', '‘off’ — and on – again…'],
    ['windows-1252', 'the cafÃ© in ZÃ¼rich', 'the café in Zürich'],
    ['windows-1252', 'Ã‰mile and Ã–sten', 'Émile and Östen'],
    ['windows-1252', 'Â£12m or â‚¬14m', '£12m or €14m'],
    ['windows-1252', '35Â°C in CÃ³rdoba', '35°C in Córdoba'],
    ['windows-1252', 'WaÅ‚Ä™sa in Å\u0081Ã³dÅº', 'Wałęsa in Łódź'],
    ['windows-1252', 'DvoÅ™Ã¡k, Å\u00a0koda, PlzeÅˆ', 'Dvořák, Škoda, Plzeň'],
    ['windows-1252', 'ErdoÄŸan in ÅžanlÄ±urfa', 'Erdoğan in Şanlıurfa'],
    ['windows-1252', 'Viá»‡t Namâ€™s Nguyá»…n', 'Việt Nam’s Nguyễn'],
    ['windows-1252', 'Â«Ã©tÃ©Â» Ã\u00a0 lâ€™aube', '«été» à l’aube'],
    ['windows-1252', 'wait ðŸ˜€ now', 'wait 😀 now'],
    ['windows-1252', 'ï»¿The mill', 'The mill'],
    ['windows-1252', 'a ÐœÐ¾Ñ\u0081ÐºÐ²Ð° paper', 'a Москва paper'],
    ['windows-1252', 'Î‘Î¸Î®Î½Î± 2026', 'Αθήνα 2026'],
    ['windows-1252', 'â€¢ oneâ„¢ â€¢ twoÂ®', '• one™ • two®'],
    [
      'iso-8859-1',
      'Itâ\u0080\u0099s â\u0080\u009chotâ\u0080\u009d â\u0080\u0093 said AndrÃ©',
      'It’s “hot” – said André',
    ],
    ['iso-8859-1', 'SÃ£o TomÃ©â\u0080¦ â\u0082¬5', 'São Tomé… €5'],
    ['iso-8859-1', 'Å\u0081Ã³dÅº', 'Łódź'],
    ['windows-1250', 'Itâ€™s â€śhotâ€ť â€“ he saidâ€¦', 'It’s “hot” – he said…'],
    ['windows-1250', 'the cafĂ© in ZĂĽrich', 'the café in Zürich'],
    ['windows-1250', 'SĂŁo Paulo, â‚¬50', 'São Paulo, €50'],
    ['windows-1250', 'Ĺšwidnica i Ĺ\u0081ĂłdĹş', 'Świdnica i Łódź'],
    ['windows-1250', 'â€˘ first', '• first'],
    ['windows-1251', 'ItвЂ™s вЂњhotвЂќ вЂ“ he saidвЂ¦', 'It’s “hot” – he said…'],
    ['windows-1251', 'the cafГ© in ZГјrich', 'the café in Zürich'],
    ['windows-1251', 'в‚¬50 and ВЈ12', '€50 and £12'],
    ['windows-1251', 'РњРѕСЃРєРІР° РіРѕСЂРёС‚', 'Москва горит'],
    ['windows-1251', 'NГєГ±ez вЂ” seГ±or', 'Núñez — señor'],
    ['windows-1253', 'Itβ€™s β€\u009chotβ€\u009d β€“ he saidβ€¦', 'It’s “hot” – he said…'],
    ['windows-1253', 'the cafΓ© in ZΓΌrich', 'the café in Zürich'],
    ['windows-1253', 'β‚¬50 in Ξ‘ΞΈΞ®Ξ½Ξ±', '€50 in Αθήνα'],
    ['windows-1254', 'Itâ€™s â€œhotâ€\u009d â€“ he saidâ€¦', 'It’s “hot” – he said…'],
    ['windows-1254', 'ErdoÄŸan in Å\u009eanlÄ±urfa', 'Erdoğan in Şanlıurfa'],
    ['windows-1254', 'fine ğŸ˜€', 'fine 😀'],
    ['windows-1257', 'Itā€™s ā€\u009chotā€¯ ā€“ he saidā€¦', 'It’s “hot” – he said…'],
    ['windows-1257', 'the cafĆ© in ZĆ¼rich', 'the café in Zürich'],
    ['windows-1257', 'BjĆørn from TromsĆø', 'Bjørn from Tromsø'],
    ['windows-874', 'Itโ€\u0099s โ€\u009chotโ€\u009d โ€“ he saidโ€ฆ', 'It’s “hot” – he said…'],
    ['windows-874', 'the cafรฉ in Zรผrich', 'the café in Zürich'],
    ['windows-874', 'ยฃ12 or โ\u0082ฌ14', '£12 or €14'],
    ['windows-874', 'Waล\u0082ฤ\u0099sa in ล\u0081รณdลบ', 'Wałęsa in Łódź'],
    ['macintosh', 'It‚Äôs ‚Äúhot‚Äù ‚Äì he said‚Ä¶', 'It’s “hot” – he said…'],
    ['macintosh', 'the caf√© in Z√ºrich', 'the café in Zürich'],
    ['macintosh', '¬£12 or ‚Ç¨14', '£12 or €14'],
    ['macintosh', 'N√∫√±ez ‚Äî se√±or', 'Núñez — señor'],
    ['windows-1252 twice', 'ItÃ¢â‚¬â„¢s Ã¢â‚¬Å“hotÃ¢â‚¬Â\u009d Ã¢â‚¬â€œ he saidÃ¢â‚¬Â¦', 'It’s “hot” – he said…'],
    ['windows-1252 twice', 'the cafÃƒÂ© in ZÃƒÂ¼rich', 'the café in Zürich'],
    ['windows-1252 twice', 'Ã¢â€šÂ¬50, Ã‚Â£12, 5Ã‚Â°', '€50, £12, 5°'],
    ['windows-1252 twice', 'WaÃ…â€šÃ„â„¢sa in Ã…Â\u0081ÃƒÂ³dÃ…Âº', 'Wałęsa in Łódź'],
    ['windows-1250 twice', 'ItĂ˘â‚¬â„˘s Ă˘â‚¬Ĺ›hotĂ˘â‚¬ĹĄ', 'It’s “hot”'],
    ['windows-1250 twice', 'the cafÄ‚Â© in ZÄ‚Ä˝rich', 'the café in Zürich'],
    ['windows-1251 twice', 'ItРІР‚в„ўs late', 'It’s late'],
    ['macintosh twice', 'the caf‚àö¬© isn‚Äö√Ñ√¥t shut', 'the café isn’t shut'],
    ['windows-1252 thrice', 'ItÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢s the cafÃƒÆ’Ã‚Â©', 'It’s the café'],
    ['windows-1252, bytes lost', 'the â€œeightâ€ will', 'the “eight” will'],
    ['windows-1252, bytes lost', 'â€œnowâ€\ufffd, he said', '“now”, he said'],
    ['windows-1252, bytes lost', '10Â km, Ã  Paris, itâ€™s', '10 km, à Paris, it’s'],
    ['windows-1252, bytes lost', 'Itâs late and they donât know', 'It’s late and they don’t know'],
    [
      'question words and pronouns',
      'Whyâre they late, whereâve all gone, someoneâll know',
      'Why’re they late, where’ve all gone, someone’ll know',
    ],
    ['windows-874, bytes lost', 'Norwickโs โeightโ wills', 'Norwick’s “eight” wills'],
    ['unknown, bytes lost', 'It\ufffds late', 'It’s late'],
  ])('%s: %s', (_how, broken, meant) => {
    expect(repairCharacters(broken).text).toBe(meant);
  });
});

describe('what looks like it and is none', () => {
  it.each([
    'AMANHÔ e “SÃO PAULO”, disse a ÓRFû',
    'Ăştia sunt în casă; ĂŞTIA. CASĂ–CASĂ',
    'Гёте, Гірський, В «Москва», В°, СРСР, РІК',
    'Γόμμα, Βόλος, Ένα «Όλα»',
    'iPhoneรุ่นใหม่ และรถยนต์',
    'På Å… FÅ’S Ö” Ä–Ö, 5 Å',
    'ÅŠ is two letters beside each other, ÄÖÜ three',
    'x = √2, ¬p, ‚Äpfel‘, √(±1)',
    'Vietnam: Ấn Độ, Âu, Ầ',
    'Il menât qu’il donnât; râs, château, mât, dégât, caf\ufffds',
    '„Ě“ »Š« ‹ž›',
    'Ćma „Ž” Ķēve',
    'Ýr Þór á Íslandi, ÐÐ',
  ])('%s', (text) => {
    expect(repairCharacters(text).text).toBe(text);
  });
});

describe('text that is right stays as it is', () => {
  it('10 MB in sixteen languages and scripts: not one character changed, in seconds', () => {
    const text = cleanText(10_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
    const repaired = repairCharacters(text).text;
    const right = plain(text);
    const lines = right.split('\n');
    const changed = repaired.split('\n').flatMap((line, at) => (line === lines[at] ? [] : [[lines[at], line]]));
    expect(changed.slice(0, 3)).toEqual([]);
    expect(repaired === right).toBe(true);
  }, 20_000);

  it.skipIf(CORPUS_EVENTS === undefined)(
    `articles of the corpus that hold no trace of a wrong decoding (${CORPUS_STATE})`,
    async () => {
      const { documents } = await readInputs([CORPUS_EVENTS ?? ''], {});
      const clean = documents.map(({ text }) => text).filter((text) => !/[âÃÂโ\ufffd]/.test(text));
      expect(clean.length).toBeGreaterThan(380);
      expect(clean.filter((text) => repairCharacters(text).text !== plain(text))).toEqual([]);
    },
  );

  it('names of countries in 78 languages', () => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('i18n-iso-countries/package.json')), 'langs');
    const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
    const seen = lines.filter((line) => !/[\u200b-\u200f\u00ad\ufeff]/.test(line));
    expect(seen.length).toBeGreaterThan(15_000);
    expect(seen.filter((line) => repairCharacters(line).text !== plain(line))).toEqual([]);
  });
});
