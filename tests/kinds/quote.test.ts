import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import type { EventView } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { type Quotation, quote } from '../../src/kinds/quote/index.js';
import { bareView, claimsOf, onlyClaim } from '../support/claims.js';

interface Row {
  readonly sentence: string;
  readonly expect: readonly { readonly text: string; readonly words: string; readonly cuts: readonly number[] }[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/quote.json', import.meta.url), 'utf8'),
);

/** The quotation of some words, as its speaker's. */
const only = (words: string, name?: string): Claim<Quotation> => onlyClaim(quote, `"${words}," said Moran.`, name);

/** An event in which no article has both of two quotations, or one has. */
const view = (together: boolean): EventView => bareView({ together: () => together });

describe('finding quotations', () => {
  test.each(rows)('$sentence', (row) => {
    const said = claimsOf(quote, row.sentence).filter(({ attribute }) => attribute === 'wording');
    const found = said.map(({ quote: text, value }) => ({
      text,
      words: value.words.join(' '),
      cuts: value.cuts,
    }));
    expect(found).toEqual(row.expect);
  });

  test('a dash that is set close, or a space in a word, makes no other wording', () => {
    const keys = [
      'You know it all too well – the third time’ s the best',
      "You know it all too well-the third time's the best",
    ].map((words) => quote.key(only(words).value));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(quote.key(only('You know it all too well – the fourth time’ s the best').value));
  });

  test('a quotation runs on over paragraphs', () => {
    const text =
      'Moran spoke.\n\n"The bridge is safe for all of us.\n\n"Nobody in this town should worry about it."\n\nHe left.';
    expect(claimsOf(quote, text).map((claim) => claim.quote)).toEqual([
      'The bridge is safe for all of us',
      'Nobody in this town should worry about it',
    ]);
  });
});

describe('who speaks', () => {
  const GOES_ON = '"Nobody in this town should worry about the bridge."';

  test.each<[string, readonly (string | undefined)[]]>([
    [`"The bridge is safe for all of us," said Ilse Moran.\n${GOES_ON}`, ['Ilse Moran', 'Ilse Moran']],
    [`"The bridge is safe for all of us," Moran said. ${GOES_ON} Work goes on.`, ['Moran', 'Moran']],
    [
      `"The bridge is safe for all of us," said Ilse Moran.\n"Nobody should worry about the old bridge," said Jonas Holm.`,
      ['Ilse Moran', 'Jonas Holm'],
    ],
    [`Moran said that the bridge was safe.\n${GOES_ON}`, [undefined]],
    [
      `"The bridge is safe for all of us," said Ilse Moran.\nThe town was quiet.\n${GOES_ON}`,
      ['Ilse Moran', undefined],
    ],
  ])('%s', (text, speakers) => {
    expect(claimsOf(quote, text).map(({ qualifiers }) => qualifiers.speaker)).toEqual(speakers);
  });
});

describe('how two quotations relate', () => {
  test.each([
    // traps first
    ['We closed the old bridge in the spring', 'we closed the old bridge in the spring', 'same', 'same'],
    [
      'We closed the old bridge in the spring of the year',
      'We closed the old bridge in the spring',
      'clipped',
      'compatible',
    ],
    ['We realised that the harbour is safe now', 'We realized that the harbor is safe now', 'clipped', 'compatible'],
    ['We saw that the web site was down', 'We saw that the website was down', 'clipped', 'compatible'],
    ['We gave eleven of them a boat for free', 'We gave 11 of them a boat for free', 'clipped', 'compatible'],
    ['We think that the old bridge is safe', 'We think the old bridge is safe now', 'clipped', 'compatible'],
    [
      'We know the old bridge ... is as safe as ever',
      'We know the old bridge by the mill is as safe as ever',
      'clipped',
      'compatible',
    ],
    [
      'We hold no news on boats or on nets',
      'We just do not have any idea at all as to how the boats or the nets went',
      'other-saying',
      'unknown',
    ],
    ['We closed the old bridge in the spring', 'They mended two boats before that winter', 'other-saying', 'unknown'],
    [
      'So we closed the old bridge in the spring',
      'So we closed that old bridge in the spring',
      'small-words',
      'variant',
    ],
    ['We closed the old bridge in the spring', 'We closed the new bridge in the spring', 'other-words', 'variant'],
    [
      'We want all of the attention that it got',
      'We want all of the bad attention that it got',
      'other-words',
      'variant',
    ],
    ['We did say that the bridge is safe', "We didn't say that the bridge is safe", 'other-words', 'variant'],
    ['We are not building a toy ship', "We don't want to be a toy ship", 'reworded', 'variant'],
    [
      'The ferryman has earned all of the praise',
      'That ferryman earned every bit of the praise',
      'reworded',
      'variant',
    ],
    ['I had a letter ready in the spring', 'I wrote a letter in the spring', 'other-words', 'variant'],
    ['The flood is real but it is not finished', 'Flood is real and yet it has not drained', 'reworded', 'variant'],
    ['I did not sail here to make friends', 'I have not sailed to make friends', 'small-words', 'variant'],
    [
      'I thought of my boats and then I thought about that third net',
      'I thought about my boats and that third net',
      'small-words',
      'variant',
    ],
    [
      'so before sulking out they want to change it',
      'so before skulking out they want to change it',
      'other-words',
      'variant',
    ],
  ])('%s / %s: %s', (left, right, rung, bearing) => {
    const [one, other] = [only(left).value, only(right).value];
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = stand(quote.ladder, a, b);
      expect({ rung: found.id, bearing: found.bearing }).toEqual({ rung, bearing });
    }
  });
});

