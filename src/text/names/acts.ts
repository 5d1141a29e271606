import { ARTICLES, BE, POSSESSIVES } from '../closed-classes.js';
import { isAuxiliary, PREPOSITIONS } from '../function-words.js';
import { isIrregularVerb } from '../lemma.js';
import { isNumberWord } from '../number-words.js';
import { perToken } from '../per-word.js';
import { type Around, after, before, classesAfter, classesBefore, dealingsAfter, dealingsBefore } from './around.js';
import { CONTEST, classesOf, DUEL, PAST, RESULT, STOCK } from './classes.js';
import { isBetweenSides } from './clubs.js';
import { dealingsOf, GOING, RULING, RUNNING, SCORING, SUPPLYING } from './dealings.js';

// What is done by firms, authorities and sides, and to them, told by the words right around a name.
// Taken: "Shares in Holm Berg fell", "Holm Berg cut its target", "Veltrix has cancelled 30 flights", "Veltrix has fined the bank",
// "Veltrix beat forecasts", "lost 2-0 at home to Foxes", "beat Keldon by five points", "Keldon have signed".
// Refused: "Berg missed two flights", "Berg was fined", "Berg closed his shop", "fans of Keldon have".

/** How far behind "its" the figure may stand, in tokens: "its full-year profit forecast". */
const FIGURE_REACH = 5;

/** Whether a firm's dealings stand around a name. */
export function dealsAsFirm(around: Around): boolean {
  const lead = before(around, 1);
  if (lead === 'in' && (classesBefore(around, 2) & STOCK) !== 0) return true; // "a stake in", "investors in"
  if (lead === 'of' && /^(?:shares|shareholders)$/.test(before(around, 2))) return true;
  if (lead === 'at' && /^(?:analyst|economist)s?$/.test(before(around, 2))) return true;
  const verb = after(around, 1);
  if (verb === 'shares' || verb === 'stock') return (classesAfter(around, 2) & PAST) !== 0 || BE.has(after(around, 2));
  if (after(around, 2) !== 'its' || (classesAfter(around, 1) & PAST) === 0) return false; // "cut its target"
  for (let step = 3; step < 3 + FIGURE_REACH && !isAuxiliary(after(around, step)); step += 1)
    if ((classesAfter(around, step) & RESULT) !== 0) return true;
  return false;
}

/** "a supplier to Veltrix", "a subsidiary of Veltrix": whether a name stands behind what serves or belongs to an undertaking. */
export const isServed = (around: Around): boolean =>
  (dealingsBefore(around, 2) & SUPPLYING) !== 0 && /^(?:to|of)$/.test(before(around, 1));

/** How far before "by" the deed of an authority may stand, in tokens: "fined $2 million by". */
const DEED_REACH = 6;

/** "was fined $2 million by | Veltrix": whether a name is that of the authority by which something was done. */
export function isRuler(around: Around): boolean {
  if (before(around, 1) !== 'by') return false;
  for (let step = 2; step < 2 + DEED_REACH && before(around, step) !== ''; step += 1)
    if ((dealingsBefore(around, step) & RULING) !== 0 && (classesBefore(around, step) & PAST) !== 0) return true;
  return false;
}

/** How many tokens behind a verb what it is about may stand: "cut more than 1.2 million jobs". */
const OBJECT_REACH = 6;

/** What a word does in a clause, as bits: an auxiliary (BE apart), ... */
const AUXILIARY = 1;
const BE_FORM = 2;
/** Between a name and its verb: "also", and the quantifiers that float there, "all", "both" and "each" (Quirk et al. 1985, 6.50). */
const BETWEEN = 4;
const NUMBER = 8;
const JOBS = 16;
/** What ends the object that firms deal in: a mark, or a possessive. */
const ENDS = 32;
const PREPOSITION = 64;

const partOf = perToken((token): number => {
  const { lower, kind } = token;
  if (kind === 'number') return NUMBER;
  if (kind === 'mark') return /^[.;:,]$/.test(lower) ? ENDS : 0;
  let part = isAuxiliary(lower) ? AUXILIARY : 0;
  if (BE.has(lower)) part |= BE_FORM;
  if (lower === 'also' || lower === 'both' || lower === 'all' || lower === 'each') part |= BETWEEN;
  if (isNumberWord(lower)) part |= NUMBER;
  if (lower === 'job' || lower === 'jobs') part |= JOBS;
  if (POSSESSIVES.has(lower)) part |= ENDS;
  return PREPOSITIONS.has(lower) && lower !== 'than' && lower !== 'of' ? part | PREPOSITION : part;
});

/**
 * "cut 400 jobs", "will recall 900 cars", "has cancelled 30 flights", "beat forecasts", "has fined": what an employer, a seller or an
 * authority does; a person recalls no number, and closes what is theirs.
 */
