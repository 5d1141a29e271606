// What keeps two figures apart whatever their words say: other times, other people who do it, other manners of time.
import type { Claim } from '../../core/claim.js';
import { tableClasses } from '../../text/data.js';
import { isSpeechStem } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { ordinalWord } from '../../text/number-words.js';
import { wordTest } from './around.js';
import { setsDiffer, sumsMeet } from './features.js';
import { sumClassOf } from './sums.js';
import type { Figure, FigureDimension, Scope } from './value.js';

type FigureClaim = Claim<Figure>;

/** What came together over several nights is not what one night brought, and a running total is no count of this time. */
export function spansClash(left: Figure, right: Figure): boolean {
  if ((left.summed === 'total') !== (right.summed === 'total')) return true;
  const [a, b] = [left, right].map((figure) => figure.summed ?? (figure.scope.days.length > 0 ? 'day' : undefined));
  return a !== undefined && b !== undefined && a !== b;
}

/** What 54 games brought is not what 157 did. */
export const contestsClash = ({ contests: one }: Figure, { contests: other }: Figure): boolean =>
  one !== undefined && other !== undefined && one !== other;

const kindOfTime = (time: string): string => (/^\d{4}$/.test(time) ? 'year' : (/ /.exec(time)?.[0] ?? 'month'));

/** Whether a count stands at a hyphen before a noun of which the other's sentence does not tell. */
const isWithinOther = ({ value }: FigureClaim, { value: other, context }: FigureClaim): boolean =>
  value.within !== undefined && value.within !== other.within && !context.words.includes(value.within);

/** "A three-game losing streak" is not "eight of their last ten games": how long a streak is tells of the streak alone. */
export const wholesClash = (left: FigureClaim, right: FigureClaim): boolean =>
  isWithinOther(left, right) || isWithinOther(right, left);

let opposites: ReadonlyMap<string, readonly string[]> | undefined;

/** The stems of the words that mean the opposite of another, by its stem. */
function oppositesOf(key: string): readonly string[] {
  opposites ??= new Map(
    [...tableClasses('opposites-words.txt')].map(([word, others]) => [stem(word), [...others].map(stem)] as const),
  );
  return opposites.get(key) ?? NO_WORDS;
}

const NO_WORDS: readonly string[] = [];

/** The negative prefixes of one meaning, "not" (Quirk et al. 1985, appendix I.21), but for a-, which opens many other words, before a word. */
const NEGATED = /^(?:un|in|im|il|ir|dis|non)-?(?=[a-z]{3})/;

const isNegated = (one: string, other: string): boolean =>
  one.length > other.length && one.endsWith(other) && one.replace(NEGATED, '') === other;

const areOpposites = (one: string, other: string): boolean =>
  isNegated(one, other) || isNegated(other, one) || oppositesOf(one).includes(other);

/** "Closed 12 shops" is not "opened nine", "11 skilled jobs" not "8 unskilled ones": what is said of two counts is opposite. */
export function deedsClash(
  { value: a, context: one }: FigureClaim,
  { value: b, context: other }: FigureClaim,
): boolean {
  if (a.dimension !== 'count') return false;
  if (one.verb !== undefined && other.verb !== undefined && areOpposites(one.verb, other.verb)) return true;
  return a.modifiers.some((word) => b.modifiers.some((its) => areOpposites(word, its)));
}

/** Months, years and quarters must agree where both name one of a sort. */
export function timesClash(left: Figure, right: Figure): boolean {
  const sorts = new Set(left.scope.times.map(kindOfTime));
  return [...sorts].some((sort) => {
    const of = (figure: Figure): readonly string[] => figure.scope.times.filter((time) => kindOfTime(time) === sort);
    return setsDiffer(of(left), of(right));
  });
}

/** The inflation of one month is not that of a year: a month right behind one share, and only a year with the other. */
export function periodsClash({ dimension, scope: a }: Figure, { scope: b }: Figure): boolean {
  if (dimension !== 'percent') return false;
  const isYearly = ({ times }: Scope): boolean =>
    times.length > 0 && times.every((time) => kindOfTime(time) === 'year');
  return (a.month !== undefined && isYearly(b)) || (b.month !== undefined && isYearly(a));
}

/** "Made 4,100 boats in 2014" is not what another article tells without a time. */
export function yearsClash({ scope: a }: Figure, { scope: b }: Figure): boolean {
  return (a.times.length === 0 && b.year !== undefined) || (b.times.length === 0 && a.year !== undefined);
}

/** Dimensions of which one article may hold many figures, that only who does what tells apart. */
const BY_DEED: ReadonlySet<FigureDimension> = new Set(['money', 'time-span']);

