import type { Article, Sentence } from '../core/article.js';
import type { Assertion } from '../core/claim.js';
import type { Range } from '../core/span.js';
import { clauseOf, governorOf, sentenceAt, tokensIn } from './clauses.js';
import { perToken } from './per-word.js';

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

/** The lists that a word is in, a bit a list; 0 for nearly all words. */
const NEGATION = 1;
const DENIAL = 2;
const CONDITION = 4;
const POSSIBLE = 8;
const TO_COME = 16;
const PLANNED = 32;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [NEGATION, NEGATIONS],
  [DENIAL, DENIALS],
  [CONDITION, CONDITIONS],
  [POSSIBLE, POSSIBILITY],
  [TO_COME, FUTURE],
  [PLANNED, PLANS],
];

const signsOf = perToken(({ text, lower }) => {
  if (text === 'May') return 0; // the month
  return LISTS.reduce((signs, [sign, words]) => (words.has(lower) ? signs | sign : signs), 0);
});

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

/** What holds for all mentions of a sentence: whether it asks, and the signs of all its words and of the one before it. */
interface Tone {
  readonly asked: boolean;
  readonly signs: number;
}

let lastSentence: Sentence | undefined;
let lastTone: Tone | undefined;

function toneOf(article: Article, sentence: Sentence): Tone {
  if (lastTone !== undefined && lastSentence === sentence) return lastTone;
  let signs = 0;
  for (let index = Math.max(0, sentence.first - 1); index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (token) signs |= signsOf(token);
  }
  lastSentence = sentence;
  lastTone = { asked: isQuestion(article.text, sentence), signs };
  return lastTone;
}

/**
 * Whether the sentence asserts what stands in a range: denied ("did not sign", "police denied that 12 ..."), asked (a
 * question), conditional ("if", "may have been"), forecast ("will meet on", "is expected to"), else asserted. Looks at the
 * clause's words up to its verb; "no more than" and "not only" deny nothing.
 */
export function assertionOf(article: Article, range: Range): Assertion {
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return 'asserted';
  const tone = toneOf(article, sentence);
  if (tone.asked) return 'asked';
  // Most sentences have no sign at all, and their clauses need not be looked for.
  return tone.signs === 0 ? 'asserted' : assertionIn(article, range);
}

/** The same for a sentence that is no question and has a sign. */
function assertionIn(article: Article, range: Range): Assertion {
  const { tokens } = article;
  const clause = clauseOf(article, range);
  const governor = governorOf(article, range);
  const until = governor?.side === 'right' ? governor.index : tokensIn(article, range).first;
  const first = Math.max(clause.first, until - REACH, 0);
  const near = Math.max(first, until - NEAR);
  const signsAt = (index: number): number => {
    const token = tokens[index];
    return token ? signsOf(token) : 0;
  };
  const wordAt = (index: number): string => (index < until ? (tokens[index]?.lower ?? '') : '');
  let far = 0;
  let close = 0;
  let negation = -1;
  for (let index = first; index < until; index += 1) {
    const signs = signsAt(index);
    far |= signs;
    if (index < near) continue;
    close |= signs;
    if ((signs & NEGATION) !== 0) negation = index;
  }
  const opens = first < until ? signsAt(first) : 0;
  if (((opens | close) & CONDITION) !== 0) return 'conditional';
  if (negation >= 0 && !BUT_NOT.has(wordAt(negation + 1))) return 'denied';
  if (((signsAt(clause.first - 1) | far) & DENIAL) !== 0) return 'denied';
  if ((far & TO_COME) !== 0) return 'forecast';
  if ((far & PLANNED) !== 0) {
    for (let index = first; index < until; index += 1) {
      if ((signsAt(index) & PLANNED) !== 0 && wordAt(index + 1) === 'to') return 'forecast';
    }
  }
  return (close & POSSIBLE) !== 0 ? 'conditional' : 'asserted';
}
