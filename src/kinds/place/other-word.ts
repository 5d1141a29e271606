// Two names of one place of which one word is another: a slip, or the wrong word for what it is.
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { tableClasses } from '../../text/data.js';
import type { Step } from '../../text/forms/compare.js';
import { onlyPair, type Sketch } from '../../text/forms/sketch.js';
import type { NameWord } from '../../text/forms/words.js';
import { lemma } from '../../text/lemma.js';
import { isDemonym, placeSureness } from '../../text/names/gazetteer.js';
import { isDirection, isPlaceHead } from '../../text/names/heads.js';
import { ordinalWord } from '../../text/number-words.js';
import { perWord } from '../../text/per-word.js';
import { isWay } from '../../text/ways.js';

const lastPair = ({ steps }: Sketch): Step | undefined => steps.at(-1);

/** Whether a word tells places of one sort from each other: a people's, a point of the compass, an ordinal. */
const tellsApart = ({ key, text }: NameWord): boolean =>
  isDemonym(text) || isDirection(key) || ordinalWord(key) !== undefined;

const isOfPlace = ({ text }: NameWord): boolean => placeSureness(text) === 'sure';

/** Share of letters and shortest word, as of names of one word that only neighbours bring together (`names.ts`): here the noun behind it does. */
const LOOSELY_ALIKE = 0.5;
const SHORTEST = 5;
/** Letters that the parts of two compounds have in common ("Harnwater", "Harnbrook"). */
const LONG_BEGINNING = 4;

/** "Harnwater Ranch" and "Harnbrook Ranch", "Keller's Quarry" and "Kiler's Quarry": two words that begin alike before one word for a place; no ways, of which a town has many. */
export function isLikeBefore(view: Sketch): boolean {
  const step = onlyPair(view);
  const last = lastPair(view);
  if (!step || step === last || last?.type !== 'pair' || !isPlaceHead(last.left.key) || isWay(last.left.key))
    return false;
  const [a, b] = [step.left.key, step.right.key];
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST) return false;
  if (tellsApart(step.left) || tellsApart(step.right) || (isOfPlace(step.left) && isOfPlace(step.right))) return false;
  const begin = a.slice(0, LONG_BEGINNING) === b.slice(0, LONG_BEGINNING);
  return begin || 1 - distance(a, b) / Math.max(a.length, b.length) >= LOOSELY_ALIKE;
}

const NONE: readonly string[] = [];

/** The sorts of places that a word, as a key, names, by the classes of places that are told for each other. */
const sortsOf = perWord((word): readonly string[] => {
  const noun = lemma(word);
  const sorts = [...tableClasses('place-sorts-words.txt')].flatMap(([sort, words]) =>
    words.has(noun) || words.has(word) ? [sort] : [],
  );
  return sorts.length === 0 ? NONE : sorts;
});

/** "Harn Ground" and "Harn Park", "Mill Creek" and "Mill River": one name before two words for a sort of place; not "Oslo Stadium" and "Oslo Arena", of which a town has both. */
export function isOtherSort(view: Sketch): boolean {
  const step = onlyPair(view);
  if (!step || step !== lastPair(view)) return false;
  const first = view.steps[0];
  if (first?.type !== 'pair' || tellsApart(first.left) || isOfPlace(first.left)) return false;
  const others = sortsOf(step.right.key);
  return sortsOf(step.left.key).some((sort) => others.includes(sort));
}

/** Two such names that no article has both. */
export function matchOtherWord(view: Sketch, left: Claim, right: Claim, event: EventView): Evidence | undefined {
  if (left.document === right.document || event.together(left, right)) return undefined;
  if (isLikeBefore(view)) return { score: 0.65, reasons: ['like words before one word for a place'] };
  return isOtherSort(view) ? { score: 0.65, reasons: ['one name, two words for a sort of place'] } : undefined;
}
