import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { type NameForm, nameForm } from './sketch.js';

/**
 * Units of a larger body that news writes in lower case, by what they are against: "counterterrorism wing", "anti-terrorist
 * unit", "anti-narcotics force". Refused: units without such a purpose ("new unit", "the first wing", "housing unit").
 */
const UNIT =
  /(?<![\p{L}\p{N}’'-])(?:anti|counter)-?\p{Ll}{4,} (?:wing|unit|squad|division|branch|bureau|directorate|cell|task force|force|command|agency|department)(?![\p{L}\p{N}])/gu;

/** The organization mentions that such phrases are. */
export function unitPhrases(article: Article): readonly Mention<NameForm>[] {
  const mentions: Mention<NameForm>[] = [];
  if (!article.text.includes('anti') && !article.text.includes('counter')) return mentions;
  for (const match of article.text.matchAll(UNIT)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (article.names.some((name) => overlaps(name, range))) continue;
    mentions.push({ kind: 'organization', range, value: nameForm(match[0]) });
  }
  return mentions;
}
