// Sums and measures: "$69.52 a barrel", "10-metre dhow", "134 tons of narcotics", "30 years old".
import type { Token } from '../../core/article.js';
import { DEMONSTRATIVES, isCompassPoint, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionToken } from '../../text/function-words.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { unitNamed } from '../../text/units.js';
import { draftOf, type Found } from './draft.js';
import { hedged } from './hedges.js';
import type { Line } from './line.js';
import { isOfSize, type Measure, unitOfTail } from './measure.js';
import { type NounPhrase, nounPhrase } from './phrases.js';
import type { Quantity } from './quantity.js';
import { setsApart } from './spells.js';
import { CAPITAL, FUNCTION, PARTICIPLE, PLURAL, traitsOf } from './traits.js';

const isUnit = perToken(({ lower }) => unitNamed(lower) !== undefined);

/** What opens a rate: "each barrel", "per head", "/day" of anything; "a barrel" of units only, as "a" opens another phrase as often. */
const opensRate = perToken(({ lower }): 'any' | 'unit' | 'none' => {
  if (lower === 'per' || lower === 'each' || lower === 'every' || lower === '/') return 'any';
  return lower === 'a' || lower === 'an' ? 'unit' : 'none';
});

/** "|a share.", "|a head and": a noun right behind "a" that ends its phrase. */
function isGoods(tokens: readonly Token[], at: number): boolean {
  const [noun, behind] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || (traitsOf(noun) & (FUNCTION | PLURAL | CAPITAL | PARTICIPLE)) !== 0) return false;
  return (
    behind === undefined || behind.kind === 'mark' || (behind.kind === 'word' && (traitsOf(behind) & FUNCTION) !== 0)
  );
}

/** What a sum or a measure is for: the noun of "a barrel", "per day", "an hour"; not of "a year earlier". */
function perAfter(tokens: readonly Token[], at: number, ofMoney: boolean): string | undefined {
  const opener = tokens[at];
  const noun = tokens[at + 1];
  if (!opener || noun?.kind !== 'word') return undefined;
  const opens = opensRate(opener);
  if (opens === 'none') return undefined;
  if (!isUnit(noun) && !(opens === 'any' ? !isFunctionToken(noun) : ofMoney && isGoods(tokens, at + 1)))
    return undefined;
  const behind = tokens[at + 2];
  return behind && setsApart(behind) ? undefined : noun.lower; // "up from £39m a year earlier"
}

/** A word that goes before a noun and is not of it: "the", "all", a demonstrative, whose it is, a number. */
const isDeterminer = perToken(
  ({ kind, lower }) =>
    kind === 'number' ||
    lower === 'the' ||
    lower === 'all' ||
    DEMONSTRATIVES.has(lower) ||
    POSSESSIVES.has(lower) ||
    /['’]s$/.test(lower),
);

/** "of all the 288 candidates", "of the city's homes": the index of the noun phrase. */
function afterDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token && isDeterminer(token); token = tokens[at]) at += 1;
  return at;
}

/** Where something lies: "30 km north". */
const isDirection = perToken(({ lower }) => isCompassPoint(lower));

/** The noun that two measures share: "screens" behind "40-inch" of "40-inch and 50-inch screens". */
function sharedNoun(tokens: readonly Token[], at: number, last: number): NounPhrase | undefined {
  if (!/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const numeral = readNumeral(tokens, at + 1);
  if (numeral?.tail === undefined || !unitOfTail(numeral.tail)) return undefined;
  const phrase = nounPhrase(tokens, numeral.next, last, true);
  return phrase && unitNamed(phrase.head) === undefined ? phrase : undefined;
}

/** A measure or a sum, with what it is for and the noun it stands before. */
export function readMeasured(
  tokens: readonly Token[],
  quantity: Quantity,
  measure: Measure,
  line: Line,
): Found | undefined {
  const { bound, start, next } = hedged(tokens, quantity, line.first);
  const draft = draftOf(quantity, bound);
  const after = tokens[next];
  if (measure.unit === 'year' && (after?.lower === 'old' || after?.lower === 'olds')) {
    draft.dimension = 'age';
    draft.unit = 'year';
    return { start, next: next + 1, draft };
  }
  draft.dimension = measure.dimension;
  draft.unit = measure.unit;
  draft.factor = measure.factor;
  draft.slack = measure.slack;
  if (quantity.spread) draft.spread = true;
  const per = perAfter(tokens, next, measure.dimension === 'money');
  if (per !== undefined) draft.per = per;
  let end = per === undefined ? next : next + 2;
  const attributive = quantity.tail !== undefined;
  const share = measure.dimension === 'percent';
  const of = tokens[end]?.lower === 'of' && measure.dimension !== 'money' && measure.dimension !== 'time-span';
  const from = of ? (share ? afterDeterminers(tokens, end + 1) : end + 1) : end;
  const read = of || attributive ? nounPhrase(tokens, from, line.last, attributive) : undefined;
  const phrase = read && unitNamed(read.head) === undefined ? read : undefined; // "5-foot-8, 135 pounds"
  const shared = attributive && !read ? sharedNoun(tokens, end, line.last) : undefined;
  const direction = measure.dimension === 'length' ? tokens[end] : undefined;
  if (phrase && phrase.modifiers.length === 0 && isOfSize(phrase.head)) end = phrase.next;
  else if (phrase) {
    draft.counted = phrase.head;
    draft.modifiers = phrase.modifiers;
    if (!share) end = phrase.next;
  } else if (shared) {
    draft.counted = shared.head;
    draft.modifiers = shared.modifiers;
  } else if (direction && isDirection(direction)) end += 1;
  return { start, next: end, draft };
}
