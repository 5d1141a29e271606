import type { Article, Token } from '../../core/article.js';
import { DOUBTFUL_MONTHS, MONTHS, WEEKDAYS, ZONES } from '../../text/calendar-words.js';
import type { Form } from './read-form.js';

/** Prepositions and the like after which a month or a year stands alone: both lists and the determiners a choice of ours, open to additions. */
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
const DETERMINERS = new Set("the a an his her its their our this that whose 's".split(' '));

/** What a number of four digits often counts or measures, rather than naming a year: a choice of ours, open to additions. */
const COUNTED = new Set(
  (
    'people persons men women children troops soldiers officers suspects prisoners workers jobs homes houses votes seats times ' +
    'dollars euros pounds yen rupees cents percent per km kilometers kilometres miles metres meters feet ft square acres hectares ' +
    'tons tonnes kg kilograms pounds hours hrs h cc mg ml pages points runs copies words species residents students passengers ' +
    'vehicles cars ships barrels sheep cattle'
  ).split(' '),
);

/** Words for newspapers, shows and services that carry a weekday (a choice of ours, open to additions): "The Sunday Times", "Monday Night Football". */
const AFTER_TITLE_WEEKDAY = new Set(
  'times telegraph mirror express mail post herald independent star sun tribune school service services mass best congregation congregations league'.split(
    ' ',
  ),
);
/** What makes a weekday a feast or a fair of its own ("Good Friday"; a choice of ours, open to additions), or one that recurs. */
const NAMED_DAYS = new Set('good black ash palm easter bloody super cyber whit shrove maundy every each'.split(' '));

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

/** Whether a form that starts with a month and goes on with a day or year is one: "may 12 times", "march 30 miles" are not. */
export function isMonthWithDay(article: Article, index: number, form: Form): boolean {
  const token = article.tokens[index];
  if (!token) return false;
  const lower = token.lower;
  if (!isCapital(token) && DOUBTFUL_MONTHS.has(lower)) return false;
  const after = article.text.slice(form.end, form.end + 12);
  if (/^\s+attacks?\b/i.test(after) && lower.startsWith('sep') && form.from.day === 11) return false;
  return form.grain === 'month' || !/^\s+(?:times|people|percent|per\s+cent|miles|points)\b/i.test(after);
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
  if (next?.lower === 'night' && /^\s+(?:Live|Football|Lights)\b/.test(article.text.slice(next.end, next.end + 12)))
    return false;
  return true;
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
  if (unit !== undefined && (COUNTED.has(unit) || ZONES.has(unit))) return false;
  if (/^\s*[%$€£°]/.test(next)) return false;
  if (form.grain === 'span') return year >= 1500 && year < 2100 && plausibleSpan(form);
  const lower = before?.lower ?? '';
  if (BEFORE_YEAR.has(lower)) return year >= 1000 && (year >= 1400 || lower === 'in') && after?.lower !== 'of';
  if (year < 1900 || year >= 2100) return false;
  return (
    before === undefined || DETERMINERS.has(lower) || /['’]s$/.test(lower) || before.text === '(' || afterFigure(before)
  );
}

/** "May, 2012", "spring 2013": a year after a word of the calendar or between brackets and commas. */
function afterFigure(before: Token): boolean {
  return MONTHS.has(before.lower) || /^(?:season|term|election|act|year|fiscal)$/.test(before.lower);
}

function plausibleSpan(form: Form): boolean {
  const [first, last] = [form.from.year ?? 0, form.to?.year ?? 0];
  return last - first <= 150;
}
