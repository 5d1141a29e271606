import type { ReadOptions } from '../../core/contracts.js';
import type { BlockRole } from '../../core/reading.js';
import type { Range } from '../../core/span.js';
import { agencyDateline } from '../../text/agency-dateline.js';
import { tableSet, tableTest } from '../../text/data.js';
import { dateLine, type HeadDate, isFirstPublished, isTimeLine, opensLabelled } from '../../text/dateline.js';
import { bareWords } from '../../text/plain-letters.js';
import { isBar, isFurniture, isSection, isTagList } from '../../text/repair/furniture.js';
import { knownness } from '../../text/repair/words.js';
import { PREPOSITION } from '../names.js';
import type { Paragraph } from './paragraphs.js';

/** Something the head or foot of an article says of it, and where. */
export interface Said extends Range {
  readonly value: string;
}

/** What the lines around the running text say of an article. Ranges count in the text that the paragraphs were cut from. */
export interface About {
  headline?: Said;
  outlet?: Said;
  byline?: Said;
  dateline?: Said;
  published?: HeadDate;
  updated?: HeadDate;
}

/** What becomes of a paragraph: its role in the reading, or out of it. */
export type Part = BlockRole | 'out';

const STOP = /[.!?…][\s"”’')\]]*$/;
/** A headline is short: the longest of 239 in the corpus has 160 units. */
const LONGEST_HEADLINE = 200;
/** Fewer words with a stop after them may still be a headline ("It's official!"), not yet running text. */
const RUNNING_WORDS = 8;
/** A date line may stand below a standfirst, but not deep in the article. */
const HEAD_PARAGRAPHS = 12;
const FOOT_PARAGRAPHS = 6;
/** More lines than this without running text are a list, not a head; the longest head of 447 files of the corpus has 5 lines. */
const LONGEST_HEAD = 40;

/** Whether a line is one common word, as labels are: "Topics". */
const isCommon = (lower: string): boolean => knownness(lower) > 0;

const wordsOf = (text: string): number => text.split(/\s+/).length;

function isRunning(text: string): boolean {
  return (
    text.length > LONGEST_HEADLINE || (STOP.test(text) && wordsOf(text.slice(0, LONGEST_HEADLINE)) >= RUNNING_WORDS)
  );
}

/** "By Ana Vidal", "Written by Ana Vidal", "Reporter: Ana Vidal": "by", or a role and a colon before names alone. */
const NAMES = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)+";
const BYLINE = new RegExp(
  `^(?:(?:(?<what>[Ww]ritten|WRITTEN) )?(?:[Bb]y|BY):?|(?<role>\\p{L}+?)s? ?:(?= +${NAMES}(?: and ${NAMES})?$)) +(?<who>\\S.*)$`,
  'u',
);
/** A word for a person by what they do, or for the people of one paper (WordNet's nouns for those). */
const isRole = tableTest('role-nouns.txt');
/** The last word of a line in the singular. */
const lastWord = (text: string): string => /(?<word>\p{L}+?)s?$/u.exec(text)?.groups?.word?.toLowerCase() ?? '';
/** Who writes for a paper and has no name: "Staff Reporter". */
const isRoleName = (text: string): boolean => isRole(lastWord(text));
/** The same, on a line of its own. */
const UNNAMED = /^\p{Lu}[\p{L}’']*(?: [\p{L}’']+){0,2}$/u;
/** What a byline names: a name, or a role behind a determiner. Refused: "By the numbers", "By Monday the river had risen." */
const isWriter = (who: string): boolean => /^\p{Lu}/u.test(who) || isRole(lastWord(BEFORE_PLACE.exec(who)?.[0] ?? ''));
const BEFORE_PLACE = new RegExp(`^[^,]*?(?=${PREPOSITION}|,|$)`);

/** The writer that a line names: "By Tunde Ajayi", "By our correspondent in Accra", "By state political reporters". */
function bylineOf(paragraph: Paragraph, first: boolean): Said | undefined {
  const { text, start } = paragraph;
  if (text.length > 120 || paragraph.lines.length > 1) return undefined;
  const { what, role, who: found } = BYLINE.exec(text)?.groups ?? {};
  const named = role === undefined || isRole(role.toLowerCase());
  const who = named && !(first && what !== undefined) ? found?.replace(/[\s|,;:-]+$/, '') : undefined;
  if (who === undefined && !first && text.length < 40 && UNNAMED.test(text) && isRoleName(text))
    return { value: text, start, end: start + text.length };
  if (who === undefined || wordsOf(who) > 12 || /\p{Ll}[.!?]$/u.test(who) || !isWriter(who)) return undefined;
  if (first && !/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(who)) return undefined;
  const from = start + text.indexOf(who);
  return { value: who, start: from, end: from + who.length };
}

