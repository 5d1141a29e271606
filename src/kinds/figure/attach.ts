import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Attachment } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { assertionOf } from '../../text/assertion.js';
import { clauseOf, governorOf, type TokenRange } from '../../text/clauses.js';
import { classTest } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { isFormOf } from '../../text/planning.js';
import { tokenOf } from '../../text/tokens.js';
import { wordTest } from './around.js';
import { doingsOf, showDoing } from './doing.js';
import type { Building, Draft } from './draft.js';
import { findFigures } from './find.js';
import { nearest, placeOf, referenceOf } from './frame.js';
import { isDefinite, isSaidOfAll, roleOf } from './role-of.js';
import { isAnyone, TALLY } from './roles.js';
import { phraseBehind, verbActing } from './said-beside.js';
import { scopeOf } from './scope.js';
import { contestsOf, isBefore, isRunning, isShare, isSummed, mannerOf, standingOf } from './standing.js';
import { giversOf, sumClasses } from './sums.js';
import { nounOf, runningTotals } from './totals.js';
import type { Figure, FigureDimension, Role, Scope, Standing } from './value.js';
import { agedOf } from './whose-age.js';

const ATTRIBUTES: Readonly<Partial<Record<FigureDimension, string>>> = {
  age: 'age',
  money: 'sum',
  exchange: 'rate of exchange',
  percent: 'share',
  'basis-point': 'basis points',
  length: 'length',
  mass: 'weight',
  'time-span': 'duration',
  area: 'area',
  volume: 'volume',
  speed: 'speed',
  temperature: 'temperature',
  magnitude: 'magnitude',
  ordinal: 'ordinal',
  score: 'score',
  caliber: 'caliber',
  phone: 'telephone number',
};

/** Attribute of a claim: the role of a count, else what is measured. */
export function attributeOf(dimension: FigureDimension, role: Role | undefined): string {
  if (dimension === 'count') return role ?? 'number';
  return ATTRIBUTES[dimension] ?? dimension;
}

function subjectOf(figure: Figure): string {
  if (figure.person !== undefined)
    return [figure.given, figure.person]
      .flatMap((name) => (name === undefined ? [] : `${name.charAt(0).toUpperCase()}${name.slice(1)}`))
      .join(' ');
  const doing = figure.doings?.[0];
  const head = figure.counted ?? (doing === undefined ? figure.nearWords[0] : showDoing(doing)) ?? figure.unit;
  if (figure.dimension === 'count' && figure.role !== undefined && TALLY.has(figure.role) && isAnyone(head))
    return 'people';
  return figure.modifiers.length === 0 ? head : `${figure.modifiers.join(' ')} ${head}`;
}

/** The numbers of one dimension. */
interface Numbers {
  /** All of them; of counts only those that are no small number of anything. */
  readonly all: Set<string>;
  /** By noun or unit; the empty word for counts of none. */
  readonly byNoun: Map<string, Set<string>>;
}

type NumbersByDimension = Map<FigureDimension, Numbers>;

const numbersOf = new WeakMap<Article, NumbersByDimension>();

/** Counts below this are too common to say that two articles know the same one. */
const SMALL = 30;

/** A number with what it is a number of, for telling whether an article gives it at all. */
export function numberKey(figure: Draft): string {
  return `${figure.low ?? ''}..${figure.high ?? ''}`;
}

function put(groups: Map<string, Set<string>>, key: string, number: string): void {
  const known = groups.get(key);
  if (known) known.add(number);
  else groups.set(key, new Set([number]));
}

/** Every number of the article, by dimension, and within it by noun or unit. */
function numbersIn(article: Article): NumbersByDimension {
  const known = numbersOf.get(article);
  if (known) return known;
  const numbers: NumbersByDimension = new Map();
  const totals = runningTotals(article);
  for (const { value, range } of findFigures(article)) {
    if (value.bound === 'several' || totals.has(range.start)) continue; // no number that another article could give of this time
    let own = numbers.get(value.dimension);
    if (!own) {
      own = { all: new Set(), byNoun: new Map() };
      numbers.set(value.dimension, own);
    }
    const number = numberKey(value);
    put(own.byNoun, nounOf(value), number);
    if (value.dimension !== 'count' || (value.low ?? value.high ?? 0) >= SMALL) own.all.add(number);
  }
  numbersOf.set(article, numbers);
  return numbers;
}

const sumsOf = new WeakMap<Article, ReadonlyMap<string, ReadonlySet<string>>>();

/** Sums of one sort, in one currency, for one thing ("a share"): one that a bracket converts is no second sum. */
const sumKey = (name: string, { unit, per = '' }: Draft): string => `${name} ${unit} ${per}`;

