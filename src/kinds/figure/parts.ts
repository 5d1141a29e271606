// Parts greater than their whole, inside one article: "75 foreign nationals ... 110 Afghan nationals".
import type { Article, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokensIn } from '../../text/clauses.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../../text/closed-classes.js';
import { tableSet } from '../../text/data.js';
import { lemma, stem } from '../../text/lemma.js';
import { BEHIND_OF, isAmong, OPENS_PART, partCue } from './cues.js';
import type { Draft } from './draft.js';
import { placeOf } from './frame.js';
import { roleOf } from './role-of.js';
import { standingOf } from './standing.js';
import { isPersonal } from './things.js';
import type { Role } from './value.js';

let demonyms: ReadonlySet<string> | undefined;

/** Whether a lemma or stem names a people. */
function isDemonym(word: string): boolean {
  demonyms ??= new Set(
    [...tableSet('demonyms.txt')].flatMap((name) => [lemma(name.toLowerCase()), stem(name.toLowerCase())]),
  );
  return demonyms.has(word);
}

/** "foreign nationals", "foreigners": all that a people of one country abroad are among. */
function isForeigners(draft: Draft): boolean {
  if (draft.counted === 'foreigner') return true;
  return draft.modifiers.includes('foreign') && isPersonal(draft);
}

/** "Afghan nationals", "Afghans". */
function isPeopleOfOneCountry(draft: Draft): boolean {
  if (draft.dimension !== 'count' || draft.counted === undefined) return false;
  if (isDemonym(draft.counted)) return true;
  return isPersonal(draft) && draft.modifiers.some(isDemonym);
}

interface Framed {
  readonly index: number;
  readonly mention: Mention<Draft>;
  readonly sentence: number;
  readonly role: Role | undefined;
  readonly part: boolean;
}

function framed(article: Article, mention: Mention<Draft>, index: number): Framed | undefined {
  const place = placeOf(article, mention.range);
  if (!place) return undefined;
  const { own, sentence } = place;
  return {
    index,
    mention,
    sentence: sentence.index,
    role: roleOf(article, mention.value, own, sentence),
    part: standingOf(article, mention.value, own, sentence) === 'part',
  };
}

/** The role of a part: its own, else that of the whole it is named with ("arresting 2,001 suspects, including 75 foreigners"). */
function roleOfPart(part: Framed, all: readonly (Framed | undefined)[]): Role | undefined {
  if (part.role !== undefined || !part.part) return part.role;
  for (let index = part.index - 1; index >= 0; index -= 1) {
    const before = all[index];
    if (!before || before.sentence !== part.sentence) return undefined;
    if (before.mention.value.dimension === 'count' && before.role !== undefined) return before.role;
  }
  return undefined;
}

/** Length of the longest link, with room to see that it ends. */
const LONGEST_LINK = 40;

/**
 * Whether no more stands between a whole and its part than what opens one: "including", "among them", "of whom", with a comma or without; the
 * hedge of the part is its own.
 */
function isLink(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.text === ',' ? from + 1 : from;
  const [opener, group] = [tokens[first], tokens[first + 1]];
  if (opener === undefined || to <= first || to > first + 2) return false;
  const opens = (partCue(opener) & OPENS_PART) !== 0;
  if (to === first + 1) return opens && !isAmong(opener.lower);
  return (opens || opener.lower === 'of') && group !== undefined && partCue(group) === BEHIND_OF;
}

/** "killed five people, including 12 children": a part that is greater than the whole right before it. */
function markNext(article: Article, mentions: readonly Mention<Draft>[], marks: Map<number, string>): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const whole = mentions[index - 1];
    const part = mentions[index];
    if (whole?.value.dimension !== 'count' || part?.value.dimension !== 'count') continue;
    const most = whole.value.high;
    const least = part.value.low;
    if (most === null || least === null || least <= most) continue;
    if (most === 0 || whole.value.low !== most) continue;
    if (part.range.start - whole.range.end > LONGEST_LINK) continue;
    const { first, last } = tokensIn(article, { start: whole.range.end, end: part.range.start });
    if (!isLink(article.tokens, first, last)) continue;
    const name = `${plainNoun(whole.value)} and their part ${index}`;
    marks.set(index - 1, name);
    marks.set(index, name);
  }
}

const plainNoun = (draft: Draft): string => draft.counted ?? 'whole';

/** What stands right behind a part that is taken out of the count before it. */
const OF_WHOM = /^ of (?:whom|which)\b/;

/** All that stands between a part and the count that it is taken out of. */
const OF_THE = new RegExp(`^ of (?:${[...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES].join('|')})(?: [a-z]+)? $`);

/** A part of a group that was counted before, by the pronoun of the third person or a demonstrative: "five |of them". */
const OF_THEM = /^ of (?:them|these|those)\b/;

