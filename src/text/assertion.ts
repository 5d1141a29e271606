import type { Article, Sentence } from '../core/article.js';
import type { Assertion } from '../core/claim.js';
import type { Range } from '../core/span.js';
import { clauseOf, governorOf, sentenceAt, tokensIn } from './clauses.js';
import { classTest } from './data.js';
import { NEGATED_AUXILIARIES } from './function-words.js';
import { perToken } from './per-word.js';
import { isFormOf, isPlanned, isSemiAuxiliary } from './planning.js';
import { tokenOf } from './tokens.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * The words of negation (Quirk et al. 1985, sections 10.54 to 10.60), all of them of one word, by what they deny: the verb that follows, or
 * a noun, person, thing or place of their own. Those that deny in part ("hardly", "seldom") are none.
 */
const VERB_NEGATIONS: ReadonlySet<string> = new Set([...list('not never neither nor'), ...NEGATED_AUXILIARIES]);
const NOUN_NEGATIONS = list('no none nobody no-one nothing nowhere');

/** Whether a word in lower case denies the verb that it stands with or is part of: "never", "didn't". */
export const deniesVerb = (lower: string): boolean => VERB_NEGATIONS.has(lower);

/** Whether a word in lower case denies anything: such a word, one that denies a noun ("nobody"), or the preposition "without". */
export const denies = (lower: string): boolean =>
  VERB_NEGATIONS.has(lower) || NOUN_NEGATIONS.has(lower) || lower === 'without';

/**
 * What makes a negation deny nothing, "not only", "not more than": the adverbs that restrict (Quirk et al. 1985, section 8.116,
 * exclusives), and the comparatives of quantity, all of them.
 */
const BUT_NOT = list('only just merely simply solely purely exclusively precisely exactly alone more less fewer');
/** Verbs of denial, by their past and -ing forms and the one in -s: "denied", "rejecting"; a bare one is asked or ordered. */
const isDenial = classTest('assertion-words.txt', 'denial');
/**
 * What leaves a clause open: the conjunctions of condition that are conjunctions only (if, unless; Quirk et al. 1985, section 15.33), of an indirect
 * question (whether) and of what is to be avoided (lest). Forms of verbs ("provided", "supposing") are none.
 */
export const CONDITIONS = list('if whether unless lest');
/**
 * The modals of possibility, all but "can", which is oftener of ability; and the adverbs that Quirk et al. 1985, section 8.127, name as expressing
 * some degree of doubt, but for "likely", which is an adjective as well and stands with what is planned, and "probably", which is nearly sure.
 */
export const MODALS_OF_DOUBT = list('may might could');
const ADVERBS_OF_DOUBT = list(
  'allegedly arguably apparently conceivably doubtless maybe perhaps possibly presumably purportedly reportedly ' +
    'reputedly seemingly supposedly',
);
/** Whether an adverb in lower case expresses some degree of doubt. */
export const isDoubting = (lower: string): boolean => ADVERBS_OF_DOUBT.has(lower);
/** The modals of the future, with "not" too: a closed class but for "should", which is of duty. */
const FUTURE = list("will would shall won't wouldn't shan't");
/** Whether a word in lower case is one of those, or ends in "'ll": "they'll"; not "they'd", which is of the past as often. */
export const isFuture = (lower: string): boolean => FUTURE.has(lower) || lower.endsWith("'ll");

/** Whether a word in lower case is a verb of denial that says who denies: "denied", "denies", "rejecting". */
const isDenying = (lower: string): boolean => /(?:ed|ing|s)$/.test(lower) && isFormOf(isDenial, lower);

/** The same of a token. */
export const isDenyingToken = perToken(({ kind, lower }) => kind === 'word' && isDenying(lower));

/** The lists that a word is in, a bit a list; 0 for nearly all words. */
const NEGATION = 1;
const DENIAL = 2;
const CONDITION = 4;
const POSSIBLE = 8;
const TO_COME = 16;
const PLANNED = 32;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [NEGATION, new Set([...VERB_NEGATIONS, 'without'])],
  [CONDITION, CONDITIONS],
  [POSSIBLE, new Set([...MODALS_OF_DOUBT, ...ADVERBS_OF_DOUBT])],
  [TO_COME, FUTURE],
];

const signsOf = perToken(({ kind, text, lower }) => {
  if (text === 'May') return 0; // the month
  if (lower.endsWith("'ll")) return TO_COME;
  const signs = LISTS.reduce((sum, [sign, words]) => (words.has(lower) ? sum | sign : sum), 0);
  if (signs !== 0 || kind !== 'word') return signs;
  if (isSemiAuxiliary(lower) || isPlanned(lower)) return PLANNED;
  return isDenying(lower) ? DENIAL : 0;
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
 * clause's words up to its verb; "no more than" and "not only" deny nothing, and "if it had ..., we would not have 40 burnt
 * homes" asserts the homes.
 */
export function assertionOf(article: Article, range: Range): Assertion {
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return 'asserted';
  const tone = toneOf(article, sentence);
  if (tone.asked) return 'asked';
  // Most sentences have no sign at all, and their clauses need not be looked for.
  if (tone.signs === 0) return 'asserted';
  const unreal = (tone.signs & CONDITION) !== 0 && isCounterfactual(article, range, sentence);
  return unreal ? 'asserted' : assertionIn(article, range);
}

const isWould = perToken(({ lower }): 'would' | 'would not' | 'other' => {
  if (lower === 'would') return 'would';
  return lower === "wouldn't" ? 'would not' : 'other';
});

/** Index of "wouldn't" or "would not" within a token range; -1 for none. */
function wouldNotIn(article: Article, first: number, last: number): number {
  for (let index = first; index < last; index += 1) {
    const token = article.tokens[index];
    const told = token ? isWould(token) : 'other';
    if (told === 'other') continue;
    if (told === 'would not' || /^(?:not|never)$/.test(article.tokens[index + 1]?.lower ?? '')) return index;
  }
  return -1;
}

/** Whether "had" stands within a token range. */
function hasHad(article: Article, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1)
    if (/^(?:had|hadn't)$/.test(article.tokens[index]?.lower ?? '')) return true;
  return false;
}

/** "If the alarm had worked, we would not have 40 burnt homes": a range of what would not be, had something else been, is so. */
function isCounterfactual(article: Article, range: Range, sentence: Sentence): boolean {
  const { tokens } = article;
  let condition = sentence.first;
  while (condition < sentence.last && tokens[condition]?.lower !== 'if') condition += 1;
  if (condition === sentence.last) return false;
  const own = tokensIn(article, range);
  if (own.last <= condition)
    // "40 homes would not have burnt if the alarm had worked"
    return wouldNotIn(article, sentence.first, condition) >= 0 && hasHad(article, condition, sentence.last);
  let comma = condition;
  while (comma < sentence.last && tokens[comma]?.text !== ',') comma += 1;
  return own.first > comma && hasHad(article, condition, comma) && wouldNotIn(article, comma, sentence.last) >= 0;
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
    const token = tokenOf(tokens, index);
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