/** The sums of the article by what the words next to them say that they are, their currency and what they are for. */
function sumsIn(article: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const known = sumsOf.get(article);
  if (known) return known;
  const sums = new Map<string, Set<string>>();
  for (const { value, range } of findFigures(article)) {
    const place = value.dimension === 'money' ? placeOf(article, range) : undefined;
    if (!place) continue;
    for (const name of sumClasses(article, place.own, place.sentence)) put(sums, sumKey(name, value), numberKey(value));
  }
  sumsOf.set(article, sums);
  return sums;
}

/** Dimensions of which an article states what is, whatever tense it chooses: a forecast of them is no other figure. */
const TIMELESS: ReadonlySet<FigureDimension> = new Set([
  'ordinal',
  'time-span',
  'percent',
  'age',
  'length',
  'phone',
  'volume',
  'flow',
]);

/** "The |$3.9 billion| bid would create a giant": a sum before a noun that was told of, whatever comes of that. */
function isKnownSum({ tokens }: Article, own: TokenRange): boolean {
  const [before, noun] = [tokenOf(tokens, own.first - 1), tokens[own.last]];
  return before !== undefined && isDefinite(before.lower) && noun?.kind === 'word' && !isFunctionToken(noun);
}

const isRefusing = classTest('polarity-words.txt', 'refused');

const isPaying = wordTest('paying');

/** "Will pay |$3.9 billion| for it", "will cost |$3 million|": a price, which is settled before it is paid. */
const isPrice = ({ tokens }: Article, own: TokenRange): boolean =>
  isPaying(tokenOf(tokens, own.first - 1)?.lower ?? '');

/** "Rose to |5.1%|", "has grown to |38|": what something came to, not by how much. */
const isReached = ({ tokens }: Article, own: TokenRange, role: Role | undefined): boolean =>
  (role === 'raised-by' || role === 'fell-by') && tokenOf(tokens, own.first - 1)?.lower === 'to';

/** "Rejected a |$3.9 billion| bid": what is refused was offered, and no sum is denied. Asked of sums that are offered. */
function isRefusedOffer(article: Article, range: Range): boolean {
  const verb = governorOf(article, range);
  return verb?.side === 'left' && isFormOf(isRefusing, verb.lower);
}

/** The sum that a bracket converts: 110 billion euros for "$141 billion" in "110 billion euros ($141 billion)". */
function convertedBy(mention: Mention<Draft>, article: Article): Draft | undefined {
  const before = mentionBefore(findFigures(article), mention.range.start);
  if (before?.value.dimension !== 'money' || mention.range.start - before.range.end > 3) return undefined;
  return /^\s?[(,]\s?$/.test(article.text.slice(before.range.end, mention.range.start)) ? before.value : undefined;
}

/** The last of some mentions, sorted by start, that starts before an offset. */
function mentionBefore(mentions: readonly Mention<Draft>[], offset: number): Mention<Draft> | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

/** The keys that a type leaves open. */
type OptionalKey<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];

/** The fields that a draft may lack, all of which are copied one by one. */
type Copied = 'spread' | 'per' | 'counted' | 'within' | 'role' | 'digits' | 'exceeds' | 'doer';

/**
 * A copy of a draft for the figure to be put together in. Written out rather than spread or looped over, so that all figures begin
 * with one shape; does not compile where a field that a draft may lack is not among those copied.
 */
function copyOf<_Left extends never = Exclude<OptionalKey<Draft>, Copied>>(
  draft: Draft,
  standing: Standing,
  scope: Scope,
  near: readonly string[],
  nearWords: readonly string[],
  nearAt: readonly number[],
): Building {
  const figure: Building = {
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    step: draft.step,
    dimension: draft.dimension,
    unit: draft.unit,
    factor: draft.factor,
    slack: draft.slack,
    modifiers: draft.modifiers,
    standing,
    scope,
    near,
    nearWords,
    nearAt,
  };
  if (draft.spread !== undefined) figure.spread = draft.spread;
  if (draft.per !== undefined) figure.per = draft.per;
  if (draft.counted !== undefined) figure.counted = draft.counted;
  if (draft.within !== undefined) figure.within = draft.within;
  if (draft.role !== undefined) figure.role = draft.role;
  if (draft.digits !== undefined) figure.digits = draft.digits;
  if (draft.exceeds !== undefined) figure.exceeds = draft.exceeds;
  if (draft.doer !== undefined) figure.doer = draft.doer;
  return figure;
}

/** Says whose age a figure is, and at what it was reached. */
function addPerson(figure: Building, article: Article, own: TokenRange, sentence: Sentence): void {
  const person = agedOf(article, own, sentence);
  if (person === undefined) return;
  figure.person = person.surname;
  if (person.given !== undefined) figure.given = person.given;
  if (person.deed !== undefined) figure.deed = person.deed;
}

