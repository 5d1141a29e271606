// What says that a suspect was not caught: a denied arrest, or that nobody was.
import type { Sentence, Token } from '../../core/article.js';
import { deniesVerb } from '../../text/assertion.js';
import { BE } from '../../text/closed-classes.js';
import { tokenOf } from '../../text/tokens.js';
import { isOf } from './classes.js';
import { beforeAdverbs, isHave } from './grammar.js';

/** Index of the last token before another that is no adverb, "yet" looked through, which is a conjunction elsewhere: "has not |yet| been". */
function beforeYet(tokens: readonly Token[], sentence: Sentence, index: number): number {
  const at = beforeAdverbs(tokens, sentence.first, index);
  return tokenOf(tokens, at)?.lower === 'yet' ? beforeAdverbs(tokens, sentence.first, at) : at;
}

/**
 * First token of the noun phrase for nobody before the helpers of a verb: "|no suspects| have been", "|no one| was"; -1 where somebody is
 * meant.
 * @param helper index of the form of "be"
 */
export function nobodyBefore(tokens: readonly Token[], sentence: Sentence, helper: number): number {
  const at = beforeYet(tokens, sentence, helper);
  const have = tokenOf(tokens, at);
  const noun = have && isHave(have) ? beforeAdverbs(tokens, sentence.first, at) : at;
  const token = tokenOf(tokens, noun);
  if (!token || noun < sentence.first) return -1;
  if (token.lower === 'nobody' || token.lower === 'no-one') return noun;
  const isNoun = token.lower === 'one' || isOf(token, 'culprit') || isOf(token, 'gunman');
  return isNoun && noun > sentence.first && tokens[noun - 1]?.lower === 'no' ? noun - 1 : -1;
}

/**
 * First token of the helpers of a denied passive: "|was| not immediately taken", "|has| not yet been arrested", "|never| in custody"; -1 where
 * nothing denies it.
 * @param verb index of the participle, or of "in" of "in custody"
 */
export function deniedFrom(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  const before = beforeYet(tokens, sentence, verb);
  const isBe = BE.has(tokenOf(tokens, before)?.lower ?? '');
  const not = isBe ? beforeYet(tokens, sentence, before) : before;
  const denial = tokenOf(tokens, not);
  if (!denial || not < sentence.first || !deniesVerb(denial.lower)) return -1;
  if (denial.lower !== 'not') return isBe || denial.lower !== 'never' ? not : -1;
  const helper = tokenOf(tokens, not - 1);
  if (!helper || not <= sentence.first) return -1;
  const isItsHelper = isBe ? isHave(helper) : BE.has(helper.lower);
  return isItsHelper ? not - 1 : -1;
}
