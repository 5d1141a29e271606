import type { Json } from '../../core/discrepancy.js';
import { PLURALS as BARE_PLURALS, MULTIPLIERS } from '../../text/number-words.js';
import type { Dimension } from '../../text/units.js';
import { plural } from './phrase.js';
import type { Phrase } from './said-beside.js';

/** What a figure measures. */
export type FigureDimension =
  | Dimension
  | 'count'
  | 'money'
  | 'exchange'
  | 'age'
  | 'magnitude'
  | 'ordinal'
  | 'score'
  | 'caliber'
  | 'phone';

/** How an article hedges a number. `plural`: "dozens", "tens of thousands". `several`: "a few", "several hundred". `between`: a range with both ends. */
export type Bound =
  | 'exact'
  | 'about'
  | 'at least'
  | 'more than'
  | 'up to'
  | 'less than'
  | 'nearly'
  | 'plural'
  | 'several'
  | 'between';

/** What the article says of the thing measured, a closed class. */
export type Role =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'evacuated'
  | 'displaced'
  | 'trapped'
  | 'rescued'
  | 'survived'
  | 'hospitalized'
  | 'held'
  | 'charged'
  | 'damaged'
  | 'attended'
  | 'worth'
  | 'fell-by'
  | 'raised-by'
  | 'turnout'
  | 'population'
  | 'inflation'
  | 'duration'
  | 'distance'
  | 'depth'
  | 'fired'
  | 'hit'
  | 'seized';

/** "two years ago", "over the past two years", "within two hours", "two days to go": lengths of time that are never one another. */
export type Manner = 'ago' | 'before' | 'window' | 'deadline' | 'ahead' | 'later';

/** Whether a figure stands for itself, is said to be part of another ("including two children"), or comes on top of one. */
export type Standing = 'whole' | 'part' | 'addition';

/** Names and times that limit what a figure is of. Stems, lower case. */
export interface Scope {
  /** Months, years and "last year": a figure of September is not one of May. */
  readonly times: readonly string[];
  /** The month that stands right behind it: "jul" of "4.6% in July". */
  readonly month?: string;
  /** The year that stands right behind it: "4,100 boats in 2014". */
  readonly year?: string;
  /** Weekdays. */
  readonly days: readonly string[];
  /** Weekdays of the article's opening: when it was written, roughly. */
  readonly leadDays: readonly string[];
  /** Names in the clause. */
  readonly names: readonly string[];
}

/** A quantity as an article gives it, and what it measures. */
export interface Figure {
  /** Least and greatest value that the words state; null for an open end. Percentages as 12.5 for 12.5%. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Worth of the last digit that counts. */
  readonly step: number;
  readonly dimension: FigureDimension;
  /** ISO 4217 code, unit symbol, `%`, `year` for ages, or the counted noun's lemma. */
  readonly unit: string;
  /** Base units of the dimension for one `unit`; 1 for counts and money. */
  readonly factor: number;
  /** Relative doubt about `factor`: 0.12 for tons. */
  readonly slack: number;
  /** "a barrel", "per day". */
  readonly per?: string;
  /** Lemma of the counted or measured noun: "national" in "75 foreign nationals", "dhow" in "10-metre dhow". */
  readonly counted?: string;
  /** Stems of the words before that noun. */
  readonly modifiers: readonly string[];
  /** Stem of the noun that a count at a hyphen is said of: "streak" of "three-game losing streak". */
  readonly within?: string;
  readonly role?: Role;
  readonly standing: Standing;
  readonly scope: Scope;
  /** Surname of the person whose age it is, and the name before it. */
  readonly person?: string;
  readonly given?: string;
  /** Stem of the verb of what the person did at that age: "retired at 60"; absent for an age that one has, or died at. */
  readonly deed?: string;
  /** What a sum of money is, by the words next to it (`offered`, `lost`); see `sums.ts`. */
  readonly sums?: readonly string[];
  /** Stems of the words before the verb that offers the sum: who offers it. */
  readonly givers?: readonly string[];
  /** The sum that this one converts: "EUR 110000000000" for "110 billion euros ($141 billion)". */
  readonly converts?: string;
  /** Digits of a telephone number; the numbers of a score, with hyphens. */
  readonly digits?: string;
  /** Stems of the words nearest to it that say what is measured, the nearest first. */
  readonly near: readonly string[];
  /** The same words as a reader would write them, in the same order. */
  readonly nearWords: readonly string[];
  /** Where these stand in the article, as indexes of its tokens. */
  readonly nearAt: readonly number[];
  /** The noun phrase that it is said to be of, right behind it: "rioting" of "five days of rioting". */
  readonly of?: Phrase;
  /** The verb that acts on it, as written: "attacked" of "attacked two banks". */
  readonly acting?: string;
  /** "from 28% to 25%", "compared with 12.1%": what was before, or what it is held against. */
  readonly before?: boolean;
  /** "in a row", "consecutive", "straight": the length of a run. */
  readonly running?: boolean;
  /** How a length of time is meant; absent for a plain length. */
  readonly manner?: Manner;
  /** Keys of what a length of time is the length of: "deliberat" of "30 hours of deliberations"; see `doing.ts`. */
  readonly doings?: readonly string[];
  /** "the country's share of the loan, 22 billion": a part of a sum that has a name of its own. */
  readonly shareOf?: boolean;
  /** "The second woman to lead the club": an ordinal of somebody as one of their like to do something. */
  readonly doer?: boolean;
  /** "Over four nights": what came together over more than a day; "14 so far", where the article gives fewer for this time. */
  readonly summed?: 'run' | 'total';
  /** In how many contests it came together: 54 for "13 homers in 54 games". */
  readonly contests?: number;
  /** "8±2": a middle with what it may differ by. */
  readonly spread?: boolean;
  /** All numbers of its dimension in the article. */
  readonly others?: ReadonlySet<string>;
  /** The numbers that the article gives of the same noun or unit. */
  readonly siblings?: ReadonlySet<string>;
  /** A subset of a figure earlier in the article that is smaller than it; see `parts.ts`. */
  readonly exceeds?: string;
}

