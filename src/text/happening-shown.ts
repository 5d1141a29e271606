// How a happening is named for a reader: behind "day" or "time" in the headline of a finding.
import type { Article } from '../core/article.js';
import { EDGES } from './calendar-words.js';
import { hasVerb, looksLikeVerb, type TokenRange, tokensIn } from './clauses.js';
import { ARTICLES, BE, POSSESSIVES } from './closed-classes.js';
import { PREPOSITIONS } from './function-words.js';
import { isLink, isRelativeAt, RELATIVE_REACH, verbOfSubject } from './happening-verb.js';
import { AUXILIARY, CALENDAR, CONTENT, DETERMINER, IN_LY, POSSESSIVE, signsOf } from './happening-words.js';
import { nameOver } from './names/over.js';
import { isNumberWord } from './number-words.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** "of the next meeting". */
export function nounPhrase(article: Article, noun: number): string {
  const next = tokenOf(article.tokens, noun - 1)?.lower === 'next' ? 'next ' : '';
  return `of the ${next}${(tokenOf(article.tokens, noun)?.lower ?? '').replace(/'s$/, '')}`;
}

/** What leads from a noun to the one before it. */
const linkOf = perToken(({ lower }): 'preposition' | 'determiner' | 'none' => {
  if (PREPOSITIONS.has(lower)) return 'preposition';
  return ARTICLES.has(lower) || POSSESSIVES.has(lower) ? 'determiner' : 'none';
});

/** Before a determiner it acts on what follows: "the navy patrolling the strait". */
const isParticiple = perToken(({ lower }) => /[^aeiou]ing$/.test(lower));

/** Whether a noun hangs on the one before it by a preposition: "Port Haven" in "the council of Port Haven"; or on a participle. */
function isAttached(article: Article, index: number, clause: TokenRange): boolean {
  const before = tokenOf(article.tokens, index - 1);
  if (index - 2 <= clause.first || !before) return false;
  const link = linkOf(before);
  if (link !== 'determiner') return link === 'preposition';
  const second = tokenOf(article.tokens, index - 2);
  return second !== undefined && (linkOf(second) === 'preposition' || isParticiple(second));
}

/**
 * Adverbs of place that are no prepositions and make another verb of the one before them ("broke out"), by Quirk et al. 1985, section
 * 16.2, with "up", "out" and "down", which are prepositions only of a path: all of them of one word.
 */
const PARTICLES = new Set(
  'aback ahead apart aside astray away back down forward forwards home out together up'.split(' '),
);

/** Words of an object that are shown; a longer one is cut to none, for half a phrase misleads. */
const MOST_OBJECT_WORDS = 4;

const goesWithVerb = perToken(({ lower }) => PARTICLES.has(lower) || /^(?:him|her|it|them)sel(?:f|ves)$/.test(lower));

/** The particle of a verb or the "herself" behind it, with a space before it or empty, and the token after that. */
function pastParticle(article: Article, verb: number): { readonly from: number; readonly particle: string } {
  const token = tokenOf(article.tokens, verb + 1);
  return token && goesWithVerb(token)
    ? { from: verb + 2, particle: ` ${token.lower}` }
    : { from: verb + 1, particle: '' };
}

/** Words that stand inside a noun phrase, so that what ends before one is half of it: "a late bond", "a harbour dredging bond". */
const isHalfway = perToken(({ lower }) => EDGES.has(lower) || lower.endsWith('ing'));

/** What a verb acts on, right behind it or behind "into": " the bridge", " into Lunde Hall"; empty where it is long or none. */
function objectAt(article: Article, from: number, own: TokenRange): string {
  const into = tokenOf(article.tokens, from)?.lower === 'into';
  const first = into ? from + 1 : from;
  let last = first;
  let content = 0;
  for (; last - first <= MOST_OBJECT_WORDS; last += 1) {
    const token = tokenOf(article.tokens, last);
    if (token?.kind !== 'word' || last === own.first) break;
    const signs = signsOf(token);
    const opens = last === first && (signs & (DETERMINER | POSSESSIVE)) !== 0;
    if (opens) continue;
    if ((signs & DETERMINER) !== 0) break; // "sent letters last week"
    if ((signs & (CONTENT | CALENDAR | IN_LY)) !== CONTENT || looksLikeVerb(article, last)) break;
    content += 1;
  }
  const [end, stop] = [tokenOf(article.tokens, last - 1), tokenOf(article.tokens, last)];
  if (!end || isNumberWord(end.lower) || (signsOf(end) & POSSESSIVE) !== 0 || (stop && isHalfway(stop))) return '';
  const start = tokenOf(article.tokens, first)?.start;
  if (content === 0 || last - first > MOST_OBJECT_WORDS || start === undefined) return '';
  return ` ${into ? 'into ' : ''}${article.text.slice(start, end.end).replace(/\s+/g, ' ')}`;
}

/** The token before a clause on the subject that ends at a token: "the |mayor|, who led the inquiry, resigned"; else that token. */
function beforeRelative(article: Article, last: number, clause: TokenRange): number {
  const isAside = tokenOf(article.tokens, last)?.text === ',';
  const end = isAside ? last : last + 1;
  for (let index = end - 1; index > Math.max(clause.first, last - RELATIVE_REACH); index -= 1) {
    const before = tokenOf(article.tokens, index - 1);
    const isSuch = isRelativeAt(article, index) && (before?.text === ',') === isAside;
    if (isSuch && hasVerb(article, { first: index + 1, last: end })) return index - (isAside ? 2 : 1);
    const token = tokenOf(article.tokens, index);
    if (!token || token.text === ',' || isLink(token)) return last;
  }
  return last;
}

/** Words before a verb among which its subject is looked for. */
const SUBJECT_REACH = 10;

/**
 * "the fire broke out", "Orvik sank", "Lund checked into Holm Clinic": the verb with the noun before it and what it acts on,
 * which ends before the date or time itself.
 * @param own the tokens of that
 */
export function verbPhrase(
  article: Article,
  verb: number,
  clause: TokenRange,
  subject: number | undefined,
  own: TokenRange,
): string {
  const { from, particle } = pastParticle(article, verb);
  let shown = `${tokenOf(article.tokens, verb)?.text ?? ''}${particle}`;
  let passive = false;
  let index = verb - 1;
  for (; index >= clause.first; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || (signsOf(token) & AUXILIARY) === 0) break;
    shown = `${token.lower} ${shown}`;
    passive ||= BE.has(token.lower);
  }
  if (subject !== undefined && subject < verb) return `the ${tokenOf(article.tokens, subject)?.lower ?? ''} ${shown}`;
  index = beforeRelative(article, index, clause);
  const least = Math.max(clause.first, index + 1 - SUBJECT_REACH);
  for (; index >= least; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || (signsOf(token) & (CONTENT | CALENDAR | IN_LY)) !== CONTENT) continue;
    if (looksLikeVerb(article, index)) {
      if (isParticiple(token) || verbOfSubject(article, index, clause) === verb) continue;
      break;
    }
    const named = nameOver(article, token.start, token.end);
    if (named) index = Math.max(clause.first, tokensIn(article, named).first);
    if (isAttached(article, index, clause)) continue; // "the council of Port Haven will vote": the council votes
    const name = named?.text ?? (hasCapital(token) && index !== clause.first ? token.text : undefined);
    return `${name ?? `the ${token.lower}`} ${shown}${passive ? '' : objectAt(article, from, own)}`;
  }
  return `of “${shown}”`;
}
