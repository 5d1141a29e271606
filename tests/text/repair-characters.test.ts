import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/core/reading.js';
import { repairCharacters } from '../../src/text/repair/characters.js';

describe('characters that are right', () => {
  it.each([
    ['Thai', 'สวัสดีโลก โรงเรียนและรถยนต์'],
    ['Portuguese in capitals, before a closing quote', 'Disse “AMANHÔ e “SÃO PAULO”'],
    ['French', 'Il naît là-bas : « Ça, c’est l’été »'],
    ['German', 'Spaß“ und „Übergröße“'],
    ['Swedish in capitals', '”ÅÄÖ” står här'],
    ['a name in capitals with a genitive', 'CAFÉ’S OWNER'],
    ['a circumflex alone', 'naïve â quoi'],
    ['a joiner in Persian', 'می‌خواهم'],
  ])('%s', (_name, text) => {
    expect(repairCharacters(text)).toEqual({ text, runs: [{ at: 0, from: 0, length: text.length }] });
  });
});

describe('characters that were misread', () => {
  it.each([
    ['Itâ€™s', 'It’s'],
    ['the â€œeightâ€ will', 'the “eight” will'],
    ['the â€œeightâ€\u009d will', 'the “eight” will'],
    ['Ã©tÃ© FÃ¼r ZÃ¼rich', 'été Für Zürich'],
    ['Ã¢â‚¬â„¢', '’'],
    ['CÃ”TE dâ€™Ivoire', 'CÔTE d’Ivoire'],
    ['â\u0080\u0099', '’'],
    ['Â£12 at 5Â°C', '£12 at 5°C'],
    ['10Â km, itâ€™s', '10 km, it’s'],
    ['ï»¿The', 'The'],
    ['ðŸ˜€', '😀'],
    ['Pakistanโ€™s', 'Pakistan’s'],
    ['Pakistanโs', 'Pakistan’s'],
    ['โ€œeconomicallyโ€\u009d', '“economically”'],
    ['cafรฉ', 'café'],
    ['ยฃ12', '£12'],
    ['soft\u00adhyphen, zero\u200bwidth, no\u00a0break', 'softhyphen, zerowidth, no break'],
  ])('%s', (text, meant) => {
    expect(repairCharacters(text).text).toBe(meant);
  });

  it('ties a repaired word to all the code units it came from', () => {
    const mapped = repairCharacters('the cafÃ© of Ã‰mile');
    const reading = { ...mapped, blocks: [] };
    expect(mapped.text).toBe('the café of Émile');
    expect(toArticle(reading, { start: 4, end: 8 })).toEqual({ start: 4, end: 9 });
    expect(toArticle(reading, { start: 12, end: 17 })).toEqual({ start: 13, end: 19 });
  });

  it('ties what was misread twice to the first text', () => {
    const mapped = repairCharacters('itÃ¢â‚¬â„¢s');
    expect(mapped.text).toBe('it’s');
    expect(toArticle({ ...mapped, blocks: [] }, { start: 0, end: 4 })).toEqual({ start: 0, end: 11 });
    expect(toArticle({ ...mapped, blocks: [] }, { start: 2, end: 3 })).toEqual({ start: 2, end: 10 });
  });
});