/** Says which sum a sum converts, and whether it is a share of a greater one. */
function addSums(
  figure: Building,
  mention: Mention<Draft>,
  article: Article,
  own: TokenRange,
  sentence: Sentence,
): void {
  const base = convertedBy(mention, article);
  if (base) {
    figure.converts = `${base.unit} ${numberKey(base)}`;
    if (base.unit === figure.unit && figure.unit === 'USD') figure.unit = 'XXX'; // "$US1 million ($1.52 million)": another country's
  }
  if (isShare(article, own, sentence)) figure.shareOf = true;
  const classes = sumClasses(article, own, sentence);
  if (classes.length > 0) figure.sums = classes;
  if (classes.includes('offered')) {
    const givers = giversOf(article, mention.range);
    if (givers.length > 0) figure.givers = givers;
  }
}

/** Says which numbers of the same noun, and of the same dimension, the article gives. */
function addNumbers(figure: Building, draft: Draft, article: Article): void {
  const numbers = numbersIn(article).get(draft.dimension);
  const { sums } = figure;
  const siblings =
    sums?.length === 1 ? sumsIn(article).get(sumKey(sums[0] ?? '', draft)) : numbers?.byNoun.get(nounOf(draft));
  if (siblings !== undefined) figure.siblings = siblings;
  if (numbers !== undefined && numbers.all.size > 0) figure.others = numbers.all;
}

/** Says what a length of time is the length of. */
function addDoings(figure: Building, article: Article, draft: Draft, own: TokenRange, sentence: Sentence): void {
  const doings = doingsOf(article, draft, own, sentence);
  if (doings.length > 0) figure.doings = doings;
}

/** Completes a figure from its sentence: role, part or addition, scope, person. */
export function attachFigure(mention: Mention<Draft>, article: Article): Attachment<Figure> | undefined {
  const place = placeOf(article, mention.range);
  if (!place) return undefined;
  const { own, sentence } = place;
  const draft = mention.value;
  const { dimension } = draft;
  const said = roleOf(article, draft, own, sentence);
  const counts = dimension === 'count' || dimension === 'percent';
  const ofTally = !counts && said !== undefined && TALLY.has(said); // "died a week after", "savings of $80 million"
  const role = ofTally || isReached(article, own, said) ? undefined : said;
  const reference =
    dimension === 'length' && draft.counted === undefined ? referenceOf(article, own, sentence) : undefined;
  const { near, nearWords, nearAt } = nearest(article, own, sentence);
  const told = standingOf(article, draft, own, sentence);
  const isTally = role !== undefined && TALLY.has(role);
  const standing = told === 'part' && isTally && isSaidOfAll(article, own, role) ? 'whole' : told;
  const figure = copyOf(
    draft,
    standing,
    scopeOf(article, own, sentence, clauseOf(article, mention.range)),
    near,
    nearWords,
    nearAt,
  );
  if (draft.counted === undefined && dimension === 'count' && isTally) figure.unit = 'people';
  if (reference !== undefined) {
    figure.counted = reference;
    figure.role = 'distance';
  } else if (role !== undefined) figure.role = role;
  if (dimension === 'age') addPerson(figure, article, own, sentence);
  if (dimension === 'money') addSums(figure, mention, article, own, sentence);
  if (isBefore(article, own, sentence, dimension !== 'count')) figure.before = true;
  if (isRunning(article, own, sentence)) figure.running = true;
  if (isSummed(article, own, sentence)) figure.summed = 'run';
  else if (!isTally && runningTotals(article).has(mention.range.start)) figure.summed = 'total';
  const of = phraseBehind(article, own);
  if (of !== undefined) figure.of = of;
  const acting = dimension === 'count' ? verbActing(article, mention.range, own) : undefined;
  if (acting !== undefined) figure.acting = acting;
  addNumbers(figure, draft, article);
  const contests = dimension === 'count' ? contestsOf(article, own, sentence) : undefined;
  if (contests !== undefined) figure.contests = contests;
  const manner = dimension === 'time-span' ? mannerOf(article, own, sentence) : undefined;
  if (manner !== undefined) figure.manner = manner;
  else if (dimension === 'time-span') addDoings(figure, article, draft, own, sentence);
  const attachment = { subject: subjectOf(figure), attribute: attributeOf(dimension, role), value: figure };
  const settled = isSettled(figure, article, mention.range, own);
  return settled ? { ...attachment, qualifiers: { assertion: 'asserted' } } : attachment;
}

/** Whether a figure is asserted though its sentence forecasts something, or refuses the offer that it is of. */
function isSettled(figure: Figure, article: Article, range: Range, own: TokenRange): boolean {
  const isKnown =
    TIMELESS.has(figure.dimension) ||
    (figure.dimension === 'money' && (isKnownSum(article, own) || isPrice(article, own)));
  const isOffer = figure.sums?.includes('offered') === true;
  if (!isKnown && !isOffer) return false;
  const assertion = assertionOf(article, range);
  return assertion === 'forecast' ? isKnown : assertion === 'denied' && isOffer && isRefusedOffer(article, range);
}
