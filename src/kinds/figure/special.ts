// Figures with a form of their own: magnitudes, scores, calibres, telephone numbers, "no injuries", "21st coach".
import type { Token } from '../../core/article.js';
import { ARTICLES, BE, POSSESSIVES } from '../../text/closed-classes.js';
import { isCurrencySign } from '../../text/currencies.js';
import { tableTest } from '../../text/data.js';
import { isAuxiliary, isFunctionToken, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { readOrdinal } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';
import { besideTest } from './beside.js';
import { countOf, type Found, plainDraft } from './draft.js';
import { glued, type Line } from './line.js';
import { type NounPhrase, nounPhrase } from './phrases.js';
import { isRefusedOrdinal } from './refuse.js';
import { roleOfNoun, roleOfWord, TALLY } from './roles.js';
import { CALIBER, FROM_TWO_DIGITS, hasShape, MAGNITUDE, TO_THREE_DIGITS } from './shapes.js';
import { isPersonal } from './things.js';
import { FUNCTION, PARTICIPLE, PEOPLE, PLURAL, ROW, traitsOf } from './traits.js';
import type { Role } from './value.js';

/** "magnitude of 6.1", "magnitude-5.9", "6.1-magnitude", "measuring 5.6 on the Richter scale", "a 6.7-strength quake". */
export function readMagnitude(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const token = tokens[at];
  if (!token || !hasShape(token, MAGNITUDE)) return undefined;
  const from = magnitudeStart(tokens, at, first, token);
  if (from === undefined) return undefined;
  const value = Number(token.text);
  const draft = plainDraft(value, value, 'magnitude', 'magnitude');
  if (token.text.includes('.')) draft.step = 0.1;
  return { start: from.start, next: from.next, draft };
}

/**
 * The words that tell a magnitude, by where they stand: "magnitude" and "strength", of the scales of magnitude "Richter" and "moment" and no other
 * (Mercalli's is one of intensity), and the nouns for a quake.
 */
const magnitudeWord = perToken(({ kind, text, lower }): 'magnitude' | 'scale' | 'quake' | 'other' | 'stop' => {
  if (kind === 'number' || (kind === 'mark' && !/^[-‑,]$/.test(text))) return 'stop';
  if (lower === 'magnitude' || lower === 'strength') return 'magnitude';
  if (lower === 'richter' || lower === 'moment') return 'scale';
  return isQuake(lower) ? 'quake' : 'other';
});

const isQuake = besideTest('quake');

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
  for (let token = tokens[scale]; token && scale < at + 6 && isFunctionToken(token); token = tokens[scale]) scale += 1;
  if (tokens[scale]?.lower === 'degrees') scale += 3;
  const named = tokens[scale];
  if (named && magnitudeWord(named) === 'scale') return { start: at, next: at + 1 };
  const quake = after !== undefined && magnitudeWord(after) === 'quake' && token.text.includes('.');
  return quake ? { start: at, next: at + 1 } : undefined;
}

/** Tokens before a number in which "magnitude" is looked for. */
const MAGNITUDE_REACH = 7;

const isResult = besideTest('result');

/** Words beside two numbers that make a record or a result of them, the second above the first though it be: "a 9-14 record", "finished 9-14 after a loss". */
const tellsRecord = perToken(({ lower }) => isResult(lower));

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
 * only beside a word of records or between a determiner and its noun ("a 9-14 start"), and with no plural behind it ("9-14 seats").
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
  if (behind && (isOfNoun(tokens[next]) || !(isOfOne(tokens, at, next) || isBesideRecord(tokens, at, next, line))))
    return undefined;
  const digits = draws === undefined ? `${low}-${high}` : `${low}-${high}-${draws}`;
  const draft = plainDraft(low, high, 'score', 'score');
  draft.digits = digits;
  return { start: at, next, draft };
}

/** Words between a determiner and the numbers behind it. */
const DETERMINER_REACH = 3;

/** Whether a determiner opens the phrase that a token is in: "a", "the club's disappointing". */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - DETERMINER_REACH; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower) || /['’]s$/.test(token.lower)) return true;
    if (isFunctionToken(token)) return false;
  }
  return false;
}

