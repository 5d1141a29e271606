// Names and times that limit a figure.
import type { Article, Sentence, Token } from '../../core/article.js';
import { EDGES, PARTS_BEFORE_OF, SEASONS } from '../../text/calendar-words.js';
import type { TokenRange } from '../../text/clauses.js';
import { ARTICLES, DEMONSTRATIVES, HAVE } from '../../text/closed-classes.js';
import { isDeictic } from '../../text/deictics.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isIrregularVerb, stem } from '../../text/lemma.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { isOfDays } from '../../text/units.js';
import { cuesIn, isWeekdayName, OF_TIME, type Opens, opensTime, periodNumber } from './cues.js';
import { isMonth, isMonthSpelling } from './refuse.js';
import type { Scope } from './value.js';

/** The pronouns of the third person as subjects: a closed class. */
const SUBJECTS = new Set(['he', 'she', 'it', 'they']);

/** Whether a word that opens a sentence takes up the one before it. */
const linksBack = (lower: string): boolean => SUBJECTS.has(lower) || DEMONSTRATIVES.has(lower);

const PERIOD = /^(?:quarter|half)$/;
/** What "last" limits a figure to, with the word behind it: days or more of them, a season. */
const isLimit = perToken(
  ({ lower }) =>
    SEASONS.has(lower) || lower === 'season' || (isOfDays(lower) && !lower.endsWith('s') && lower !== 'day'),
);

/** A time or a weekday that a sentence names. */
interface Told {
  /** Index of its first token. */
  readonly index: number;
  readonly name: string;
  readonly kind: 'time' | 'weekday';
  /** "May": a verb where it is the first word of what is asked about. */
  readonly may: boolean;
}

/** The time or weekday that begins at a token. */
function toldAt(tokens: readonly Token[], index: number, token: Token, opens: Opens): Told | undefined {
  const before = tokenOf(tokens, index - 1);
  const next = tokens[index + 1];
  const time = (name: string, may = false): Told => ({ index, name, kind: 'time', may });
  switch (opens) {
    case 'nothing':
      return undefined;
    case 'month': {
      if (isBegin(tokens, index)) return undefined; // "the fourth since January": from when on, not of what
      const dated = isDay(before, tokenOf(tokens, index - 2)) || isDay(next?.text === '.' ? tokens[index + 2] : next);
      return dated ? undefined : time(token.lower.slice(0, 3), token.lower === 'may');
    }
    case 'weekday':
      if (isBegin(tokens, index)) return undefined;
      return { index, name: token.lower.slice(0, 3), kind: 'weekday', may: false };
    case 'year':
      return isMonth(before) || before?.text === ',' || isMonth(tokenOf(tokens, index - 2)) || isBegin(tokens, index)
        ? undefined
        : time(token.text);
    case 'earlier':
      return time('earlier');
    case 'last':
      if (next && isLimit(next)) return time(`last ${next.lower}`);
      break;
    case 'period':
      break;
  }
  const number = periodNumber(token.lower);
  return next && PERIOD.test(next.lower) && number !== undefined ? time(`${next.lower} ${number}`) : undefined;
}

/** Words between "since" and the time of what it names: "since the police shooting of a boy in the old town |Saturday|". */
const SINCE_REACH = 12;

/** "Since the shooting on |Saturday|", "the deadliest since the truce broke in |January|": a time from when on something is told, not at which; the nearest weekday or mark ends it. */
function isBegin(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= 0 && back >= index - SINCE_REACH; back -= 1) {
    const token = tokens[back];
    if (token?.lower === 'since') return true;
    if (token?.kind !== 'word' || isWeekdayName(token.lower)) return false;
  }
  return false;
}

const NOTHING_TOLD: readonly Told[] = [];

/** Months without a day, years, quarters, "last year"; weekdays. A full date ("January 17") is no scope: it tells when, not of what. */
function toldIn(tokens: readonly Token[], first: number, last: number): readonly Told[] {
  let found: Told[] | undefined;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    const opens = token ? opensTime(token) : 'nothing';
    if (!token || opens === 'nothing') continue;
    const told = toldAt(tokens, index, token, opens);
    if (!told) continue;
    if (found) found.push(told);
    else found = [told];
  }
  return found ?? NOTHING_TOLD;
}

