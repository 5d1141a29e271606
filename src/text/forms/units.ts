import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { perToken } from '../per-word.js';
import { type NameForm, nameForm } from './sketch.js';

/**
 * Units of a larger body that news writes in lower case, by what they are against: "counterterrorism wing", "anti-terrorist
 * unit", "anti-narcotics force"; or by the services they give: "victim services unit", "children's services team". Refused: units
 * without such a purpose ("new unit", "the first wing", "housing unit"). The nouns of units are a choice of ours, open to additions.
 */
const UNIT =
  /(?<![\p{L}\p{N}’'-])(?:(?:anti|counter)-?\p{Ll}{4,40}|\p{Ll}{4,40}(?:['’]s|s['’])? services) (?:team|wing|unit|squad|division|branch|bureau|directorate|cell|task force|force|command|agency|department)(?![\p{L}\p{N}])/gu;

const opensUnit = perToken(({ text }) => /anti|counter|^services$/.test(text));

/** The organization mentions that such phrases are. */
export function unitPhrases(article: Article): readonly Mention<NameForm>[] {
  const mentions: Mention<NameForm>[] = [];
  if (!article.tokens.some(opensUnit)) return mentions;
  for (const match of article.text.matchAll(UNIT)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (article.names.some((name) => overlaps(name, range))) continue;
    mentions.push({ kind: 'organization', range, value: nameForm(match[0]) });
  }
  return mentions;
}
