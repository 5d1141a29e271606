import type { Article } from '../core/article.js';
import type { Assertion } from '../core/claim.js';
import type { Range } from '../core/span.js';
import { clauseOf, governorOf, sentenceAt, tokensIn } from './clauses.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Negations, conditions and modals are closed classes; verbs and adverbs of denial, doubt and planning a choice of ours.
const NEGATIONS = list(
  "not never neither nor without cannot can't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't " +
    "shouldn't mustn't mightn't shan't needn't",
);
/** What makes a negation deny nothing: "not only", "no more than". */
const BUT_NOT = list('only just more less fewer yet immediately');
const DENIALS = list('denied denies deny denying rejected dismissed refuted disputed');
const CONDITIONS = list('if whether unless');
const POSSIBILITY = list('may might could possibly perhaps maybe allegedly feared reportedly');
const FUTURE = list("will would shall won't shan't 'll");
const PLANS = list(
  'expected scheduled due planned plans plan planning set likely forecast forecasts projected intends aims hopes',
);

/** All of these: where none stands, nothing more is looked at. */
const SIGNS = new Set([NEGATIONS, DENIALS, CONDITIONS, POSSIBILITY, FUTURE, PLANS].flatMap((words) => [...words]));

/** Words before a verb, or before the mention, that are looked at, and those of them that stand near it. */
const REACH = 12;
const NEAR = 6;

/** Whether a sentence ends in a question mark, quotes and brackets behind it aside. */
function isQuestion(text: string, sentence: Range): boolean {
  for (let at = sentence.end - 1; at >= Math.max(sentence.start, sentence.end - 4); at -= 1) {
    if (text[at] === '?') return true;
    if (!'"”’\')'.includes(text[at] ?? ' ')) return false;
  }
  return false;
}

/**
 * Whether the sentence asserts what stands in a range: denied ("did not sign", "police denied that 12 ..."), asked (a
 * question), conditional ("if", "may have been"), forecast ("will meet on", "is expected to"), else asserted. Looks at the
 * clause's words up to its verb; "no more than" and "not only" deny nothing.
 */
export function assertionOf(article: Article, range: Range): Assertion {
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return 'asserted';
  if (isQuestion(article.text, sentence)) return 'asked';
  const clause = clauseOf(article, range);
  const governor = governorOf(article, range);
  const until = governor?.side === 'right' ? governor.index : tokensIn(article, range).first;
  const first = Math.max(clause.first, until - REACH, 0);
  const near = Math.max(first, until - NEAR);
  const word = (index: number): string => {
    const token = index < until ? article.tokens[index] : undefined;
    return token === undefined || token.text === 'May' ? '' : token.lower; // "May" with a capital is the month
  };
  /** The last word of a set from an index on; -1 for none. */
  const lastOf = (words: ReadonlySet<string>, from: number): number => {
    for (let index = until - 1; index >= from; index -= 1) if (words.has(word(index))) return index;
    return -1;
  };
  if (lastOf(SIGNS, first) < 0 && !DENIALS.has(article.tokens[clause.first - 1]?.lower ?? '')) return 'asserted';
  if (CONDITIONS.has(word(first)) || lastOf(CONDITIONS, near) >= 0) return 'conditional';
  const negation = lastOf(NEGATIONS, near);
  if (negation >= 0 && !BUT_NOT.has(word(negation + 1))) return 'denied';
  const outside = article.tokens[clause.first - 1]?.lower ?? '';
  if (DENIALS.has(outside) || lastOf(DENIALS, first) >= 0) return 'denied';
  if (lastOf(FUTURE, first) >= 0) return 'forecast';
  for (let index = first; index < until; index += 1) {
    if (PLANS.has(word(index)) && word(index + 1) === 'to') return 'forecast';
  }
  return lastOf(POSSIBILITY, near) >= 0 ? 'conditional' : 'asserted';
}
