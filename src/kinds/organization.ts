import { distance } from 'fastest-levenshtein';
import type { Claim, Mention } from '../core/claim.js';
import type { Evidence } from '../core/cluster.js';
import type { EventView, Kind } from '../core/contracts.js';
import type { Ladder } from '../core/ladder.js';
import { sameBody, wordWeight } from '../text/forms/bodies.js';
import { commonestSubject, nameAttachment, namesOf, withAcronyms } from '../text/forms/naming.js';
import {
  isAcronymOf,
  type NameForm,
  oneIsShorter,
  onlyUnequal,
  type Sketch,
  sameWords,
  sketch,
} from '../text/forms/sketch.js';
import { unitPhrases } from '../text/forms/units.js';
import { isAcronym } from '../text/forms/words.js';

/** Share of the words' weight that two names must have in common to be taken for one body. */
const ENOUGH_IN_COMMON = 0.5;

/** How much of a word two words have in common, by relation. */
const COMMON = { equal: 1, form: 0.9, spelling: 0.85, like: 0.75, different: 0 } as const;

/** Weight of what two names share, over the weight of all words of both; 0 to 1. Words for kinds of bodies weigh half. */
function overlap(view: Sketch): number {
  let shared = 0;
  let all = 0;
  for (const step of view.steps) {
    if (step.type === 'extra') all += wordWeight(step.word.key);
    else {
      const weight = Math.max(wordWeight(step.left.key), wordWeight(step.right.key));
      const common = sameBody(step.left.key, step.right.key) ? 0.8 : COMMON[step.relation];
      all += weight;
      shared += weight * common;
    }
  }
  return all === 0 ? 0 : shared / all;
}

/** The weight of words that are equal or forms of one word: what holds two names together. */
function held(view: Sketch): number {
  return view.steps.reduce((sum, step) => {
    if (step.type === 'extra' || step.relation === 'different' || step.relation === 'like') return sum;
    return sum + wordWeight(step.left.key);
  }, 0);
}

function isShortForm(view: Sketch): boolean {
  return (
    view.equal > 0 &&
    view.unequal.length === 0 &&
    oneIsShorter(view) &&
    view.extras.every((step) => step.position !== 'inside')
  );
}

/** "Silver Birches" and "Harding Silverbirches": the same letters, parted elsewhere. */
function isParted(view: Sketch): boolean {
  return view.joined && view.unequal.length === 0 && view.extras.every((step) => step.position !== 'inside');
}

/** "Harbour Award" and "Harbour Awards": one prize and all of them go by either. */
function isPluralAtEnd(view: Sketch): boolean {
  const [step, ...rest] = view.unequal;
  if (!step || rest.length > 0 || view.equal === 0 || step !== view.steps.findLast(({ type }) => type === 'pair'))
    return false;
  const [short, long] = [step.left.key, step.right.key].sort((left, right) => left.length - right.length);
  return long === `${short}s` && view.extras.every(({ position }) => position !== 'inside');
}

/** The two letters around "&" that a name starts with, as they stand: "k&l" of "K&L Fittings". */
const ampersand = (form: NameForm): string | undefined => /^\p{L}&\p{L}$/u.exec(form.words[0]?.key ?? '')?.[0];

/** "K&L Fittings" and "L&K": the initials of the partners in another order. */
function isSwapped(left: NameForm, right: NameForm): boolean {
  const [a, b] = [ampersand(left), ampersand(right)];
  if (a === undefined || b === undefined || a === b || a !== [...b].reverse().join('')) return false;
  const rest = ({ words }: NameForm): string =>
    words
      .slice(1)
      .map((word) => word.key)
      .join(' ');
  return rest(left) === rest(right) || rest(left) === '' || rest(right) === '';
}

/** Shortest plural that is held against another loosely. */
const SHORTEST_PLURAL = 6;

/** Most edits between two such plurals. */
const LOOSE_EDITS = 2;

/** "Keldos" and "Kildaos": two plurals, as teams have them, that begin alike and differ by a letter or two. */
function isLoosePlural(left: NameForm, right: NameForm): boolean {
  const [a, b] = [left.words[0]?.key ?? '', right.words[0]?.key ?? ''];
  if (left.words.length !== 1 || right.words.length !== 1 || a === b || a[0] !== b[0]) return false;
  if (Math.min(a.length, b.length) < SHORTEST_PLURAL || !a.endsWith('s') || !b.endsWith('s')) return false;
  return distance(a, b) <= LOOSE_EDITS;
}

