import type { Claim } from '../../src/core/claim.js';
import type { Kind, Pair, Side } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { compareDocuments } from '../../src/pipeline.js';
import { articleOf } from './articles.js';

function sideOf<V>(kind: Kind<V>, path: string, subject: string, value: V): Side {
  const shown = kind.show(value);
  const claim: Claim<V> = {
    id: path,
    kind: kind.id,
    document: path,
    span: { document: path, start: 0, end: shown.length },
    quote: shown,
    subject,
    attribute: 'name',
    value,
    qualifiers: { assertion: 'asserted' },
    context: { headline: false, sentence: 0, clause: [], words: [], names: [] },
  };
  return {
    key: kind.key(value),
    shown,
    normalized: kind.normalize(value),
    claims: [claim],
    documents: [articleOf(path, shown)],
  };
}

/** Two values of a kind as a rule meets them: one claim each, in `a.txt` and `b.txt`, on the rung that the kind's ladder gives. */
export function pairOf<V>(kind: Kind<V>, subject: string, left: V, right: V): Pair {
  const [a, b] = [sideOf(kind, 'a.txt', subject, left), sideOf(kind, 'b.txt', subject, right)];
  return {
    cluster: {
      event: 'event-1',
      kind: kind.id,
      about: `name of ${subject}`,
      claims: [...a.claims, ...b.claims],
      cohesion: 1,
      reasons: [],
    },
    left: a,
    right: b,
    rung: stand(kind.ladder, left, right) as Pair['rung'],
  };
}

/** Messages of the findings on two articles of one event. @param isMeant whether a rule's are asked for */
export function findingsOn(left: string, right: string, isMeant: (rule: string) => boolean): readonly string[] {
  const documents = [articleOf('a.txt', left), articleOf('b.txt', right)];
  const { discrepancies } = compareDocuments(documents, { groupBy: 'all' });
  return discrepancies.filter(({ rule }) => isMeant(rule)).map(({ message }) => message);
}

/** The same of the findings on which side of a scale two articles put something. */
export const polarityFindings = (left: string, right: string): readonly string[] =>
  findingsOn(left, right, (rule) => rule.startsWith('polarity'));
