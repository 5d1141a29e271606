import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/claim.js';
import { type AnyKind, type Kind, kind } from '../../src/core/contracts.js';
import { extract } from '../../src/extract/extract.js';
import { settle } from '../../src/extract/settle.js';
import { prepare } from '../../src/text/article.js';
import { articleOf } from '../support/articles.js';

/** A kind that finds every run of a pattern and takes the text as its value. */
function finding(id: string, pattern: RegExp, yieldsTo: readonly string[] = []): AnyKind {
  const found: Kind<string> = {
    id,
    summary: id,
    yieldsTo,
    find: (article) =>
      [...article.text.matchAll(pattern)].map((match) => ({
        kind: id,
        range: { start: match.index, end: match.index + match[0].length },
        value: match[0],
      })),
    attach: (mention) => ({ subject: 'it', attribute: id, value: mention.value }),
    key: (value) => value,
    normalize: (value) => value,
    show: (value) => value,
    block: () => [],
    match: () => undefined,
    about: () => id,
    ladder: [{ id: 'other', label: 'other', bearing: 'unknown', holds: () => true }],
  };
  return kind(found);
}

const mention = (id: string, start: number, end: number): Mention => ({ kind: id, range: { start, end }, value: '' });

describe('settle', () => {
  const kinds = [finding('date', /x/g), finding('figure', /x/g, ['date'])];

  it('drops what lies over a kind that it yields to, whichever stands first', () => {
    expect(settle([mention('figure', 8, 10), mention('date', 0, 10), mention('figure', 20, 22)], kinds)).toEqual([
      mention('date', 0, 10),
      mention('figure', 20, 22),
    ]);
    expect(settle([mention('figure', 0, 6), mention('date', 4, 9)], kinds)).toEqual([mention('date', 4, 9)]);
  });

  it('keeps overlaps of kinds that do not yield', () => {
    const both = [mention('date', 0, 10), mention('date', 2, 4)];
    expect(settle(both, kinds)).toEqual(both);
  });
});

describe('extract', () => {
  const numbers = finding('figure', /\d+/g);
  const claimsOf = (text: string) => extract([prepare(articleOf('a.txt', text))], [numbers], {});

  it('gives spans into the article as it is, with the repair undone', () => {
    const text = 'The agencyâ€™s report names 12 ships, and 7 crews were held on Monday.';
    expect(
      claimsOf(text).map((claim) => [claim.id, claim.quote, text.slice(claim.span.start, claim.span.end)]),
    ).toEqual([
      ['c1', '12', '12'],
      ['c2', '7', '7'],
    ]);
  });

  it.each([
    ['Police found 12 ships.', 'asserted'],
    ['Police denied that 12 ships were found.', 'denied'],
    ['The navy did not find 12 ships.', 'denied'],
    ['Were 12 ships found?', 'asked'],
    ['If 12 ships arrive, the port will close.', 'conditional'],
    ['The navy will send 12 ships.', 'forecast'],
    ['The navy is expected to send 12 ships.', 'forecast'],
    ['No more than 12 ships arrived.', 'asserted'],
  ])('%s is %s', (text, assertion) => {
    expect(claimsOf(text)[0]?.qualifiers.assertion).toBe(assertion);
  });

  it('notes who says so', () => {
    expect(claimsOf('According to the harbour master, 12 ships left.')[0]?.qualifiers.speaker).toBe('harbour master');
    expect(claimsOf('Police said 12 ships left.')[0]?.qualifiers.speaker).toBe('Police');
    expect(claimsOf('The fleet lost 12 ships.')[0]?.qualifiers.speaker).toBeUndefined();
  });
});
