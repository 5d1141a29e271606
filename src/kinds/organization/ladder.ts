import type { Ladder } from '../../core/ladder.js';
import { ACRONYM, LOOSE_SPELLING, PARTED, SAME_NAME, SHORT_FORM } from '../../text/forms/rungs.js';
import { isAcronymOf, type NameForm, onlyUnequal, sameWords, sketch } from '../../text/forms/sketch.js';
import {
  isInnerWord,
  isLoosePlural,
  isOtherArticle,
  isOtherBody,
  isParted,
  isPluralAtEnd,
  isReordered,
  isShortForm,
  isSwapped,
  isWordForm,
} from './names.js';
import { isLongerEnd, isOtherWord } from './other-word.js';

/**
 * Rungs, as real phrases: "Guardians of Nature"/"Guardians of the Nature" article; "Interior Ministry"/"Ministry of Interior" same; "FIA"/"Federal Inspection Agency" acronym;
 * "Democratic Party"/"Democratic Party of Ruritania" short; "Silver Birches"/"Silverbirches" parted elsewhere; "K&L Fittings"/"L&K" swapped;
 * "Crime Agency"/"Crimes Agency" form; "Water and Sewer Board"/"Board for Waters and Sewers" form; "Tarn Bank"/"Tarn Investment Bank" a word inside; "Hale Center"/"Hale Clinic" another
 * word for the body; "Transformational Justice"/"Transnational Justice" another word; "Tri-Valley"/"Tri-State Stolen Cars Task Force" one other word; "Sailing
 * Club of the Straits"/"... Straits Islands" a longer end; anything else names another body.
 */
export const ladder: Ladder<NameForm> = [
  { id: 'article', label: 'an article more or less inside the name', bearing: 'variant', holds: isOtherArticle },
  { ...SAME_NAME, holds: sameWords },
  { ...ACRONYM, holds: isAcronymOf },
  {
    id: 'swapped-initials',
    label: 'the same initials in another order',
    bearing: 'variant',
    holds: isSwapped,
  },
  { ...PARTED, holds: (left, right) => isParted(sketch(left, right)) },
  {
    id: 'longer-end',
    label: 'a word more at the end of what the body is of',
    bearing: 'variant',
    holds: isLongerEnd,
  },
  { ...SHORT_FORM, holds: (left, right) => isShortForm(sketch(left, right)) },
  {
    id: 'plural-at-end',
    label: 'one of a kind and all of them',
    bearing: 'compatible',
    holds: isPluralAtEnd,
  },
  {
    id: 'word-form',
    label: 'the same words in other forms or spellings',
    bearing: 'variant',
    holds: (left, right) => isWordForm(sketch(left, right)) || isReordered(left, right),
  },
  { ...LOOSE_SPELLING, holds: isLoosePlural },
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
    id: 'other-word',
    label: 'another word at one place of the name',
    bearing: 'apart',
    holds: (left, right) => isOtherWord(sketch(left, right)),
  },
  {
    id: 'one-acronym',
    label: 'one acronym with two expansions',
    bearing: 'apart',
    holds: (left, right) => left.short !== undefined && left.short === right.short,
  },
  { id: 'another-organization', label: 'names of different organizations', bearing: 'unknown', holds: () => true },
];
