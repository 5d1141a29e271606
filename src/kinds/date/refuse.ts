import type { Article, Token } from '../../core/article.js';
import { DOUBTFUL_MONTHS, MONTHS, PARTS_OF_DAY, WEEKDAYS, ZONES } from '../../text/calendar-words.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../../text/closed-classes.js';
import { isPartOfName } from '../../text/named-parts.js';
import { unitNamed } from '../../text/units.js';
import type { Form } from './form.js';

/**
 * What a month or a year alone stands after: prepositions of time, conjunctions that join equals, and before a month determiners and
 * words of order. A choice of ours; prepositions of place and cause are left out ("at June Brook's house").
 */
const BEFORE_MONTH = new Set(
  (
    'in since until till by of during from through to before after last next this past late early mid and or between for ' +
    'every each throughout around about on'
  ).split(' '),
);
const BEFORE_YEAR = new Set(
  'in since until till by of during from through to before after late early mid circa and or between around about for'.split(
    ' ',
  ),
);
/** A year stands between one of these and its noun: "the 2007 festival". */
const DETERMINERS = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES, "'s"]);

/**
 * What a number of four digits counts oftener than it is a year before it, beside the units of measure and money: people, homes,
 * votes, vehicles, print. A choice of ours of the common ones; after other nouns ("1950 goats") it is taken for a year where it may be.
 */
const COUNTED = new Set(
  (
    'people persons men women children troops soldiers officers suspects prisoners workers residents students passengers ' +
    'jobs homes houses votes seats times vehicles cars ships pages copies words points runs species ' +
    'dollars euros pounds yen rupees cents percent per square'
  ).split(' '),
);

/** Whether a word behind a number is one of those, or a unit of measure; "second" and "day" by themselves count nothing. */
function isCounted(lower: string): boolean {
  if (COUNTED.has(lower)) return true;
  const unit = unitNamed(lower);
  return unit !== undefined && (unit.dimension !== 'time-span' || lower.endsWith('s') || lower.length < 3);
}

/**
 * What follows a weekday in the name of something else: newspapers, and what a Sunday has of its own: church, school, league, best.
 * A choice of ours; a name of another make ("Friday Club") is told by nothing.
 */
const AFTER_TITLE_WEEKDAY = new Set(
  (
    'times telegraph mirror express mail post herald independent star sun tribune ' +
    'church mass service services congregation congregations worship school league best'
  ).split(' '),
);
/**
 * What makes a weekday a feast or a fair of its own ("Good Friday"), or one that recurs: a choice of ours of those kept in several
 * countries; local ones are left out.
 */
const NAMED_DAYS = new Set(
  'good black ash palm easter holy fat bloody super cyber whit shrove maundy every each'.split(' '),
);

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
  return before !== undefined && before.kind === 'word' && BEFORE_MONTH.has(before.lower) && before.lower !== 'for';
}

/** Whether a form that starts with a month and goes on with a day or year is one: "may 12 times", "In March 30 miles of" are not. */
export function isMonthWithDay(article: Article, index: number, form: Form): boolean {
  const token = article.tokens[index];
  if (!token) return false;
  const lower = token.lower;
  if (!isCapital(token) && DOUBTFUL_MONTHS.has(lower)) return false;
  const after = article.text.slice(form.end, form.end + 16);
  if (/^\s+attacks?\b/i.test(after) && lower.startsWith('sep') && form.from.day === 11) return false;
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
  if (before && NAMED_DAYS.has(before.lower)) return false;
  if (form.dayStart !== undefined) return true;
  if (lower.length < 5) return false;
  if (next && AFTER_TITLE_WEEKDAY.has(next.lower)) return false;
  return !(next && PARTS_OF_DAY.has(next.lower) && isPartOfName(article.tokens, index, index + 1));
}

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
  if (BEFORE_YEAR.has(lower)) return year >= 1000 && (year >= 1400 || lower === 'in') && after?.lower !== 'of';
  if (year < 1900 || year >= 2100) return false;
  return (
    before === undefined || DETERMINERS.has(lower) || /['’]s$/.test(lower) || before.text === '(' || afterFigure(before)
  );
}

/** "May, 2012", "season 2013": a year after a month or a noun that years number, a choice of ours. */
function afterFigure(before: Token): boolean {
  return MONTHS.has(before.lower) || /^(?:season|term|election|act|year|fiscal)$/.test(before.lower);
}

function plausibleSpan(form: Form): boolean {
  const [first, last] = [form.from.year ?? 0, form.to?.year ?? 0];
  return last - first <= 150;
}
