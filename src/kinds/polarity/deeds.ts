import type { Article, Name, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { looksLikeVerb, tokenAt } from '../../text/clauses.js';
import { isFunctionWord, isSpeechStem } from '../../text/function-words.js';
import { happeningClass } from '../../text/happening-words.js';
import { stem, stemOf } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { isHistory, personBefore } from './phrases.js';
import type { Marks } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const NEGATIONS = /^(?:never|not|cannot|(?:do|does|did|has|have|had|is|are|was|were|could|would)n't|can't|won't)$/;
const UNSURE = /^(?:may|might|could|would|will|shall|should|can|must|ought|if|whether|unless)$/;
const PRONOUNS = /^(?:he|she|they)$/;
/** What makes a "not" no denial. */
const SOFTENED = /^(?:only|just|yet|immediately|even|always)$/;
const PARTICLES = /^(?:in|into|to|at|up|out|on|onto|with|from|the|a|an)$/;

/** Tokens between a verb and the name that it goes to: "checked in to the". */
const REACH = 4;

/** What a word may be between a subject and the name that is acted on: a particle, a verb by its letters, or what ends the search. */
const linkOf = perToken((token): 'particle' | 'verb' | 'end' => {
  const { kind, lower } = token;
  if (kind !== 'word') return 'end';
  if (PARTICLES.test(lower)) return 'particle';
  return isFunctionWord(lower) || /ing$/.test(lower) || isSpeechStem(stem(lower)) ? 'end' : 'verb';
});

/** The verb that a name is the object of, the words between being particles. */
function verbBefore(article: Article, name: Name, sentence: Sentence): number | undefined {
  const at = tokenAt(article, name.start, sentence);
  for (let index = at - 1; index >= Math.max(sentence.first, at - REACH); index -= 1) {
    const token = article.tokens[index];
    const link = token ? linkOf(token) : 'end';
    if (link === 'particle') continue;
    return link === 'verb' && looksLikeVerb(article, index) ? index : undefined;
  }
  return undefined;
}

/** Tokens before a verb in which its subject is looked for. */
const SUBJECT_REACH = 7;

/** Surname of the person who does it; empty for a pronoun, undefined where neither stands before the verb. */
function doer(article: Article, verb: number, sentence: Sentence): readonly string[] | undefined {
  const first = article.tokens[Math.max(sentence.first, verb - SUBJECT_REACH)];
  const token = article.tokens[verb];
  if (!first || !token) return undefined;
  const name = personBefore(article, { ...sentence, start: first.start }, token.start);
  if (name !== undefined) return [name];
  const before = article.tokens.slice(Math.max(sentence.first, verb - 3), verb);
  return before.some((one) => PRONOUNS.test(one.lower)) ? [] : undefined;
}

/**
 * What somebody did or did not to a named place or body.
 * Taken: "Lund never entered Fairhaven", "she had checked into the Fairhaven Clinic", "Lund did not sign Brook".
 * Refused: "may have entered Fairhaven", "arranged for Lund to enter Fairhaven", "not only met Brook", "did not say".
 */
export function findDeeds({ article }: Marks): readonly Mention<Polarity>[] {
  const found: Mention<Polarity>[] = [];
  for (const name of article.names) {
    const sentence = article.sentences[name.sentence];
    const verb = sentence && verbBefore(article, name, sentence);
    if (sentence && verb !== undefined) found.push(...deedAt(article, name, sentence, verb));
  }
  return found;
}

/** The deed that a verb before a name tells of. */
function deedAt(article: Article, name: Name, sentence: Sentence, verb: number): readonly Mention<Polarity>[] {
  const token = article.tokens[verb];
  const before = article.tokens.slice(Math.max(sentence.first, verb - 3), verb);
  if (!token || before.some((one) => UNSURE.test(one.lower)) || before.at(-1)?.lower === 'to') return [];
  const names = doer(article, verb, sentence);
  if (names === undefined || isHistory(article, sentence)) return [];
  const negated = before.findIndex((one) => NEGATIONS.test(one.lower));
  if (negated >= 0 && SOFTENED.test(before[negated + 1]?.lower ?? '')) return [];
  return mentionOf(article, before[negated]?.start ?? token.start, name.end, {
    frame: 'deed',
    scale: happeningClass(stemOf(token)),
    state: negated < 0 ? 'done' : 'not done',
    subject: name.text,
    things: name.text.toLowerCase().split(/\s+/).slice(0, 1),
    names,
  });
}
