// When two figures are of one thing: what they measure decides, not the word behind the number.
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { stem } from '../../text/lemma.js';
import {
  contestsClash,
  debtsClash,
  deedsClash,
  doersClash,
  isPolled,
  mannersClash,
  nightsClash,
  ofOthers,
  periodsClash,
  ranksClash,
  spansClash,
  sumsClash,
  timesClash,
  wholesClash,
  windowsClash,
  yearsClash,
} from './clashes.js';
import { ofOneDoing } from './doing.js';
import { isElapsed, matchElapsed } from './elapsed.js';
import { areLone, areSole, type Features, measure, sumsMeet } from './features.js';
import { isNumbered, matchNumbered, numberedKeys } from './numbered.js';
import { deedKeys, matchDeeds, matchRecords, matchTimes, recordKeys } from './records.js';
import { matchResults, resultKeys } from './results.js';
import { isAnyone, TALLY } from './roles.js';
import { areSlips } from './slips.js';
import { areKin, bothShots, designation, isPersonal, kinKeys, samePeople } from './things.js';
import type { Figure, Role } from './value.js';
import { type Family, scoreOf } from './weights.js';

type FigureClaim = Claim<Figure>;

/** Says that two claims cannot be of one thing; keeps them out of one cluster. */
const VETO: Evidence = { score: 0, reasons: [] };

/** Blocking keys: by dimension, with what a dimension cannot do without. */
export function blockKeys(claim: FigureClaim): readonly string[] {
  const { value } = claim;
  const own = ownKeys(claim);
  return value.exceeds === undefined ? own : [`exceeds ${value.exceeds} ${claim.document}`, ...own];
}

function ownKeys(claim: FigureClaim): readonly string[] {
  const { value } = claim;
  switch (value.dimension) {
    case 'age':
      if (value.person !== undefined) return [`age ${surnameKey(value.person)}`];
      return value.counted === undefined ? [] : [`age of a ${value.counted}`];
    case 'ordinal':
      return [
        `ordinal ${value.counted}`,
        ...deedKeys(claim),
        ...numberedKeys(claim),
        ...kinKeys(value).map((id) => `ordinal ${id}`),
      ];
    case 'count':
      return countKeys(value);
    case 'money':
      return [`money ${value.unit}`];
    case 'score':
      return [...recordKeys(claim), ...resultKeys(claim)];
    default:
      return [value.dimension];
  }
}

/** Counts of this many and more are too rare in an article for two of them, nearly alike, to be of two things. */
const LARGE = 10_000;

const isLarge = (value: Figure): boolean => value.dimension === 'count' && (value.low ?? value.high ?? 0) >= LARGE;

function countKeys(value: Figure): readonly string[] {
  const keys: string[] = [];
  const { counted } = value;
  if (isLarge(value)) keys.push('large count');
  if (value.role !== undefined && isPersonal(value)) keys.push(`people ${value.role}`);
  if (value.role === 'distance') keys.push('paced');
  if (value.role === 'fired' || value.role === 'hit') keys.push(`shots ${value.role}`);
  if (counted !== undefined && !isAnyone(counted))
    keys.push(`count ${nounKey(counted)}`, ...kinKeys(value).map((id) => `kin ${id}`));
  for (const word of value.modifiers) if (/\d/.test(word)) keys.push(`count ${word}`);
  if (counted !== undefined && value.role === undefined && isPersonal(value)) keys.push('count people');
  if (value.low !== null && value.low >= 100 && value.low % 100 !== 0)
    keys.push(...value.modifiers.map((word) => `precise ${word}`));
  return keys;
}

/** One key for a counted noun and its plural, where the plural was not known for one: "KO" and "KOs". */
const nounKey = (counted: string): string => (/[a-z]{2}[^aeious]s$|os$/.test(counted) ? counted.slice(0, -1) : counted);

const inOneSentence = (left: FigureClaim, right: FigureClaim): boolean =>
  left.document === right.document && left.context.sentence === right.context.sentence;

