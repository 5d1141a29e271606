import { distance } from 'fastest-levenshtein';
import type { Claim, Mention } from '../core/claim.js';
import type { Evidence } from '../core/cluster.js';
import type { EventView, Kind } from '../core/contracts.js';
import type { Ladder } from '../core/ladder.js';
import { romanKey } from '../text/forms/compare.js';
import { commonestSubject, nameAttachment, namesOf } from '../text/forms/naming.js';
import { type NameForm, oneIsShorter, onlyUnequal, type Sketch, sameWords, sketch } from '../text/forms/sketch.js';
import type { NameWord } from '../text/forms/words.js';
import { isFamilyName, isGivenName } from '../text/names/gazetteer.js';
import { isHonorific } from '../text/roles.js';

/** A single word that looks like another is taken for its misspelling only where so few documents have it. */
const RARE_FORM = 2;

/** Shortest single word that can be a misspelling of another; shorter names differ by a letter too often. */
const SHORTEST_SINGLE = 4;

const isInitialOf = (left: string, right: string): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length === 1 && long.startsWith(short);
};

/** "Harlan Brandt" and "Brandt", "Mark Jay Heller" and "Mark Heller", "Sam Mitchell Jr." and "Sam Mitchell". */
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

/** "Mehdi Iranpour" and "Mehdi Iran-Pour": the same letters, parted elsewhere. */
function isParted(view: Sketch): boolean {
  return view.joined && view.unequal.length === 0 && view.extras.length === 0;
}

/** "Ben" and "Benjamin": a usual given name and one that begins with it. */
function isPetName(left: NameForm, right: NameForm): boolean {
  const [a, b] = [left.words[0], right.words[0]];
  if (!a || !b || surname(left) !== surname(right)) return false;
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
  return (
    short.key.length >= 3 &&
    short.key !== long.key &&
    long.key.startsWith(short.key) &&
    isGivenName(short.text) &&
    isGivenName(long.text)
  );
}

/** Two usual given names that differ by more than a letter are two names ("Charlene", "Charlie"). */
function areTwoGivenNames(step: { readonly left: NameWord; readonly right: NameWord }): boolean {
  const { left, right } = step;
  if (!isGivenName(left.text) || !isGivenName(right.text)) return false;
  return distance(left.key, right.key) > 1 && romanKey(left.key) !== romanKey(right.key);
}

/** One or more words spelt in two ways, the others equal: "Giannis" and "Yiannis Panagopoulos". */
function isSpelling(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    onlyUnequal(view, 'spelling', 'form') &&
    !view.unequal.some(areTwoGivenNames) &&
    (view.extras.length === 0 || oneIsShorter(view))
  );
}

const surname = (form: NameForm): string => form.words.findLast((word) => !isHonorific(word.key))?.key ?? '';

/** Two given names of one surname where one is a shortened or other form of the other: "John" and "Johnson", "Steve" and "Stephen". */
function isOtherGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length < 2 || right.words.length < 2 || surname(left) !== surname(right)) return false;
  const [a, b] = [left.words[0]?.key ?? '', right.words[0]?.key ?? ''];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  const [one, other] = [romanKey(a), romanKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Rungs, as real phrases: "Mohsin Naqvi"/"MOHSIN NAQVI" same; "Mark Jay Heller"/"Heller" short; "J. Smith"/"John Smith"
 * initials; "Wael Fathy"/"Wael Fathi" spelling; "Steve"/"Stephen Cooley" given name; anything else is another person.
 */
const ladder: Ladder<NameForm> = [
  { id: 'same-name', label: 'the same name', bearing: 'same', holds: (left, right) => sameWords(left, right) },
  {
    id: 'short-form',
    label: 'a shorter form of the same name',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => isShortForm(sketch(left, right)),
  },
  {
    id: 'pet-name',
    label: 'a given name and its short form',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => isPetName(left, right),
  },
  {
    id: 'initials',
    label: 'a name and its initials',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => hasInitials(sketch(left, right)),
  },
  {
    id: 'parted',
    label: 'the same letters, parted elsewhere',
    bearing: 'variant',
    holds: (left, right) => isParted(sketch(left, right)),
  },
  {
    id: 'spelling',
    label: 'one name in two spellings',
    bearing: 'variant',
    holds: (left, right) => isSpelling(sketch(left, right)),
  },
  {
    id: 'given-name',
    label: 'another form of the given name',
    bearing: 'variant',
    holds: (left, right) => isOtherGivenName(left, right),
  },
  {
    id: 'other-given-name',
    label: 'another given name with the same first letter',
    bearing: 'variant',
    holds: isLikeGivenName,
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
  if (a.words.length < 2 || b.words.length < 2 || surname(a) !== surname(b)) return undefined;
  return isOneOfTwo(left, right, view)
    ? evidence(0.6, 'same surname and first letter, never both in one article')
    : { score: 0, reasons: ['same surname, other given name'] };
}

/** "Dale" and "David Stevens": given names with one first letter before one surname. */
function isLikeGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length !== 2 || right.words.length !== 2 || surname(left) !== surname(right)) return false;
  const [a, b] = [left.words[0]?.key ?? '', right.words[0]?.key ?? ''];
  return a !== b && a[0] === b[0] && Math.min(a.length, b.length) > 2;
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
  const first = !bothSingle && side.extras[0]?.position === 'end';
  if (first && !isFirstNameSpelling(side)) return undefined;
  return evidence(bothSingle ? 0.6 : 0.55, `${first ? 'first name' : 'surname'} spelt in two ways`);
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
  about: (claims) => `name of ${commonestSubject(claims)}`,
  ladder,
};
