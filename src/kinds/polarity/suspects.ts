// Whether the police have anybody in mind.
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { CASE_SIGN, fatesOf, type Told, type Whom } from './fate.js';
import { isOpenBefore } from './grammar.js';
import { anyOf, type Finder, type Marks, matchesIn } from './signs.js';
import type { Polarity } from './value.js';

/** That there are none: exactly these phrases. */
const NONE = anyOf(
  "(?:do|does|did)(?: not|n't)(?: yet)? have (?:an?|any|the) (?:[a-z]+ )?suspects?",
  "(?:do|does|did)(?: not|n't)(?: yet)? have suspects",
  '(?:has|have|had) no (?:[a-z]+ )?suspects?',
  'no suspects? (?:has|have|had|was|were)(?: yet)? (?:been )?(?:identified|named)',
  'without (?:any suspects?|a suspect)',
);

/** What may stand before the suspects that somebody has: an article, a quantity, an adjective, these and no others. */
const SOME = '(?:(?:an?|the|one|two|three|four|five|several|some) )?(?:(?:possible|potential|likely) )?';

/** That there are some: exactly these phrases, narrower than the denials, for to have a suspect is said of much else. */
const ANY = anyOf(
  `(?:identified|identifying|identify) ${SOME}suspects?(?! by\\b)`,
  `(?:has|have) ${SOME}suspects? (?=in (?:mind|custody))`,
  `(?:an?|the|one|two|three|four|five|several|some) (?:[a-z]+ )?suspects? (?:has|have|had|was|were)(?: [a-z]+ly)? (?:been )?identified`,
);

/** Whose knowledge it is, whoever tells of it. */
const POLICE: Whom = { subject: 'police', names: [] };

function findSuspects(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const told = ([pattern, state]: readonly [RegExp, string]): readonly Told[] =>
    matchesIn(marks, CASE_SIGN, pattern).flatMap((found) => {
      const at = tokenAt(article, found.start, found.sentence);
      const isOwned = at > found.sentence.first && article.tokens[at - 1]?.lower === 'of';
      return isOwned || isOpenBefore(article.tokens, found.sentence, at) ? [] : [{ found, state, whom: POLICE }];
    });
  return fatesOf(marks, 'suspects', [...told([NONE, 'none']), ...told([ANY, 'some'])]);
}

/**
 * Whether the police have suspects.
 * Taken: "did not have any suspects", "have no suspects", "no suspects have been identified", "has identified a suspect", "have begun to
 * identify suspects". Refused: "the suspect was shot", "have not identified a suspect", "may have a suspect in mind",
 * "the mother of two suspects was identified", "identified suspects by their shoes", an article that tells of both.
 */
export const suspects: Finder = { signs: CASE_SIGN, find: findSuspects };
