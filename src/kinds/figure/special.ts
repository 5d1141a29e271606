// Figures with a form of their own: magnitudes, scores, calibres, telephone numbers, "no injuries", "21st coach".
import type { Token } from '../../core/article.js';
import { ARTICLES, BE, HAVE, POSSESSIVES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { readOrdinal } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { unitNamed } from '../../text/units.js';
import { COUNT, type Found } from './draft.js';
import { glued, type Line } from './line.js';
import { nounPhrase } from './phrases.js';
import { isRefusedOrdinal } from './refuse.js';
import { roleOfNoun, roleOfWord, TALLY } from './roles.js';
import { CALIBER, FROM_TWO_DIGITS, hasShape, MAGNITUDE, TO_THREE_DIGITS } from './shapes.js';
import { isOfRow, PLURAL, traitsOf } from './traits.js';

/** "magnitude of 6.1", "magnitude-5.9", "6.1-magnitude", "measuring 5.6 on the Richter scale", "a 6.7-strength quake". */
export function readMagnitude(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const token = tokens[at];
  if (!token || !hasShape(token, MAGNITUDE)) return undefined;
  const from = magnitudeStart(tokens, at, first, token);
  if (from === undefined) return undefined;
  const draft = {
    ...COUNT,
    low: Number(token.text),
    high: Number(token.text),
    step: token.text.includes('.') ? 0.1 : 1,
    dimension: 'magnitude',
    unit: 'magnitude',
  } as const;
  return { start: from.start, next: from.next, draft };
}

/** The words that tell a magnitude, by where they stand. */
const magnitudeWord = perToken(({ kind, text, lower }): 'magnitude' | 'scale' | 'quake' | 'other' | 'stop' => {
  if (kind === 'number' || (kind === 'mark' && !/^[-‑,]$/.test(text))) return 'stop';
  if (lower === 'magnitude' || lower === 'strength') return 'magnitude';
  if (lower === 'richter' || lower === 'moment') return 'scale';
  return QUAKES.has(lemma(lower)) ? 'quake' : 'other';
});

/** Words for a quake: earthquake.n.1 of WordNet 3.1 and what lies below it, as far as they are one word, but "shock", which is oftener another. */
const QUAKES = new Set('earthquake quake temblor seism tremor microseism aftershock foreshock seaquake'.split(' '));

/** Where a mention of a magnitude starts and ends, by the words before and behind its number. */
function magnitudeStart(
  tokens: readonly Token[],
  at: number,
  first: number,
  token: Token,
): { start: number; next: number } | undefined {
  const after = tokens[at + 1];
  const hyphen = (after?.text === '-' || after?.text === '‑') && glued(token, after);
  const tail = hyphen ? tokens[at + 2] : after;
  if (tail && magnitudeWord(tail) === 'magnitude') return { start: at, next: at + (hyphen ? 3 : 2) };
  for (let back = at - 1; back >= first && back >= at - MAGNITUDE_REACH; back -= 1) {
    const word = tokens[back];
    const told = word ? magnitudeWord(word) : 'stop';
    if (told === 'stop') break;
    if (word?.lower === 'magnitude') return { start: back, next: at + 1 };
  }
  let scale = at + 1;
  while (scale < at + 6 && tokens[scale]?.kind === 'word' && isFunctionWord(tokens[scale]?.lower ?? '')) scale += 1;
  if (tokens[scale]?.lower === 'degrees') scale += 3;
  const named = tokens[scale];
  if (named && magnitudeWord(named) === 'scale') return { start: at, next: at + 1 };
  const quake = after !== undefined && magnitudeWord(after) === 'quake' && token.text.includes('.');
  return quake ? { start: at, next: at + 1 } : undefined;
}

/** Tokens before a number in which "magnitude" is looked for. */
const MAGNITUDE_REACH = 7;

/**
 * Words beside two numbers that make a record or a result of them, the second above the first though it be: "a 9-14 record".
 * A choice of ours, open to additions: the terms of single sports ("shutout", "draw") are left out.
 */
const tellsRecord = perToken(({ lower }) =>
  /^(?:records?|mark|start|starts|started|score|scored|loss|losses|lost|defeat|win|wins|won|season)$/.test(lower),
);

/** Tokens to either side of a record in which such a word is looked for. */
const RECORD_REACH = 6;

/** Whether a word of a record stands beside a range of tokens. */
function isBesideRecord(tokens: readonly Token[], start: number, next: number, line: Line): boolean {
  const last = Math.min(line.last, next + RECORD_REACH);
  for (let index = Math.max(line.first, start - RECORD_REACH); index < last; index += 1) {
    const token = index < start || index >= next ? tokens[index] : undefined;
    if (token && tellsRecord(token)) return true;
  }
  return false;
}

/**
 * "58-3", "24-13", "45-7-2": the numbers of a result or a record, glued by hyphens, the second not above the first; where it is,
 * only beside a word of records ("a 9-14 start") and with no noun behind it ("9-14 seats").
 */
export function readScore(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const low = scorePart(tokens, at);
  const high =
    low === undefined || (at > line.first && isSplit(tokens, at - 1)) ? undefined : scorePart(tokens, at + 2);
  if (low === undefined || high === undefined || !isDash(tokens, at + 1)) return undefined;
  const draws = isDash(tokens, at + 3) ? scorePart(tokens, at + 4) : undefined;
  if (draws !== undefined && (draws > MOST_DRAWS || tokens[at + 4]?.text.startsWith('0'))) return undefined; // a date
  if (low === 9 && high === 1 && draws === 1) return undefined; // the number to call for help
  const next = draws === undefined ? at + 3 : at + 5;
  if (isSplit(tokens, next) && glued(tokens[next - 1], tokens[next])) return undefined;
  const behind = low < high && draws === undefined;
  if (behind && (isOfNoun(tokens[next]) || !isBesideRecord(tokens, at, next, line))) return undefined;
  const digits = draws === undefined ? `${low}-${high}` : `${low}-${high}-${draws}`;
  return { start: at, next, draft: { ...COUNT, low, high, dimension: 'score', unit: 'score', digits } };
}

/** A record has fewer draws than this; a third number above it is the year of a date. */
const MOST_DRAWS = 31;

/** A number of a score; undefined for every other token. */
function scorePart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return hasShape(token, TO_THREE_DIGITS) ? Number(token?.text) : undefined;
}

