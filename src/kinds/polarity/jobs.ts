// How somebody's job ended.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { UNITS } from '../../text/number-words.js';
import { hasCapital } from '../../text/tokens.js';
import { type Hit, hitsIn, isOf, signOfForm } from './classes.js';
import { beforeAdverbs, DETERMINERS, isHave, isPastForm, makesPassive, PRONOUNS } from './grammar.js';
import { isPerson, whom } from './people.js';
import { isHistory, personAfter, personBefore } from './phrases.js';
import { type Finder, type Marks, sign, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isRole = tableTest('role-nouns.txt');

/** Classes of ways out of a job that somebody else brings about. */
const LOST = ['dismissed', 'laid off'];
const WAYS_OUT = [...LOST, 'resigned'];
const LOSES = signOfForm((token) => isPastForm(token) || token.lower.includes('-'), ...LOST);
const LEAVES = signOfForm(isPastForm, 'resigned');
const IDIOM = sign('let stood');

/** The two idioms that WordNet does not have as ways out of a job, by their second word: "let go (of)", and British "stand down". */
const IDIOMS: ReadonlyMap<string, readonly [verb: string, name: string]> = new Map([
  ['go', ['let', 'let go']],
  ['down', ['stand', 'resigned']],
]);

/** The idioms of an article. */
function idioms(marks: Marks): readonly Hit[] {
  const { tokens } = marks.article;
  const hits: Hit[] = [];
  for (const { sentence, index } of tokensWith(marks, IDIOM)) {
    const [verb, name] = IDIOMS.get(tokens[index + 1]?.lower ?? '') ?? [];
    if (name === undefined || lemma(tokens[index]?.lower ?? '') !== verb) continue;
    const of = tokens[index + 2]?.lower === 'of' ? 1 : 0;
    hits.push({ sentence, first: index, last: index + 2 + of, name });
  }
  return hits;
}

/** The prepositions of destination of one word (Quirk et al. 1985, section 9.15), with the older forms of "on" and "to". */
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

/** Code units before a passive, and before what somebody does, in which its subject is looked for. */
const PASSIVE_REACH = 80;
const SUBJECT_REACH = 40;

/** Whether arms, a matter of a court or a contract stand before a verb, which are fired, dismissed and terminated too. */
function isNoEmployee({ tokens }: Article, sentence: Sentence, before: number): boolean {
  const from = (tokens[before]?.start ?? 0) - PASSIVE_REACH;
  for (let index = before - 1; index >= sentence.first; index -= 1) {
    const token = tokens[index];
    if (!token || token.start < from) return false;
    if (isOf(token, 'no employee') && !isRole(token.lower)) return true;
  }
  return false;
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
  if (isHistory(article, hit.sentence) || isNoEmployee(article, hit.sentence, from)) return [];
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