/** What leads from one count to another of the same noun: "58 votes |to| 41", "31 votes |against| 44", "versus" and "vs". */
const AGAINST = /^ (?:to|against|versus|vs\.?) $/;

/** Code units between a part of "them" and the count of them. */
const THEM_REACH = 200;

/** The nearest count of a noun before a mention that is no smaller: "12 miners were trapped, and rescuers reached |five of them". */
function countedBefore(article: Article, mentions: readonly Mention<Draft>[], index: number): Draft | undefined {
  const own = mentions[index];
  for (let at = index - 1; own !== undefined && at >= 0; at -= 1) {
    const before = mentions[at];
    if (!before || own.range.start - before.range.end > THEM_REACH) return undefined;
    const { dimension, counted, low, high } = before.value;
    if (dimension !== 'count' || counted === undefined) continue;
    const between = article.text.slice(before.range.end, own.range.start);
    const parted = between.indexOf('.') !== between.lastIndexOf('.');
    return parted || (high ?? low ?? 0) < (own.value.low ?? 0) ? undefined : before.value;
  }
  return undefined;
}

/** The count whose noun a bare number shares: "14 rowers, |three of whom"; "|two of its six mills"; "58 votes to |41". */
function namedBy(article: Article, mentions: readonly Mention<Draft>[], index: number): Draft | undefined {
  const own = mentions[index]?.range;
  if (!own) return undefined;
  const behind = article.text.slice(own.end, own.end + LONGEST_LINK);
  if (OF_THEM.test(behind)) return ofUnit(countedBefore(article, mentions, index));
  const before = mentions[index - 1];
  if (before && own.start - before.range.end <= LONGEST_LINK) {
    const between = article.text.slice(before.range.end, own.start);
    if (AGAINST.test(between)) return before.value;
    if (OF_WHOM.test(behind)) return /[.;!?]/.test(between) ? undefined : before.value;
  }
  const after = mentions[index + 1];
  if (!after || after.range.start - own.end > LONGEST_LINK) return undefined;
  return OF_THE.test(article.text.slice(own.end, after.range.start)) ? ofUnit(after.value) : undefined;
}

/** A count of people as one whose noun a part takes for its unit only: "three of the five rowers" are three people as well. */
function ofUnit(whole: Draft | undefined): Draft | undefined {
  if (whole === undefined || !isPersonal(whole)) return whole;
  const { counted, ...rest } = whole;
  return counted === undefined ? undefined : rest;
}

/**
 * Gives a bare number that shares the noun of a count near it that noun: "14 rowers, three of whom" are rowers, "two of its six
 * mills" mills.
 */
export function nameParts(article: Article, mentions: readonly Mention<Draft>[]): readonly Mention<Draft>[] {
  let named: Mention<Draft>[] | undefined;
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention?.value.dimension !== 'count' || mention.value.counted !== undefined) continue;
    const whole = namedBy(article, mentions, index);
    if (whole?.dimension !== 'count' || whole.unit === mention.value.unit) continue;
    const { unit, counted } = whole;
    named ??= [...mentions];
    named[index] = { ...mention, value: { ...mention.value, unit, ...(counted === undefined ? {} : { counted }) } };
  }
  return named ?? mentions;
}

/** Marks figures of one role of which the smaller is said of a group that holds the greater one's. */
export function markExcess(article: Article, mentions: readonly Mention<Draft>[]): readonly Mention<Draft>[] {
  const marks = new Map<number, string>();
  markNext(article, mentions, marks);
  if (mentions.some(({ value }) => isForeigners(value))) markForeigners(article, mentions, marks);
  if (marks.size === 0) return mentions;
  return mentions.map((mention, index) => {
    const mark = marks.get(index);
    return mark === undefined ? mention : { ...mention, value: { ...mention.value, exceeds: mark } };
  });
}

/** "75 foreign nationals ... 110 Afghan nationals": foreigners in a role, and more people of one country in the same. */
function markForeigners(article: Article, mentions: readonly Mention<Draft>[], marks: Map<number, string>): void {
  const foreign = mentions.flatMap((mention, index) => (isForeigners(mention.value) ? [index] : []));
  const peoples = mentions.flatMap((mention, index) => (isPeopleOfOneCountry(mention.value) ? [index] : []));
  if (peoples.length === 0) return;
  const frames = mentions.map((mention, index) => framed(article, mention, index));
  for (const whole of foreign) {
    for (const part of peoples) {
      const [outer, inner] = [frames[whole], frames[part]];
      if (!outer || !inner || whole === part) continue;
      const role = roleOfPart(outer, frames);
      const least = inner.mention.value.low;
      const most = outer.mention.value.high;
      if (role === undefined || roleOfPart(inner, frames) !== role || least === null || most === null || least <= most)
        continue;
      marks.set(whole, `foreigners ${role}`);
      marks.set(part, `foreigners ${role}`);
    }
  }
}