/** Whether a hyphen or a dash glues the tokens beside it. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '-' || tokens[at]?.text === '–') &&
  glued(tokens[at - 1], tokens[at]) &&
  glued(tokens[at], tokens[at + 1]);

/** Marks beside two numbers that make something else of them: "1/10-8", "$10-8", "555-10-8-3". */
const isSplit = (tokens: readonly Token[], at: number): boolean =>
  /^[-–/$£€]$/.test(tokens[at]?.text ?? '') && (glued(tokens[at], tokens[at + 1]) || glued(tokens[at - 1], tokens[at]));

/** Whether a word is a plural that two numbers before it would count, or a unit: "9-14 seats", "9-14 percent". */
const isOfNoun = (token: Token | undefined): boolean =>
  token?.text === '%' ||
  (token !== undefined && ((traitsOf(token) & PLURAL) !== 0 || unitNamed(token.lower) !== undefined));

/** ".38-caliber", ".357 revolver", "38-caliber", "0.45 calibre". */
export function readCaliber(tokens: readonly Token[], at: number): Found | undefined {
  const dotted = tokens[at]?.text === '.' && glued(tokens[at], tokens[at + 1]) && !glued(tokens[at - 1], tokens[at]);
  const number = dotted ? tokens[at + 1] : tokens[at];
  if (!number || !hasShape(number, CALIBER)) return undefined;
  let next = dotted ? at + 2 : at + 1;
  if (tokens[next]?.text === '-' || tokens[next]?.text === '‑') next += 1;
  const word = tokens[next];
  const told = word ? caliberWord(word) : 'none';
  if (told === 'none' || (told === 'weapon' && !dotted)) return undefined;
  const value = Number(`0.${number.text.replace(/^0?\./, '')}`);
  return {
    start: at,
    next: told === 'caliber' ? next + 1 : next,
    draft: { ...COUNT, low: value, high: value, dimension: 'caliber', unit: 'caliber' },
  };
}

/** What a word behind a calibre is; weapons and what they fire are a choice of ours, open to additions. */
const caliberWord = perToken(({ lower }): 'caliber' | 'weapon' | 'none' => {
  if (lower === 'caliber' || lower === 'calibre' || lower === 'cal') return 'caliber';
  return /^(?:revolver|pistol|handgun|rifle|gun|magnum|special|round|rounds|bullet|bullets)$/.test(lower)
    ? 'weapon'
    : 'none';
});

/** What may part the groups of a telephone number. */
const partsGroups = (token: Token | undefined): boolean => token?.text === '-' || token?.text === ')';

/** "0845 125 2222", "(604) 555-0142", "+44 20 7946 0018", "999" is none: groups of digits, nine or more in all. */
export function readPhone(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  if (!token || !hasShape(token, FROM_TWO_DIGITS)) return undefined;
  if (tokens[at + 1]?.kind !== 'number' && !partsGroups(tokens[at + 1])) return undefined;
  let digits = '';
  let groups = 0;
  let next = at;
  for (let index = at; index < end && digits.length <= 15; index += 1) {
    const part = tokens[index];
    if (part && hasShape(part, FROM_TWO_DIGITS)) {
      if (index > at && !glued(tokens[index - 1], part) && part.start - (tokens[index - 1]?.end ?? 0) > 1) break;
      digits += part.text;
      groups += 1;
      next = index + 1;
    } else if (!partsGroups(part) || tokens[index + 1]?.kind !== 'number') break;
  }
  if (groups < 2 || digits.length < 9 || digits.length > 15) return undefined;
  if (!/^(?:0|1|[2-9]\d{2}$)/.test(token.text) && tokens[at - 1]?.text !== '+') return undefined;
  return { start: at, next, draft: { ...COUNT, low: null, high: null, dimension: 'phone', unit: 'phone', digits } };
}

