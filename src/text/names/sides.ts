import { ARTICLES, BE } from '../closed-classes.js';
import { isCountry } from '../forms/countries.js';
import { isAuxiliary } from '../function-words.js';
import { isNumberWord } from '../number-words.js';
import { type Around, after, before, classesAfter, dealingsAfter } from './around.js';
import { type Candidate, retyped } from './candidates.js';
import { DUEL, PAST } from './classes.js';
import { isBetweenSides } from './clubs.js';
import { RULING, SCORING } from './dealings.js';

// Clubs and firms that go by a place's name, told by a score and by what is done to none but people and bodies.
// Taken: "Tarvin beat Keld 2-0", "Keld lost 3-1 to Tarvin", "Tarvin beat Keld by six wickets", "Keld scored three goals", "Keld and Tarvin City
// shared four goals", "Tarvin Water was fined".
// Refused: "Norway beat Ghana 2-0", where the side goes by its country, and "Anna Berg beat Paul Holm 6-3".

/** Of what a score tells: a place's name in a match is a club's, whatever the lists say. */
const TOLD = 0.9;

/** From this confidence on a name of several words keeps its kind. */
const SURE = 0.85;

const isBody = ({ type, confidence }: Candidate): boolean => type === 'organization' && confidence >= 0.6;

/** Whether a name may be a side's: no office, no country (see `isCountry`), and nobody named in full. */
function maybeSide({ type, plain, words, confidence, text }: Candidate): boolean {
  if (plain || words.length > 3) return false;
  if (type === 'person' && confidence >= SURE && words.length > 1) return false;
  return !isCountry(text.toLowerCase());
}

/** "2-0": how many tokens a score takes that stands so many behind a name; 0 where none does. */
function scoreAt(around: Around, step: number): number {
  const score =
    /^\d{1,3}$/.test(after(around, step)) &&
    /^[-–]$/.test(after(around, step + 1)) &&
    /^\d{1,3}$/.test(after(around, step + 2));
  return score ? 3 : 0;
}

/** Whether a count of points stands so many tokens behind a name: "six wickets", "three goals". */
const isCount = (around: Around, step: number): boolean =>
  (/^\d+$/.test(after(around, step)) || isNumberWord(after(around, step))) &&
  (dealingsAfter(around, step + 1) & SCORING) !== 0;

/** "Tarvin | beat Keld 2-0", "Keld | lost 3-1 at home to Tarvin": whether one name beat the next, or lost to it, by a score. */
function isMatch(left: Around, right: Around): boolean {
  let step = isAuxiliary(after(left, 1)) ? 2 : 1;
  if ((classesAfter(left, step) & DUEL) === 0) return false;
  step += 1;
  const score = scoreAt(left, step);
  step += score;
  while (/^(?:home|away|at)$/.test(after(left, step))) step += 1;
  if (isBetweenSides(after(left, step))) step += 1;
  if (ARTICLES.has(after(left, step))) step += 1;
  if (left.next + step - 1 !== right.at) return false;
  return score > 0 || scoreAt(right, 1) > 0 || (after(right, 1) === 'by' && isCount(right, 2));
}

/** "Keld | scored three goals". */
const isScorer = (around: Around): boolean => (classesAfter(around, 1) & PAST) !== 0 && isCount(around, 2);

/** "Tarvin Water | was fined". */
const isRuled = (around: Around): boolean =>
  BE.has(after(around, 1)) && (classesAfter(around, 2) & PAST) !== 0 && (dealingsAfter(around, 2) & RULING) !== 0;

/** The candidates of one sentence, places among them that play or are fined as clubs and firms. Linear in the sentence. */
export function amongSides(given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  let told: Candidate[] | undefined;
  const tell = (at: number): void => {
    const candidate = given[at];
    if (!candidate || isBody(candidate)) return;
    told ??= [...given];
    told[at] = retyped(candidate, 'organization', TOLD);
  };
  for (let at = 0; at < given.length; at += 1) {
    const [candidate, around] = [given[at], arounds[at]];
    if (!candidate || !around || (classesAfter(around, 1) & PAST) === 0) continue; // most names: no verb follows
    const [next, nextAround] = [given[at + 1], arounds[at + 1]];
    const sided = maybeSide(candidate);
    if (next && nextAround && (sided || isBody(candidate)) && (maybeSide(next) || isBody(candidate))) {
      if (isMatch(around, nextAround)) {
        tell(at);
        tell(at + 1);
        continue;
      }
    }
    if (!sided) continue;
    const row = at > 0 && before(around, 1) === 'and' ? given[at - 1] : undefined;
    const placed = candidate.type === 'place' || row?.type === 'place';
    if (placed && isScorer(around)) {
      tell(at);
      if (row && maybeSide(row)) tell(at - 1);
    } else if (candidate.type === 'place' && candidate.words.length > 1 && isRuled(around)) tell(at);
  }
  return told ?? given;
}
