import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView, Kind } from '../../core/contracts.js';
import type { Ladder } from '../../core/ladder.js';
import { commonName, nameAttachment, namesOf } from '../../text/forms/naming.js';
import { PARTED, SAME_NAME, SHORT_FORM, SPELLING } from '../../text/forms/rungs.js';
import { type NameForm, oneIsShorter, onlyUnequal, type Sketch, sameWords, sketch } from '../../text/forms/sketch.js';
import { isFamilyName, isGivenName } from '../../text/names/gazetteer.js';
import {
  areLikeSurnames,
  areTwoGivenNames,
  areTwoSurnames,
  isLikeGivenName,
  isNickname,
  isOtherGivenName,
  isPetName,
  isShortGivenName,
  surname,
} from './given-names.js';
import {
  isEndOfGivenName,
  isNearGivenName,
  isNearSurname,
  isOtherGeneration,
  isOtherMiddleName,
  onlyDifference,
} from './other-forms.js';

/** A single word that looks like another is taken for its misspelling only where so few documents have it. */
const RARE_FORM = 2;

/** Shortest single word that can be a misspelling of another; shorter names differ by a letter too often. */
const SHORTEST_SINGLE = 4;

const isInitialOf = (left: string, right: string): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length === 1 && long.startsWith(short);
};

/** "Harlan Brandt" and "Brandt", "Owen Kay Teller" and "Owen Teller", "Tom Kessler Jr." and "Tom Kessler". */
function isShortForm(view: Sketch): boolean {
  if (view.equal === 0 || view.extras.length === 0 || !oneIsShorter(view)) return false;
  return view.unequal.every((step) => isInitialOf(step.left.key, step.right.key));
}

function hasInitials(view: Sketch): boolean {
  return (
    view.equal > 0 &&
    view.unequal.length > 0 &&
    view.unequal.every((step) => isInitialOf(step.left.key, step.right.key))
  );
}

/** "Navid Karampour" and "Navid Karam-Pour": the same letters, parted elsewhere. */
function isParted(view: Sketch): boolean {
  return view.joined && view.unequal.length === 0 && view.extras.length === 0;
}

/** One or more words spelt in two ways, the others equal: "Giorgos" and "Yiorgos Markou". */
function isSpelling(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    onlyUnequal(view, 'spelling', 'form') &&
    !view.unequal.some(areTwoGivenNames) &&
    (view.extras.length === 0 || oneIsShorter(view))
  );
}

/**
 * Rungs, as real phrases: "Omar Haddan"/"OMAR HADDAN" same; "Owen Kay Teller"/"Teller" short; "J. Smith"/"John Smith"
 * initials; "Ben Ashe"/"Benjamin Ashe" short given name, "Ben"/"Benjamin Kay Ashe" pet name; "Samir Sabry"/"Samir Sabri" spelling; "Steve"/"Stephen Varley" given name;
 * "Bob"/"Robert Ashe", "Drew"/"Andrew Ashe" nickname; "Geoffrey"/"Jeffrey Ashe" near given name; "Dale"/"David Corrin" another given name; "Owen W."/"Owen H. Ashe"
 * another middle name; "Tom Ashe Jr."/"Tom Ashe Sr." another generation; "Karen Olsvig"/"Karen Olafsvig" near surname; anything else is another person.
 */
const ladder: Ladder<NameForm> = [
  { ...SAME_NAME, holds: sameWords },
  { ...SHORT_FORM, holds: (left, right) => isShortForm(sketch(left, right)) },
  {
    id: 'short-given-name',
    label: 'a given name and its short form, the rest of the name as it is',
    bearing: 'variant',
    holds: isShortGivenName,
  },
  {
    id: 'pet-name',
    label: 'a given name and its short form',
    bearing: 'compatible',
    folds: true,
    holds: isPetName,
  },
  {
    id: 'initials',
    label: 'a name and its initials',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => hasInitials(sketch(left, right)),
  },
  { ...PARTED, holds: (left, right) => isParted(sketch(left, right)) },
  { ...SPELLING, holds: (left, right) => isSpelling(sketch(left, right)) },
  {
    id: 'given-name',
    label: 'another form of the given name',
    bearing: 'variant',
    holds: isOtherGivenName,
  },
  {
    id: 'nickname',
    label: 'a given name and a nickname of it',
    bearing: 'variant',
    holds: (left, right) => isNickname(left, right) || isEndOfGivenName(left, right),
  },
  {
    id: 'other-given-name',
    label: 'another given name with the same first letter',
    bearing: 'variant',
    holds: isLikeGivenName,
  },
  {
    id: 'near-given-name',
    label: 'given names a letter or two apart',
    bearing: 'variant',
    holds: isNearGivenName,
  },
  {
    id: 'other-middle-name',
    label: 'another middle name or initial',
    bearing: 'variant',
    holds: isOtherMiddleName,
  },
  {
    id: 'other-generation',
    label: 'another generation of one name',
    bearing: 'variant',
    holds: isOtherGeneration,
  },
  {
    id: 'near-surname',
    label: 'surnames two letters apart after one given name',
    bearing: 'variant',
    holds: isNearSurname,
  },
  { id: 'another-person', label: 'names of different people', bearing: 'unknown', holds: () => true },
];

function evidence(score: number, reason: string): Evidence {
  return { score, reasons: [reason] };
}