/** "no injuries", "no one was injured", "nobody was hurt", "without casualties": none, in a role. */
export function readNone(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  const one = token?.lower === 'nobody' || (token?.lower === 'no' && tokens[at + 1]?.lower === 'one');
  if (one) {
    let index = at + (token?.lower === 'nobody' ? 1 : 2);
    while (index < end && isBetweenNobody(tokens[index]?.lower ?? '')) index += 1;
    const role = roleOfWord(tokens[index]?.lower ?? '');
    if (role === undefined || index >= end) return undefined;
    return { start: at, next: index + 1, draft: { ...COUNT, unit: 'people', counted: 'people', role } };
  }
  let index = at + 1;
  // what may stand between "no" and its noun: a choice of ours, open to additions; left out is what narrows it ("civilian")
  while (
    index < at + 4 &&
    /^(?:reported|immediate|serious|further|other|major|confirmed|any|reports|of)$/.test(tokens[index]?.lower ?? '')
  )
    index += 1;
  const word = tokens[index];
  if (!word || index >= end || word.kind !== 'word') return undefined;
  const noun = lemma(word.lower);
  const role = noun === 'victim' ? 'injured' : roleOfNoun(noun);
  if (role === undefined || !TALLY.has(role) || (noun === word.lower && !MAY_BE_ONE.has(noun))) return undefined;
  return { start: at, next: index + 1, draft: { ...COUNT, unit: noun, counted: 'people', role } };
}

/**
 * "Nobody was hurt", "no one in the boat has been seriously injured": what stands between the pronoun and its participle, a choice of ours
 * of the common words besides helpers and adverbs in -ly. "Else" is left out, which sets those named before apart.
 */
const isBetweenNobody = (lower: string): boolean =>
  BE.has(lower) ||
  HAVE.has(lower) ||
  /^(?:in|on|at|aboard|inside|there|the|yet|ever|reported)$/.test(lower) ||
  lower.endsWith('ly');

/** Nouns of a tally that news has in the singular behind "no": "no injury", "no death". A choice of ours. */
const MAY_BE_ONE = new Set(['injury', 'death', 'casualty', 'fatality']);

/** Heads with which an ordinal is an adverbial or a place in a row ("the third time", "third place", "the second quarter"): a choice of ours, open to additions. */
const NO_ORDINAL_NOUN = /^(?:time|thing|place|one|quarter)$/;

/** "second hand", "third party". */
const isCompound = tableTest('ordinal-compounds.txt');

/** "21st coach", "third term", "the strike is the fourth at the port"; "first" in words and "second" without a determiner are left alone. */
export function readOrdinalFigure(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  if (token?.lower === 'first') return undefined;
  if (
    token?.lower === 'second' &&
    !ARTICLES.has(tokens[at - 1]?.lower ?? '') &&
    !POSSESSIVES.has(tokens[at - 1]?.lower ?? '') &&
    !/['’]s$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || isRefusedOrdinal(tokens, at, ordinal.next)) return undefined;
  let from = ordinal.next;
  while (
    (isOfRow(tokens[from]?.lower ?? '') || /^(?:annual|time|in|a|row)$/.test(tokens[from]?.lower ?? '')) &&
    from < ordinal.next + 3
  )
    from += 1;
  const phrase = nounPhrase(tokens, from, Math.min(end, from + 3), true);
  if (!phrase) {
    const subject = subjectNumbered(tokens, at, from);
    return subject === undefined ? undefined : numbered(at, ordinal.next, ordinal.value, subject, []);
  }
  if (NO_ORDINAL_NOUN.test(phrase.head)) return undefined;
  if (phrase.modifiers.length === 0 && isCompound(`${token?.lower} ${phrase.head}`)) return undefined;
  return numbered(at, Math.min(phrase.next, end), ordinal.value, phrase.head, phrase.modifiers);
}

function numbered(start: number, next: number, value: number, counted: string, modifiers: readonly string[]): Found {
  const draft = {
    ...COUNT,
    low: value,
    high: value,
    dimension: 'ordinal',
    unit: 'ordinal',
    counted,
    modifiers,
  } as const;
  return { start, next, draft };
}

/** "Strike" of "the strike is the fourth at the port": the noun that "be" says an ordinal of; a lemma. Not "it was the fourth". */
function subjectNumbered(tokens: readonly Token[], at: number, next: number): string | undefined {
  const noun = tokens[at - 3];
  const behind = tokens[next];
  if (tokens[at - 1]?.lower !== 'the' || !BE.has(tokens[at - 2]?.lower ?? '')) return undefined;
  if (noun?.kind !== 'word' || noun.text !== noun.lower || isFunctionWord(noun.lower)) return undefined;
  if (behind?.kind !== 'word' || !(PREPOSITIONS.has(behind.lower) || behind.lower === 'this')) return undefined;
  const counted = lemma(noun.lower);
  return NO_ORDINAL_NOUN.test(counted) ? undefined : counted;
}
