import type { Article } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { Attachment, EventView, Kind } from '../../core/contracts.js';
import type { Ladder } from '../../core/ladder.js';
import { commonestSubject, nameAttachment, namesOf } from '../../text/forms/naming.js';
import { peopleSlips } from '../../text/forms/peoples.js';
import { ACRONYM, LOOSE_SPELLING, SAME_NAME, SHORT_FORM, SPELLING } from '../../text/forms/rungs.js';
import { isAcronymOf, type NameForm, nameForm, sameWords, sketch } from '../../text/forms/sketch.js';
import { wordKey } from '../../text/forms/words.js';
import { isWay } from '../../text/ways.js';
import { blockKeys, headline, whenQualifiers } from '../../text/when-claims.js';
import {
  type Address,
  aboutAddresses,
  addressesOf,
  areOneAddress,
  liesInBlock,
  matchAddresses,
  wholeAddress,
} from './address.js';
import { type Direction, directionsOf, sameMatter, turnBetween } from './direction.js';
import { isLooseSpelling, isOtherWay, isShortForm, isSpelling, matchNames } from './names.js';
import { isLikeBefore, isOtherSort } from './other-word.js';
import { areBeside, areOneScene, matchScenes, type Scene, scenesOf } from './scene.js';
import { areOneSeat, matchSeats, type Seat, seatsOf } from './seat.js';
import { areApart, areOneSite, matchSites, type Site, sitesOf } from './site.js';

/** What an article says of a place: its name, on which side of another it lies, where on a street, what was done in it, or which house stands in it. */
export type Place = { readonly sort: 'name'; readonly form: NameForm } | Direction | Address | Site | Seat | Scene;

/** A place value for a name as written. */
export function placeNamed(form: NameForm): Place {
  return { sort: 'name', form };
}

/** What is said of a place in one way. */
type Of<S extends Place['sort']> = Extract<Place, { readonly sort: S }>;

const isOf = <S extends Place['sort']>(value: Place, sort: S): value is Of<S> => value.sort === sort;

/** A rung's test on two values of one sort, which holds for no others. */
const on =
  <S extends Place['sort']>(sort: S, holds: (left: Of<S>, right: Of<S>) => boolean) =>
  (left: Place, right: Place): boolean =>
    isOf(left, sort) && isOf(right, sort) && holds(left, right);

const onNames = (holds: (left: NameForm, right: NameForm) => boolean) =>
  on('name', (left, right) => holds(left.form, right.form));

const onDirections = (holds: (turn: number | undefined) => boolean) =>
  on('direction', (left, right) => holds(turnBetween(left.wind, right.wind)));

/**
 * Rungs, as real phrases: "VALMORA"/"Valmora" same; "U.S."/"United States" acronym; "Keld"/"Keld Island" short; "Tilden
 * Street"/"Tilden Avenue" another word for the way; "Tarvin"/"Tarven" spelling; "Tolri"/"Tovalri" like names, which only
 * neighbours bring together; "Harnwater"/"Harnbrook Ranch" like words; "Harn Ground"/"Harn Park" one sort of place; "south of Aden"/"south of Aden" the same side; "southern"/"south-eastern" beside each other;
 * "east of Aden"/"west of Aden" another side; "inside the courtroom"/"outside the courthouse" a deed at two sites; "the 1200 block"/"1214" an address in a block,
 * "the 1200 block"/"the 1500 block" another; "Lunde"/"Holm" a house in two towns; else other places.
 */