/** A line that names the outlet: "Newsroom, with wires", "Inside Pitch, from our man in Asuncion", "Source: Nordlys Online". */
const OUTLETS: readonly { readonly sign: RegExp; readonly form: RegExp }[] = [
  { sign: /, (?:with|from our) /, form: /^(?<outlet>\p{Lu}[^,]{1,40}), (?:with \p{L}+(?: \p{L}+)?|from our [^.]*)$/u },
  { sign: /^source\s*:/i, form: /^source\s*:\s*(?<outlet>(?!https?:|www\.)\p{Lu}[^,.:]{1,60})$/iu },
];

function outletOf(paragraph: Paragraph): Said | undefined {
  for (const { sign, form } of OUTLETS) {
    const outlet = sign.test(paragraph.text) ? form.exec(paragraph.text)?.groups?.outlet?.trim() : undefined;
    if (outlet === undefined) continue;
    const start = paragraph.start + paragraph.text.lastIndexOf(outlet);
    return { value: outlet, start, end: start + outlet.length };
  }
  return undefined;
}

/** A place in capitals with its state or country, as a release puts it before its date: "WASHINGTON, DC". */
const PLACE = /^\p{Lu}[\p{Lu} .'’-]+, \p{Lu}[\p{L}.]+$/u;

/** Who wrote it, in a part of a date line: "By Ana Vidal", "Posted by dora_w in Ships". */
const WRITTEN_BY = /^(?<by>(?:(?:posted|published|written) )?by )(?<who>.+?)(?: in .*)?$/i;

/** Whether a name is in the gazetteer: "The Quay Herald, |Lisbon". */
const isPlace = (name: string): boolean => tableSet('places.txt').has(name);

/** Takes from a date line what it says besides the date: the outlet, the place or the writer. */
function takeRest(rest: string, paragraph: Paragraph, about: About): void {
  for (const part of rest.split(' | ')) {
    const start = paragraph.text.indexOf(part);
    if (part === '' || start < 0 || isSection(part)) continue;
    const said = { value: part, start: paragraph.start + start, end: paragraph.start + start + part.length };
    const { by = '', who = part } = WRITTEN_BY.exec(part)?.groups ?? {};
    const from = said.start + by.length;
    const town = part.lastIndexOf(', ');
    if (by !== '' || isRoleName(part)) about.byline ??= { value: who, start: from, end: from + who.length };
    else if (PLACE.test(part)) about.dateline ??= said;
    else if (town > 0 && isPlace(part.slice(town + 2))) {
      about.outlet ??= { value: part.slice(0, town), start: said.start, end: said.start + town };
      about.dateline ??= { value: part.slice(town + 2), start: said.start + town + 2, end: said.end };
    } else if (/^\p{Lu}/u.test(part)) about.outlet ??= said;
  }
}

function takeDate(paragraph: Paragraph, about: About, options: ReadOptions, below = false): boolean {
  if (paragraph.lines.length > 1) return false;
  const dated = dateLine(paragraph.text, options.dateOrder, below);
  if (!dated) return isTimeLine(paragraph.text);
  const { start, end } = dated.range;
  const moved = { ...dated, range: { start: start + paragraph.start, end: end + paragraph.start } };
  if (dated.updated) about.updated ??= moved;
  else if (isFirstPublished(paragraph.text)) about.published = moved;
  else about.published ??= moved;
  takeRest(dated.rest, paragraph, about);
  return true;
}

/** A date line where running text has begun: only below a standfirst, and at the foot where it says what it is. */
function mayDate(index: number, count: number, paragraph: Paragraph, about: About): boolean {
  if (about.published === undefined && index < HEAD_PARAGRAPHS) return true;
  return opensLabelled(paragraph.text) && (index < HEAD_PARAGRAPHS || index >= count - FOOT_PARAGRAPHS);
}

/** Whether a line above the running text may be a headline: short, not cut, not a list item. */
function isHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE && !/[:;,][\s"”’')]*$/.test(text) && !/^[-–—•*(]/.test(text) && /\p{L}/u.test(text)
  );
}

/** An agency dateline on a line of its own: "WASHINGTON - April 27 -". */
function isDateline(text: string, options: ReadOptions): boolean {
  const found = agencyDateline(text, options.dateOrder);
  return found !== undefined && (found.agency !== undefined || found.date !== undefined);
}

