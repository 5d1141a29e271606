import { describe, expect, test } from 'vitest';
import type { Pair, Side } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { type Quotation, quote } from '../../src/kinds/quote/index.js';
import { quoteVariant } from '../../src/rules/quote-variant.js';
import { articleOf } from '../support/articles.js';

const sayingOf = (text: string): Quotation => ({ text, words: text.toLowerCase().split(' '), cuts: [] });

function side(text: string, path: string): Side {
  const value = sayingOf(text);
  return {
    key: quote.key(value),
    shown: quote.show(value),
    normalized: quote.normalize(value),
    claims: [],
    documents: [articleOf(path, text)],
  };
}

function pairOf(left: string, right: string): Pair {
  return {
    cluster: { event: 'event', kind: 'quote', about: 'wording', claims: [], cohesion: 0.9, reasons: [] },
    left: side(left, 'a.txt'),
    right: side(right, 'b.txt'),
    rung: stand(quote.ladder, sayingOf(left), sayingOf(right)),
  };
}

describe('quote-variant', () => {
  test.each([
    ['we closed the bridge in the spring of that year', 'we closed the bridge in the spring'],
    ['we realised that the bridge is safe', 'we realized that the bridge is safe'],
    ['we closed the bridge in the spring', 'they mended two boats before the winter'],
  ])('is silent on %s / %s', (left, right) => {
    expect(quoteVariant.judge(pairOf(left, right))).toBeUndefined();
    expect(quoteVariant.judge(pairOf(right, left))).toBeUndefined();
  });

  test.each([
    ['we closed the old bridge in the spring', 'we closed the new bridge in the spring', { confidence: 0.75 }],
    ['we know that it is safe', 'we know this it is safe', { confidence: 0.55, severity: 'info' }],
  ])('speaks on %s / %s', (left, right, judgement) => {
    expect(quoteVariant.judge(pairOf(left, right))).toEqual(judgement);
    expect(quoteVariant.judge(pairOf(right, left))).toEqual(judgement);
  });

  test('words the saying, then each wording with its articles', () => {
    const { left, right } = pairOf('it is an old bridge', 'it is a new bridge');
    expect(quoteVariant.word('wording of what Moran said', [left, right])).toBe(
      'Wording of what Moran said differs: “it is an old bridge” (a.txt), “it is a new bridge” (b.txt)',
    );
  });
});
