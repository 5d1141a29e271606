import type { Json } from '../../core/discrepancy.js';

/** One sentence that an article gives as somebody's own words, or the title of a work. */
export interface Quotation {
  /** As written, for showing, without the quotation marks. */
  readonly text: string;
  /** Its words, lower case, contractions written out, words that the article put in brackets left out. */
  readonly words: readonly string[];
  /** Indexes into `words` before which the article marks that it left something out ("..."), by rising index. */
  readonly cuts: readonly number[];
  /** Whether another sentence stands before it between the same marks. */
  readonly follows?: boolean;
  /** Whether it is the title of a work and nothing that was said. */
  readonly isWork?: boolean;
}

const wordsOf = ({ words }: Quotation): string => words.join(' ');

/** Equal keys are the same words, whether a dash is set close and a space stands before the s: "you know what they say-the third time's", "say – the third time’ s". */
export function keyOf(value: Quotation): string {
  return wordsOf(value)
    .replace(/-/g, ' ')
    .replace(/ s(?= |$)/g, "'s");
}

/** The `normalized` of the JSON contract. */
export function normalizeQuotation(value: Quotation): Json {
  return wordsOf(value);
}
