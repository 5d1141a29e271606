import type { AnyKind } from '../../src/core/contracts.js';
import type { Json } from '../../src/core/discrepancy.js';
import { prepare } from '../../src/text/article.js';
import { articleOf } from './articles.js';
import { readProjectFile } from './project.js';

/** A sentence, and what a kind finds in it, in order. */
export interface KindRow {
  readonly sentence: string;
  readonly expect: readonly { readonly text: string; readonly normalized: Json }[];
}

/** The fixture rows of a kind. */
export function rowsOf(id: string): readonly KindRow[] {
  return JSON.parse(readProjectFile(`fixtures/kinds/${id}.json`)) as readonly KindRow[];
}

/** What a kind finds in a sentence: the text of each mention and its value, normalized. */
export function findIn(kind: AnyKind, sentence: string): KindRow['expect'] {
  const article = prepare(articleOf('row.txt', sentence));
  return kind.find(article, {}).map(({ range, value }) => ({
    text: article.text.slice(range.start, range.end),
    normalized: kind.normalize(value),
  }));
}
