import type { Article } from '../../core/article.js';
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView, Kind } from '../../core/contracts.js';
import { byText } from '../../core/order.js';
import { sentenceAt } from '../../text/clauses.js';
import { speakerOf } from '../../text/speaker.js';
import { commonStretch } from './align-words.js';
import { findQuotations } from './find.js';
import { quoteLadder } from './ladder.js';
import { rewordingOf, tellingPairs } from './reworded.js';
import { keyOf, normalizeQuotation, type Quotation } from './value.js';
import { findWorks, titleKeys, titleRelation } from './works.js';

export type { Quotation } from './value.js';

/** Words in a row that two quotations must have in common to be looked at. */
const SHINGLE = 4;
/** How sure it is that two titles that differ by a letter or an ending are one work's. */
const ONE_TITLE = 0.8;

/** How sure it is that two sentences of much the same words are one saying, told twice. */
const REWORDED = 0.7;

function block({ value }: Claim<Quotation>): readonly string[] {
  if (value.isWork) return titleKeys(value);
  const keys = new Set<string>();
  for (let index = 0; index + SHINGLE <= value.words.length; index += 1) {
    keys.add(value.words.slice(index, index + SHINGLE).join(' '));
  }
  for (const pair of tellingPairs(value)) keys.add(pair);
  return [...keys];
}

/** Whether two quotations are of one saying; never where one article gives both. */
function match(left: Claim<Quotation>, right: Claim<Quotation>, view: EventView): Evidence | undefined {
  if (left.value.isWork !== right.value.isWork || view.together(left, right)) return undefined;
  if (left.value.isWork) {
    const isOne = titleRelation(left.value, right.value) !== 'other';
    return isOne ? { score: ONE_TITLE, reasons: ['all words but one'] } : undefined;
  }
  const stretch = commonStretch(left.value, right.value);
  const common = stretch ?? rewordingOf(left.value, right.value);
  return common && { score: stretch?.share ?? REWORDED, reasons: [`${common.shared} words in the same order`] };
}

/**
 * Who goes on speaking in a quotation that opens a sentence without naming anybody: whom the sentence before names, where that
 * quotes too ("“We left early,” Moran said. “Nobody was hurt.”"). Undefined where the sentence names its own speaker.
 * @param start of the quotation, behind its mark
 */
function goingOn(article: Article, start: number): string | undefined {
  const sentence = sentenceAt(article, start);
  if (!sentence || !/^["“‘«]\s?$/.test(article.text.slice(sentence.start, start))) return undefined;
  const before = article.sentences[sentence.index - 1];
  if (!before || !/["“”»]/.test(article.text.slice(before.start, before.end))) return undefined;
  return speakerOf(article, sentence) === undefined ? speakerOf(article, before) : undefined;
}

/** "wording of what Ilse Moran said": by the speaker whom most articles name. */
function about(claims: readonly Claim<Quotation>[]): string {
  const counts = new Map<string, number>();
  for (const { qualifiers } of claims) {
    const name = qualifiers.speaker;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (claims[0]?.value.isWork) return 'title of a work';
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byText(a, b));
  return best ? `wording of what ${best[0]} said` : 'wording of a quotation';
}

/**
 * Quotations, sentence by sentence, held against the same sentence in another article. What is taken and what is refused stands
 * over `findQuotations`.
 */
export const quote: Kind<Quotation> = {
  id: 'quote',
  summary: 'sentences in quotation marks, and what one saying is quoted as elsewhere',
  find: (article) => [...findQuotations(article), ...findWorks(article)],
  attach: ({ value, range }, article) => {
    if (value.isWork) return { subject: 'work', attribute: 'title', value, qualifiers: { assertion: 'asserted' } };
    const speaker = goingOn(article, range.start);
    return {
      subject: 'quotation',
      attribute: 'wording',
      value,
      verb: 'say',
      qualifiers: { assertion: 'asserted', ...(speaker !== undefined && { speaker }) },
    };
  },
  key: keyOf,
  normalize: normalizeQuotation,
  show: ({ text }) => `“${text}”`,
  identity: ({ value }) => keyOf(value),
  block,
  match,
  about,
  ladder: quoteLadder,
};