const ladder: Ladder<Place> = [
  { ...SAME_NAME, holds: onNames(sameWords) },
  { ...ACRONYM, holds: onNames(isAcronymOf) },
  { ...SHORT_FORM, holds: onNames((left, right) => isShortForm(sketch(left, right))) },
  {
    id: 'another-way',
    label: 'one way under two words',
    bearing: 'variant',
    holds: onNames((left, right) => isOtherWay(sketch(left, right))),
  },
  { ...SPELLING, holds: onNames((left, right) => isSpelling(sketch(left, right))) },
  { ...LOOSE_SPELLING, holds: onNames(isLooseSpelling) },
  {
    id: 'like-word',
    label: 'like words before one word for a place',
    bearing: 'variant',
    holds: onNames((left, right) => isLikeBefore(sketch(left, right))),
  },
  {
    id: 'other-sort',
    label: 'one name before two words for a sort of place',
    bearing: 'variant',
    holds: onNames((left, right) => isOtherSort(sketch(left, right))),
  },
  { id: 'same-side', label: 'the same direction', bearing: 'same', holds: onDirections((turn) => turn === 0) },
  {
    id: 'next-side',
    label: 'directions beside each other',
    bearing: 'compatible',
    holds: onDirections((turn) => turn === 1),
  },
  { id: 'another-side', label: 'another direction', bearing: 'apart', holds: onDirections(() => true) },
  { id: 'same-address', label: 'the same address', bearing: 'same', holds: on('address', areOneAddress) },
  {
    id: 'in-block',
    label: 'an address in the block',
    bearing: 'compatible',
    folds: true,
    holds: on('address', liesInBlock),
  },
  { id: 'another-address', label: 'another number', bearing: 'apart', holds: on('address', () => true) },
  { id: 'same-site', label: 'the same site', bearing: 'same', holds: on('site', areOneSite) },
  { id: 'another-site', label: 'another site', bearing: 'apart', holds: on('site', areApart) },
  { id: 'same-seat', label: 'the same town', bearing: 'same', holds: on('seat', areOneSeat) },
  { id: 'another-seat', label: 'another town', bearing: 'apart', holds: on('seat', () => true) },
  { id: 'same-scene', label: 'the same place', bearing: 'same', holds: on('scene', areOneScene) },
  { id: 'another-scene', label: 'another place', bearing: 'apart', holds: on('scene', areBeside) },
  { id: 'another-place', label: 'names of different places', bearing: 'unknown', holds: () => true },
];

const isClaimOf = <S extends Place['sort']>(claim: Claim<Place>, sort: S): claim is Claim<Of<S>> =>
  isOf(claim.value, sort);

/** What two claims of one sort have in common; undefined where one is of another. */
const matched = <S extends Place['sort']>(
  sort: S,
  [left, right]: readonly [Claim<Place>, Claim<Place>],
  by: (left: Claim<Of<S>>, right: Claim<Of<S>>, view: EventView) => Evidence | undefined,
  view: EventView,
): Evidence | undefined => (isClaimOf(left, sort) && isClaimOf(right, sort) ? by(left, right, view) : undefined);

function matchDirections({ value: a }: Claim<Direction>, { value: b }: Claim<Direction>): Evidence | undefined {
  if (!sameMatter(a, b)) return undefined;
  return { score: 0.85, reasons: [a.relation === 'of' ? 'as far from the same place' : 'where the same place lies'] };
}

/** A claim of a place in some relation as one of its name alone. */
function named(claim: Claim<Place>): Claim<Place> {
  const name = shown(claim.value);
  return { ...claim, subject: name, value: placeNamed(nameForm(name)) };
}

function match(left: Claim<Place>, right: Claim<Place>, view: EventView): Evidence | undefined {
  const both = [left, right] as const;
  const { sort } = left.value;
  switch (sort) {
    case 'name':
      return matched(sort, both, (a, b) => matchNames(a, b, a.value.form, b.value.form, view), view);
    case 'direction':
      return matched(sort, both, matchDirections, view);
    case 'address':
      return matched(sort, both, matchAddresses, view);
    case 'site':
      return matched(sort, both, matchSites, view);
    case 'seat':
      return matched(sort, both, matchSeats, view);
    case 'scene':
      return matched(
        sort,
        both,
        (a, b) => matchScenes(a, b, view, () => view.together(named(left), named(right))),
        view,
      );
  }
}

function attach(mention: Mention<Place>, article: Article): Attachment<Place> {
  const { value } = mention;
  switch (value.sort) {
    case 'name':
      return { ...nameAttachment({ ...mention, value: value.form }), value };
    case 'direction':
      return { subject: value.place, attribute: 'direction', value };
    case 'address':
      return { subject: value.street, attribute: 'address', value };
    case 'site': {
      const qualifiers = whenQualifiers(article, mention.range, value.happening);
      return { subject: value.happening.shown, attribute: 'site', value, qualifiers };
    }
    case 'seat':
      return { subject: value.house, attribute: 'seat', value };
    case 'scene': {
      const qualifiers = whenQualifiers(article, mention.range, value.happening);
      return { subject: value.happening.shown, attribute: 'scene', value, qualifiers };
    }
  }
}

