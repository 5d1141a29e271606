// How somebody's job ended.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { makesPassive } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { isAuxiliary, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { UNITS } from '../../text/number-words.js';
import { hasCapital } from '../../text/tokens.js';
import { type Hit, hitsIn, signOfForm } from './classes.js';
import { beforeAdverbs, DETERMINERS, isAdverbWord, isHave, isPastForm, PRONOUNS } from './grammar.js';
import { isPerson, isRole, whom } from './people.js';
import { isHistory, personAfter, personBefore } from './phrases.js';
import { type Finder, type Marks, sign, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Classes of ways out of a job that somebody else brings about. */
const LOST = ['dismissed', 'laid off'];
const WAYS_OUT = [...LOST, 'resigned'];
const LOSES = signOfForm((token) => isPastForm(token) || token.lower.includes('-'), ...LOST);
const LEAVES = signOfForm(isPastForm, 'resigned');
const IDIOM = sign('let stood redundant');

/** The three idioms that are read beside the classes of WordNet, by the second word: "let go (of)", "stood down", "made redundant". */
const IDIOMS: ReadonlyMap<string, readonly [verb: string, name: string]> = new Map([
  ['go', ['let', 'let go']],
  ['down', ['stand', 'resigned']],
  ['redundant', ['make', 'laid off']],
]);

/** The idioms of an article. */
function idioms(marks: Marks): readonly Hit[] {
  const { tokens } = marks.article;
  const hits: Hit[] = [];
  for (const { sentence, index: signed } of tokensWith(marks, IDIOM)) {
    const index = tokens[signed]?.lower === 'redundant' ? signed - 1 : signed;
    const [verb, name] = IDIOMS.get(tokens[index + 1]?.lower ?? '') ?? [];
    if (name === undefined || lemma(tokens[index]?.lower ?? '') !== verb) continue;
    const of = tokens[index + 2]?.lower === 'of' ? 1 : 0;
    hits.push({ sentence, first: index, last: index + 2 + of, name });
  }
  return hits;
}

/**
 * What a shot goes at: "at" (Quirk et al. 1985, section 9.46), and the prepositions of destination and direction (9.15, 9.16) in -to, -on and
 * -ward(s), but "to", which opens other things, and "on", for which see below.
 */
const TARGETS: ReadonlySet<string> = new Set(['at', 'into', 'onto', 'upon', 'toward', 'towards']);

/**
 * Whether what follows is shot at: "were fired at", "on the crowd", "on six". Behind "on" possessives and demonstratives open a day as
 * often ("fired on his birthday").
 */
function isAtSomething(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (word === 'on') return next === 'by' || ARTICLES.has(next) || PRONOUNS.has(next) || UNITS.has(next);
  return TARGETS.has(word);
}

/** Code units before a passive, and before what somebody does, in which its subject is looked for by name. */
const PASSIVE_REACH = 80;
const SUBJECT_REACH = 40;

/** Phrases between a subject and its verb that are looked through: "the coach |of the club| |in the north| was". */
const MOST_PHRASES = 4;

/** Index of what a phrase between two commas, or a relative clause, hangs on: of "the claim|, filed in June,"; -1 where no comma opens it. */
function beforeComma(tokens: readonly Token[], sentence: Sentence, comma: number): number {
  for (let index = comma - 1; index >= sentence.first; index -= 1) if (tokens[index]?.text === ',') return index - 1;
  return -1;
}

/** Index of what a phrase hangs on that ends in a noun: of "the coach |of the club|"; -1 where no preposition leads it. */
function beforePhrase(tokens: readonly Token[], sentence: Sentence, noun: number): number {
  for (let index = noun - 1; index >= sentence.first; index -= 1) {
    const token = tokens[index];
    if (token && PREPOSITIONS.has(token.lower)) return index - 1;
    if (token?.kind === 'mark' || !token || isPastForm(token)) return -1;
  }
  return -1;
}

const isName = (token: Token): boolean => hasCapital(token) && !/['’]s?$/.test(token.text);

/**
 * Whether a thing is the subject of the verb at an index, as arms are that are fired and matters of a court that are dismissed: the noun right
 * before it, or what that hangs on, is none for people and no name ("the charge against Dahl").
 */
function isOfThing({ tokens }: Article, sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (at >= sentence.first && (isAuxiliary(tokens[at]?.lower ?? '') || isAdverbWord(tokens[at]?.lower ?? '')))
    at -= 1;
  let isThing = false;
  for (let phrases = 0; at >= sentence.first && phrases < MOST_PHRASES; phrases += 1) {
    const token = tokens[at];
    if (token?.text === ',') {
      at = beforeComma(tokens, sentence, at);
      continue;
    }
    if (token?.kind !== 'word' || isFunctionWord(token.lower)) return isThing;
    if (isPerson(token.lower)) return false;
    isThing ||= !isName(token);
    at = beforePhrase(tokens, sentence, at);
  }
  return isThing;
}

interface Way {
  readonly article: Article;
  readonly hit: Hit;
  /** First token of the verb with its helper. */
  readonly from: number;
}

/** The claim of a way out, its helper not shown. */
function claimOf({ article, hit, from }: Way, subject: string, name: string | undefined): readonly Mention<Polarity>[] {
  const { tokens, text } = article;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[hit.last - 1]?.end ?? 0;
  const first = tokens[from];
  const shown = first && makesPassive(first) ? (tokens[from + 1]?.start ?? start) : start;
  return mentionOf(article, start, end, {
    frame: 'job',
    scale: 'way out of a job',
    state: hit.name,
    subject: name ?? subject,
    text: text.slice(shown, end).replace(/\s+/g, ' '),
    names: name === undefined ? [] : [name],
  });
}

/** A way out said of its subject: "had recently been fired", "Dahl resigned". */
function bySubject(way: Way, reach: number): readonly Mention<Polarity>[] {
  const { article, hit, from } = way;
  if (isHistory(article, hit.sentence) || isOfThing(article, hit.sentence, from)) return [];
  const start = article.tokens[from]?.start ?? 0;
  const near = { ...hit.sentence, start: Math.max(hit.sentence.start, start - reach) };
  const name = personBefore(article, near.start, start);
  const subject = whom(article, near, start);
  return name === undefined && subject === undefined ? [] : claimOf(way, subject ?? '', name);
}

/** Words between a verb and the name of whom it is said: "sacked its |head coach| Ned Brook". */
const MOST_WORDS = 3;

/** "sacked its coach Ned Brook": the word before the name must be a role. */
function byObject(way: Way): readonly Mention<Polarity>[] {
  const { article, hit } = way;
  const { tokens } = article;
  let index = hit.last;
  if (DETERMINERS.has(tokens[index]?.lower ?? '')) index += 1;
  const from = index;
  for (let token = tokens[index]; token && !hasCapital(token); token = tokens[index]) {
    if (index === from + MOST_WORDS || token.kind !== 'word') return [];
    index += 1;
  }
  if (index > from && !isRole(tokens[index - 1]?.lower ?? '')) return [];
  const name = personAfter(article, tokens[index]?.start ?? 0, 15);
  return name === undefined ? [] : claimOf(way, name, name);
}

/** What a word of losing a job tells, by what stands before it. */
function lostAt(article: Article, hit: Hit): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const token = tokens[hit.first];
  if (!token || !(isPastForm(token) || token.lower.includes('-'))) return [];
  const at = beforeAdverbs(tokens, hit.sentence.first, hit.first);
  const before = at < hit.sentence.first ? undefined : tokens[at];
  const next = tokens[hit.last];
  const adverb = at < hit.first - 1 || /^(?:[a-z]+ly|just)-/.test(token.lower);
  if (before && makesPassive(before))
    return isAtSomething(tokens, hit.last) ? [] : bySubject({ article, hit, from: at }, PASSIVE_REACH);
  if (adverb && next && (/^(?:from|by)$/.test(next.lower) || isPerson(next.lower))) {
    const way = { article, hit, from: at + 1 };
    return claimOf(way, 'employee', personAfter(article, next.start, SUBJECT_REACH));
  }
  return byObject({ article, hit, from: hit.first });
}

/** What a word of leaving a job tells: "has resigned", "quit as coach"; not "quit smoking", "is resigned to", "left office". */
function leftAt(article: Article, hit: Hit): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const token = tokens[hit.first];
  if (!token || !isPastForm(token) || tokens[hit.last]?.lower.endsWith('ing')) return [];
  if (hit.last - hit.first > 1 && !PREPOSITIONS.has(tokens[hit.last - 1]?.lower ?? '')) return [];
  const at = beforeAdverbs(tokens, hit.sentence.first, hit.first);
  const before = at < hit.sentence.first ? undefined : tokens[at];
  if (before && (makesPassive(before) || before.lower === 'to')) return [];
  return bySubject({ article, hit, from: before && isHave(before) ? at : hit.first }, SUBJECT_REACH);
}

function findJobs(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const hits = [...hitsIn(marks, LOSES | LEAVES, WAYS_OUT), ...idioms(marks)];
  return hits.flatMap((hit) => (hit.name === 'resigned' ? leftAt(article, hit) : lostAt(article, hit)));
}

/**
 * How somebody's job ended.
 * Taken: "had recently been fired from his job", "the recently laid off employee", "the club sacked coach Ned Brook",
 * "Dahl resigned". Refused: "shots were fired", "the case was dismissed", "he was let go by police" (nobody's job).
 */
export const jobs: Finder = { signs: LOSES | LEAVES | IDIOM, find: findJobs };