/**
 * Whether a determiner and a single noun stand around two numbers, "a poor |9-14| start", where a range would count a plural or measure in a
 * unit; not "a |10-15| person crew".
 */
function isOfOne(tokens: readonly Token[], at: number, next: number): boolean {
  const [noun, after] = [tokens[next], tokens[next + 1]];
  if (noun?.kind !== 'word' || !isDetermined(tokens, at)) return false;
  if ((traitsOf(noun) & (FUNCTION | PLURAL | PEOPLE | PARTICIPLE)) !== 0) return false;
  return after === undefined || after.kind === 'mark' ? after?.text !== '-' : isFunctionToken(after);
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

/** Marks beside two numbers that make something else of them, signs of money among them: "1/10-8", "$10-8", "555-10-8-3". */
const isSplit = (tokens: readonly Token[], at: number): boolean =>
  (/^[-–/]$/.test(tokens[at]?.text ?? '') || isCurrencySign(tokens[at]?.text ?? '')) &&
  (glued(tokens[at], tokens[at + 1]) || glued(tokens[at - 1], tokens[at]));

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
    draft: plainDraft(value, value, 'caliber', 'caliber'),
  };
}

const isArm = besideTest('arm');

/** What a word behind a calibre is: the calibre's own name, a firearm or what it fires. */
const caliberWord = perToken(({ lower }): 'caliber' | 'weapon' | 'none' => {
  if (lower === 'caliber' || lower === 'calibre' || lower === 'cal') return 'caliber';
  return isArm(lower) ? 'weapon' : 'none';
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
  const draft = plainDraft(null, null, 'phone', 'phone');
  draft.digits = digits;
  return { start: at, next, draft };
}

/** The index after the words of some sort that stand from an index on. */
function pastWords(tokens: readonly Token[], from: number, end: number, isOne: (token: Token) => boolean): number {
  let at = from;
  for (let token = tokens[at]; token && at < end && isOne(token); token = tokens[at]) at += 1;
  return at;
}

/** None of the people of a role, under the noun that says so. */
function none(start: number, next: number, unit: string, role: Role): Found {
  const draft = countOf(0, 'people');
  draft.unit = unit;
  draft.role = role;
  return { start, next, draft };
}

/** "no injuries", "no one was injured", "nobody was hurt", "none were injured": none, in a role; not "neither", which is of two. */
export function readNone(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  const single = token?.lower === 'nobody' || token?.lower === 'no-one' || token?.lower === 'none';
  if (single || (token?.lower === 'no' && tokens[at + 1]?.lower === 'one')) {
    if (tokens[at + 1]?.lower === 'of') return undefined; // "none of the injured": who of them is told behind
    const index = pastWords(tokens, at + (single ? 1 : 2), end, isBetweenNobody);
    const role = roleOfWord(tokens[index]?.lower ?? '');
    if (role === undefined || index >= end) return undefined;
    return none(at, index + 1, 'people', role);
  }
  const index = pastWords(tokens, at + 1, at + 4, saysNothing);
  const word = tokens[index];
  if (!word || index >= end || word.kind !== 'word') return undefined;
  const noun = lemma(word.lower);
  const role = noun === 'victim' ? 'injured' : roleOfNoun(noun);
  if (role === undefined || !TALLY.has(role) || noun === word.lower) return undefined;
  return none(at, index + 1, noun, role);
}

const isHeld = besideTest('held');

/**
 * What stands between "no" and its noun, and leaves it what it is: words of closed classes, of reporting and of holding for true ("no other
 * injuries", "no confirmed deaths", "no reports of injuries"); not what narrows it ("no civilian casualties", "no serious injuries").
 */
const saysNothing = perToken(({ lower }) => isFunctionWord(lower) || isHeld(lower));

/** "Nobody was hurt", "no one is believed injured": what stands between the pronoun and its participle; not "else". */
const isBetweenNobody = perToken(({ lower }) => isFunctionWord(lower) || lower.endsWith('ly') || isHeld(lower));

/** "second hand", "third party". */
const isCompound = tableTest('ordinal-compounds.txt');

/** "21st coach", "third term", "the strike is the fourth at the port"; "first" in words, but for "the first woman to lead", and "second" without a determiner are left alone. */
export function readOrdinalFigure(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  const isFirst = token?.lower === 'first';
  if (isFirst && !isDoerSoon(tokens, at)) return undefined;
  const determined = opensOrdinal(tokenOf(tokens, at - 1));
  if (token?.lower === 'second' && !determined) return undefined;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || isRefusedOrdinal(tokens, at, ordinal.next)) return undefined;
  let from = ordinal.next;
  for (let word = tokens[from]; word && from < ordinal.next + 3 && (traitsOf(word) & ROW) !== 0; word = tokens[from])
    from += 1;
  const phrase = numberedPhrase(tokens, from, Math.min(end, from + 3));
  const doer = phrase !== undefined && isDoer(tokens, phrase);
  if (isFirst && !doer) return undefined;
  if (!phrase) {
    const subject = subjectNumbered(tokens, at, from);
    return subject === undefined ? undefined : numbered(at, ordinal.next, ordinal.value, subject, []);
  }
  if (phrase.head === 'one' || (phrase.head === 'time' && ordinal.value === 1)) return undefined;
  if (phrase.modifiers.length === 0 && isCompound(`${token?.lower} ${phrase.head}`)) return undefined;
  const found = numbered(at, Math.min(phrase.next, end), ordinal.value, phrase.head, phrase.modifiers);
  return doer ? { ...found, draft: { ...found.draft, doer } } : found;
}