const claimsOf = <S extends Place['sort']>(sort: S, claims: readonly Claim<Place>[]): readonly Claim<Of<S>>[] =>
  claims.filter((claim) => isClaimOf(claim, sort));

function aboutDirection({ place, relation, distance }: Direction): string {
  return relation === 'of'
    ? `direction from ${place}, ${distance ?? ''} off`
    : `part of the country where ${place} lies`;
}

/** What a cluster is called; `match` joins none of two sorts. */
function about(claims: readonly Claim<Place>[]): string {
  const value = claims[0]?.value;
  switch (value?.sort) {
    case undefined:
    case 'name':
      return `name of ${commonestSubject(claims)}`;
    case 'direction':
      return aboutDirection(value);
    case 'address':
      return aboutAddresses(claimsOf('address', claims).map((claim) => claim.value));
    case 'site':
      return headline('place', claimsOf('site', claims));
    case 'seat':
      return `town of ${commonestSubject(claims)}`;
    case 'scene':
      return headline('place', claimsOf('scene', claims));
  }
}

function blockName(form: NameForm): readonly string[] {
  const first = form.words[0]?.key ?? '';
  return [
    ...form.words.filter((word) => !isWay(word.key)).map((word) => word.key),
    `~${first.slice(0, 1)}`,
    `~~${first.slice(-3)}`,
    ...(form.acronym ? [`#${form.acronym}`] : []),
    `#${form.words.map((word) => (word.key[0] ?? '').toUpperCase()).join('')}`,
  ];
}

function keyOf(value: Place): string {
  switch (value.sort) {
    case 'name':
      return value.form.words.map((word) => word.key).join(' ');
    case 'direction':
      return `${value.relation} ${value.wind}`;
    case 'address':
      return `${value.block ? 'block' : 'house'} ${value.number}`;
    case 'site':
      return `${value.side} ${value.thing}`;
    case 'seat':
      return `${value.key}\n${value.form.words.map((word) => word.key).join(' ')}`;
    case 'scene':
      return value.form.words.map((word) => word.key).join(' ');
  }
}

/** Names and addresses are one wherever they stand, deeds at one site within an article too; a direction stands for itself. */
function identity(claim: Claim<Place>): string {
  const { value, subject, id } = claim;
  switch (value.sort) {
    case 'name':
      return subject;
    case 'direction':
      return `${id}\n${value.shown}`;
    case 'address':
      return `${keyOf(value)}\n${value.words.join(' ')}`;
    case 'site':
      return `${keyOf(value)}\n${value.happening.head}`;
    case 'seat':
      return keyOf(value);
    case 'scene':
      return id;
  }
}

function block(claim: Claim<Place>): readonly string[] {
  const { value } = claim;
  switch (value.sort) {
    case 'name':
      return blockName(value.form);
    case 'direction':
      return [`@${wordKey(value.place)} ${value.relation}`];
    case 'address':
      return value.words.map((word) => `&${word}`);
    case 'site':
      return blockKeys(value.happening, '%');
    case 'seat':
      return [`@${value.key}`];
    case 'scene':
      return blockKeys(value.happening, '=');
  }
}

const shown = (value: Place): string => (value.sort === 'name' ? value.form.text : value.shown);

/** Places: their names, on which side of another place things lie, where on a street, and where about a building things were done. */
export const place: Kind<Place> = {
  id: 'place',
  summary: 'places, by name, direction, address and what was done there',
  naming: true,
  find: (article): readonly Mention<Place>[] => [
    ...namesOf(article, 'place').map((mention) => ({ ...mention, value: placeNamed(mention.value) })),
    ...peopleSlips(article).map(({ start, end, text }) => ({
      kind: 'place',
      range: { start, end },
      value: placeNamed(nameForm(text)),
    })),
    ...directionsOf(article),
    ...addressesOf(article),
    ...sitesOf(article),
    ...seatsOf(article),
    ...scenesOf(article),
  ],
  attach,
  identity,
  key: keyOf,
  normalize: (value) => (value.sort === 'address' ? wholeAddress(value) : shown(value)),
  show: shown,
  block,
  match,
  about,
  ladder,
};
