// Verdicts that no verb of the antonym table tells: found guilty, cleared of a charge, a decision upheld or quashed.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { makesPassive } from '../../text/clauses.js';
import { beginsAny, isOf, lengthAt } from './classes.js';
import { directionAt, isConditional, type Side, sideOf } from './direction.js';
import { beforeAdverbs, beginsNounPhrase, isDenied, isOpenIn, isPastForm } from './grammar.js';
import { isHistory, namesOf, phraseAfter, stemsOf } from './phrases.js';
import { type Finder, type Marks, signWhere, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const CONVICT: Side = { scale: 'convict/acquit', state: 'convict' };
const ACQUIT: Side = { scale: 'convict/acquit', state: 'acquit' };
const UPHELD: Side = { scale: 'uphold/overturn', state: 'upheld' };
const QUASHED: Side = { scale: 'uphold/overturn', state: 'overturned' };

const VERDICT = signWhere(
  (token) => token.lower === 'guilty' || (isPastForm(token) && beginsAny(token, 'cleared', 'upheld', 'quashed')),
);

/** Words between "found" and "guilty": "found |the former mayor of Tolun| guilty". */
const MOST_WORDS = 6;

/** Index of "found" before "guilty", whoever is found so standing between; -1 for none. */
function foundBefore(tokens: readonly Token[], sentence: Sentence, last: number): number {
  for (let index = last - 1; index >= Math.max(sentence.first, last - 1 - MOST_WORDS); index -= 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && !/^['’-]$/.test(token.text))) return -1;
    if (token.lower === 'found') return index;
  }
  return -1;
}

/** "was found guilty", "was found not guilty", "found Lund guilty". */
function guiltyAt(article: Article, sentence: Sentence, index: number): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const first = tokens[index - 1]?.lower === 'not' ? index - 1 : index;
  const side = first < index ? ACQUIT : CONVICT;
  const verb = foundBefore(tokens, sentence, first);
  if (verb < 0) return [];
  if (verb === first - 1) return directionAt(article, verb, sentence, side, index - verb + 1);
  const start = tokens[verb]?.start ?? 0;
  const isOpen = isOpenIn(tokens, verb - 3, verb) || isConditional(tokens, sentence, verb);
  if (isOpen || !beginsNounPhrase(tokens[verb + 1]) || isDenied(article, sentence, start)) return [];
  const whom = tokens.slice(verb + 1, first);
  return mentionOf(article, start, tokens[index]?.end ?? start, {
    frame: 'direction',
    ...side,
    subject: whom.map(({ text }) => text).join(' '),
    things: stemsOf(whom),
    names: namesOf(whom),
  });
}

/** "was cleared of murder", not "was cleared of snow". */
function clearedAt(article: Article, sentence: Sentence, index: number): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const be = tokens[beforeAdverbs(tokens, sentence.first, index)];
  if (tokens[index + 1]?.lower !== 'of' || !be || !makesPassive(be)) return [];
  const isCharge = phraseAfter(article, index + 2, sentence).some((token) => isOf(token, 'crime'));
  return isCharge ? directionAt(article, index, sentence, ACQUIT, 1) : [];
}

/** "quashed the conviction", "the order was set aside"; not "reversed course", "set aside money", "set a record". */
function quashedAt(article: Article, sentence: Sentence, index: number): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const length = lengthAt(tokens, index, 'quashed');
  const be = tokens[beforeAdverbs(tokens, sentence.first, index)];
  const isOne = (be && makesPassive(be)) || beginsNounPhrase(tokens[index + length]);
  return length > 0 && isOne ? directionAt(article, index, sentence, QUASHED, length) : [];
}

/**
 * What a court found, and what became of a decision.
 * Taken: "the jury found Lund guilty", "was found not guilty of fraud", "was cleared of all charges", "upheld the ban", "his conviction
 * was quashed". Refused: "may be found guilty", "if the court upholds", "the road was cleared of snow", what a verb of the antonym table tells.
 */
function findVerdicts(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  return tokensWith(marks, VERDICT).flatMap(({ sentence, index }) => {
    const token = article.tokens[index];
    if (!token || sideOf(token) || isHistory(article, sentence)) return [];
    if (token.lower === 'guilty') return guiltyAt(article, sentence, index);
    if (isOf(token, 'cleared')) return clearedAt(article, sentence, index);
    if (isOf(token, 'upheld')) return directionAt(article, index, sentence, UPHELD, 1);
    return quashedAt(article, sentence, index);
  });
}

export const verdicts: Finder = { signs: VERDICT, find: findVerdicts };