/** A number without float noise. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}

/** Equal for equal values in one unit under one hedge; a part or an addition is never equal to a whole. */
export function keyOf(figure: Figure): string {
  const ends = figure.digits ?? `${figure.low}..${figure.high}`;
  const unit = figure.dimension === 'count' ? 'count' : figure.unit;
  const standing = figure.standing === 'whole' ? '' : ` ${figure.standing}`;
  const about = figure.bound === 'about' ? '~' : figure.bound === 'more than' ? '>' : '';
  return `${figure.dimension} ${about}${ends} ${unit}${figure.per ? `/${figure.per}` : ''}${standing}`;
}

/** `{low, high, unit}` of the JSON contract; a telephone number and a score carry `digits`. */
export function normalizeFigure(figure: Figure): Json {
  return {
    low: figure.low === null || figure.digits !== undefined ? null : plain(figure.low),
    high: figure.high === null || figure.digits !== undefined ? null : plain(figure.high),
    unit: figure.unit,
    ...(figure.per === undefined ? {} : { per: figure.per }),
    ...(figure.digits === undefined ? {} : { digits: figure.digits }),
  };
}

/** At most three digits behind the point, but never all of them gone: "2.283" hours for two hours and 17 minutes. */
const short = (value: number): number => Number(Math.abs(value) < 1 ? value.toPrecision(3) : value.toFixed(3));

function grouped(value: number): string {
  const [whole = '', fraction] = String(short(value)).split('.');
  const parted = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function scaled(value: number): string {
  for (const [worth, name] of SCALES) {
    if (Math.abs(value) >= worth && plain(value / worth) === Number((value / worth).toFixed(3)))
      return `${plain(value / worth)} ${name}`;
  }
  return grouped(value);
}

function withUnit(number: string, figure: Figure): string {
  const per = figure.per === undefined ? '' : ` a ${figure.per}`;
  switch (figure.dimension) {
    case 'money':
      return `${figure.unit} ${number}${per}`;
    case 'percent':
      return figure.unit === '%' ? `${number}%` : `${number} percentage points`;
    case 'basis-point':
      return `${number} basis points`;
    case 'ordinal':
      return ordinal(number);
    case 'caliber':
      return `.${number.replace(/^0?\./, '')}`;
    case 'count':
      return figure.role === 'distance' ? `${number} ${thingsOf(figure, number)}` : `${number}${per}`;
    case 'age':
    case 'magnitude':
    case 'score':
    case 'phone':
      return `${number}${per}`;
    case 'time-span':
      if (figure.unit === 's' && isClocked(figure)) return clocked(figure.low ?? 0);
      return `${number} ${number === '1' || figure.unit.length < 3 ? figure.unit : `${figure.unit}s`}`;
    case 'temperature':
      return `${number}${figure.unit === '°' ? '' : ' '}${figure.unit}`;
    default:
      return `${number} ${figure.unit}${per}`;
  }
}

/** "Doors" of "five doors away", without which the number is no distance. */
const thingsOf = ({ counted = 'house' }: Figure, number: string): string =>
  number === '1' ? counted : plural(counted);

/** Whether so many seconds are an hour or more, which nobody writes in seconds. */
const isClocked = ({ low, high, step }: Figure): boolean => low !== null && low === high && low >= 3600 && step === 1;

/** "2:03:41" for seconds. */
function clocked(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value) % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(seconds / 60)}:${two(seconds)}`;
}

function ordinal(number: string): string {
  const suffix = /1[123]$/.test(number) ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[number.at(-1) ?? ''] ?? 'th');
  return `${number}${suffix}`;
}

/** For people: "at least 5", "USD 12.8 billion", "40 to 50%", "21st". */
export function showFigure(figure: Figure): string {
  if (figure.digits !== undefined) return figure.digits;
  const { low, high, bound } = figure;
  const value = low ?? high ?? 0;
  if (bound === 'plural') return PLURALS.get(value) ?? `${scaled(value)} or more`;
  if (bound === 'several') return SEVERAL.get(value) ?? `${scaled(value)} or more`;
  if (low !== null && high !== null && low !== high) return withUnit(`${scaled(low)} to ${scaled(high)}`, figure);
  const number = withUnit(scaled(value), figure);
  return bound === 'exact' || bound === 'between' ? number : `${bound} ${number}`;
}

/** "several", "several hundred": by three of what is told, as `readNumeral` gives it. */
const SEVERAL: ReadonlyMap<number, string> = new Map([
  [3, 'several'],
  ...[...MULTIPLIERS]
    .filter(([word]) => !word.endsWith('s'))
    .map(([word, worth]): [number, string] => [3 * worth, `several ${word}`]),
]);

const isPowerOfThousand = (worth: number): boolean => Number.isInteger(Math.log10(worth) / 3);

/** "dozens", "tens of thousands": by two of what is told; lakhs and crores are shown as numbers. */
const PLURALS: ReadonlyMap<number, string> = new Map(
  [...BARE_PLURALS].flatMap(([word, worth]): [number, string][] => {
    if (!isPowerOfThousand(worth)) return worth < 1000 && worth !== 10 ? [[2 * worth, word]] : [];
    return [
      [2 * worth, word],
      [20 * worth, `tens of ${word}`],
      [200 * worth, `hundreds of ${word}`],
    ];
  }),
);