function match(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (sameWords(a, b)) return evidence(1, 'same name');
  const side = sketch(a, b);
  if (isParted(side)) return evidence(0.95, 'same letters');
  if (isShortForm(side)) return evidence(0.9, 'short form of the name');
  if (isPetName(a, b)) return evidence(0.85, 'short form of the given name');
  if (hasInitials(side)) return evidence(0.85, 'initials fit');
  if (isSpelling(side)) return spellingEvidence(left, right, side, view);
  if (isOtherGivenName(a, b)) return evidence(0.7, 'same surname, forms of one given name');
  if (isNickname(a, b) && !view.together(left, right))
    return evidence(0.7, 'same surname, a given name and its nickname');
  const slip = otherForm(a, b);
  if (slip !== undefined && !view.together(left, right)) return evidence(0.6, slip);
  if (areLikeSurnames(side)) return { score: 0, reasons: ['surnames a letter apart, other given names'] };
  if (a.words.length < 2 || b.words.length < 2) return undefined;
  if (areTwoSurnames(side)) return { score: 0, reasons: ['same given name, other surname'] };
  if (surname(a) !== surname(b)) return undefined;
  return isOneOfTwo(left, right, view)
    ? evidence(0.6, 'same surname and first letter, never both in one article')
    : { score: 0, reasons: ['same surname, other given name'] };
}

/** What brings two names together that differ by more than a spelling, where no article has both. */
function otherForm(left: NameForm, right: NameForm): string | undefined {
  const at = onlyDifference(left, right);
  if (at === undefined) return undefined;
  if (isOtherMiddleName(left, right, at) || isOtherGeneration(left, right, at))
    return 'same but for the middle name or generation';
  if (isEndOfGivenName(left, right, at)) return 'same surname, a given name and its end';
  if (isNearGivenName(left, right, at)) return 'same surname, given names nearly alike';
  return isNearSurname(left, right, at) ? 'same given name, surnames nearly alike' : undefined;
}

/** Two given names with one first letter are one person's where no article has both: relatives are told of side by side. */
function isOneOfTwo(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): boolean {
  return isLikeGivenName(left.value, right.value) && !view.together(left, right);
}

/** Shortest first name that alone can be another's misspelling ("Tolvareh", "Tolvarah Holm"); common names never are. */
const SHORTEST_FIRST = 6;

/** Whether a lone word is the rare first name of a full name, spelt in another way; "Roberts" and "Robert Holm" are two people. */
function isFirstNameSpelling({ unequal, extras }: Sketch): boolean {
  const [step] = unequal;
  if (!step || unequal.length > 1 || extras.some((extra) => extra.position !== 'end')) return false;
  return [step.left, step.right].every(
    ({ key, text }) => key.length >= SHORTEST_FIRST && !isGivenName(text) && !isFamilyName(text),
  );
}

/**
 * Least share of an event's articles that name somebody whom another article may call by the bare surname, misspelt: a choice of
 * ours; the one wrong join met in reading was with a name of 1 article in 14.
 */
const KNOWN_AROUND = 0.25;

/** Evidence just too weak to join two names by itself (`JOIN` in ALIGN), so that other forms of the fuller name must speak for it. */
const NOT_ALONE = 0.49;

/** Whether enough articles have the fuller of two names: a bare surname means somebody whom the article or the event is about. */
function isKnownAround(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): boolean {
  const full = left.value.words.length > right.value.words.length ? left : right;
  return view.spread(full) >= view.size * KNOWN_AROUND;
}

/** Two spellings of a full name are one person; of a lone surname only where one of them is rare. */
function spellingEvidence(
  left: Claim<NameForm>,
  right: Claim<NameForm>,
  side: Sketch,
  view: EventView,
): Evidence | undefined {
  if (side.equal > 0) return evidence(0.85, 'one word of the name spelt in two ways');
  const shortest = Math.min(...side.unequal.map((step) => Math.min(step.left.key.length, step.right.key.length)));
  const rare = Math.min(view.spread(left), view.spread(right)) <= RARE_FORM;
  const bothSingle = left.value.words.length === 1 && right.value.words.length === 1;
  if (!rare || shortest < SHORTEST_SINGLE || side.unequal.some((step) => step.relation !== 'spelling'))
    return undefined;
  const given = side.unequal.some((step) => isGivenName(step.left.text) && isGivenName(step.right.text));
  if (bothSingle && given) return undefined;
  if (bothSingle) return evidence(0.6, 'surname spelt in two ways');
  if (side.extras[0]?.position === 'end')
    return isFirstNameSpelling(side) ? evidence(0.55, 'first name spelt in two ways') : undefined;
  if (view.together(left, right)) return evidence(0.8, 'surname spelt in two ways in one article');
  if (side.extras.length === 0) return evidence(0.75, 'all words of the name spelt in two ways');
  return evidence(isKnownAround(left, right, view) ? 0.55 : NOT_ALONE, 'surname spelt in two ways');
}

/** People: the names that stand for them. */
export const person: Kind<NameForm> = {
  id: 'person',
  summary: 'people, by name',
  naming: true,
  find: (article): readonly Mention<NameForm>[] => namesOf(article, 'person'),
  attach: nameAttachment,
  identity: (claim) => claim.subject,
  key: (value) => value.words.map((word) => word.key).join(' '),
  normalize: (value) => value.text,
  show: (value) => value.text,
  block: (claim) => {
    const last = surname(claim.value);
    const first = claim.value.words[0]?.key ?? '';
    return [
      ...claim.value.words.map((word) => word.key),
      `~${last.slice(0, 2)}`,
      `~~${last.slice(-3)}`,
      ...(first.length >= SHORTEST_FIRST ? [`^${first.slice(0, 4)}`] : []),
    ];
  },
  match,
  isMute: ({ value }) => value.words.length === 1,
  about: (claims) => `name of ${commonName(claims)}`,
  ladder,
};
