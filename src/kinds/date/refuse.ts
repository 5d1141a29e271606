import type { Article, Token } from '../../core/article.js';
import {
  APPROXIMATORS,
  DOUBTFUL_MONTHS,
  EDGES,
  MONTHS,
  PARTS_OF_DAY,
  TIME_PREPOSITIONS,
  WEEKDAYS,
  ZONES,
} from '../../text/calendar-words.js';
import { sentenceAt } from '../../text/clauses.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from '../../text/closed-classes.js';
import { classOfNoun } from '../../text/counted-nouns.js';
import { currencyAfter } from '../../text/currencies.js';
import { classTest, tableTest } from '../../text/data.js';
import { DEICTICS } from '../../text/deictics.js';
import { isAuxiliary, isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isPartOfName } from '../../text/named-parts.js';
import { nameOver } from '../../text/names/over.js';
import { perWord } from '../../text/per-word.js';
import { opensUnit, unitNamed } from '../../text/units.js';
import type { Form } from './form.js';

/** The prepositions of time but "at", of moments, and "on", of days (Quirk et al. 1985, section 9.34). */
const PERIOD_PREPOSITIONS = [...TIME_PREPOSITIONS].filter((word) => word !== 'at' && word !== 'on');
/**
 * What a month or a year alone stands after: prepositions of time, "of", "and" and "or", what says that it is not exact, and
 * what says which part of it is meant; before a month also what tells which one: "last", "every".
 */
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...PERIOD_PREPOSITIONS,
  ...APPROXIMATORS,
  ...EDGES,
  ...['of', 'and', 'or'],
]);
const BEFORE_MONTH: ReadonlySet<string> = new Set([...BEFORE_YEAR, ...DEICTICS, ...DEMONSTRATIVES, ...QUANTIFIERS]);
/** A year stands between one of these and its noun: "the 2007 festival". */
const DETERMINERS = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES, "'s"]);

/**
 * Whether a number of four digits counts the word behind it: a noun for people (`counted-nouns.txt`) or for what is built or drives
 * (`built-things.txt`), in the plural; a unit of measure or money; "second" and "day" by themselves count nothing.
 */
const isCounted = perWord((lower: string): boolean => {
  const unit = unitNamed(lower);
  if (unit !== undefined) return unit.dimension !== 'time-span' || lower.endsWith('s') || lower.length < 3;
  if (lower === 'people' || opensUnit(lower)) return true;
  if (isFunctionWord(lower)) return false;
  const one = lemma(lower);
  return one !== lower && (isPerson(one) || isBuilt(one) || currencyAfter(lower, lower) !== undefined);
});

const isPerson = (noun: string): boolean => classOfNoun(noun) === 'person';

const isBuilt = tableTest('built-things.txt');

const DAYS = 'day-compounds-words.txt';
/** What makes a weekday the name of a feast: "Ash Wednesday". */
const namesFeast = classTest(DAYS, 'before-weekday');
/** What a weekday makes a name with: "Sunday school". */
const followsInName = classTest(DAYS, 'behind-weekday');
/** The determiners of one by one, a closed class: behind them a weekday recurs. */
const DISTRIBUTIVES: ReadonlySet<string> = new Set(['each', 'every']);

const isCommon = tableTest('common-words.txt');

/** Whether a word with a capital inside a sentence of running text is an ordinary word of English: "Black Friday", not "told Lund Friday". */
function isRaised(article: Article, index: number, token: Token): boolean {
  const sentence = sentenceAt(article, token.start);
  if (sentence === undefined || sentence.role === 'headline' || sentence.first === index) return false;
  return (
    isCapital(token) &&
    !isFunctionWord(token.lower) &&
    isCommon(token.lower) &&
    !nameOver(article, token.start, token.end)
  );
}

