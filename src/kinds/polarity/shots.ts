// Whether a shot was fired.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { isOf } from './classes.js';
import { fatesOf, type Told, type Whom } from './fate.js';
import { isDenied, isOpenBefore } from './grammar.js';
import { isHistory } from './phrases.js';
import { anyOf, type Finder, type Marks, matchesIn, sign } from './signs.js';
import type { Polarity } from './value.js';

const FIRING = sign('fired firing shots shot round');

/** Shots by their two words. */
const SHOT = '(?:shot|round)';

/** Not before words that say of which shots alone it holds: "by the police", "at the car", "after the arrest". */
const NOT_SO = '(?! (?:by|at|into|towards?|from|after|before|until|on)\\b)';

/**
 * That none was, by whomever and at whatever: "no shots were fired" and "not a shot was fired" not with those words behind them, "without a shot"
 * whatever stands behind.
 */
const NONE = anyOf(
  `no ${SHOT}s? (?:was|were|had been|has been|have been) fired${NOT_SO}`,
  `without (?:firing )?a (?:single )?${SHOT}(?: being fired)?`,
  `not a (?:single )?${SHOT} (?:was|had been|has been) fired${NOT_SO}`,
);

/** Before a verb: that nobody did it. */
const DOER = '(?<!\\b(?:nobody|none|neither|no[ -][a-z]+) )';

/** That somebody fired: what was fired may have a number or an adjective or two before it. */
const SOME = anyOf(
  `${DOER}fired (?!not? )(?:[a-z]+ |[\\d,]+ ){1,3}${SHOT}s?`,
  `${DOER}fired ${SHOT}s`,
  `(?<!\\bno (?:[a-z]+ )?)${SHOT}s (?:was|were|had been|have been) fired`,
);

/** Of the event as a whole. */
const ANYBODY: Whom = { subject: 'shots', names: [] };

const TAKING = ['arrested', 'recaptured', 'custody', 'given up', 'sought'];

/** Whether a sentence or the one before tells of an arrest or a search: that none was fired then says nothing of the deed. */
function tellsOfArrest({ tokens, sentences }: Article, { index, first, last }: Sentence): boolean {
  const from = sentences[index - 1]?.first ?? first;
  return tokens.slice(from, last).some((token) => TAKING.some((name) => isOf(token, name)));
}

function findShots(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const told = ([pattern, state]: readonly [RegExp, string]): readonly Told[] =>
    matchesIn(marks, FIRING, pattern).flatMap((found) => {
      const at = tokenAt(article, found.start, found.sentence);
      const isOpen = state === 'fired' && isOpenBefore(article.tokens, found.sentence, at);
      const isOther = isHistory(article, found.sentence) || isDenied(article, found.sentence, found.start);
      const isOfArrest = state === 'none' && tellsOfArrest(article, found.sentence);
      return isOpen || isOther || isOfArrest ? [] : [{ found, state, whom: ANYBODY }];
    });
  return fatesOf(marks, 'shots', [...told([NONE, 'none']), ...told([SOME, 'fired'])]);
}

/**
 * Whether a shot was fired at all.
 * Taken: "no shots were fired", "fled without firing a shot" / "fired a single round into the wall", "shots were fired". Refused:
 * "no shots were fired by the police", "the men were arrested; no shots were fired", "may have fired a shot", "denied that shots were fired", one in an article that tells of both.
 */
export const shots: Finder = { signs: FIRING, find: findShots };
