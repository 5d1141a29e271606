import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { sameBody } from '../../text/forms/bodies.js';
import { isAcronymOf, type NameForm, type Sketch, sameWords, sketch } from '../../text/forms/sketch.js';
import { isAcronym } from '../../text/forms/words.js';
import { isCommonWord } from '../../text/names/gazetteer.js';
import {
  ENOUGH_IN_COMMON,
  held,
  isContained,
  isLoosePlural,
  isOneShorter,
  isParted,
  isReordered,
  isShortForm,
  isSwapped,
  overlap,
} from './names.js';
import { matchOtherWord } from './other-word.js';

/** Names of one sentence that are looked at as neighbours; a sentence with more is a table. */
const MOST_NEIGHBOURS = 12;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether two claims stand in sentences that name another plural in common: "the Pirates and Keldos", "Port Haven Pirates and Kildaos". */
function shareNeighbour(left: Claim<NameForm>, right: Claim<NameForm>): boolean {
  const own = new Set([lastWord(left.value.text), lastWord(right.value.text)]);
  const others = ({ context }: Claim): readonly string[] =>
    context.names
      .slice(0, MOST_NEIGHBOURS)
      .map(lastWord)
      .filter((word) => /^\p{Lu}\p{Ll}{3,}s$/u.test(word) && !own.has(word));
  const mine = new Set(others(left));
  return others(right).some((word) => mine.has(word));
}

/** Whether two names can be meant for one body, with what speaks for it. */
export function match(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): Evidence | undefined {
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
  if (isReordered(a, b)) return { score: 0.85, reasons: ['the same words in another order and other forms'] };
  if (isContained(a, b)) return { score: Math.max(0.6, 0.35 + share / 2), reasons: ['all words of the shorter name'] };
  const tail = misspeltTail(left, right, view);
  if (tail) return tail;
  if (side.equal === 0) return misspelling(left, right, side, view);
  if (held(side) < 1 || share < ENOUGH_IN_COMMON) return undefined;
  if (side.unequal.some((step) => step.relation === 'different' && !sameBody(step.left.key, step.right.key)))
    return matchOtherWord(side, left, right, view);
  if (side.extras.length > 0 && !isOneShorter(side)) return undefined;
  if (areTold(side, left, right, view)) return undefined;
  return { score: Math.min(0.95, 0.35 + share / 2), reasons: ['most words of the name in common'] };
}

/**
 * "Port Haven Kestrels" and "Kestrals": the last word of a team's name, on its own, misspelt. It is held against that word, so that
 * the town before it does not thin the evidence.
 */
function misspeltTail(left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): Evidence | undefined {
  const [short, long] = left.value.words.length < right.value.words.length ? [left, right] : [right, left];
  const last = long.value.words.at(-1);
  if (short.value.words.length !== 1 || long.value.words.length < 2 || !last?.key.endsWith('s')) return undefined;
  const tail: Claim<NameForm> = { ...long, value: { text: last.text, words: [last] } };
  return misspelling(tail, short, sketch(tail.value, short.value), view);
}

/** Most words of the longer of two names that one article may tell apart by a word inside. */
const LONGEST_TOLD = 3;

/** "Tarn Dairy" and "Tarn Maid Dairy", both in one article: two firms; of longer names one is a slip of the other. */
function areTold(side: Sketch, left: Claim<NameForm>, right: Claim<NameForm>, view: EventView): boolean {
  const longest = Math.max(left.value.words.length, right.value.words.length);
  if (longest > LONGEST_TOLD || side.unequal.length > 0) return false;
  return side.extras.some((step) => step.position === 'inside') && view.together(left, right);
}

/** "Academy" for "Academy of Harbour Arts": a lone word for a kind of body points to too many. */
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
  // Words of the language, as papers have for names: two of them, or one beside a name that is as rare.
  const words = [step.left, step.right].filter(({ key }) => !key.endsWith('s') && isCommonWord(key)).length;
  const seldom = Math.max(view.spread(left), view.spread(right)) <= 1;
  if (words > 1 || (words > 0 && seldom)) return undefined;
  if (Math.min(step.left.key.length, step.right.key.length) < 5) return undefined;
  return rare ? { score: 0.6, reasons: ['name spelt in two ways'] } : undefined;
}
