// What keeps two figures apart whatever their words say: other times, other people who do it, other manners of time.
import type { Claim } from '../../core/claim.js';
import { isSpeechStem } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { ordinalWord } from '../../text/number-words.js';
import { setsDiffer } from './features.js';
import type { Figure, FigureDimension } from './value.js';

type FigureClaim = Claim<Figure>;

/** What came together over several nights is not what one night brought. */
export function spansClash(left: Figure, right: Figure): boolean {
  const [a, b] = [left, right].map((figure) => figure.summed ?? (figure.scope.days.length > 0 ? 'day' : undefined));
  return a !== undefined && b !== undefined && a !== b;
}

const kindOfTime = (time: string): string => (/^\d{4}$/.test(time) ? 'year' : (/ /.exec(time)?.[0] ?? 'month'));

/** Months, years and quarters must agree where both name one of a sort. */
export function timesClash(left: Figure, right: Figure): boolean {
  const sorts = new Set(left.scope.times.map(kindOfTime));
  return [...sorts].some((sort) => {
    const of = (figure: Figure): readonly string[] => figure.scope.times.filter((time) => kindOfTime(time) === sort);
    return setsDiffer(of(left), of(right));
  });
}

/** Dimensions of which one article may hold many figures, that only who does what tells apart. */
const BY_DEED: ReadonlySet<FigureDimension> = new Set(['money', 'time-span']);

const isRank = (word: string): boolean => ordinalWord(word) !== undefined || word === 'initial' || word === 'latter';

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

/** "The Herons offered $140 million" and "the Kites offered $184 million": one verb, and nobody in common who does it. */
export function doersClash(left: FigureClaim, right: FigureClaim): boolean {
  if (!BY_DEED.has(left.value.dimension)) return false;
  const [one, other] = [deedOf(left), deedOf(right)];
  return one.verb !== undefined && one.verb === other.verb && setsDiffer(one.doers, other.doers);
}

/** A share that was found by asking people, by the words of polls: a choice of ours, open to additions. */
export const isPolled = ({ context }: FigureClaim): boolean =>
  context.words.some((word) => word === 'poll' || word === 'survey' || word === 'respondent');

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