/** Names of one sentence that are looked at as neighbours; a sentence with more is a table. */
const MOST_NEIGHBOURS = 12;

/** Whether two claims stand in sentences that name another plural in common: "the Pirates and Keldos". */
function shareNeighbour(left: Claim<NameForm>, right: Claim<NameForm>): boolean {
  const own = new Set([left.value.text, right.value.text]);
  const others = ({ context }: Claim): readonly string[] =>
    context.names.slice(0, MOST_NEIGHBOURS).filter((name) => /^\p{Lu}\p{Ll}{3,}s$/u.test(name) && !own.has(name));
  const mine = new Set(others(left));
  return others(right).some((name) => mine.has(name));
}

function isWordForm(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    onlyUnequal(view, 'form', 'spelling') &&
    view.extras.every((step) => step.position !== 'inside')
  );
}

function isInnerWord(view: Sketch): boolean {
  return (
    view.extras.some((step) => step.position === 'inside') &&
    onlyUnequal(view, 'form', 'spelling') &&
    oneIsShorter(view)
  );
}

/** All equal but the word for the kind of body: "Mary Hale Center" and "Mary Hale Clinic". */
function isOtherBody(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    view.unequal.every(
      (step) => sameBody(step.left.key, step.right.key) || step.relation === 'form' || step.relation === 'spelling',
    )
  );
}

/**
 * Rungs, as real phrases: "Interior Ministry"/"Ministry of Interior" same; "FIA"/"Federal Investigation Agency" acronym;
 * "Democratic Party"/"Democratic Party of Ruritania" short; "Silver Birches"/"Silverbirches" parted elsewhere; "K&L Fittings"/"L&K" swapped;
 * "Crime Agency"/"Crimes Agency" form; "Tarn Bank"/"Tarn Investment Bank" a word inside; "Hale Center"/"Hale Clinic" another
 * word for the body; "Transformational Crime"/"Transnational Crime" another word; anything else names another body.
 */
const ladder: Ladder<NameForm> = [
  { id: 'same-name', label: 'the same name', bearing: 'same', holds: (left, right) => sameWords(left, right) },
  {
    id: 'acronym',
    label: 'a name and its acronym',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => isAcronymOf(left, right),
  },
  {
    id: 'swapped-initials',
    label: 'the same initials in another order',
    bearing: 'variant',
    holds: (left, right) => isSwapped(left, right),
  },
  {
    id: 'parted',
    label: 'the same letters, parted elsewhere',
    bearing: 'variant',
    holds: (left, right) => isParted(sketch(left, right)),
  },
  {
    id: 'short-form',
    label: 'a shorter form of the same name',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => isShortForm(sketch(left, right)),
  },
  {
    id: 'plural-at-end',
    label: 'one of a kind and all of them',
    bearing: 'compatible',
    holds: (left, right) => isPluralAtEnd(sketch(left, right)),
  },
  {
    id: 'word-form',
    label: 'the same words in other forms or spellings',
    bearing: 'variant',
    holds: (left, right) => isWordForm(sketch(left, right)),
  },
  {
    id: 'loose-spelling',
    label: 'like names beside the same neighbours',
    bearing: 'variant',
    holds: isLoosePlural,
  },
  {
    id: 'inner-word',
    label: 'a word more or less inside the name',
    bearing: 'variant',
    holds: (left, right) => isInnerWord(sketch(left, right)),
  },
  {
    id: 'another-body',
    label: 'another word for the kind of body',
    bearing: 'variant',
    holds: (left, right) => isOtherBody(sketch(left, right)),
  },
  {
    id: 'another-word',
    label: 'a word that would name another thing',
    bearing: 'apart',
    holds: (left, right) => {
      const view = sketch(left, right);
      return view.unequal.length > 0 && view.equal > 0 && onlyUnequal(view, 'form', 'spelling', 'like');
    },
  },
  {
    id: 'one-acronym',
    label: 'one acronym with two expansions',
    bearing: 'apart',
    holds: (left, right) => left.short !== undefined && left.short === right.short,
  },
  { id: 'another-organization', label: 'names of different organizations', bearing: 'unknown', holds: () => true },
];