/** The family a pair is weighed in, `veto` where the two cannot be of one thing, undefined where nothing says that they are. */
export function familyOf(left: FigureClaim, right: FigureClaim): Family | 'veto' | undefined {
  const [a, b] = [left.value, right.value];
  if (a.dimension !== b.dimension || timesClash(a, b) || ranksClash(left, right) || doersClash(left, right))
    return 'veto';
  if (inOneSentence(left, right)) return a.high === 0 || b.high === 0 ? undefined : 'veto';
  if ((a.before ?? false) !== (b.before ?? false) && !areOfOneScope(a, b)) return 'veto';
  if ((a.running ?? false) !== (b.running ?? false)) return 'veto';
  const bothRoles = a.role !== undefined && b.role !== undefined;
  if ((spansClash(a, b) && !areSlips(a, b)) || contestsClash(a, b) || nightsClash(left, right)) return 'veto';
  if (yearsClash(a, b) || periodsClash(a, b)) return 'veto';
  if (a.dimension === 'count') {
    const tally = a.role !== undefined && a.role === b.role && isPersonal(a) && isPersonal(b);
    if (tally && a.role === 'attended') return samePeople(a, b) ? 'crowd' : undefined;
    if (a.standing !== b.standing) return 'veto';
    if (tally && a.role !== undefined && TALLY.has(a.role)) {
      if (!samePeople(a, b)) return 'veto';
      return a.standing === 'part' ? undefined : 'tally';
    }
    if ((bothRoles && a.role !== b.role) || wholesClash(left, right) || deedsClash(left, right)) return 'veto';
    return countsAgree(left, right) ? 'count' : undefined;
  }
  if (a.standing !== b.standing || (bothRoles && a.role !== b.role)) return 'veto';
  if (a.shareOf !== b.shareOf) return 'veto';
  if (a.per !== b.per && a.per !== undefined && b.per !== undefined) return 'veto';
  if (mannersClash(a, b) || windowsClash(left, right)) return 'veto';
  if ((a.role === 'distance' || b.role === 'distance') && !alikeFar(a, b)) return 'veto';
  if (
    a.counted !== undefined &&
    b.counted !== undefined &&
    a.counted !== b.counted &&
    !areKin(a, b) &&
    !isOnlySpan(a, b)
  )
    return undefined;
  switch (a.dimension) {
    case 'magnitude':
      return isAftershock(left) === isAftershock(right) ? 'magnitude' : 'veto';
    case 'ordinal':
      return 'ordinal';
    case 'money':
      if (a.unit !== b.unit || sumsClash(a, b) || debtsClash(left, right)) return 'veto';
      return isOnlyOfSort(a, b) || areSlips(a, b) || areLone(a, b) || !ofOthers(left, right) ? 'measure' : 'veto';
    default:
      if (a.role !== undefined && a.role === b.role && NAMED.has(a.role)) return 'named';
      if (a.dimension === 'time-span' && ofOneDoing(a, b)) return 'named';
      if (a.dimension === 'time-span' && a.running === true && a.unit === b.unit) return 'named'; // "six months in a row"
      if (a.dimension === 'percent' && isPolled(left) && isPolled(right) && ofOthers(left, right)) return 'veto';
      return isNamed(left) === isNamed(right) || tellsName(left, right) ? 'measure' : 'veto';
  }
}

/**
 * Whether a month right behind both ("from 4.4% in July", "was 4.6% in July"), or the word next to both shares ("against 92% statewide", "statewide
 * it is 90%"), says what they are of, though one is told as what was before or what another is held against.
 */
const areOfOneScope = (left: Figure, right: Figure): boolean =>
  left.scope.month === undefined && right.scope.month === undefined
    ? left.dimension === 'percent' && left.near[0] !== undefined && left.near[0] === right.near[0]
    : left.scope.month === right.scope.month;

/** Whether each article gives but one length of time in one unit, before another noun: "a four-year contract", "a three-year deal". */
const isOnlySpan = (left: Figure, right: Figure): boolean =>
  left.dimension === 'time-span' && left.unit === right.unit && areSole(left, right);

/** Whether two sums are said to be the same, an offer or damage, and each article gives but one of that sort. */
const isOnlyOfSort = (left: Figure, right: Figure): boolean => sumsMeet(left, right) && areSole(left, right);

/**
 * Whether two sums are what an event destroyed, and each article gives but one such: estimates of damage are apart by more than other
 * sums of one thing ("$2 million", "$265 million"), which an editor wants to know all the more.
 */
const isOnlyLoss = (left: Figure, right: Figure): boolean =>
  isOnlyOfSort(left, right) && left.sums?.length === 1 && left.sums[0] === 'lost' && right.sums?.length === 1;

/** What the distance of two such sums counts for, of what it does elsewhere. */
const LOSS_RATIO = 0.3;

/** Roles that say by themselves what is measured: an event has one turnout, a town one population. */
const NAMED: ReadonlySet<Role> = new Set(['turnout', 'population', 'duration', 'inflation', 'distance']);

const isNamed = ({ value }: FigureClaim): boolean => value.role === 'inflation' || value.role === 'turnout';

/** Whether the sentence of the claim without the name of the measure holds it all the same. */
function tellsName(left: FigureClaim, right: FigureClaim): boolean {
  const [named, other] = isNamed(left) ? [left, right] : [right, left];
  return other.context.words.includes(named.value.role ?? '');
}

