// Closed classes of English as the finders ask for them. Lower case, straight apostrophes.
import type { Article, Sentence } from '../../core/article.js';
import { ARTICLES, DEMONSTRATIVES, MODALS, POSSESSIVES } from '../../text/closed-classes.js';

/** The articles, demonstratives and possessives, one of which stands before a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES]);

/** The subject pronouns for a person or people spoken of: all but "it". */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** The adverbs and conjunctions of one word that deny a verb; "nowhere" is left out, which denies a place. */
const NEGATIONS = new Set(['not', 'never', 'neither', 'nor', 'cannot']);

/** The conjunctions of condition. */
const CONDITIONS = new Set(['if', 'whether', 'unless', 'lest']);

/** Whether a word denies the verb that it stands with or is part of: "never", "didn't". */
export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

/** Whether a word before a verb leaves open whether it is so, or denies it: a modal, a negation, a conjunction of condition. */
export function isUnasserted(lower: string): boolean {
  return MODALS.has(lower) || lower === 'ought' || CONDITIONS.has(lower) || isNegation(lower);
}

/** Such words, for a pattern: "may|might|...|n't". */
export const UNASSERTED: string = `\\b(?:${[...MODALS, 'ought', ...CONDITIONS, ...NEGATIONS].join('|')})\\b|n't\\b`;

/** A verb of denial with the clause that it opens, up to an offset. */
const DENIED = /\bden(?:y|ies|ied|ying)\b[^,.;:]*$/i;

/** Code units before a verb in which one that denies it is looked for. */
const DENIAL_REACH = 60;

/** Whether what is said at an offset is what somebody denies, within one clause: "denied that it |would cut". */
export function isDenied(article: Article, sentence: Sentence, offset: number): boolean {
  return DENIED.test(article.text.slice(Math.max(sentence.start, offset - DENIAL_REACH), offset));
}
