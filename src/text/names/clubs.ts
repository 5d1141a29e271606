import type { Sentence, Token } from '../../core/article.js';
import { isAuxiliary } from '../function-words.js';
import { CONTEST, CUE, classesIn, classesOf, SPEAKS } from './classes.js';
import { placeOf } from './gazetteer.js';
import { isDirection, isLand, isPlaceNoun } from './heads.js';
import type { Source, Unit } from './units.js';
import type { Lexeme } from './words.js';

/**
 * Words that close the names of clubs after a town and are no plurals ("Rovers", "Rangers" are known by their ending): all of the clubs of
 * the Premier League, the English Football League and the Scottish Professional Football League in the season 2024-25.
 */
const CLUB_ENDS = new Set(
  (
    'united albion athletic hotspur wednesday orient argyle alexandra thistle academical morton stanley end rose ' +
    'city town county forest palace villa vale'
  ).split(' '),
);

/** Whether a word closes the names of towns, shires and people as well, so that only what is done tells: "Kansas City", "Port Vale". */
const isShared = ({ lower, placeHead, given, family }: Lexeme): boolean =>
  placeHead || given || family || isPlaceNoun(lower) || lower === 'end' || lower === 'rose';

/** Whether a word tells what is done in a match: "beat", "drew", "scored". */
const isContest = (token: Token | undefined): boolean => token !== undefined && (classesOf(token) & CONTEST) !== 0;

/** What only bodies and people do, never towns: to speak, to decline and to refuse. */
const isOfSpeakers = (lower: string): boolean =>
  (classesIn(lower) & SPEAKS) !== 0 || /^(?:declin|refus)(?:e[sd]|ing)$/.test(lower);

/** Five prepositions between what is done in a match and the other side: "drew with", "lost to", "win over". */
export const isBetweenSides = (lower: string): boolean => /^(?:with|to|by|over|against)$/.test(lower);

/** How far from a club's name, in tokens, what is done in the match may stand. */
const REACH = 6;

/** Whether a match is told of right around some units. */
function isContestAround({ tokens }: Source, sentence: Sentence, units: readonly Unit[]): boolean {
  const first = units[0]?.at ?? 0;
  const last = units[units.length - 1]?.at ?? 0;
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at += 1)
    if (isContest(tokens[at])) return true;
  return false;
}

/** Whether some units are a town's name, as far as the place tables know. */
function isTown({ text }: Source, units: readonly Unit[]): boolean {
  const [first] = units;
  const last = units[units.length - 1];
  if (!first || !last || first.link || units.length > 3) return false;
  if (units.length === 1) return first.lexeme.place !== 'none';
  if (units.length === 2 && isDirection(first.lexeme.lower) && !last.lexeme.bodyHead) return true; // "West Keld | United"
  return placeOf(text.slice(first.start, last.end)) === 'sure';
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
  if (isContest(tokens[end.at + 1]) || isContest(tokens[first - 1])) return true;
  return isBetweenSides(before) && isContest(tokens[first - 2]);
}

/** Whether the word after a town's name makes a club of it: "Leeds | United"; "Newport | County" where a match is told of. */
export function isClubEnd(source: Source, sentence: Sentence, town: readonly Unit[], end: Unit): boolean {
  const word = end.lexeme;
  const plural = word.plural && word.common && !word.family;
  if (!CLUB_ENDS.has(word.lower)) return plural && isUnlistedTown(town) && isContestBeside(source, town, end); // "Keld Rovers beat"
  const shared = isShared(word);
  if (!isTown(source, town)) {
    if (!isUnlistedTown(town) || word.time) return false;
    if (isPluralSubject(source, town, end)) return true;
    return !(shared && isLand(word.lower)) && isContestBeside(source, town, end);
  }
  if (word.time) return isContestAround(source, sentence, [...town, end]) && !isInPlace(source, town);
  if (!shared) return true;
  if (isPluralSubject(source, town, end)) return true; // "Newport County were relegated"
  const speaks = !isInPlace(source, town) && isOfSpeakers(source.tokens[end.at + 1]?.lower ?? '');
  return speaks || isContestBeside(source, town, end);
}

/** Whether a plural of "be" or "have" follows, as after a side's name and no town's; not "Keld and Newport City were", "did Newport City have". */
function isPluralSubject({ tokens }: Source, town: readonly Unit[], end: Unit): boolean {
  if (!/^(?:were|are|have)$/.test(tokens[end.at + 1]?.lower ?? '')) return false;
  const before = tokens[(town[0]?.at ?? 0) - 1]?.lower ?? '';
  return !/^(?:and|or|nor|&|,)$/.test(before) && !isAuxiliary(before) && (classesIn(before) & CUE) === 0;
}

/** "in Sheffield Wednesday": there the weekday tells when. */
function isInPlace({ tokens }: Source, town: readonly Unit[]): boolean {
  const before = tokens[(town[0]?.at ?? 0) - 1]?.lower ?? '';
  return before === ',' || ((classesIn(before) & CUE) !== 0 && before !== 'of');
}

/** Whether a score follows a token: "Corby | 4-2". */
export function isScoreAfter({ tokens }: Source, at: number): boolean {
  const [left, dash, right] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return left?.kind === 'number' && right?.kind === 'number' && /^[-–]$/.test(dash?.text ?? '') && left.text.length < 3;
}