/** Distances from one place that are not even alike are of two places, unless a slip of the pen makes them differ. */
function alikeFar(left: Figure, right: Figure): boolean {
  if (areSlips(left, right)) return true;
  const [a, b] = [left, right].map((figure) => (figure.low ?? figure.high ?? 0) * figure.factor);
  return a !== undefined && b !== undefined && Math.max(a, b) <= 1.8 * Math.min(a, b);
}

const isAftershock = (claim: FigureClaim): boolean => claim.value.near.some((word) => /^aftershock/.test(word));

/** Whether two counts are of one noun, or one model, or shots, or of nearly one precise number under one modifier. */
function countsAgree(left: FigureClaim, right: FigureClaim): boolean {
  const [a, b] = [left.value, right.value];
  if (a.counted === undefined || b.counted === undefined) return false;
  if (bothShots(a, b) || (a.role === 'distance' && b.role === 'distance')) return true;
  const model = designation(a);
  if (model !== designation(b)) return false;
  if (a.counted === 'time' && b.counted === 'time')
    return left.context.verb !== undefined && left.context.verb === right.context.verb && !ofOthers(left, right);
  if (model !== undefined || nounKey(a.counted) === nounKey(b.counted) || (isAnyone(a.counted) && isAnyone(b.counted)))
    return true;
  if (areKin(a, b) || largeAlike(left, right) || peopleAlike(left, right)) return true;
  const least = Math.min(a.low ?? 0, b.low ?? 0);
  return (
    least >= 100 &&
    Math.abs((a.low ?? 0) - (b.low ?? 0)) <= 0.03 * least &&
    a.modifiers.some((word) => b.modifiers.includes(word))
  );
}

/** Words next to two counts of people that both must have, where one counts people as such and the other by a noun. */
const LEAST_NEAR = 2;

/**
 * Whether one counts people as such and the other by a noun, nearly as many, and the words next to both are the same: "180 people
 * were on board the ferry", "200 passengers and crew were on board the ferry".
 */
function peopleAlike(left: FigureClaim, right: FigureClaim): boolean {
  const [a, b] = [left.value, right.value];
  if (isAnyone(a.counted) === isAnyone(b.counted) || !isPersonal(a) || !isPersonal(b) || !isNear(a, b)) return false;
  const near = new Set(b.near.slice(0, PEOPLE_REACH));
  return a.near.slice(0, PEOPLE_REACH).filter((word) => near.has(word)).length >= LEAST_NEAR;
}

/** Words next to a count of people among which those are looked for. */
const PEOPLE_REACH = 5;

/** Whether neither number is half as great again as the other. */
function isNear(left: Figure, right: Figure): boolean {
  const [p, q] = [left.low ?? left.high ?? 0, right.low ?? right.high ?? 0];
  return Math.max(p, q) <= LARGE_RATIO * Math.min(p, q);
}

/** Greatest ratio of two counts that may be one count under two nouns. */
const LARGE_RATIO = 1.5;

/**
 * Whether two large counts are nearly one number, and what one counts stands in the other's sentence, or one verb governs both:
 * "received 235,000 comments" and "received 250,000 letters"; not "20,000 people" and "25,000 homes".
 */
function largeAlike(left: FigureClaim, right: FigureClaim): boolean {
  const [a, b] = [left.value, right.value];
  if (!isLarge(a) || !isLarge(b) || isPersonal(a) !== isPersonal(b)) return false;
  if (!isNear(a, b)) return false;
  const names = (counted: string | undefined, words: readonly string[]): boolean =>
    counted !== undefined && words.includes(stem(counted));
  return (
    names(a.counted, right.context.words) ||
    names(b.counted, left.context.words) ||
    (left.context.verb !== undefined && left.context.verb === right.context.verb)
  );
}

/** Years by which two ages of one person may differ by mistake where only the surname says that it is one person. */
const MOST_YEARS = 5;

/** Shortest last name that is known again where another vowel stands in it ("Kelemen", "Keleman"): shorter ones are names of others. */
const SHORTEST_ALIKE = 6;

/** A last name, its vowels left open where it is long enough. */
const surnameKey = (surname: string): string =>
  surname.length < SHORTEST_ALIKE ? surname : surname.replace(/[aeiou]/g, '-');

/** Age in years from which a noun alone tells little of whom it is: an event has one baby more often than one man. */
const GROWN = 18;

/** The ages that two articles give of one whom they do not name, "an 8-month-old boy" and "a baby boy, 18 months old": each has but one such. */
function matchNameless(left: FigureClaim, right: FigureClaim, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.counted === undefined || a.counted !== b.counted || left.document === right.document) return undefined;
  if (a.person !== b.person || !areSole(a, b)) return undefined;
  const [p, q] = [a, b].map((figure) => (figure.low ?? 0) * figure.factor);
  if (p === undefined || q === undefined) return undefined;
  if (isPersonal(a) && Math.max(p, q) >= GROWN && !areSlips(a, b) && Math.abs(p - q) > MOST_YEARS) return undefined;
  const { features, words } = measure(left, right, view);
  if (features.near === 0 && features.sum < LEAST_SHARED) return undefined;
  return { score: scoreOf('measure', features), reasons: [`both the age of a ${a.counted}`, ...words] };
}