const isRank = (word: string): boolean => ordinalWord(word) !== undefined || word === 'initial';

/** "His first extension" is not "a second one": both clauses say which of several sums or lengths they are of, and not the same. */
export function ranksClash(left: FigureClaim, right: FigureClaim): boolean {
  const ranks = ({ context }: FigureClaim): readonly string[] => context.clause.filter(isRank);
  return BY_DEED.has(left.value.dimension) && setsDiffer(ranks(left), ranks(right));
}

/** What a clause says of whom: the names before a verb, in stems. */
interface Deed {
  readonly verb: string | undefined;
  readonly doers: readonly string[];
}

/** By the verb that governs the figure; where that is one of speaking ("..., the club said"), by the first word behind names. */
function deedOf({ context }: FigureClaim): Deed {
  const names = new Set(context.names.flatMap((name) => name.toLowerCase().split(/\s+/).map(stem)));
  const told = context.verb !== undefined && !isSpeechStem(context.verb);
  const verb = told ? context.verb : context.clause.find((word) => !names.has(word) && !isSpeechStem(word));
  const at = verb === undefined ? 0 : context.clause.indexOf(verb);
  return { verb, doers: context.clause.slice(0, Math.max(0, at)).filter((word) => names.has(word)) };
}

/**
 * "The Herons offered $140 million" and "the Kites offered $184 million", or made a bid of it: one verb, or one sort of sum, and nobody
 * in common who does it.
 */
export function doersClash(left: FigureClaim, right: FigureClaim): boolean {
  if (!BY_DEED.has(left.value.dimension)) return false;
  const [one, other] = [deedOf(left), deedOf(right)];
  if (!setsDiffer(one.doers, other.doers)) return false;
  if (one.verb !== undefined && one.verb === other.verb) return true;
  return sumsMeet(left.value, right.value) && lacksAll(left, other.doers) && lacksAll(right, one.doers);
}

/** Whether none of some words is in the sentence of a claim: who bids in one article may be who gets the bid in the other's words. */
const lacksAll = ({ context }: FigureClaim, words: readonly string[]): boolean =>
  !words.some((word) => context.words.includes(word));

/** A profit is no debt, an offer no fine: what the words next to two sums say that they are differs. */
export const sumsClash = (left: Figure, right: Figure): boolean => setsDiffer(left.sums ?? [], right.sums ?? []);

/** Whether a sentence has a word of what is owed. */
const tellsDebt = ({ context }: FigureClaim): boolean => context.words.some((word) => sumClassOf(word) === 'owed');

/** A debt is held against what is said to be one too: "has $1.2 billion of debt" is not "pays $4.1 billion for it". */
export function debtsClash(left: FigureClaim, right: FigureClaim): boolean {
  const [a, b] = [left, right].map(({ value }) => value.sums?.length === 1 && value.sums[0] === 'owed');
  return a !== b && !tellsDebt(a === true ? right : left);
}

const ranksOf = (words: readonly string[]): readonly string[] => words.filter(isRank);

/** "On Friday night" is not "on Saturday night", "the first night" not "the second": nights of a run have each their own count. */
export function nightsClash(
  { value: a, context: one }: FigureClaim,
  { value: b, context: other }: FigureClaim,
): boolean {
  if (!one.words.includes('night') || !other.words.includes('night')) return false;
  if (a.summed !== undefined || b.summed !== undefined) return false;
  return setsDiffer(a.scope.days, b.scope.days) || setsDiffer(ranksOf(one.words), ranksOf(other.words));
}

const isAsking = wordTest('asking');

/** A share that was found by asking people, by the words of polls, surveys and studies. */
export const isPolled = ({ context }: FigureClaim): boolean => context.words.some(isAsking);

/** Whether both sentences name somebody, and nobody in common: two clubs' offers, two papers' polls. */
export function ofOthers(left: FigureClaim, right: FigureClaim): boolean {
  const words = (claim: FigureClaim): readonly string[] => claim.context.names.flatMap((name) => name.split(/\s+/));
  const [one, other] = [words(left), new Set(words(right))];
  return one.length > 0 && other.size > 0 && !one.some((word) => other.has(word));
}

/** "Two years ago" is no length; "within 24 hours" and "takes 48 hours" may be of one. */
export function mannersClash(left: Figure, right: Figure): boolean {
  const [a, b] = [left.manner ?? 'deadline', right.manner ?? 'deadline'];
  return a !== b;
}

/** "The last two decades" of one thing and "the last five" of another: windows on time are of one thing where one verb fills them. */
export function windowsClash(left: FigureClaim, right: FigureClaim): boolean {
  return left.value.manner === 'window' && left.context.verb !== right.context.verb;
}