function match(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (sameWords(a, b)) return { score: 1, reasons: ['same name'] };
  if (isAcronymOf(a, b)) return { score: 0.9, reasons: ['acronym of the name'] };
  if (a.short !== undefined && a.short === b.short) return { score: 0.85, reasons: [`both ${a.short}`] };
  if (isAcronym(a.text) || isAcronym(b.text)) return undefined;
  const side = sketch(a, b);
  const share = overlap(side);
  if (isSwapped(a, b)) return { score: 0.7, reasons: ['initials in another order'] };
  if (isParted(side)) return { score: 0.9, reasons: ['same letters'] };
  if (isShortForm(side)) return shortEvidence(side, share);
  if (side.equal === 0) return misspelling(left, right, side, view);
  if (held(side) < 1 || share < ENOUGH_IN_COMMON) return undefined;
  if (side.unequal.some((step) => step.relation === 'different' && !sameBody(step.left.key, step.right.key)))
    return undefined;
  if (side.extras.length > 0 && !oneIsShorter(side)) return undefined;
  return { score: Math.min(0.95, 0.35 + share / 2), reasons: ['most words of the name in common'] };
}

/** "Academy" for "Academy of Motion Picture Arts": a lone word for a kind of body points to too many. */
function shortEvidence(side: Sketch, share: number): Evidence | undefined {
  return held(side) >= 1
    ? { score: Math.max(0.55, Math.min(0.9, 0.4 + share)), reasons: ['short form of the name'] }
    : undefined;
}

/** A one-word name spelt in two ways, one of them rare: "Kestrels" and "Kestrals"; the singular is no misspelling of the plural. */
function misspelling(
  left: Claim<NameForm>,
  right: Claim<NameForm>,
  side: Sketch,
  view: EventView,
): Evidence | undefined {
  const [step] = side.unequal;
  if (!step || side.steps.length !== 1) return undefined;
  const rare = Math.min(view.spread(left), view.spread(right)) <= 1;
  if (step.relation === 'different' && isLoosePlural(left.value, right.value))
    return rare && left.document !== right.document && shareNeighbour(left, right)
      ? { score: 0.75, reasons: ['like names beside the same neighbour'] }
      : undefined;
  const plurals = step.relation === 'form' && step.left.key.endsWith('s') && step.right.key.endsWith('s');
  if (step.relation !== 'spelling' && !plurals) return undefined;
  if (Math.min(step.left.key.length, step.right.key.length) < 5) return undefined;
  return rare ? { score: 0.6, reasons: ['name spelt in two ways'] } : undefined;
}

/** Organizations, institutions, programmes and products, by name. */
export const organization: Kind<NameForm> = {
  id: 'organization',
  summary: 'organizations and programmes, by name',
  naming: true,
  find: (article): readonly Mention<NameForm>[] => [
    ...withAcronyms(article, namesOf(article, 'organization')),
    ...unitPhrases(article),
  ],
  attach: nameAttachment,
  identity: (claim) => `${claim.subject}\n${claim.value.short ?? ''}`,
  key: (value) => value.words.map((word) => word.key).join(' '),
  normalize: (value) => value.text,
  show: (value) => value.text,
  block: (claim) => [
    ...claim.value.words
      .filter((word) => wordWeight(word.key) >= 1 || claim.value.words.length === 1)
      .map((word) => word.key.slice(0, 5)),
    claim.value.words.map((word) => word.key).join(''),
    ...(ampersand(claim.value) === undefined ? [] : [[...(claim.value.words[0]?.key ?? '')].sort().join('')]),
    ...(claim.value.short ? [`#${claim.value.short}`] : []),
    ...(claim.value.acronym ? [`#${claim.value.acronym.toUpperCase().replace(/S$/, '')}`] : []),
    `#${claim.value.words
      .map((word) => (word.key[0] ?? '').toUpperCase())
      .join('')
      .replace(/S$/, '')}`,
  ],
  match,
  about: (claims) => `name of ${commonestSubject(claims)}`,
  ladder,
};