function matchAge(left: FigureClaim, right: FigureClaim, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.person === undefined || b.person === undefined) return matchNameless(left, right, view);
  if (surnameKey(a.person) !== surnameKey(b.person) || a.deed !== b.deed) return VETO;
  if (a.given !== undefined && b.given !== undefined && a.given !== b.given) return VETO;
  const sure = a.person === b.person && a.given !== undefined && b.given !== undefined;
  if (!sure && Math.abs((a.low ?? 0) - (b.low ?? 0)) > MOST_YEARS) return undefined; // a father and his son
  return { score: 0.9, reasons: [`both the age of ${a.person}`] };
}

/** Telephone numbers that begin alike and differ in few digits at the end: one of them is mistyped. */
function matchPhone(left: Figure, right: Figure): Evidence | undefined {
  const [a, b] = [left.digits ?? '', right.digits ?? ''];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const tail = Math.min(a.length, b.length) - same;
  if (same < 6 || tail > 3 || Math.abs(a.length - b.length) > 1) return undefined;
  return { score: 0.9, reasons: ['telephone numbers that begin alike'] };
}

/** Weight of a name that may tell one poll from another: it stands in no more than half of the articles. */
const POLLSTER = 0.4;

/** Families in which the words have to tell; a tally tells by its role. */
const LEAN: ReadonlySet<Family> = new Set(['count', 'measure', 'ordinal']);

/** `sum` of a pair that shares less than half a telling word. */
const LEAST_SHARED = 0.3;

const FAMILY_REASONS: Readonly<Record<Family, string>> = {
  tally: 'people of one role',
  crowd: 'people who came',
  count: 'one thing counted',
  measure: 'one thing measured',
  named: 'one thing measured by name',
  magnitude: 'the magnitude of a quake',
  ordinal: 'one thing numbered',
};

/** Whether something else than the words of both sentences tells that two figures are of one thing. */
const isTold = ({ large, near, soleNear, slip, lone }: Features): boolean =>
  large >= 0.5 || near > 0 || soleNear + slip + lone > 0;

/** Whether two figures are of one attribute of one thing, and how sure that is; `score: 0` keeps them apart. */
export function matchFigures(left: FigureClaim, right: FigureClaim, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.exceeds !== undefined && a.exceeds === b.exceeds && left.document === right.document)
    return { score: 0.9, reasons: ['the greater is among those whom the smaller counts'] };
  if (a.exceeds !== undefined || b.exceeds !== undefined) return VETO;
  if (a.dimension === b.dimension && a.dimension === 'age') return matchAge(left, right, view);
  if (a.dimension === b.dimension && a.dimension === 'phone') return matchPhone(a, b);
  if (a.dimension === b.dimension && a.dimension === 'caliber') return { score: 0.7, reasons: ['both a caliber'] };
  if (a.dimension === b.dimension && a.dimension === 'score')
    return matchRecords(left, right) ?? matchResults(left, right);
  if (isElapsed(left) && isElapsed(right) && !inOneSentence(left, right)) return matchElapsed(left, right);
  const family = familyOf(left, right);
  if (family === 'veto') return VETO;
  const deed = matchDeeds(left, right);
  if (deed) return deed;
  const numbered =
    isNumbered(left) && isNumbered(right) ? matchNumbered(left, right, measure(left, right, view).features) : undefined;
  if (numbered) return numbered;
  if (family === undefined) return undefined;
  const often = family === 'count' ? matchTimes(left, right) : undefined;
  if (often) return often;
  if (a.converts !== undefined && b.converts !== undefined)
    return a.converts === b.converts ? { score: 0.9, reasons: [`both convert ${a.converts}`] } : VETO;
  const { features, words } = measure(left, right, view);
  if (a.dimension === 'percent' && isPolled(left) && isPolled(right) && features.namesLeast > POLLSTER) return VETO;
  if (LEAN.has(family) && !isTold(features) && !isOnlyOfSort(a, b) && features.sum < LEAST_SHARED) return undefined;
  const ratio = isOnlyLoss(a, b) ? features.ratio * LOSS_RATIO : features.ratio;
  const score = scoreOf(family, { ...features, ratio });
  if (score < 0.15) return undefined;
  const shared = words.length > 0 ? [`shared words: ${words.join(', ')}`] : [];
  return { score, reasons: [FAMILY_REASONS[family], ...shared] };
}
