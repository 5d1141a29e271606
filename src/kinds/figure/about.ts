import { MONTH_NAMES } from '../../core/calendar.js';
import type { Claim } from '../../core/claim.js';
import { stem } from '../../text/lemma.js';
import { attributeOf } from './attach.js';
import { showDoing } from './doing.js';
import {
  areAnyone,
  commonest,
  countedThings,
  isCapitalized,
  measuredThing,
  nameWith,
  ofWhat,
  plural,
  type ThemeWord,
  themeOf,
  verbOfAll,
} from './phrase.js';
import { isRecord } from './records.js';
import { isVote } from './results.js';
import { roleOfWord, TALLY } from './roles.js';
import { isPersonal } from './things.js';
import type { Figure, Role } from './value.js';

type FigureClaim = Claim<Figure>;

/** The month or year that all of them name. */
function moment(claims: readonly FigureClaim[]): string {
  const time = commonest(claims.flatMap((claim) => claim.value.scope.times));
  if (time === undefined || !claims.every((claim) => claim.value.scope.times.includes(time))) return '';
  const month = MONTH_NAMES.find((name) => name.toLowerCase().startsWith(time));
  return month === undefined && !/\d|year|quarter/.test(time) ? '' : ` (${month ?? time})`;
}

/** A role behind the noun for who or what is in it: "people without homes", "shots fired". */
const ROLE_WORDS: Readonly<Partial<Record<Role, string>>> = {
  attended: 'who came',
  displaced: 'without homes',
  held: 'held',
  fired: 'fired',
  hit: 'hit',
  seized: 'seized',
  charged: 'charged',
  damaged: 'damaged',
};

/** The role of things, or that of the verb which governs most of the figures: "held" for "pirates hold 14 ships". */
function saidOf(claims: readonly FigureClaim[], role: Role | undefined): string {
  const verb = commonest(claims.map(({ context }) => context.verb ?? ''));
  const governed = claims.filter(({ context }) => context.verb === verb).length * 2 > claims.length;
  const told = governed && verb !== undefined ? roleOfWord(verb) : undefined;
  const said = role ?? (told === 'hit' ? undefined : told); // a run is hit, and a ship
  return said === undefined || isTally(said) ? '' : (ROLE_WORDS[said] ?? '');
}

const isTally = (role: Role): boolean => TALLY.has(role) || role === 'attended';

