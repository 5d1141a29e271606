import type { Article, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { tableClasses } from '../data.js';
import { looksIn } from './looks.js';
import { type NameForm, nameForm } from './sketch.js';

/**
 * Units of a larger body that news writes in lower case, by what they are against: "counterterrorism wing", "anti-terrorist
 * unit", "anti-narcotics force"; or by the services they give: "victim services unit", "children's services team". Refused: units
 * without such a purpose ("new unit", "the first wing", "housing unit"). Nouns with "task" before them are units too.
 */
const pattern = (nouns: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}’'-])(?:(?:anti|counter)-?\\p{Ll}{4,40}|\\p{Ll}{4,40}(?:['’]s|s['’])? services) (?:task )?(?:${nouns})(?![\\p{L}\\p{N}])`,
    'gu',
  );

let units: RegExp | undefined;
let nouns: ReadonlySet<string> | undefined;

/** The nouns for parts of a body and for public offices. */
function unitNouns(): ReadonlySet<string> {
  const classes = tableClasses('bodies-words.txt');
  nouns ??= new Set([...(classes.get('unit') ?? []), ...(classes.get('bureau') ?? [])]);
  return nouns;
}

function unitPattern(): RegExp {
  units ??= pattern([...unitNouns()].join('|'));
  return units;
}

/** Tokens from what opens such a phrase to its noun: "anti - terrorist task force". */
const MOST_BETWEEN = 5;

/** Whether a noun for a unit stands soon behind a token. */
function hasUnitSoon(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + MOST_BETWEEN; at += 1) {
    if (unitNouns().has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** The organization mentions that such phrases are. */
export function unitPhrases(article: Article): readonly Mention<NameForm>[] {
  const mentions: Mention<NameForm>[] = [];
  const { tokens } = article;
  if (!looksIn(tokens).units.some((index) => hasUnitSoon(tokens, index))) return mentions;
  for (const match of article.text.matchAll(unitPattern())) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (article.names.some((name) => overlaps(name, range))) continue;
    mentions.push({ kind: 'organization', range, value: nameForm(match[0]) });
  }
  return mentions;
}