export function actsAsFirm({ tokens, next, last }: Around): boolean {
  let at = next;
  let passive = false;
  let verb = at < last ? tokens[at] : undefined;
  while (verb) {
    const part = partOf(verb);
    if ((part & (AUXILIARY | BETWEEN)) === 0) break;
    passive = (part & BE_FORM) !== 0;
    at += 1;
    verb = at < last ? tokens[at] : undefined;
  }
  if (!verb || passive || verb.kind !== 'word') return false;
  const classes = classesOf(verb);
  if ((classes & PAST) === 0 && at === next) return false; // most names
  const deals = dealingsOf(verb);
  if ((deals & RULING) !== 0) return true;
  const recalls = verb.lower.startsWith('recall');
  const wins = (classes & DUEL) !== 0;
  const runs = (deals & RUNNING) !== 0;
  let counted = false;
  for (let step = at + 1; step < Math.min(last, at + 1 + OBJECT_REACH); step += 1) {
    const word = tokens[step];
    if (!word) return false;
    const part = partOf(word);
    if ((part & ENDS) !== 0) return false;
    if ((part & NUMBER) !== 0) counted = true;
    if (counted && (recalls || (part & JOBS) !== 0)) return true;
    if (wins && (classesOf(word) & RESULT) !== 0) return true;
    if (runs && (dealingsOf(word) & GOING) !== 0 && isManyOrMuch(word.lower)) return true;
    if ((part & PREPOSITION) !== 0) return false;
  }
  return false;
}

/** Plurals, and of what is not counted output and production: "prices"; one shop may be a person's. */
const isManyOrMuch = (lower: string): boolean => lower.endsWith('s') || lower === 'output' || lower === 'production';

/** What a player does to what is no side: "lost | the ball", "drew | his foul". */
const isObject = (lower: string): boolean => ARTICLES.has(lower) || POSSESSIVES.has(lower);

/** "Ormley lost", "drew with Ormley", "beat Ormley": whether a name is that of a side, where another side is named. */
export function plays(around: Around): boolean {
  if ((classesAfter(around, 1) & DUEL) !== 0 && !isObject(after(around, 2))) return true;
  if ((classesBefore(around, 1) & DUEL) !== 0) return true;
  return (classesBefore(around, 2) & CONTEST) !== 0 && isBetweenSides(before(around, 1));
}

/** How far before a side the score may stand, in tokens: "2-0 at home to Foxes". */
const SCORE_REACH = 6;

/** "lost 2-0 at home to Foxes", "beat Keldon by five points": whether a name is that of a side that lost or won by a score. */
export function isScoredAgainst(around: Around): boolean {
  if ((classesBefore(around, 1) & DUEL) !== 0) {
    if (after(around, 1) !== 'by' || (dealingsAfter(around, 3) & SCORING) === 0) return false;
    const margin = after(around, 2);
    return /^\d+$/.test(margin) || isNumberWord(margin);
  }
  if (!isBetweenSides(before(around, 1))) return false;
  let step = 2;
  while (step < 2 + SCORE_REACH && /^(?:home|away|at)$/.test(before(around, step))) step += 1;
  const score = /^\d{1,2}$/.test(before(around, step)) && /^[-–]$/.test(before(around, step + 1));
  return score && /^\d{1,2}$/.test(before(around, step + 2)) && (classesBefore(around, step + 3) & DUEL) !== 0;
}

/** What opens a clause whose subject a name right behind it is: nothing before it, an opening quotation mark, or "that". */
const opensClause = (lower: string): boolean => /^(?:|["“‘]|that)$/.test(lower);

/**
 * "Keldon have signed", "Keldon are through": a plural of "be" or "have" behind one name, as British news has it of clubs, bands and firms
 * (Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language, 1985, section 10.36).
 */
export const isCollective = (around: Around): boolean =>
  /^(?:were|are|have)$/.test(after(around, 1)) && opensClause(before(around, 1));

/** "The Harbour Party will vote for it, but Tarvin Rask | will not.": behind the conjunctions of contrast and concession without "if" (Quirk et al. 1985, 13.32, 15.39 and 15.43). */
export function isEllipsis(around: Around): boolean {
  if (!isAuxiliary(after(around, 1))) return false;
  const joint = before(around, 1) === 'the' ? before(around, 2) : before(around, 1);
  if (!/^(?:but|yet|while|whilst|although|though|whereas)$/.test(joint)) return false;
  return /^(?:[.;,]|)$/.test(after(around, 2) === 'not' ? after(around, 3) : after(around, 2));
}

/** Whether a word cannot be possessed: a mark, the end of the sentence, a preposition, an auxiliary, an irregular past form. */
export const isNoPossession = (lower: string): boolean =>
  !/^\p{L}/u.test(lower) || PREPOSITIONS.has(lower) || isAuxiliary(lower) || isIrregularVerb(lower);

/** Whether the row that a name opens stands after a preposition: "In Bergen, Nordvik cut 400 jobs". */
export const isPlacedBefore = (around: Around): boolean =>
  PREPOSITIONS.has(before(around, 1)) && before(around, 1) !== 'than';
