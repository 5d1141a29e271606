// Whom the subject of a dated verb stands for.
import type { Article, Name, Sentence } from '../core/article.js';
import { type TokenRange, tokensIn } from './clauses.js';
import { HE_SHE } from './closed-classes.js';
import { FUNCTION, IN_LY, signsOf, tellingStem } from './happening-words.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** Stems of nobody. */
export const NOBODY: readonly string[] = [];

/** Words before a clause, or before its verb, among which stands whom a relative or a pronoun stands for. */
const ANTECEDENT_REACH = 4;

/**
 * Stems of whom the subject of a verb stands for: the name before a relative ("Carl Wye, who was hired"), the first person of the
 * sentence before a pronoun ("She died on").
 */
export function antecedentOf(
  article: Article,
  clause: TokenRange,
  verb: number,
  sentence: Sentence,
): readonly string[] {
  const opener = tokenOf(article.tokens, clause.first);
  if (opener && isWho(opener)) return nameBefore(article, clause.first, sentence);
  for (let index = verb - 1; index >= Math.max(sentence.first, verb - ANTECEDENT_REACH); index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || (signsOf(token) & (FUNCTION | IN_LY)) === 0) return NOBODY;
    if (isPersonal(token)) return personBefore(article, sentence.index);
  }
  return NOBODY;
}

const isWho = perToken(({ lower }) => lower === 'who');
const isPersonal = perToken(({ lower }) => HE_SHE.has(lower));

/** Stems of the words with a capital that end before a token, a comma between them aside. */
function nameBefore(article: Article, end: number, sentence: Sentence): readonly string[] {
  const stems: string[] = [];
  const last = tokenOf(article.tokens, end - 1)?.text === ',' ? end - 2 : end - 1;
  for (let index = last; index >= Math.max(sentence.first, last - ANTECEDENT_REACH); index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || !hasCapital(token)) break;
    const key = tellingStem(token);
    if (key !== '') stems.push(key);
  }
  return stems;
}

/** Sentences before a pronoun in which the person that it stands for is looked for. */
const PERSON_REACH = 6;

/** Stems of the first person that the nearest sentence before one that names any names. */
function personBefore(article: Article, sentence: number): readonly string[] {
  let person: Name | undefined;
  for (let index = namesBefore(article, sentence) - 1; index >= 0; index -= 1) {
    const name = article.names[index];
    if (!name || name.sentence < sentence - PERSON_REACH) break;
    if (name.type !== 'person') continue;
    if (person && name.sentence !== person.sentence) break;
    person = name;
  }
  if (!person) return NOBODY;
  const { first, last } = tokensIn(article, person);
  return article.tokens.slice(first, last).flatMap((token) => tellingStem(token) || []);
}

/** How many names stand before a sentence. */
function namesBefore({ names }: Article, sentence: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
