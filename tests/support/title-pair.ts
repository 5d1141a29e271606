import type { Pair, Side } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { type Title, title } from '../../src/kinds/title/index.js';
import { plainDocument } from './plain-document.js';
import { articleOf } from './title-article.js';

/** A title as its sentence gives it, and the articles that hold it. */
export interface TitleSide {
  readonly phrase: string;
  readonly documents: readonly string[];
}

/** The title that an article of one sentence gives Ann Lee: "Acting Mayor" of "Acting Mayor Ann Lee spoke." */
export function titleOf(phrase: string): Title {
  const text = phrase.startsWith(', ') ? `Ann Lee${phrase}, spoke.` : `${phrase} Ann Lee spoke.`;
  const [mention] = title.find(articleOf(text, ['Ann Lee']), {});
  if (!mention) throw new Error(`no title in: ${text}`);
  return mention.value;
}

/** Two titles of Ann Lee as COMPARE hands them to a rule. */
export function titlePair(left: TitleSide, right: TitleSide): Pair {
  const [one, other] = [titleOf(left.phrase), titleOf(right.phrase)];
  const side = (value: Title, { documents }: TitleSide): Side => ({
    key: title.key(value),
    shown: title.show(value),
    normalized: title.normalize(value),
    claims: [],
    documents: documents.map((path) => plainDocument(path, '')),
  });
  const rung = stand(title.ladder, one, other);
  return {
    cluster: { event: 'e', kind: 'title', about: 'title of Ann Lee', claims: [], cohesion: 1, reasons: [] },
    left: side(one, left),
    right: side(other, right),
    rung: { ...rung, holds: () => true },
  };
}
