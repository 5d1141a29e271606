// The towns, regions and countries in which something was done.
import type { Article, Name } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { tokenAt } from '../../text/clauses.js';
import { POINT_ADJECTIVES } from '../../text/compass.js';
import { tableTest } from '../../text/data.js';
import { isCountry } from '../../text/forms/countries.js';
import { type NameForm, nameForm, sameWords, sketch } from '../../text/forms/sketch.js';
import type { Happening } from '../../text/happening.js';
import { isStateAbbreviation, placeSureness } from '../../text/names/gazetteer.js';
import { isPlaceHead, isPlaceNoun } from '../../text/names/heads.js';
import { NEVER, sameHappening } from '../../text/same-happening.js';
import { tokenOf } from '../../text/tokens.js';
import { isLooseSpelling, isShortForm, isSpelling } from './names.js';
import { deedAt } from './site.js';

/** Three widths, of which two places of one lie beside each other as a rule; a town is what is neither of the others. */
type Width = 'town' | 'region' | 'country';

/** In which place something was done. */
export interface Scene {
  readonly sort: 'scene';
  readonly form: NameForm;
  readonly width: Width;
  /** What was done there. */
  readonly happening: Happening;
  /** As written: "Lunde". */
  readonly shown: string;
}

const isRegion = tableTest('regions-words.txt');

/** What ends the name of a house, a ground or a water, in which a town may have what it has: "Harn Hall"; not the name of a town that the lists know. */
function isSpot({ text }: Name): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return text.includes(' ') && placeSureness(text) === 'none' && isPlaceHead(last) && !isPlaceNoun(last);
}

/** How wide a place is, by its name and by what stands behind a comma in the article: "Lunde, |Velmar|". */
function widthOf({ text }: Name, regions: ReadonlySet<string>): Width {
  const key = text.toLowerCase();
  if (isCountry(key)) return 'country';
  if (regions.has(text) || isRegion(key) || isStateAbbreviation(text.replace(/\.$/, ''))) return 'region';
  return text.includes(' ') && placeSureness(text) === 'none' && isPlaceNoun(key.slice(key.lastIndexOf(' ') + 1))
    ? 'region'
    : 'town';
}

/** The names that an article has behind another place and a comma: what that lies in. */
function regionsOf({ names, text }: Article): ReadonlySet<string> {
  const regions = new Set<string>();
  for (let index = 1; index < names.length; index += 1) {
    const [town, region] = [names[index - 1], names[index]];
    if (town?.type !== 'place' || region?.type !== 'place') continue;
    if (text.slice(town.end, region.start) === ', ') regions.add(region.text);
  }
  return regions;
}

/** A name with the points of the compass as nouns: "Northern |Tarvin" and "North |Tarvin" are one region. */
const pointed = (name: string): string =>
  name.replace(/^\p{L}+ern(?= )/u, (word) => (POINT_ADJECTIVES.has(word.toLowerCase()) ? word.slice(0, -3) : word));

/** Whether "in" or "at" leads to a name, and the name has nothing: "in |Lunde"; not "from |Lunde", "in |Lunde's church". */
function isLed(article: Article, { start, end }: Name): boolean {
  const { text } = article;
  if (text[start - 1] !== ' ' || !/[nt]/i.test(text[start - 2] ?? '') || /['’]/.test(text[end] ?? '')) return false;
  const lead = tokenOf(article.tokens, tokenAt(article, start) - 1)?.lower;
  return lead === 'in' || lead === 'at';
}

/** Code units of " in " and " at ". */
const LEAD_LENGTH = 4;

/** Whether a body or another place stands right before, which the place is of: "Harn Mills in |Lunde". */
const isSeat = ({ start }: Name, before: Name | undefined): boolean =>
  before !== undefined && before.type !== 'person' && before.end + LEAD_LENGTH === start;

/**
 * In which towns, regions and countries things were done. Taken: "was arrested in Lunde", "the wedding in Lunde", "will meet in Norland".
 * Refused: what is or is said there ("is in Lunde", "told reporters in Lunde"), where a way begins or ends ("from Lunde to Harn"), houses and
 * grounds ("at Harn Hall"), and where a body is ("Harn Mills in Lunde").
 */
export function scenesOf(article: Article): readonly Mention<Scene>[] {
  const found: Mention<Scene>[] = [];
  let regions: ReadonlySet<string> | undefined;
  const { names } = article;
  for (const [index, name] of names.entries()) {
    if (name.type !== 'place' || !isLed(article, name) || isSpot(name) || isSeat(name, names[index - 1])) continue;
    const range = { start: name.start, end: name.end };
    const happening = deedAt(article, range, tokenAt(article, name.start) - 1);
    if (!happening) continue;
    regions ??= regionsOf(article);
    const width = widthOf(name, regions);
    const value: Scene = { sort: 'scene', form: nameForm(pointed(name.text)), width, happening, shown: name.text };
    found.push({ kind: 'place', range, value });
  }
  return found;
}

/** Whether two scenes are said to be one place, under one name or two forms of it. */
export function areOneScene({ form: left }: Scene, { form: right }: Scene): boolean {
  const names = sketch(left, right);
  return sameWords(left, right) || isShortForm(names) || isSpelling(names) || isLooseSpelling(left, right);
}

/** Whether neither of two places lies in the other, as far as their widths tell. */
export const areBeside = ({ width: left }: Scene, { width: right }: Scene): boolean => left === right;

/**
 * Whether two claims tell where one thing was done.
 * @param together whether an article of the event has both names, and so tells of two places or of one in the other
 */
export function matchScenes(
  left: Claim<Scene>,
  right: Claim<Scene>,
  view: EventView,
  together: () => boolean,
): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (left.document === right.document && a.happening.at === b.happening.at) return NEVER;
  if (!areOneScene(a, b) && (left.document === right.document || !areBeside(a, b) || together())) return undefined;
  return sameHappening(a.happening, b.happening, view.weight);
}
