import type { NameType } from '../../core/article.js';
import { isFunctionWord } from '../function-words.js';
import { type Candidate, retyped } from './candidates.js';
import { classesIn, isPast, NAMING } from './classes.js';

/** From this confidence on, a candidate lends its kind to those that stand in one list with it. */
const LENDS = 0.6;

/** The confidence of one word that the lists know as a name of people. */
const LISTED = 0.45;

const AND = /^,? (?:and|or|&) (?:the )?$/;
const COMMA = /^, (?:the )?$/;

/** The longest of those, in UTF-16 units: ", and the ". */
const LONGEST_JOINT = 10;

/** How two names stand in one list, if they do. */
function jointOf(words: string): 'and' | 'comma' | undefined {
  if (words.length > LONGEST_JOINT) return undefined;
  if (words === ', ' || COMMA.test(words)) return 'comma';
  return AND.test(words) ? 'and' : undefined;
}

const SPACE = 0x20;
const COMMA_SIGN = 0x2c;

/** What ties two names is shorter, in UTF-16 units. */
const LONGEST_TIE = 40;

/** Between a name and another of its bearer: "Ana Lund, also known as Lundy", "Ana Lund, nicknamed Lundy", "Ana Lund, alias Lundy". */
const ALSO = /^,? \(?(?:\p{Ll}+ ){0,2}?(?<deed>a\.?k\.?a\.?|\p{Ll}+)(?: (?:\p{Ll}+ly )?(?<as>as|to as))? ["“'‘`]?$/u;

/** The shortest of those with the space before it: " aka ". */
const SHORTEST_ALSO = 5;

const isNaming = (lower: string): boolean => (classesIn(lower) & NAMING) !== 0;

/** Whether the words between two names say that both are one's. */
function isAlso(words: string): boolean {
  if (words.length < SHORTEST_ALSO || !/\p{Ll}/u.test(words)) return false; // most: a comma, a bracket
  const { deed = '', as } = ALSO.exec(words)?.groups ?? {};
  if (as === undefined) return /^a\.?k\.?a\.?$|^alias$/.test(deed) || (isNaming(deed) && isPast(deed));
  return as === 'as' ? deed === 'known' || isNaming(deed) : deed === 'referred';
}

/** "the Nationals": a plural that is taken for a team. */
const isTeam = ({ type, words, text }: Candidate): boolean =>
  type === 'organization' && words.length === 1 && /[^s]s$/.test(text);

/** "Hale and | Ruiz": one word that the lists know as a name of people, and nothing else speaks of. */
const isListedPerson = ({ type, words, confidence }: Candidate): boolean =>
  type === 'person' && words.length === 1 && confidence >= LISTED && confidence < LENDS;

/** "the GMB and | Unite": a body, and one word that nothing else speaks of. */
const isBodyBeside = (giver: Candidate, { type, words, listed, plain }: Candidate): boolean =>
  giver.type === 'organization' &&
  giver.confidence >= LENDS &&
  type === undefined &&
  words.length === 1 &&
  !listed &&
  !plain;

/** Whether no word follows an offset that a name before it would be an attribute of: "the GMB and Interior | officials". */
function standsAlone(text: string, end: number): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + LONGEST_TIE))?.[1];
  return next === undefined || isFunctionWord(next.toLowerCase());
}