describe('matching quotations', () => {
  const left = only('We closed the old bridge by the mill in the spring');
  const right = only('We closed the new bridge by the mill in the spring', 'b.txt');

  test('two of one saying share a key and are held together', () => {
    const keys = new Set(quote.block(left, view(false)));
    expect(quote.block(right, view(false)).filter((key) => keys.has(key))).toEqual([
      'bridge by the mill',
      'by the mill in',
      'the mill in the',
      'mill in the spring',
      'bridg+mil',
      'mil+spring',
    ]);
    expect(quote.match(left, right, view(false))).toEqual({ score: 10 / 11, reasons: ['10 words in the same order'] });
  });

  test('two that one article has are two sayings', () => {
    expect(quote.match(left, right, view(true))).toBeUndefined();
  });

  test('a saying in other words is held together by its telling words, unless both sentences go on from another', () => {
    const toys = only('We are not building a toy ship');
    const toy = only("We don't want to be a toy ship", 'b.txt');
    const keys = new Set(quote.block(toys, view(false)));
    expect(quote.block(toy, view(false)).filter((key) => keys.has(key))).toEqual(['toy+ship']);
    expect(quote.match(toys, toy, view(false))).toEqual({ score: 0.7, reasons: ['5 words in the same order'] });
    const later = ({ value, ...claim }: Claim<Quotation>): Claim<Quotation> => ({
      ...claim,
      value: { ...value, follows: true },
    });
    expect(quote.match(later(toys), later(toy), view(false))).toBeUndefined();
    expect(quote.match(later(toys), toy, view(false))?.score).toBe(0.7);
  });

  test('a phrase in common is not enough', () => {
    const other = only('Nobody wanted to see it but we closed the old bridge by the mill', 'b.txt');
    const third = only('At last we closed the old bridge while it rained for most of that week', 'c.txt');
    expect(quote.match(other, third, view(false))).toBeUndefined();
    const end = only('It is the sad end of the Fishery Act');
    const use = only('That is a fine use of the Fishery Act', 'b.txt');
    expect(quote.match(end, use, view(false))).toBeUndefined();
  });
});

describe('titles of works', () => {
  const works = (text: string): readonly string[] =>
    claimsOf(quote, text)
      .filter(({ attribute }) => attribute === 'title')
      .map((claim) => claim.quote);

  test.each([
    ['She called it "very late" and left.', []],
    ['The works board answered "OK" to that.', []],
    ['He is known for the films "Nobody" and "Harbour Part II".', []],
    [
      '"Harbour Lights" made her name, and so did "The Lock of the Canal".',
      ['Harbour Lights', 'The Lock of the Canal'],
    ],
    ['Her song, "Harbour Lights," came out in May.', ['Harbour Lights']],
  ])('%s', (text, expected) => {
    expect(works(text)).toEqual(expected);
  });

  const work = (title: string, name?: string): Claim<Quotation> =>
    onlyClaim(quote, `He wrote "${title}" in May.`, name);

  test.each([
    // traps first
    ['Harbour Lights', 'Harbor Lights', 'compatible'],
    ['Pin-Up Days', 'Pin-up Days', 'same'],
    ['Harbour Lights Again', 'Harbour Lights', undefined],
    ['Harbour Lights', 'Harbour Nights', 'variant'],
    ['Second Voyage', 'Second Voyages', 'variant'],
    ['Northern Lamps', 'Northern Lumps', 'variant'],
    ['Harbour Lights', 'Harbour Weights', undefined],
  ])('%s / %s: %s', (left, right, bearing) => {
    const [one, other] = [work(left), work(right, 'b.txt')];
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const isHeld = quote.match(a, b, view(false)) !== undefined;
      expect(isHeld ? stand(quote.ladder, a.value, b.value).bearing : undefined).toBe(bearing);
    }
    expect(quote.match(one, other, view(true))).toBeUndefined();
  });
});