/** Whether a word opens the phrase of an ordinal: an article, a possessive, "Orvik's". */
const opensOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower) || /['’]s$/.test(token.lower));

/** Tokens behind "first" among which the "to" of what is done stands: "the first |African American woman ever to| lead". */
const DOER_REACH = 5;

/** A quick look before the phrase is read: whether "to" stands behind "first" at all. */
function isDoerSoon(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 2; index <= at + DOER_REACH; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'to') return true;
  }
  return false;
}

/** "The second |woman| to lead the club", "the first |Dane| ever to win": somebody as one of their like to do something. */
function isDoer(tokens: readonly Token[], { head, next }: NounPhrase): boolean {
  const to = tokens[next]?.lower === 'ever' ? next + 1 : next;
  const verb = tokens[to + 1];
  if (tokens[to]?.lower !== 'to' || verb?.kind !== 'word' || verb.text !== verb.lower) return false;
  return (
    isPersonal({ counted: head }) &&
    tokens[next - 1]?.lower === head &&
    (!isFunctionToken(verb) || isAuxiliary(verb.lower))
  );
}

/** "cut", "hit", "bid": a form that is a verb's present, past and participle at once, and a noun beside. */
const isVerbAndNoun = perToken(
  ({ kind, lower }) => kind === 'word' && isIrregularVerb(lower) && lemma(lower) === lower,
);

/** The noun phrase behind an ordinal, where a verb cannot stand: "third straight |cut|", "third |rate cut|". */
function numberedPhrase(tokens: readonly Token[], from: number, end: number): NounPhrase | undefined {
  const phrase = nounPhrase(tokens, from, end, true);
  const at = phrase?.next ?? from;
  const token = tokens[at];
  if (token === undefined || at >= end || (traitsOf(token) & FUNCTION) !== 0 || !isVerbAndNoun(token)) return phrase;
  const behind = tokens[at + 1]; // "the third man |cut his hand|"
  if (phrase !== undefined && behind?.kind === 'word' && !PREPOSITIONS.has(behind.lower)) return phrase;
  const before = phrase === undefined ? [] : [...phrase.modifiers, stem(phrase.head)];
  return { head: token.lower, modifiers: before, next: at + 1 };
}

function numbered(start: number, next: number, value: number, counted: string, modifiers: readonly string[]): Found {
  const draft = plainDraft(value, value, 'ordinal', 'ordinal');
  draft.counted = counted;
  draft.modifiers = modifiers;
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
  return counted === 'one' ? undefined : counted;
}
