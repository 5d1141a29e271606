import type { Document } from './document.js';
import type { BlockRole } from './reading.js';
import type { Range } from './span.js';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, number or punctuation mark of a reading; ranges count in `Reading.text`. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  /** Number of the spelling within this run of the program, equal where `text` is; -1 for rare ones. Only for keeping answers. */
  readonly spelling: number;
}

/** A sentence of a reading. `first` and `last` are a half-open range of `Article.tokens`. */
export interface Sentence extends Range {
  readonly index: number;
  readonly role: BlockRole;
  readonly first: number;
  readonly last: number;
}

export type NameType = 'person' | 'organization' | 'place';

/** A proper name found in a reading. */
export interface Name extends Range {
  readonly type: NameType;
  readonly text: string;
  readonly sentence: number;
  /** How sure the tagger is, 0 to 1. */
  readonly confidence: number;
}

/** A document made ready for the kinds: split once, tagged once. */
export interface Article {
  readonly document: Document;
  /** `document.reading.text`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By start; names do not overlap, save that a place may lie inside an organization's name. */
  readonly names: readonly Name[];
}
