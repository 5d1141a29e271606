import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Attachment } from '../../core/contracts.js';
import { assertionOf } from '../../text/assertion.js';
import { clauseOf, type TokenRange } from '../../text/clauses.js';
import type { Building, Draft } from './draft.js';
import { findFigures } from './find.js';
import { nearest, personOf, placeOf, referenceOf } from './frame.js';
import { roleOf } from './role-of.js';
import { isAnyone, TALLY } from './roles.js';
import { scopeOf } from './scope.js';
import { isBefore, isRunning, isShare, isSummed, mannerOf, standingOf } from './standing.js';
import type { Figure, FigureDimension, Role } from './value.js';

const ATTRIBUTES: Readonly<Partial<Record<FigureDimension, string>>> = {
  age: 'age',
  money: 'sum',
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
  const head = figure.counted ?? figure.near[0] ?? figure.unit;
  if (figure.dimension === 'count' && figure.role !== undefined && TALLY.has(figure.role) && isAnyone(head))
    return 'people';
  return figure.modifiers.length === 0 ? head : `${figure.modifiers.join(' ')} ${head}`;
}

interface Numbers {
  /** By noun or unit. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** By dimension; of counts only those that are no small number of anything. */
  readonly dimensions: ReadonlyMap<string, ReadonlySet<string>>;
}

const numbersOf = new WeakMap<Article, Numbers>();

/** Counts below this are too common to say that two articles know the same one. */
const SMALL = 30;

/** A number with what it is a number of, for telling whether an article gives it at all. */
export function numberKey(figure: Draft): string {
  return `${figure.low ?? ''}..${figure.high ?? ''}`;
}

const groupKey = (figure: Draft): string =>
  `${figure.dimension} ${figure.dimension === 'count' ? (figure.counted ?? '') : (figure.counted ?? figure.unit)}`;

function put(groups: Map<string, Set<string>>, key: string, number: string): void {
  const known = groups.get(key);
  if (known) known.add(number);
  else groups.set(key, new Set([number]));
}

/** Every number of the article, once by noun or unit and once by dimension. */
function numbersIn(article: Article): Numbers {
  const known = numbersOf.get(article);
  if (known) return known;
  const groups = new Map<string, Set<string>>();
  const dimensions = new Map<string, Set<string>>();
  for (const { value } of findFigures(article)) {
    if (value.bound === 'several') continue; // no number that another article could give
    const number = numberKey(value);
    put(groups, groupKey(value), number);
    if (value.dimension !== 'count' || (value.low ?? value.high ?? 0) >= SMALL)
      put(dimensions, value.dimension, number);
  }
  const numbers = { groups, dimensions };
  numbersOf.set(article, numbers);
  return numbers;
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

/** The fields that a draft may lack; one that is missing here does not compile. */
const MAY_LACK: Readonly<Record<OptionalKey<Draft>, true>> = {
  spread: true,
  per: true,
  counted: true,
  role: true,
  digits: true,
  exceeds: true,
};

const FIELDS = Object.keys(MAY_LACK) as readonly OptionalKey<Draft>[];

/** Copies a field that a draft may lack. */
function copyField<Key extends OptionalKey<Draft>>(to: Building, from: Building, key: Key): void {
  const value = from[key];
  if (value !== undefined) to[key] = value;
}

/**
 * A copy of a draft for the figure to be put together in. Written out rather than spread, so that all figures begin
 * with one shape.
 */
function copyOf(draft: Draft): Building {
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
    standing: draft.standing,
    scope: draft.scope,
    near: draft.near,
    nearWords: draft.nearWords,
  };
  for (const key of FIELDS) copyField(figure, draft, key);
  return figure;
}

/** Says whose age a figure is. */
function addPerson(figure: Building, article: Article, own: TokenRange, sentence: Sentence): void {
  const person = personOf(article, own, sentence);
  if (person === undefined) return;
  figure.person = person.surname;
  if (person.given !== undefined) figure.given = person.given;
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
}

/** Says which numbers of the same noun, and of the same dimension, the article gives. */
function addNumbers(figure: Building, draft: Draft, article: Article): void {
  const { groups, dimensions } = numbersIn(article);
  const siblings = groups.get(groupKey(draft));
  const others = dimensions.get(draft.dimension);
  if (siblings !== undefined) figure.siblings = siblings;
  if (others !== undefined) figure.others = others;
}

/** Completes a figure from its sentence: role, part or addition, scope, person. */
export function attachFigure(mention: Mention<Draft>, article: Article): Attachment<Figure> | undefined {
  const place = placeOf(article, mention.range);
  if (!place) return undefined;
  const { own, sentence } = place;
  const draft = mention.value;
  const { dimension } = draft;
  const told = roleOf(article, draft, own, sentence);
  const counts = dimension === 'count' || dimension === 'percent';
  const role = !counts && told !== undefined && TALLY.has(told) ? undefined : told; // "died a week after", "savings of $80 million"
  const reference =
    dimension === 'length' && draft.counted === undefined ? referenceOf(article, own, sentence) : undefined;
  const { near, nearWords } = nearest(article, own, sentence);
  const figure = copyOf(draft);
  if (draft.counted === undefined && dimension === 'count' && role !== undefined && TALLY.has(role))
    figure.unit = 'people';
  figure.standing = standingOf(article, draft, own, sentence);
  figure.scope = scopeOf(article, own, sentence, clauseOf(article, mention.range));
  figure.near = near;
  figure.nearWords = nearWords;
  if (reference !== undefined) {
    figure.counted = reference;
    figure.role = 'distance';
  } else if (role !== undefined) figure.role = role;
  if (dimension === 'age') addPerson(figure, article, own, sentence);
  if (dimension === 'money') addSums(figure, mention, article, own, sentence);
  if (isBefore(article, own, sentence, dimension !== 'count')) figure.before = true;
  if (isRunning(article, own)) figure.running = true;
  if (isSummed(article, own, sentence)) figure.summed = 'run';
  addNumbers(figure, draft, article);
  const manner = dimension === 'time-span' ? mannerOf(article, own, sentence) : undefined;
  if (manner !== undefined) figure.manner = manner;
  const attachment = { subject: subjectOf(figure), attribute: attributeOf(dimension, role), value: figure };
  const settled = TIMELESS.has(dimension) && assertionOf(article, mention.range) === 'forecast';
  return settled ? { ...attachment, qualifiers: { assertion: 'asserted' } } : attachment;
}