/** What else is said of the figures, in brackets: " (crew)", " (Port Tolan)"; of verbs nothing. */
function bracket(words: readonly ThemeWord[]): string {
  const shown = words.find(({ verb }) => !verb);
  return shown === undefined ? '' : ` (${shown.word})`;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What was done so many times: "arrested", "married". */
function timesOf(
  claims: readonly FigureClaim[],
  role: Role | undefined,
  theme: readonly ThemeWord[],
): string | undefined {
  if (role !== undefined) return isTally(role) ? role : ROLE_WORDS[role];
  return theme.find(({ verb }) => verb)?.word ?? verbOfAll(claims);
}

function aboutCount(claims: readonly FigureClaim[], role: Role | undefined): string {
  if (role === 'population') return 'population';
  if (role === 'distance') return 'distance'; // the values have their nouns: "five buildings", "three houses"
  const anyone = areAnyone(claims);
  const personal = claims.some((claim) => isPersonal(claim.value));
  if (role !== undefined && isTally(role) && (anyone || personal)) {
    const noun = anyone ? 'people' : plural(commonest(claims.flatMap(({ value }) => value.counted ?? [])) ?? 'person');
    return `${noun} ${ROLE_WORDS[role] ?? role}${moment(claims)}`;
  }
  const things = countedThings(claims) ?? '';
  const of = things === 'times' ? '' : ofWhat(claims);
  const theme = themeOf(claims, role, things, things !== '');
  const said = things === 'times' ? timesOf(claims, role, theme) : saidOf(claims, role) || verbOfAll(claims);
  const rest = bracket(said || things !== '' ? theme.filter(({ word }) => isName(word)) : theme) || moment(claims);
  return `number${things === '' ? '' : ` of ${things}`}${of}${said ? ` ${said}` : ''}${of === '' ? rest : ''}`;
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/** "Weeks married", "days drifted (crew)", "months in a row (prices)", "length of the deal", "length of time to search", "length of time (e-visa)". */
function aboutTime(claims: readonly FigureClaim[], role: Role | undefined): string {
  const thing = measuredThing(claims);
  if (thing !== undefined) return `length of the ${thing}${bracket(themeOf(claims, role, thing, true))}`;
  const units = new Set(claims.map(({ value }) => value.unit));
  const [unit = ''] = units;
  const name = units.size === 1 ? UNIT_NAMES[unit] : undefined;
  const told = themeOf(claims, role, '', true);
  if (name !== undefined && claims.every(({ value }) => value.running)) return `${name} in a row${bracket(told)}`;
  const of = ofWhat(claims);
  if (of !== '') return `${name ?? 'length'}${of}`;
  const theme = themeOf(claims, role, '');
  const doing = claims[0]?.value.doings?.find((key) => claims.every(({ value }) => value.doings?.includes(key)));
  if (doing !== undefined && !theme.some(({ word, verb }) => verb && stem(word) === doing))
    return `length of time to ${showDoing(doing)}`;
  const verb = theme.find((word) => word.verb);
  if (verb === undefined || verb.word === 'lasted') return `length of time${bracketOr(theme, claims)}`;
  return `${name ?? 'time'} ${verb.word}${bracket(told)}`;
}

/** "Share of buildings damaged", "share of Greeks (government)". */
function aboutShare(claims: readonly FigureClaim[], role: Role | undefined): string {
  const noun = commonest(claims.flatMap(({ value }) => value.counted ?? []));
  const theme = themeOf(claims, role, noun ?? '', noun !== undefined);
  const changed = role === 'fell-by' ? 'fall' : role === 'raised-by' ? 'rise' : 'share';
  const said = saidOf(claims, role);
  const rest = bracket(said === '' ? theme : theme.filter(({ word }) => isName(word))) || moment(claims);
  if (noun === undefined) return `${changed}${rest}`;
  const things = isCapitalized(claims, noun) ? capital(plural(noun)) : plural(noun);
  return `${changed} of ${things}${said === '' ? '' : ` ${said}`}${rest}`;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** What a sum is called by the class of the words next to it; see `sums.ts`. */
const SUM_NAMES: ReadonlyMap<string, string> = new Map([
  ['offered', 'offer'],
  ['lost', 'loss'],
  ['fined', 'fine'],
  ['earned', 'profit'],
  ['taken', 'revenue'],
  ['owed', 'debt'],
  ['given', 'sum given'],
  ['stolen', 'sum stolen'],
  ['demanded', 'ransom'],
  ['promised', 'reward'],
  ['bailed', 'bail'],
]);

/** The one class that most of some sums are said to be of: "offer"; undefined where they are of several or of none. */
function sumName(claims: readonly FigureClaim[]): string | undefined {
  const classes = claims.flatMap(({ value }) => (value.sums?.length === 1 ? value.sums : []));
  return classes.length * 2 > claims.length && new Set(classes).size === 1
    ? SUM_NAMES.get(classes[0] ?? '')
    : undefined;
}

/** What most of some sums have next to "worth": "deal" of "a deal worth $4 million"; undefined for a name or nothing. */
function worthOf(claims: readonly FigureClaim[], theme: readonly ThemeWord[]): string | undefined {
  const beside = theme.filter(({ word, verb }) => {
    const near = claims.filter(({ value }) => value.nearWords.slice(0, BESIDE).includes(word));
    return !verb && !isName(word) && near.length * 2 > claims.length;
  });
  return beside.length === 1 ? beside[0]?.word : undefined;
}

/** An offer is of what it is made for, not of who makes it: the words of a theme without the givers, where others are left. */
function withoutGivers(theme: readonly ThemeWord[], claims: readonly FigureClaim[]): readonly ThemeWord[] {
  const isGiver = ({ word }: ThemeWord): boolean => {
    const stems = word.toLowerCase().split(/\s+/).map(stem);
    const given = claims.filter(({ value }) => value.givers?.some((giver) => stems.includes(giver)));
    return given.length * 2 >= claims.length;
  };
  const others = theme.filter((word) => !isGiver(word));
  return others.length > 0 ? others : theme;
}

/** Words nearest to a sum among which what it is worth stands. */
const BESIDE = 2;

/** "Worth of the deal", "price (Brent)", "sum of the reward", "offer (Calder Mining)", "sum (bailout, debt)". */
function aboutMoney(claims: readonly FigureClaim[], role: Role | undefined): string {
  const thing = measuredThing(claims);
  const theme = themeOf(claims, role, thing ?? '').filter(({ word }) => word !== 'worth');
  const worth = role === 'worth' || claims.some(({ value }) => value.near.includes('worth'));
  if (claims.every(({ value }) => value.per !== undefined))
    return `price${thing === undefined ? '' : ` of the ${thing}`}${bracketOr(theme, claims)}`;
  if (thing !== undefined) return `${worth ? 'worth' : 'sum'} of the ${thing}${bracket(theme)}`;
  const named = sumName(claims);
  if (named !== undefined) {
    const rest = theme.filter(({ word }) => word !== named);
    return `${named}${bracketOr(withoutGivers(rest, claims), claims)}`;
  }
  const of = worth ? worthOf(claims, theme) : undefined;
  if (of !== undefined) return `worth of the ${of}`;
  const behind = ofWhat(claims);
  if (behind !== '') return `${worth ? 'worth' : 'sum'}${behind}`;
  return `sum${bracketOr(theme, claims)}`;
}

const bracketOr = (theme: readonly ThemeWord[], claims: readonly FigureClaim[]): string =>
  bracket(theme) || moment(claims);

function aboutMeasure(claims: readonly FigureClaim[], first: Figure, role: Role | undefined): string {
  const thing = measuredThing(claims);
  const attribute = attributeOf(first.dimension, first.role);
  const theme = themeOf(claims, role, `${attribute} ${thing ?? ''}`, thing !== undefined);
  const rest = bracketOr(theme, claims);
  return `${attribute}${thing === undefined ? '' : ` of the ${thing}`}${rest}`;
}

/** What a cluster of figures is about, as a headline would name it: "people killed", "age of Reid", "weeks married". */
export function aboutFigures(claims: readonly FigureClaim[]): string {
  const first = claims[0]?.value;
  if (!first) return 'figure';
  if (first.exceeds !== undefined && claims.every((claim) => claim.value.exceeds === first.exceeds))
    return first.exceeds.replace(/ \d+$/, '');
  const role = commonest(claims.flatMap((claim) => claim.value.role ?? [])) as Role | undefined;
  const noun = commonest(claims.flatMap((claim) => claim.value.counted ?? []));
  const measured = first.dimension !== 'count' && first.dimension !== 'time-span';
  if (measured && role !== undefined && NAMED_ROLES.has(role)) return `${role}${moment(claims)}`;
  switch (first.dimension) {
    case 'age':
      return `age of ${claims[0]?.subject ?? 'a person'}`;
    case 'count':
      return aboutCount(claims, role);
    case 'phone':
      return attributeOf(first.dimension, role);
    case 'ordinal':
      return `which ${noun ?? 'one'}${ofWhat(claims, true)}`;
    case 'magnitude':
      return `magnitude${moment(claims)}`;
    case 'score':
      return aboutRecord(claims);
    case 'time-span':
      return aboutTime(claims, role);
    case 'percent':
      return aboutShare(claims, role);
    case 'money':
      return aboutMoney(claims, role);
    default:
      return role === 'distance' && noun !== undefined
        ? `distance from ${nameWith(claims, noun) ?? capital(noun)}`
        : aboutMeasure(claims, first, role);
  }
}

/** "Record of Holm", "result of Lorne": the name next to most of the scores; "result of the vote". */
function aboutRecord(claims: readonly FigureClaim[]): string {
  if (claims.some(isVote)) return 'result of the vote';
  const isResult = claims.every(({ value }) => !isRecord(value) && value.digits?.split('-').length === 2);
  const name = themeOf(claims, undefined, 'record').find(({ word }) => /^\p{Lu}/u.test(word));
  if (isResult) return name === undefined ? 'result' : `result of ${name.word}`;
  return name === undefined ? 'record' : `record of ${name.word}`;
}

/** Roles that name what is measured better than its dimension does. */
const NAMED_ROLES: ReadonlySet<Role> = new Set(['turnout', 'inflation', 'population', 'depth']);
