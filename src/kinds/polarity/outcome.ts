// What became of somebody, by a word behind or before a verb: found alive or dead, bail granted or denied, armed or not.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { isOf, lengthAt } from './classes.js';
import { fatesOf, isCulprit, isSomebody, type Told } from './fate.js';
import { beBefore, isPastForm } from './grammar.js';
import { type Finder, type Marks, sign, tokensWith } from './signs.js';
import { ARMED, unarmedAt } from './status.js';
import type { Polarity } from './value.js';

/** The state that the tokens [first, last) tell of. */
function toldBy(
  tokens: readonly Token[],
  sentence: Sentence,
  [first, last]: readonly [number, number],
  state: string,
  nouns: (token: Token) => boolean,
): readonly Told[] {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  return first < 0 || start === undefined || end === undefined
    ? []
    : [{ found: { sentence, start, end }, state, nouns }];
}

/** One sign for two rare words: they are too few to be worth one each. */
const FOUND_OR_BAIL = sign('found bail');

/**
 * How somebody was found.
 * Taken: "the boy was found safe", "was found dead". Refused: "two hikers were found alive", articles that tell of both.
 */
function findRescues(marks: Marks): readonly Mention<Polarity>[] {
  const { tokens } = marks.article;
  const told = tokensWith(marks, FOUND_OR_BAIL).flatMap(({ sentence, index }) => {
    const dead = tokens[index + 1]?.lower === 'dead';
    const length = dead ? 1 : lengthAt(tokens, index + 1, 'unharmed');
    if (tokens[index]?.lower !== 'found' || length === 0) return [];
    const be = beBefore(tokens, sentence, index);
    return toldBy(tokens, sentence, [be, index + 1 + length], dead ? 'dead' : 'alive', isSomebody);
  });
  return fatesOf(marks, 'found', told);
}

/**
 * Whether somebody got bail.
 * Taken: "Lund was granted bail", "was refused conditional bail". Refused: "applied for bail", "was granted bail in 1998".
 */
function findBail(marks: Marks): readonly Mention<Polarity>[] {
  const { tokens } = marks.article;
  const told = tokensWith(marks, FOUND_OR_BAIL).flatMap(({ sentence, index }) => {
    const at = [index - 1, index - 2].find((one) => isOf(tokens[one], 'granted') || isOf(tokens[one], 'denied'));
    const verb = at === undefined ? undefined : tokens[at];
    if (tokens[index]?.lower !== 'bail' || at === undefined || !verb || !isPastForm(verb)) return [];
    const state = isOf(verb, 'granted') ? 'granted' : 'denied';
    return toldBy(tokens, sentence, [beBefore(tokens, sentence, at), index + 1], state, isCulprit);
  });
  return fatesOf(marks, 'bail', told);
}

/**
 * Whether a suspect without a name was armed.
 * Taken: "the suspect was unarmed", "the gunman was armed". Refused: "the officers were unarmed", "two armed men".
 */
function findArmedCulprits(marks: Marks): readonly Mention<Polarity>[] {
  const { tokens } = marks.article;
  const told = tokensWith(marks, ARMED).flatMap((signed) => {
    const { sentence, index } = signed;
    const unarmed = unarmedAt(tokens, signed);
    if (unarmed) return toldBy(tokens, sentence, [unarmed.first, unarmed.last], 'unarmed', isCulprit);
    const armed = tokens[index]?.lower === 'armed';
    return armed ? toldBy(tokens, sentence, [beBefore(tokens, sentence, index), index + 1], 'armed', isCulprit) : [];
  });
  return fatesOf(marks, 'arms', told).filter(({ value }) => value.names.length === 0);
}

export const rescues: Finder = { signs: FOUND_OR_BAIL, find: findRescues };
export const bail: Finder = { signs: FOUND_OR_BAIL, find: findBail };
export const armedCulprits: Finder = { signs: ARMED, find: findArmedCulprits };
