// Dates that are told from the day of publication: "two years ago", "yesterday", "last week", "earlier this month".
import { MONTHS, RELATIVE_DAYS, SEASONS, SMALL_NUMBERS, WEEKDAYS } from '../../text/calendar-words.js';
import { at } from '../../text/sticky.js';
import { unitNamed } from '../../text/units.js';
import type { Form } from './form.js';
import * as forms from './patterns.js';
import type { Grain } from './value.js';

/** "two years ago", "twenty-five years ago", "a fortnight ago", "three weekends ago", "a century ago". */
export function agoForm(text: string, start: number): Form | undefined {
  const match = at(forms.AGO, text, start);
  if (!match?.groups) return undefined;
  const unit = agoUnit((match.groups.unit ?? '').toLowerCase());
  if (unit === undefined) return undefined;
  const count = agoCount(match.groups);
  const end = start + match[0].length;
  if (unit === 'day') return { end, grain: 'day', from: {}, relative: { kind: 'days', shift: -count } };
  return { end, grain: AGO_GRAIN.get(unit) ?? 'day', from: {}, relative: { kind: 'ago', count, unit }, loose: true };
}

/** The unit of time from a day on that a word names, in the singular, and the weekend; a shorter one tells a time. */
function agoUnit(lower: string): string | undefined {
  if (lower === 'weekend' || lower === 'weekends') return 'weekend';
  const unit = unitNamed(lower);
  return unit?.dimension === 'time-span' && unit.factor >= 1 ? unit.symbol : undefined;
}

/** Grains of "three weekends ago" and the like, for units of time; of weeks and fortnights, the day. */
const AGO_GRAIN: ReadonlyMap<string, Grain> = new Map([
  ['weekend', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'year'],
  ['century', 'decade'],
  ['millennium', 'decade'],
]);

function agoCount(groups: Readonly<Record<string, string | undefined>>): number {
  const { digits, hundreds, words = '', round, single } = groups;
  if (digits !== undefined) return Number(digits);
  if (single !== undefined) return 1;
  const hundred = hundreds ?? round;
  const base = hundred === undefined ? 0 : 100 * numberWord(hundred);
  return words.split(/[-\s]+/).reduce((sum, word) => sum + (word === '' ? 0 : numberWord(word)), base);
}

const numberWord = (word: string): number => SMALL_NUMBERS.get(word.toLowerCase()) ?? 0;

/** "yesterday", "today", "tonight", "tomorrow", with or without 's. */
export function relativeDay(lower: string, start: number): Form | undefined {
  const word = lower.replace(/'s$/, '');
  const shift = RELATIVE_DAYS.get(word);
  if (shift === undefined) return undefined;
  return { end: start + word.length, grain: 'day', from: {}, relative: { kind: 'days', shift } };
}

const UNIT_GRAIN: ReadonlyMap<string, Grain> = new Map([
  ['week', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['season', 'year'],
]);

/** "last week", "next Saturday", "last summer", "last November". */
export function deicticForm(text: string, start: number): Form | undefined {
  const match = at(forms.DEICTIC, text, start);
  if (!match?.groups) return undefined;
  const word = (match.groups.which ?? '').toLowerCase();
  const which = word === 'past' || word === 'last' ? 'last' : word === 'this' ? 'this' : 'next';
  const unit = (match.groups.unit ?? '').toLowerCase().replace('.', '');
  const end = start + match[0].length;
  const weekday = WEEKDAYS.get(unit);
  if (weekday !== undefined && unit.length > 3)
    return { end, grain: 'day', from: {}, weekday, relative: { kind: 'unit', which, unit: 'weekday' } };
  const season = SEASONS.get(unit);
  if (season !== undefined)
    return {
      end,
      grain: 'season',
      from: {},
      part: season,
      relative: { kind: 'unit', which, unit: 'season' },
      loose: true,
    };
  const month = MONTHS.get(unit);
  if (month !== undefined && unit.length > 3)
    return { end, grain: 'month', from: { month }, relative: { kind: 'unit', which, unit: 'named-month' } };
  const grain = UNIT_GRAIN.get(unit);
  if (grain === undefined) return undefined;
  return {
    end,
    grain,
    from: {},
    relative: { kind: 'unit', which, unit },
    loose: unit === 'weekend' || unit === 'season',
  };
}

/** "earlier this month". */
export function earlierForm(text: string, start: number): Form | undefined {
  const match = at(forms.EARLIER, text, start);
  const unit = match?.groups?.unit?.toLowerCase();
  const grain = unit === undefined ? undefined : UNIT_GRAIN.get(unit);
  if (!match || unit === undefined || grain === undefined) return undefined;
  return {
    end: start + match[0].length,
    grain,
    from: {},
    relative: { kind: 'unit', which: 'this', unit },
    loose: unit !== 'week',
  };
}