/** Initials of a name's capitalized words: "Coastal Rescue Agency" as "CRA". */
function initials(candidate: Candidate): string {
  return candidate.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/**
 * Lends kinds inside one sentence: along lists ("in Tarvin, Keld and Oughter"), from a country to the town before it
 * ("Bentheim, Germany"), and between a body and its initials in brackets ("Coastal Rescue Agency (CRA)").
 */
export function lendKinds(text: string, given: readonly Candidate[]): readonly Candidate[] {
  if (given.length < 2) return given;
  const ties = tiesOf(text, given);
  if (!ties) return given;
  const candidates = [...given];
  const give = (to: number, type: NameType, confidence: number): void => {
    const candidate = candidates[to];
    if (candidate) candidates[to] = retyped(candidate, type, confidence);
  };
  const lend = (from: number, to: number, strict: boolean): void => {
    const giver = candidates[from];
    const taker = candidates[to];
    if (!giver || !taker || giver.type === undefined || giver.doubtful) return;
    if (isTeam(giver) && taker.words.length === 1 && taker.type === undefined && /[^s]s$/.test(taker.text)) {
      give(to, 'organization', giver.confidence);
      return;
    }
    if (!strict && to > from && isBodyBeside(giver, taker) && standsAlone(text, taker.end))
      give(to, 'organization', LENDS);
    if (!strict && isListedPerson(giver) && taker.words.length === 1 && taker.type === undefined && !taker.doubtful)
      give(to, 'person', giver.confidence);
    if (giver.confidence < LENDS || taker.confidence >= LENDS || taker.doubtful) return;
    if (
      giver.type === 'place' ? taker.words.length <= 3 : !strict && giver.type === 'person' && taker.words.length <= 2
    ) {
      give(to, giver.type, LENDS);
    }
  };
  const giveEnd = (giver: Candidate, taker: Candidate, to: number): void => {
    if (giver.doubtful || taker.doubtful || taker.plain || taker.words.length > 2) return;
    if (taker.type !== 'organization' && taker.confidence < LENDS) give(to, 'place', Math.min(LENDS, giver.confidence));
  };
  for (let at = 1; at < candidates.length; at += 1) {
    const left = candidates[at - 1];
    const right = candidates[at];
    const words = ties[at] ?? '';
    if (!left || !right || words === '') continue;
    if (/^ [(["“]+$/.test(words)) {
      if (right.words[0] === initials(left) && right.words.length === 1) {
        if (left.type !== 'place' && left.type !== 'person') give(at - 1, 'organization', 0.9);
        give(at, left.type === 'place' ? 'place' : 'organization', 0.95);
      } else if (left.words[0] === initials(right) && left.words.length === 1 && right.words.length > 1) {
        give(at - 1, 'organization', 0.95);
        give(at, 'organization', 0.9);
      }
    }
    if (left.type !== undefined && right.confidence < LENDS && !right.plain && isAlso(words))
      give(at, left.type, LENDS);
    const joint = jointOf(words);
    if (joint !== undefined) lend(at - 1, at, joint === 'comma');
    if (isWayBetween(text, left, words)) {
      if (left.type === 'place') giveEnd(left, right, at);
      else if (right.type === 'place') giveEnd(right, left, at - 1);
    }
  }
  for (let at = candidates.length - 1; at > 0; at -= 1) {
    const joint = jointOf(ties[at] ?? '');
    if (joint !== undefined) lend(at, at - 1, joint === 'comma');
  }
  return candidates;
}

/** "between Keld | and | Tarvin", "from Keld | to | Tarvin": the two ends of a way. */
function isWayBetween(text: string, left: Candidate, tie: string): boolean {
  const opening = tie === ' and ' ? 'between ' : tie === ' to ' ? 'from ' : '';
  return opening !== '' && text.slice(Math.max(0, left.start - opening.length), left.start).toLowerCase() === opening;
}

/** What ties each name to the one before it; undefined where nothing ties any. */
function tiesOf(text: string, given: readonly Candidate[]): readonly string[] | undefined {
  const ties = [''];
  let tied = false;
  for (let at = 1; at < given.length; at += 1) {
    const tie = between(text, given[at - 1], given[at]);
    tied ||= tie !== '';
    ties.push(tie);
  }
  return tied ? ties : undefined;
}

/** The text between two names, where it is short enough and begins as what ties them does: with a space or a comma. */
function between(text: string, left: Candidate | undefined, right: Candidate | undefined): string {
  if (!left || !right || right.start - left.end >= LONGEST_TIE) return '';
  const first = text.charCodeAt(left.end);
  return first === SPACE || first === COMMA_SIGN ? text.slice(left.end, right.start) : '';
}
