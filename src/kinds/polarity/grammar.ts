// Closed classes of English as the finders ask for them. Lower case, straight apostrophes.
import type { Article, Sentence, Token } from '../../core/article.js';
import { CONDITIONS, deniesVerb, isDenyingToken, isDoubting } from '../../text/assertion.js';
import { WEEKDAYS } from '../../text/calendar-words.js';
import { BEFORE_CLAUSES, tokenAt } from '../../text/clauses.js';
import { ARTICLES, BE, DEMONSTRATIVES, HAVE, MODALS, POSSESSIVES, QUANTIFIERS } from '../../text/closed-classes.js';
import { CONJUNCTIONS, isAuxiliary, isFunctionWord, PREPOSITIONS, RELATIVES } from '../../text/function-words.js';
import { isIrregularVerb } from '../../text/lemma.js';
import { isNumberWord } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { isOf } from './classes.js';

/** The articles, demonstratives and possessives, one of which stands before a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES]);

/** The subject pronouns for a person or people spoken of: all but "it". */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/**
 * The pronouns of one word that stand for a noun phrase: personal, possessive, reflexive, and indefinite (Quirk et al. 1985, sections 6.15 to
 * 6.45), but for those that are determiners or words of quantity too, "her", "such" and "same" excepted, and those in -ever, which open a clause.
 */
export const PRONOUNS: ReadonlySet<string> = new Set(
  (
    'i you he she it we they me him her us them mine yours hers ours theirs ' +
    'myself yourself himself herself itself ourselves yourselves themselves themself oneself one ones others none such same ' +
    'someone somebody something anyone anybody anything everyone everybody everything nobody no-one nothing'
  ).split(' '),
);

/** Whether a word asks or opens a clause: "who", "what", "how". */
const isInterrogative = (lower: string): boolean => lower.startsWith('wh') || lower === 'how';

/** Prepositions that open a clause too: of time, and of manner "as" and "like". */
export const ALSO_CONJUNCTIONS: ReadonlySet<string> = new Set([...BEFORE_CLAUSES, 'as', 'like']);

/** Whether a token opens a condition or an indirect question. */
export const opensCondition = ({ lower }: Token): boolean => CONDITIONS.has(lower);

/** Whether a word before a verb leaves open whether it is so, or denies it: a modal, a negation, a conjunction of condition. */
export function isUnasserted(lower: string): boolean {
  return MODALS.has(lower) || lower === 'ought' || CONDITIONS.has(lower) || deniesVerb(lower);
}

const openToken = perToken(({ lower }) => isUnasserted(lower));

/** Whether one of the tokens [from, to) leaves what follows open or denies it. */
export function isOpenIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    const token = tokens[index];
    if (token && openToken(token)) return true;
  }
  return false;
}

/** Tokens before the words of a claim in which what leaves it open or denies it is looked for. */
const OPEN_REACH = 4;

/** Whether one of the few tokens before an index, in its sentence, leaves what follows open or denies it. */
export const isOpenBefore = (tokens: readonly Token[], sentence: Sentence, index: number): boolean =>
  isOpenIn(tokens, Math.max(sentence.first, index - OPEN_REACH), index);

/** Whether a word has the form of an adverb: in -ly, or a function word that is of no other closed class ("just", "then"). */
export const isAdverbWord = (lower: string): boolean =>
  lower.endsWith('ly') ||
  (isFunctionWord(lower) &&
    !isAuxiliary(lower) &&
    !isUnasserted(lower) &&
    !PREPOSITIONS.has(lower) &&
    !CONJUNCTIONS.has(lower) &&
    !RELATIVES.has(lower) &&
    !DETERMINERS.has(lower) &&
    !QUANTIFIERS.has(lower) &&
    !PRONOUNS.has(lower) &&
    !isInterrogative(lower));

export const isAdverb = perToken(({ kind, lower }) => kind === 'word' && isAdverbWord(lower));

/** Index of the last token before another that is no adverb, none before `from`: of "was |only recently dismissed". */
export function beforeAdverbs(tokens: readonly Token[], from: number, index: number): number {
  let at = index - 1;
  for (let token = tokens[at]; at >= from && token && (isAdverb(token) || token.text === '-'); token = tokens[at])
    at -= 1;
  return at;
}

/** Index of the form of "be" before a participle, adverbs between looked through; -1 where none stands there. */
export function beBefore(tokens: readonly Token[], sentence: Sentence, index: number): number {
  const at = beforeAdverbs(tokens, sentence.first, index);
  return at >= sentence.first && BE.has(tokens[at]?.lower ?? '') ? at : -1;
}

/** Whether a token is a form of "have". */
export const isHave = ({ lower }: Token): boolean => HAVE.has(lower);

/** Whether a token has the form of a past or a past participle. */
export const isPastForm = perToken(
  ({ kind, lower }) => kind === 'word' && (lower.endsWith('ed') || isIrregularVerb(lower)),
);

/** Whether a word leaves open how sure a thing is: an adverb of doubt, or of the class of WordNet with its adjectives ("suspected"). */
export const isUnsure = (token: Token | undefined): boolean =>
  token !== undefined && (isDoubting(token.lower) || isOf(token, 'unsure'));

const opensNounPhrase = perToken((token): boolean => {
  const { kind, lower } = token;
  if (kind === 'number' || DETERMINERS.has(lower) || QUANTIFIERS.has(lower) || PRONOUNS.has(lower)) return true;
  return isNumberWord(lower) || (hasCapital(token) && !WEEKDAYS.has(lower));
});

/** Whether a token opens a noun phrase: a determiner, a quantity, a pronoun, or a name; days of the week, which stand as adverbs, do not. */
export const beginsNounPhrase = (token: Token | undefined): boolean => token !== undefined && opensNounPhrase(token);

/** Code units before a verb in which one that denies it is looked for. */
const DENIAL_REACH = 60;

/** Whether what is said at an offset is what somebody denies, within one clause: "denied that it |would cut". */
export function isDenied(article: Article, sentence: Sentence, offset: number): boolean {
  for (let index = tokenAt(article, offset, sentence) - 1; index >= sentence.first; index -= 1) {
    const token = article.tokens[index];
    if (!token || token.start < offset - DENIAL_REACH || /^[,.;:]$/.test(token.text)) return false;
    if (isDenyingToken(token)) return true;
  }
  return false;
}
