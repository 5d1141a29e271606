// Names and times that limit a figure.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { TokenRange } from '../../text/clauses.js';
import { isFunctionWord } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { isMonth, isMonthWord } from './refuse.js';
import type { Scope } from './value.js';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const LINKS_BACK = /^(?:it|that|this|they|he|she|those|these)$/;
const PERIOD = /^(?:quarter|half)$/;
const PERIOD_NUMBERS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  final: '4',
  last: '4',
};

/** A quick test that lets the tokens pass by that begin nothing of what `timesIn` finds. */
const mayTellTime = perToken(
  ({ lower }) =>
    isMonthWord(lower) ||
    WEEKDAY.test(lower) ||
    /^(?:(?:19|20)\d\d|last|previous|earlier|previously)$/.test(lower) ||
    PERIOD_NUMBERS[lower] !== undefined,
);

/** Months without a day, years, quarters, "last year"; weekdays. A full date ("January 17") is no scope: it tells when, not of what. */
function timesIn(tokens: readonly Token[], first: number, last: number): { times: string[]; days: string[] } {
  const times: string[] = [];
  const days: string[] = [];
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (!token || !mayTellTime(token)) continue;
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (isMonth(token)) {
      const dated =
        isDay(before, tokens[index - 2]) || isDay(tokens[index + 1]?.text === '.' ? tokens[index + 2] : next);
      const verb = token.lower === 'may' && index === first;
      if (!dated && !verb) times.push(token.lower.slice(0, 3));
    } else if (WEEKDAY.test(token.lower)) days.push(token.lower.slice(0, 3));
    else if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) {
      if (!isMonth(before) && before?.text !== ',' && !isMonth(tokens[index - 2])) times.push(token.text);
    } else if (
      token.lower === 'last' &&
      next &&
      /^(?:year|month|week|season|summer|winter|spring|autumn|night)$/.test(next.lower)
    )
      times.push(`last ${next.lower}`);
    else if (token.lower === 'previous' || token.lower === 'earlier' || token.lower === 'previously')
      times.push('earlier');
    else if (next && PERIOD.test(next.lower) && PERIOD_NUMBERS[token.lower] !== undefined)
      times.push(`${next.lower} ${PERIOD_NUMBERS[token.lower]}`);
  }
  return { times, days };
}

const isDay = (token: Token | undefined, before?: Token): boolean => {
  const number = token?.kind === 'word' && /^(?:st|nd|rd|th)$/.test(token.lower) ? before : token;
  return number?.kind === 'number' && Number(number.text) >= 1 && Number(number.text) <= 31;
};

/** The month that stands right beside a figure: "13.7% in June", "the 23.1 percent of May", "June's 13.7%". */
function ownMonth(tokens: readonly Token[], own: TokenRange): string | undefined {
  for (let index = own.last; index < own.last + 4; index += 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== ',')) return undefined;
    if (isMonth(token)) return token.lower.slice(0, 3);
    if (!/^(?:in|of|for|during|on|year|the|,|last|at|end|a)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

const NAME_REACH = 12;

/** Stems of the capitalized words within a dozen tokens of a figure, in its sentence. */
function namesNear(article: Article, sentence: Sentence, own: TokenRange): readonly string[] {
  const { tokens } = article;
  const words = new Set<string>();
  const last = Math.min(sentence.last, own.last + NAME_REACH);
  for (let index = Math.max(sentence.first, own.first - NAME_REACH); index < last; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !hasCapital(token) || isFunctionWord(token.lower)) continue;
    if (index >= own.first && index < own.last) continue;
    if (index === sentence.first && sentence.role !== 'headline') {
      const next = tokens[index + 1];
      if (!(next?.kind === 'word' && hasCapital(next))) continue;
    }
    if (isMonth(token) || WEEKDAY.test(token.lower)) continue;
    words.add(stem(token.lower));
  }
  return [...words];
}

/** Sentences of an article's opening, in which its weekday is told. */
const OPENING = 5;

const leads = new WeakMap<Article, readonly string[]>();

function leadDays(article: Article): readonly string[] {
  const known = leads.get(article);
  if (known) return known;
  const days = article.sentences
    .slice(0, OPENING)
    .flatMap((sentence) => timesIn(article.tokens, sentence.first, sentence.last).days);
  const distinct = [...new Set(days)];
  leads.set(article, distinct);
  return distinct;
}

/** Names and times that limit a figure. A sentence that opens with a pronoun takes the times of the one before it. */
export function scopeOf(article: Article, own: TokenRange, sentence: Sentence, clause: TokenRange): Scope {
  const { tokens } = article;
  const month = ownMonth(tokens, own);
  const whole = timesIn(tokens, sentence.first, sentence.last);
  const near = timesIn(tokens, clause.first, clause.last);
  let times = month !== undefined ? [month] : near.times.length > 0 ? near.times : whole.times;
  let names = namesNear(article, sentence, own);
  if (times.length === 0 && LINKS_BACK.test(tokens[sentence.first]?.lower ?? '')) {
    const before = article.sentences[sentence.index - 1];
    if (before && before.role === sentence.role) {
      times = timesIn(tokens, before.first, before.last).times;
      names = [...new Set([...names, ...namesNear(article, before, { first: before.first, last: before.first })])];
    }
  }
  return {
    times: [...new Set(times)].sort(),
    days: [...new Set(near.days.length > 0 ? near.days : whole.days)].sort(),
    leadDays: leadDays(article),
    names,
  };
}
