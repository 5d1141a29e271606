import type { Ladder } from '../../core/ladder.js';
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

/**
 * Rungs, as real phrases: "Guardians of Wildlife"/"Guardians of the Wildlife" article; "Interior Ministry"/"Ministry of Interior" same; "FIA"/"Federal Investigation Agency" acronym;
 * "Democratic Party"/"Democratic Party of Ruritania" short; "Silver Birches"/"Silverbirches" parted elsewhere; "K&L Fittings"/"L&K" swapped;
 * "Crime Agency"/"Crimes Agency" form; "Water and Sewer Board"/"Board for Waters and Sewers" form; "Tarn Bank"/"Tarn Investment Bank" a word inside; "Hale Center"/"Hale Clinic" another
 * word for the body; "Transformational Crime"/"Transnational Crime" another word; anything else names another body.
 */
export const ladder: Ladder<NameForm> = [
  { id: 'article', label: 'an article more or less inside the name', bearing: 'variant', holds: isOtherArticle },
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
    holds: isPluralAtEnd,
  },
  {
    id: 'word-form',
    label: 'the same words in other forms or spellings',
    bearing: 'variant',
    holds: (left, right) => isWordForm(sketch(left, right)) || isReordered(left, right),
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
