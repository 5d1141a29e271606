import type { Ladder } from '../../core/ladder.js';
import { alignWords, commonStretch, type Difference, differenceIn } from './align-words.js';
import { rewordingOf } from './reworded.js';
import { keyOf, type Quotation } from './value.js';
import { titleRelation } from './works.js';

const areWorks = (left: Quotation, right: Quotation): boolean => left.isWork === true && right.isWork === true;

/** The gravest difference between two quotations; undefined where they hardly meet. */
function gravest(left: Quotation, right: Quotation): Difference | undefined {
  const differences = alignWords(left, right)?.gaps.map(differenceIn);
  if (!differences) return undefined;
  return differences.includes('telling') ? 'telling' : differences.includes('small') ? 'small' : 'none';
}

/** Whether they are one saying by the words that they share in any form, not by the stretch that they have in common. */
const isReworded = (left: Quotation, right: Quotation, difference: Difference): boolean =>
  commonStretch(left, right) === undefined && rewordingOf(left, right)?.difference === difference;

/**
 * How two quotations of one saying relate. Same: the same words. Compatible: one clipped or marked as cut, spelling of house
 * style, a number in words. Variant: another word where both go on alike, "undeserved attention" / "undeserved negative attention", or other words for
 * a good part of it, "We are not making toys" / "We do not want to make toys".
 */
export const quoteLadder: Ladder<Quotation> = [
  { id: 'same', label: 'the same words', bearing: 'same', holds: (left, right) => keyOf(left) === keyOf(right) },
  {
    id: 'other-title',
    label: 'a title with a slip',
    bearing: 'variant',
    holds: (left, right) => areWorks(left, right) && titleRelation(left, right) === 'slip',
  },
  {
    id: 'one-title',
    label: 'one title, in another spelling',
    bearing: 'compatible',
    holds: (left, right) => areWorks(left, right) && titleRelation(left, right) === 'same',
  },
  {
    id: 'other-words',
    label: 'another word in the same sentence',
    bearing: 'variant',
    holds: (left, right) => gravest(left, right) === 'telling',
  },
  {
    id: 'small-words',
    label: 'another small word in the same sentence',
    bearing: 'variant',
    holds: (left, right) => gravest(left, right) === 'small' || isReworded(left, right, 'small'),
  },
  {
    id: 'reworded',
    label: 'the same in other words',
    bearing: 'variant',
    holds: (left, right) => isReworded(left, right, 'telling'),
  },
  {
    id: 'clipped',
    label: 'one shorter, or in another spelling',
    bearing: 'compatible',
    holds: (left, right) => gravest(left, right) === 'none' || isReworded(left, right, 'none'),
  },
  { id: 'other-saying', label: 'rather two sayings', bearing: 'unknown', holds: () => true },
];
