import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/text/article.js';
import { slipsOf } from '../../src/text/forms/slips.js';
import { articleOf } from '../support/articles.js';

const slipsIn = (text: string): readonly (readonly [string, string])[] =>
  slipsOf(prepare(articleOf('a.txt', text))).map((slip) => {
    expect(text.slice(slip.start, slip.end)).toBe(slip.text);
    return [slip.text, slip.type];
  });

describe('words that are no slip', () => {
  it.each([
    ['a name the article has once', 'Ana Teodorescu spoke. The crowd cheered when Teodroescu left.'],
    [
      'somebody introduced in full',
      'Erik Hanson spoke first. Hanson left early. Ann Hansen stayed. The crowd cheered Hansen.',
    ],
    ['a form of the name', 'Ana Tarvin spoke. Tarvin left early. The house of the Tarvins was empty.'],
    ['a word of the language', 'Ana Marsden spoke. Marsden left early. Marsh land is wet, she said.'],
    ['a known place', 'Ana Berlen spoke. Berlen left early for Berlin.'],
    ['a given name', 'Ana Martens spoke. Martens left early with Marten.'],
    ['another beginning', 'Ana Teodorescu spoke. Teodorescu left early. The firm is called Leodorescu.'],
    ['as common as the name', 'Ana Holtby spoke. Holtby left. Holtbey stayed. The crowd cheered Holtbey.'],
  ])('%s', (_, text) => {
    expect(slipsIn(text)).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    [
      'a surname, letters swapped',
      'Ana Teodorescu won. Teodorescu led from the start. It was the best that Teodroescu had run.',
      [['Teodroescu', 'person']],
    ],
    [
      'a possessive',
      "Ana Teodorescu won. Teodorescu led from the start. It was Teodroescu's best race.",
      [['Teodroescu', 'person']],
    ],
    [
      'a country',
      'Liechtenstein will vote in May, the government of Liechtenstein said. Observers of Leichtenstien were invited.',
      [['Leichtenstien', 'place']],
    ],
  ])('%s', (_, text, slips) => {
    expect(slipsIn(text)).toEqual(slips);
  });

  it('are not looked for in a list of thousands of names', () => {
    const letter = (at: number): string => String.fromCharCode(97 + (at % 26));
    const name = (at: number): string => `Zq${letter(at)}${letter(at / 26)}${letter(at / 676)}x`;
    const list = Array.from({ length: 2100 }, (_, at) => name(at)).join(' was here. ');
    const text = `Ana Teodorescu won. Teodorescu led. It was the best that Teodroescu had run. ${list}`;
    expect(slipsIn(text)).toEqual([]);
  });
});
