// What a length of time is the length of: "deliberated for 40 hours", "30 hours of deliberations", "a 30-hour search".
import type { Article, Sentence, Token } from '../../core/article.js';
import { governorOf, type TokenRange } from '../../text/clauses.js';
import { tableTest } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { perWord } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { wordTest } from './around.js';
import { isLight, verbOfNoun } from './deed-verbs.js';
import { type Draft, rangeOf } from './draft.js';
import type { Figure } from './value.js';

const isCommon = tableTest('common-words.txt');
const isEventNoun = tableTest('event-nouns.txt');
const isParley = wordTest('parley');

/** The key that all words of the class get, "talks" in the plural among them. */
const PARLEY = 'negotiat';

const NONE: readonly string[] = [];

/**
 * The stem of the verb in -ate from which a noun in -ation is made (Quirk et al. 1985, appendix I), where it is a known word: "deliberat" of
 * "deliberation"; not of "station".
 */
function verbInAte(noun: string): string | undefined {
  const base = /^(.*[aeiouy].*)ation$/.exec(noun)?.[1];
  return base !== undefined && isCommon(`${base}ate`) ? stem(`${base}ate`) : undefined;
}

/** The keys of what a noun in lower case says is done, the verb's first; none for a noun of no doing ("age", "prison"). */
const doingsOfNoun = perWord((lower): readonly string[] => {
  if (isParley(lower)) return [PARLEY];
  const noun = lemma(lower);
  const made = verbInAte(noun);
  if (made !== undefined) return [made];
  if (!isEventNoun(noun)) return NONE;
  const [verb, own] = [verbOfNoun(noun), stem(noun)];
  return verb === own ? [verb] : [verb, own];
});

/** The same for a verb; none for one that tells of no doing. */
const doingsOfVerb = (lower: string, key: string): readonly string[] => {
  if (isParley(key) || isParley(lower)) return [PARLEY];
  return isLight(key) || LASTING.has(key) ? NONE : [key];
};

/** Stems of the verbs that say of their subject how long it is: "The search lasted six hours", "took six hours". */
const LASTING: ReadonlySet<string> = new Set(['last', 'take']);

/** What one does who spends a time in a place: "a three-week |stay|", "spent three weeks in". */
const STAYING: readonly string[] = [stem('stay')];

/** Words of a phrase between "of" and its noun: "six hours of |often heated| talks". */
const OF_REACH = 4;

/** What "of" opens behind a length of time: the noun that ends its phrase. */
function behindOf(tokens: readonly Token[], at: number): readonly string[] {
  let last: Token | undefined;
  for (let index = at + 1; index <= at + OF_REACH + 1; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || (last !== undefined && isFunctionToken(token))) break;
    if (!isFunctionToken(token)) last = token;
  }
  if (last === undefined) return NONE;
  const told = doingsOfNoun(last.lower);
  return told.length > 0 || !last.lower.endsWith('ing') ? told : doingsOfVerb(last.lower, stem(last.lower));
}

/** What a verb of lasting says it of: the noun right before it and its auxiliaries. */
function subjectBefore(tokens: readonly Token[], verb: number, sentence: Sentence): readonly string[] {
  let index = verb - 1;
  for (let token = tokenOf(tokens, index); token && index > sentence.first && isFunctionToken(token); index -= 1)
    token = tokenOf(tokens, index - 1);
  const noun = index >= sentence.first ? tokenOf(tokens, index) : undefined;
  return noun?.kind === 'word' ? doingsOfNoun(noun.lower) : NONE;
}

/**
 * Keys of what a length of time is the length of, the one that is shown first: of the noun behind "of", of the noun that the length stands before
 * with a hyphen, of the verb before "for", of the verb in -ing behind "spent", of what "lasted". Refused: "three years of age", "a six-foot man",
 * "was for two years", "two days ago".
 */
export function doingsOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): readonly string[] {
  const { tokens } = article;
  if (draft.counted !== undefined) return doingsOfNoun(draft.counted);
  const behind = tokens[own.last];
  if (behind?.lower === 'of') return behindOf(tokens, own.last);
  const isFor = tokenOf(tokens, own.first - 1)?.lower === 'for';
  const verb = governorOf(article, rangeOf(tokens, own.first, own.last));
  if (verb?.side !== 'left') return NONE;
  if (verb.stem === 'spend' && behind?.lower.endsWith('ing')) return doingsOfVerb(behind.lower, stem(behind.lower));
  if (verb.stem === 'spend' && (behind?.lower === 'in' || behind?.lower === 'at')) return STAYING; // "spent six weeks in hospital"
  if (LASTING.has(verb.stem)) {
    const done = behind?.lower === 'to' ? tokens[own.last + 1] : undefined; // "took six hours to search"
    return done ? doingsOfVerb(done.lower, stem(done.lower)) : subjectBefore(tokens, verb.index, sentence);
  }
  if (!isFor) return NONE;
  const told = doingsOfVerb(verb.lower, verb.stem);
  return told.length > 0 ? told : subjectBefore(tokens, verb.index, sentence);
}

/** Lengths that are this many times apart are of two doings under one verb: a search of three hours and one of three days. */
const MOST_TIMES = 5;

/** Whether two lengths of time are of one doing, of which at least one is told as what was done for so long. */
export function ofOneDoing(left: Figure, right: Figure): boolean {
  const [one, other] = [left.doings, right.doings];
  if (one === undefined || other === undefined || !one.some((key) => other.includes(key))) return false;
  if (left.counted !== undefined && right.counted !== undefined) return false;
  const [p = 0, q = 0] = [left, right].map((figure) => (figure.low ?? figure.high ?? 0) * figure.factor);
  return Math.max(p, q) <= MOST_TIMES * Math.min(p, q);
}

/** A doing as a reader would write it: "deliberate" for its stem. */
export const showDoing = (key: string): string => (!isCommon(key) && isCommon(`${key}e`) ? `${key}e` : key);
