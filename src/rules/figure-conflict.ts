import { isLoose } from '../core/cluster.js';
import type { Pair, Rule, Side } from '../core/contracts.js';
import type { Document } from '../core/document.js';
import { publishedMinutes } from '../core/published.js';
import { lemma } from '../text/lemma.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure the ladder is where it holds two figures of one thing apart: of such pairs on the annotated events, 9 in 10 were
 * of one thing and did differ. The doubt whether they are of one thing comes on top, as the cluster's cohesion.
 */
const CONFIDENCE = 0.9;

/** Whether a headline names many, its first word being a plural: "people killed", "weeks married"; names begin with a capital. */
function namesMany(about: string): boolean {
  const [first = ''] = /^[a-z]+/.exec(about) ?? [];
  return first === 'people' || (first !== '' && lemma(first) !== first);
}

const MINUTES_A_YEAR = 525_960;

/** When an article came out, in years: its date; of an undated one the latest year that it names, before which it was not written. */
function yearOf(document: Document): number | undefined {
  const minutes = publishedMinutes(document.published?.value);
  if (minutes !== undefined) return minutes / MINUTES_A_YEAR;
  const named = document.text.match(/\b(?:19|20)\d\d\b/g)?.map(Number);
  return named?.reduce((latest, year) => Math.max(latest, year));
}

/** Age and year of a side, by the latest of its articles; undefined where none of them tells a year, or the figure is no age. */
function agedAt({ normalized, claims, documents }: Side): { age: number; year: number } | undefined {
  const age = normalized !== null && typeof normalized === 'object' && 'low' in normalized ? normalized.low : undefined;
  if (claims[0]?.attribute !== 'age' || typeof age !== 'number') return undefined;
  const years = documents.flatMap((document) => yearOf(document) ?? []);
  return years.length === 0 ? undefined : { age, year: years.reduce((latest, year) => Math.max(latest, year)) };
}

/** Whether two ages of one person fit the years in which their articles came out: 27 in June 2005, 29 in March 2007. */
function grewOlder({ left, right }: Pair): boolean {
  const [one, other] = [agedAt(left), agedAt(right)];
  if (!one || !other) return false;
  const years = other.year - one.year;
  return Math.abs(years) > 1 && Math.abs(years - (other.age - one.age)) <= 1;
}

/** Two figures of one thing that cannot both be right. */
export const figureConflict: Rule = {
  id: 'figure-conflict',
  kind: 'figure',
  relation: 'conflict',
  severity: 'error',
  summary: 'figures of one thing that cannot both be right',
  judge: (pair) => {
    const { rung, cluster } = pair;
    if (rung.bearing !== 'apart' || grewOlder(pair)) return undefined;
    return isLoose(cluster) ? { confidence: CONFIDENCE, severity: 'info' } : { confidence: CONFIDENCE };
  },
  word: (about, sides) => `${sentenceCase(about)} ${namesMany(about) ? 'differ' : 'differs'}: ${listSides(sides)}`,
};