// What the sentence that was asked for last tells, from a token to another: its figures are asked about one after the other.
let lastArticle: Article | undefined;
let lastFirst = -1;
let lastLast = -1;
let lastTold = NOTHING_TOLD;

function toldBy(article: Article, first: number, last: number): readonly Told[] {
  if (lastArticle === article && lastFirst === first && lastLast === last) return lastTold;
  lastArticle = article;
  lastFirst = first;
  lastLast = last;
  lastTold = toldIn(article.tokens, first, last);
  return lastTold;
}

const NO_NAMES: readonly string[] = [];

/** The distinct names of one kind within a token range, sorted. */
function named(told: readonly Told[], kind: Told['kind'], range: TokenRange): readonly string[] {
  if (told.length === 0) return NO_NAMES;
  const names: string[] = [];
  for (const one of told) {
    if (one.kind !== kind || one.index < range.first || one.index >= range.last) continue;
    if (!(one.may && one.index === range.first) && !names.includes(one.name)) names.push(one.name);
  }
  return names.sort();
}

/** A day of the month: "17", "17th", of which the suffix is a token of its own. */
const isDay = (token: Token | undefined, before?: Token): boolean => {
  const number = token !== undefined && isOrdinalSuffix(token) ? before : token;
  return number?.kind === 'number' && Number(number.text) >= 1 && Number(number.text) <= 31;
};

/**
 * The prepositions of being in a time (Quirk et al. 1985, sections 9.34 and 9.36), but for those of all of a stretch ("throughout", "over", "through"),
 * and "of"; behind one of a stretch ("since", "until", "from") the figure is of more than the month.
 */
const IN_TIME = new Set(['at', 'on', 'in', 'during', 'for', 'of']);

/** Words between a figure and its month: those prepositions, articles, a comma, its parts ("the end of", "late"), "a year in", "last". */
const linksMonth = perToken(
  ({ text, lower }) =>
    text === ',' ||
    IN_TIME.has(lower) ||
    ARTICLES.has(lower) ||
    EDGES.has(lower) ||
    PARTS_BEFORE_OF.has(lower) ||
    isDeictic(lower) ||
    lower === 'year',
);

/** The month that stands right beside a figure: "13.7% in June", "the 23.1 percent of May", "June's 13.7%". */
function ownMonth(tokens: readonly Token[], own: TokenRange): string | undefined {
  for (let index = own.last; index < own.last + 4; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (isMonth(token)) return token.lower.slice(0, 3);
    if (!linksMonth(token)) return undefined;
  }
  return undefined;
}

/** The year right behind a figure: "4,100 boats in 2014". */
function ownYear(tokens: readonly Token[], own: TokenRange): string | undefined {
  const [link, year] = [tokens[own.last], tokens[own.last + 1]];
  return year && opensTime(year) === 'year' && link && IN_TIME.has(link.lower) ? year.text : undefined;
}

const NAME_REACH = 12;

/** The stem of a word that may be of a name; empty for others: no capital, a closed class, a month or a weekday. */
const nameStem = perToken(({ kind, text, lower }) => {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text) || isFunctionWord(lower)) return '';
  return isMonthSpelling({ kind, text, lower }) || isWeekdayName(lower) ? '' : stem(lower);
});

/** Stems of the capitalized words within a dozen tokens of a figure, in its sentence, put behind `words` where they are new. */
function addNamesNear(words: string[], article: Article, sentence: Sentence, own: TokenRange): void {
  const { tokens } = article;
  const last = Math.min(sentence.last, own.last + NAME_REACH);
  for (let index = Math.max(sentence.first, own.first - NAME_REACH); index < last; index += 1) {
    const token = tokens[index];
    const name = token ? nameStem(token) : '';
    if (name === '' || (index >= own.first && index < own.last)) continue;
    if (index === sentence.first && sentence.role !== 'headline') {
      const next = tokens[index + 1];
      if (!(next?.kind === 'word' && hasCapital(next))) continue;
    }
    if (!words.includes(name)) words.push(name);
  }
}

/** Sentences of an article's opening, in which its weekday is told. */
const OPENING = 5;

const leads = new WeakMap<Article, readonly string[]>();