/** Whether a name goes on behind a weekday: "the Sunday Times". */
function opensName(article: Article, index: number): boolean {
  const [before, token, next] = article.tokens.slice(Math.max(0, index - 1), index + 2);
  if (!before || !token || !next) return false;
  return (
    before.lower === 'the' &&
    isCapital(next) &&
    !isFunctionWord(next.lower) &&
    !PARTS_OF_DAY.has(next.lower) &&
    !MONTHS.has(next.lower)
  );
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether a month's name stands for the month here, and not for a march, a Ms May or an April. */
export function isMonthAlone(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (!token || !isCapital(token)) return false;
  const lower = token.lower.replace(/(?:'s|-end)$/, '');
  const before = article.tokens[index - 1];
  const next = article.tokens[index + 1];
  const nextIsName = isCapital(next) && next !== undefined && next.start - token.end === 1;
  if (!DOUBTFUL_MONTHS.has(lower)) return lower.length > 3 || before === undefined || BEFORE_MONTH.has(before.lower);
  if (lower.length === 3 && lower !== 'may') return false;
  if (nextIsName) return false;
  return before !== undefined && before.kind === 'word' && BEFORE_MONTH.has(before.lower);
}

/** The one date without a year that WordNet 3.1 has for the name of an event: September 11 ("9/11", in noun.time). */
const NAMED_DAY = { month: 9, day: 11 };

/** Whether a form that starts with a month and goes on with a day or year is one: "may 12 times", "In March 30 miles of" are not. */
export function isMonthWithDay(article: Article, index: number, form: Form): boolean {
  const token = article.tokens[index];
  if (!token) return false;
  const lower = token.lower;
  if (!isCapital(token) && DOUBTFUL_MONTHS.has(lower)) return false;
  const after = article.text.slice(form.end, form.end + 16);
  if (form.from.month === NAMED_DAY.month && form.from.day === NAMED_DAY.day && /^\s+attacks?\b/i.test(after))
    return false;
  if (form.grain === 'month' || article.tokens[index - 1]?.lower === 'on') return true; // "on March 12 people gathered"
  return !isCounted(/^\s+([a-z]{3,})/i.exec(after)?.[1]?.toLowerCase() ?? '');
}

/** Whether a weekday's name stands for a day: no plural, no newspaper, no feast, no "sat" or "sun". */
export function isWeekday(article: Article, index: number, form: Form): boolean {
  const token = article.tokens[index];
  if (!token || !isCapital(token)) return false;
  const lower = token.lower.replace(/'s$/, '');
  if (!WEEKDAYS.has(lower)) return false;
  const before = article.tokens[index - 1];
  const next = article.tokens[index + 1];
  if (before && (namesFeast(before.lower) || DISTRIBUTIVES.has(before.lower))) return false;
  if (form.dayStart !== undefined) return true;
  if (lower.length < 5) return false;
  if (next && (followsInName(next.lower) || opensName(article, index))) return false;
  if (before && isRaised(article, index - 1, before)) return false;
  return !(next && PARTS_OF_DAY.has(next.lower) && isPartOfName(article.tokens, index, index + 1));
}

/** Those of what says that a time is not exact that seldom hedge a count. */
const PREPOSITIONS_OF_YEARS: ReadonlySet<string> = new Set(['circa', 'toward', 'towards']);

/** Whether a number behind "about" may count something: a round one, one before a noun or its verb ("about 1950 letters", "nearly 1984 were sent"). */
const mayCount = (year: number, after: Token | undefined): boolean =>
  year % 100 === 0 || (after?.kind === 'word' && (!isFunctionWord(after.lower) || isAuxiliary(after.lower)));

/** Whether a number that could be a year is one. */
export function isYear(article: Article, index: number, form: Form): boolean {
  const token = article.tokens[index];
  const before = article.tokens[index - 1];
  if (!token) return false;
  const after = article.tokens[index + 1];
  const glued = before !== undefined && before.end === token.start;
  if (glued && !/^[("“‘'[/]$/.test(before.text)) return false;
  if (form.grain === 'decade') return true;
  const year = form.from.year ?? 0;
  const next = article.text.slice(form.end, form.end + 16);
  const unit = /^[\s-]{0,2}([A-Za-z]+)/.exec(next)?.[1]?.toLowerCase();
  if (unit !== undefined && (isCounted(unit) || ZONES.has(unit))) return false;
  if (/^\s*[%$€£°]/.test(next)) return false;
  if (form.grain === 'span') return year >= 1500 && year < 2100 && plausibleSpan(form);
  const lower = before?.lower ?? '';
  if (APPROXIMATORS.has(lower) && !PREPOSITIONS_OF_YEARS.has(lower) && mayCount(year, after)) return false;
  if (BEFORE_YEAR.has(lower)) return year >= 1000 && (year >= 1400 || lower === 'in') && after?.lower !== 'of';
  if (year < 1900 || year >= 2100) return false;
  if (/['’]s$/.test(lower)) return after?.kind === 'word' && !isFunctionWord(after.lower); // "Orvik's 1977" is a work
  return before === undefined || DETERMINERS.has(lower) || before.text === '(' || MONTHS.has(before.lower);
}

function plausibleSpan(form: Form): boolean {
  const [first, last] = [form.from.year ?? 0, form.to?.year ?? 0];
  return last - first <= 150;
}