const balanced = (text: string): boolean => (text.match(/["“”]/g) ?? []).length % 2 === 0;

/** A subheading stands alone between running text: short, without a stop, beginning like a headline. */
function isSubheading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = paragraph;
  if (
    next === undefined ||
    text.length > 90 ||
    wordsOf(text) > 14 ||
    STOP.test(text) ||
    !isHeading(text) ||
    !balanced(text)
  )
    return false;
  return (
    /^["“‘'`]?[\p{Lu}\p{N}]/u.test(text) &&
    (isRunning(next.text) || (STOP.test(next.text) && next.text.length > text.length))
  );
}

/** Sorts the lines above the first running paragraph: headlines stay, what tells of the article goes into `about`. */
function sortHead(paragraphs: readonly Paragraph[], end: number, about: About, options: ReadOptions): Part[] {
  const seen = new Set<string>();
  return paragraphs.slice(0, end).map((paragraph, index) => {
    const { text } = paragraph;
    if (takeDate(paragraph, about, options, index === 1)) return 'out';
    const byline = bylineOf(paragraph, index === 0);
    if (byline) {
      about.byline ??= byline;
      return 'out';
    }
    const outlet = outletOf(paragraph);
    if (outlet) {
      about.outlet ??= outlet;
      return 'out';
    }
    if (isSection(text) || (index > 0 && isFurniture(text))) return 'out';
    if (index === 0 && isBar(text) && end > 1 && isHeading(paragraphs[1]?.text ?? ':')) return 'out';
    if (!isHeading(text) || STOP.test(text) || isDateline(text, options)) return 'body';
    if (seen.has(bareWords(text))) return 'out';
    seen.add(bareWords(text));
    return 'headline';
  });
}

const ASKED = /[?!]["”’']?$/;

/** Whether the first line is no running text although it ends in ? or !: the next one says who wrote it, or when. */
function isAskedHeadline([first, next]: readonly Paragraph[], { dateOrder }: ReadOptions): boolean {
  if (!first || !next || !ASKED.test(first.text) || first.text.length > LONGEST_HEADLINE) return false;
  return bylineOf(next, false) !== undefined || dateLine(next.text, dateOrder, true) !== undefined;
}

/** A first line that ends in ? or ! is a headline where a byline, a date or an outlet shows that the article has a head. */
function askedHeadline(first: Paragraph | undefined, parts: Part[], about: About): void {
  if (parts[0] !== 'body' || !first || !ASKED.test(first.text) || first.text.length > LONGEST_HEADLINE) return;
  if (about.byline || about.published || about.updated || about.outlet) parts[0] = 'headline';
}

/**
 * Says of each paragraph whether it is a headline, running text or none of the article's own, and collects what the lines
 * around the text say of the article.
 */
export function sortParagraphs(paragraphs: readonly Paragraph[], about: About, options: ReadOptions): readonly Part[] {
  const count = paragraphs.length;
  const asked = isAskedHeadline(paragraphs, options);
  const running = paragraphs.findIndex(
    ({ text }, index) => isRunning(text) && !isFurniture(text) && !(asked && index === 0),
  );
  const end = Math.min(running < 0 ? count : running, LONGEST_HEAD);
  const parts = sortHead(paragraphs, end, about, options);
  let last = count - 1;
  while (last > end && !isRunning(paragraphs[last]?.text ?? '')) last -= 1;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < end) continue;
    const { text } = paragraph;
    const dated = mayDate(index, count, paragraph, about) && takeDate(paragraph, about, options);
    const outlet = outletOf(paragraph);
    if (outlet) about.outlet ??= outlet;
    if (dated || outlet || isFurniture(text)) {
      parts.push('out');
    } else if (isSubheading(paragraph, paragraphs[index + 1])) parts.push('headline');
    else parts.push('body');
  }
  const label = paragraphs.findIndex(({ text }, index) => index > last && isCommon(text.toLowerCase()));
  const foot = parts.indexOf('out', last + 1) >= 0 ? parts.indexOf('out', last + 1) : label;
  for (let index = foot; foot >= 0 && index < count; index += 1) {
    if (isTagList(paragraphs[index]?.text ?? '')) parts[index] = 'out';
  }
  askedHeadline(paragraphs[0], parts, about);
  const headlines = paragraphs.slice(0, end).filter((_, index) => parts[index] === 'headline');
  const headline = headlines.find(({ text }) => wordsOf(text) > 3) ?? headlines[0];
  if (headline) about.headline = { value: headline.text, start: headline.start, end: headline.end };
  return parts;
}
