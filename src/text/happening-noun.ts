// Nouns that name what happens, and those of them that are subjects.
import type { Article, Sentence } from '../core/article.js';
import { looksLikeVerb } from './clauses.js';
import { HE_SHE } from './closed-classes.js';
import { signsAt } from './happening-verb.js';
import { AUXILIARY, CALENDAR, FUNCTION, HAPPENS, IN_LY, signsOf } from './happening-words.js';
import { nameOver } from './names/over.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** Whether the word at an index names something that happens; a word of a longer name does not: "Lund Savings Bank". */
export const isEventNoun = (article: Article, index: number): boolean =>
  (signsAt(article, index) & HAPPENS) !== 0 && !isOfName(article, index);

function isOfName(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  if (!token || !hasCapital(token)) return false;
  if ((signsOf(token) & CALENDAR) !== 0) return true; // the month of March
  const name = nameOver(article, token.start, token.end);
  return name !== undefined && (name.start < token.start || name.end > token.end);
}

/** Words before a verb among which its subject is looked for. */
const SUBJECT_REACH = 12;

/** The noun that a thin or opening verb has as its subject: of "the fire, police said, broke out" the fire is what is dated. */
export function eventSubject(
  article: Article,
  verb: number,
  sentence: Sentence,
  reach = SUBJECT_REACH,
): number | undefined {
  if (hasPronoun(article, verb)) return undefined;
  const least = Math.max(sentence.first, verb - reach);
  for (let index = verb - 1; index >= least; index -= 1) {
    if (isEventNoun(article, index) && (index + 1 === verb || endsPhrase(article, index + 1))) return index;
  }
  return undefined;
}

/** Whether the subject of a verb is a person's pronoun: "after the fire |he| had begun". */
function hasPronoun(article: Article, verb: number): boolean {
  let index = verb - 1;
  while ((signsAt(article, index) & (AUXILIARY | IN_LY)) !== 0) index -= 1;
  const token = tokenOf(article.tokens, index);
  return token !== undefined && isPersonal(token);
}

const isPersonal = perToken(({ lower }) => HE_SHE.has(lower));

/** Whether a noun phrase ends before a token: at a mark, a closed-class word, an adverb or a verb. */
export function endsPhrase(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  if (!token || token.kind === 'mark' || (signsOf(token) & (FUNCTION | IN_LY)) !== 0) return true;
  return looksLikeVerb(article, index);
}
