import type { Sentence } from '../../core/article.js';
import { placeOf } from './gazetteer.js';
import type { Source, Unit } from './units.js';

/**
 * Words that close the names of clubs after a town, in the leagues of England, Scotland and where those are copied, and close few
 * other names: a choice of ours, open to additions. Plurals ("Rovers", "Rangers") are known by their ending.
 */
const CLUB_ENDS = new Set(
  'united albion athletic hotspur wednesday orient argyle alexandra thistle academical'.split(' '),
);

/** Those that close the names of towns and shires as well, so that only what is done in a match tells: "Kansas City", "Newport County". */
const SHARED_ENDS = new Set('city town county forest palace villa vale park'.split(' '));

/** Those of both that are last names more often, where no table knows the word before: "Tarvin Park". */
const SURNAMES = new Set(['park', 'forest', 'vale', 'thistle']);

/** What is done in a match, in the forms that news has: a choice of ours, open to additions. */
const CONTESTS = new Set(
  (
    'held holds beat beats beating beaten drew draw draws lost lose loses losing won win wins winning defeated defeats defeat thrashed thrash ' +
    'hammered edged faced faces hosted hosts played plays play meet meets scored score equalised relegated promoted'
  ).split(' '),
);

/** Whether a word tells what is done in a match. */
export const isContest = (lower: string): boolean => CONTESTS.has(lower);

/** What a match is lost to or drawn with by: between the deed and the other side. */
const BETWEEN_SIDES = /^(?:with|to|by|over|against)$/;

/** How far from a club's name, in tokens, what is done in the match may stand. */
const REACH = 6;

/** Whether a match is told of right around some units. */
export function isContestAround({ tokens }: Source, sentence: Sentence, units: readonly Unit[]): boolean {
  const first = units[0]?.at ?? 0;
  const last = units[units.length - 1]?.at ?? 0;
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at += 1)
    if (CONTESTS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether some units are a town's name, as far as the place tables know. */
function isTown({ text }: Source, units: readonly Unit[]): boolean {
  const [first] = units;
  const last = units[units.length - 1];
  if (!first || !last || first.link || units.length > 3) return false;
  return units.length === 1 ? first.lexeme.place !== 'none' : placeOf(text.slice(first.start, last.end)) === 'sure';
}

/** "Tarvin | Villa": one word that is no place of the tables, and no first name. */
function isUnlistedTown(town: readonly Unit[]): boolean {
  const word = town[0]?.lexeme;
  return town.length === 1 && word !== undefined && !word.given && !word.common && !word.initials && !word.demonym;
}

/** "drew with | Tarvin Villa", "Tarvin Villa | lost to": what is done in a match, right beside a club's name. */
function isContestBeside({ tokens }: Source, town: readonly Unit[], end: Unit): boolean {
  const first = town[0]?.at ?? 0;
  const before = tokens[first - 1]?.lower ?? '';
  if (isContest(tokens[end.at + 1]?.lower ?? '') || isContest(before)) return true;
  return BETWEEN_SIDES.test(before) && isContest(tokens[first - 2]?.lower ?? '');
}

/** Whether the word after a town's name makes a club of it: "Leeds | United"; "Newport | County" where a match is told of. */
export function isClubEnd(source: Source, sentence: Sentence, town: readonly Unit[], end: Unit): boolean {
  const { lower } = end.lexeme;
  const plural = end.lexeme.plural && end.lexeme.common && !end.lexeme.family;
  if (!CLUB_ENDS.has(lower) && !SHARED_ENDS.has(lower))
    return plural && isUnlistedTown(town) && isContestBeside(source, town, end); // "Keld Rovers beat"
  if (!isTown(source, town))
    return isUnlistedTown(town) && !end.lexeme.time && !SURNAMES.has(lower) && isContestBeside(source, town, end);
  if (end.lexeme.time) return isContestAround(source, sentence, [...town, end]) && !isInPlace(source, town);
  return CLUB_ENDS.has(lower) || (SHARED_ENDS.has(lower) && isContestAround(source, sentence, [...town, end]));
}

/** "in Sheffield Wednesday": there the weekday tells when. */
function isInPlace({ tokens }: Source, town: readonly Unit[]): boolean {
  const before = tokens[(town[0]?.at ?? 0) - 1]?.lower ?? '';
  return /^(?:in|at|from|to|near|outside|across|,)$/.test(before);
}

/** Whether a score follows a token: "Corby | 4-2". */
export function isScoreAfter({ tokens }: Source, at: number): boolean {
  const [left, dash, right] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return left?.kind === 'number' && right?.kind === 'number' && /^[-–]$/.test(dash?.text ?? '') && left.text.length < 3;
}