function leadDays(article: Article): readonly string[] {
  const known = leads.get(article);
  if (known) return known;
  const days = new Set<string>();
  for (const { first, last } of article.sentences.slice(0, OPENING))
    for (const { kind, name } of toldIn(article.tokens, first, last)) if (kind === 'weekday') days.add(name);
  const distinct = [...days];
  leads.set(article, distinct);
  return distinct;
}

/** Names and times that limit a figure. A sentence that opens with a pronoun takes the times of the one before it. */
export function scopeOf(article: Article, own: TokenRange, sentence: Sentence, clause: TokenRange): Scope {
  const { tokens } = article;
  const timed = (cuesIn(article, sentence) & OF_TIME) !== 0;
  const all = timed ? toldBy(article, sentence.first, sentence.last) : NOTHING_TOLD;
  const told = all.length === 0 ? all : all.filter((one) => !isAside(tokens, one, own, sentence));
  const month = ownMonth(tokens, own);
  let times = month === undefined ? nearestTold(told, 'time', clause, sentence) : [month];
  const names: string[] = [];
  addNamesNear(names, article, sentence, own);
  if (times.length === 0 && linksBack(tokens[sentence.first]?.lower ?? '')) {
    const before = article.sentences[sentence.index - 1];
    if (before && before.role === sentence.role) {
      times = named(toldIn(tokens, before.first, before.last), 'time', before);
      addNamesNear(names, article, before, { first: before.first, last: before.first });
    }
  }
  const scope = { times, days: nearestTold(told, 'weekday', clause, sentence), leadDays: leadDays(article), names };
  const year = timed ? ownYear(tokens, own) : undefined;
  return year === undefined && month === undefined
    ? scope
    : { ...scope, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

/** What the clause tells of a kind; where it tells nothing, what the sentence does. */
function nearestTold(
  told: readonly Told[],
  kind: Told['kind'],
  clause: TokenRange,
  sentence: TokenRange,
): readonly string[] {
  const near = named(told, kind, clause);
  return near.length > 0 ? near : named(told, kind, sentence);
}

const isParticiple = perToken(({ kind, lower }) => kind === 'word' && (lower.endsWith('ed') || isIrregularVerb(lower)));

/** What a second predicate behind "and" opens with: a form of "have", or an adverb before one ("and since has drawn"). */
const isHave = perToken(({ lower }) => HAVE.has(lower));

/** Tokens at the head of a sentence in which a time is of all that follows: "In May, the rule was proposed and has drawn ...". */
const FRONT = 4;

/** "The agency proposed the rule in May and since has drawn 300,000 comments": whether the figure is of the later predicate. */
function isOfLater(tokens: readonly Token[], time: number, own: TokenRange, sentence: TokenRange): boolean {
  if (time < sentence.first + FRONT) return false;
  for (let index = time + 1; index + 1 < own.first; index += 1) {
    const lower = tokens[index]?.lower;
    if (lower !== 'and' && lower !== 'but') continue;
    const [next, second] = [tokens[index + 1], tokens[index + 2]];
    if ((next && isHave(next)) || (second && isHave(second))) return true;
  }
  return false;
}

/** "Proposed in May, the rule has drawn 300,000 comments": a participle with its time, set off by a comma, and the figure outside. */
function isOfParticiple(tokens: readonly Token[], time: number, own: TokenRange, sentence: TokenRange): boolean {
  const participle = tokenOf(tokens, time - 2);
  const opens = time - 2 === sentence.first || tokenOf(tokens, time - 3)?.text === ',';
  if (!participle || !opens || !isParticiple(participle) || tokenOf(tokens, time - 1)?.kind !== 'word') return false;
  return tokens[time + 1]?.text === ',' && (own.first > time || own.last <= time - 2);
}

const isMonthOrYear = (name: string): boolean => /^(?:[a-z]{3}|\d{4})$/.test(name);

/** Whether a month or year of the sentence is of something else than the figure. */
const isAside = (
  tokens: readonly Token[],
  { kind, index, name }: Told,
  own: TokenRange,
  sentence: TokenRange,
): boolean =>
  kind === 'time' &&
  isMonthOrYear(name) &&
  (isOfLater(tokens, index, own, sentence) || isOfParticiple(tokens, index, own, sentence));
