import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import type { Claim } from '../../src/core/claim.js';
import { type AnyKind, type Kind, kind } from '../../src/core/contracts.js';

type Fact = { readonly subject: string; readonly amount: number };

const claim = (id: number, document: string, subject: string, amount: number, assertion = 'asserted'): Claim =>
  ({
    id: `c${id}`,
    kind: 'fact',
    document,
    span: { document, start: id, end: id + 1 },
    quote: String(amount),
    subject,
    attribute: 'amount',
    value: { subject, amount },
    qualifiers: { assertion },
    context: { headline: false, sentence: 0, clause: [], words: [subject], names: [] },
  }) as Claim;

const facts = (score: (left: Fact, right: Fact) => number | undefined): AnyKind => {
  const fact: Kind<Fact> = {
    id: 'fact',
    summary: 'facts',
    find: () => [],
    attach: () => undefined,
    key: (value) => String(value.amount),
    normalize: (value) => value.amount,
    show: (value) => String(value.amount),
    block: () => ['all'],
    match: (left, right) => {
      const value = score(left.value, right.value);
      return value === undefined ? undefined : { score: value, reasons: ['measured'] };
    },
    about: (claims) => claims.map((item) => item.subject).join('+'),
    ladder: [{ id: 'other', label: 'other', bearing: 'apart', holds: () => true }],
  };
  return kind(fact);
};

const event = { id: 'event-1', label: 'x', documents: ['a', 'b', 'c'] };
const subjects = (clusters: ReturnType<typeof align>): readonly string[] => clusters.map((cluster) => cluster.about);

describe('align', () => {
  it('joins claims with evidence, and leaves lone claims out', () => {
    const same = facts((left, right) => (left.subject === right.subject ? 0.9 : undefined));
    const claims = [claim(1, 'a', 'toll', 5), claim(2, 'b', 'toll', 11), claim(3, 'c', 'cost', 3)];
    expect(subjects(align(event, claims, [same]))).toEqual(['toll+toll']);
  });

  it('does not chain: two claims that exclude each other never come together through a third', () => {
    const chain = facts((left, right) => {
      const key = [left.subject, right.subject].sort().join('');
      return { ab: 0.9, bc: 0.8, ac: 0 }[key];
    });
    const claims = [claim(1, 'a', 'a', 1), claim(2, 'b', 'b', 2), claim(3, 'c', 'c', 3)];
    expect(subjects(align(event, claims, [chain]))).toEqual(['a+b']);
  });

  it('compares nothing with what is denied, asked or conditional, and forecasts only with forecasts', () => {
    const any = facts(() => 0.9);
    const claims = [
      claim(1, 'a', 'asserted', 1),
      claim(2, 'b', 'denied', 2, 'denied'),
      claim(3, 'b', 'asked', 3, 'asked'),
      claim(4, 'c', 'forecast', 4, 'forecast'),
      claim(5, 'a', 'forecast', 5, 'forecast'),
    ];
    expect(subjects(align(event, claims, [any]))).toEqual(['forecast+forecast']);
  });

  it('reports cohesion and reasons of the pairs inside', () => {
    const any = facts(() => 0.8);
    const [cluster] = align(event, [claim(1, 'a', 'x', 1), claim(2, 'b', 'x', 2)], [any]);
    expect(cluster?.cohesion).toBe(0.8);
    expect(cluster?.reasons).toEqual(['measured']);
  });

  it('keeps the links inside a cluster where a trace is asked for', () => {
    const chain = facts(
      (left, right) => ({ ab: 0.9, ac: 0.7, cd: 0.1 })[[left.subject, right.subject].sort().join('')],
    );
    const claims = ['a', 'b', 'c', 'd'].map((subject, index) => claim(index + 1, subject, subject, index));
    expect(align(event, claims, [chain]).map(({ links }) => links)).toEqual([undefined]);
    expect(align(event, claims, [chain], true).map(({ links }) => links)).toEqual([
      [
        { left: ['c1'], right: ['c2'], score: 0.9, reasons: ['measured'] },
        { left: ['c1'], right: ['c3'], score: 0.7, reasons: ['measured'] },
      ],
    ]);
  });
});
