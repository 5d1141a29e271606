import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Attachment } from '../../core/contracts.js';
import { assertionOf } from '../../text/assertion.js';
import { clauseOf } from '../../text/clauses.js';
import type { Draft } from './draft.js';
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
  return [...figure.modifiers, head].join(' ');
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
  groups.set(key, (groups.get(key) ?? new Set<string>()).add(number));
}

/** Every number of the article, once by noun or unit and once by dimension. */
function numbersIn(article: Article): Numbers {
  const known = numbersOf.get(article);
  if (known) return known;
  const groups = new Map<string, Set<string>>();
  const dimensions = new Map<string, Set<string>>();
  for (const { value } of findFigures(article)) {
    if (value.bound === 'several') continue; // no number that another article could give
    put(groups, groupKey(value), numberKey(value));
    if (value.dimension !== 'count' || (value.low ?? value.high ?? 0) >= SMALL)
      put(dimensions, value.dimension, numberKey(value));
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

/** Completes a figure from its sentence: role, part or addition, scope, person. */
export function attachFigure(mention: Mention<Draft>, article: Article): Attachment<Figure> | undefined {
  const place = placeOf(article, mention.range);
  if (!place) return undefined;
  const { own, sentence } = place;
  const draft = mention.value;
  const role = roleOf(article, draft, own, sentence);
  const person = draft.dimension === 'age' ? personOf(article, own, sentence) : undefined;
  const base = draft.dimension === 'money' ? convertedBy(mention, article) : undefined;
  const converts = base && `${base.unit} ${numberKey(base)}`;
  const people = draft.counted === undefined && draft.dimension === 'count' && role !== undefined && TALLY.has(role);
  const reference =
    draft.dimension === 'length' && draft.counted === undefined ? referenceOf(article, own, sentence) : undefined;
  const numbers = numbersIn(article);
  const siblings = numbers.groups.get(groupKey(draft));
  const others = numbers.dimensions.get(draft.dimension);
  const manner = draft.dimension === 'time-span' ? mannerOf(article, own, sentence) : undefined;
  const figure: Figure = {
    ...draft,
    ...(people ? { unit: 'people' } : {}),
    ...(base?.unit === draft.unit && draft.unit === 'USD' ? { unit: 'XXX' } : {}), // "$US1 million ($1.52 million)": another country's
    ...(reference === undefined ? {} : { counted: reference, role: 'distance' as const }),
    standing: standingOf(article, draft, own, sentence),
    scope: scopeOf(article, own, sentence, clauseOf(article, mention.range)),
    ...nearest(article, own, sentence),
    ...(role === undefined || reference !== undefined ? {} : { role }),
    ...(person === undefined
      ? {}
      : { person: person.surname, ...(person.given === undefined ? {} : { given: person.given }) }),
    ...(converts === undefined ? {} : { converts }),
    ...(isBefore(article, own, sentence, draft.dimension !== 'count') ? { before: true } : {}),
    ...(isRunning(article, own) ? { running: true } : {}),
    ...(draft.dimension === 'money' && isShare(article, own, sentence) ? { shareOf: true } : {}),
    ...(isSummed(article, own, sentence) ? { summed: 'run' as const } : {}),
    ...(siblings === undefined ? {} : { siblings }),
    ...(others === undefined ? {} : { others }),
    ...(manner === undefined ? {} : { manner }),
  };
  const assertion = assertionOf(article, mention.range);
  const settled = assertion === 'forecast' && TIMELESS.has(draft.dimension);
  return {
    subject: subjectOf(figure),
    attribute: attributeOf(figure.dimension, role),
    value: figure,
    ...(settled ? { qualifiers: { assertion: 'asserted' } } : {}),
  };
}
