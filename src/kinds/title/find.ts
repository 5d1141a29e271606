import type { Article, Name, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Range } from '../../core/span.js';
import { isRank } from '../../text/ranks.js';
import { unknownAppointed } from './appointed.js';
import { placesOf } from './beside.js';
import {
  ADDRESS,
  ADVERB,
  APPOINTS,
  ARTICLE,
  AS,
  COUNT,
  FUNCTION,
  GRADE,
  HELD,
  IS,
  JOINT,
  NEAR_OPENER,
  OPENER,
  SETS_OFF,
  signsOfToken,
  TELLING,
} from './form.js';
import { fullest } from './fullest.js';
import { BEFORE, BEHIND, has, type Item, isNominal, itemAt, itemsOf } from './items.js';
import { headingPhrase, officesUpTo, type Phrase, phraseOf, titleBefore, titleFrom } from './phrase.js';
import { officeAt, postOf, type Title } from './post.js';
import { namesUnderOffices } from './under.js';
import { headedOffice, isAppointing, isHead } from './words.js';

/** Code units of a mention; no title that an editor would quote is longer. */
const LONGEST = 100;
/** Participles of giving somebody an office: those of the verbs that give one, with "made" and "chosen". */
const isAppointed = (word: string): boolean =>
  word === 'made' || word === 'chosen' || (word.endsWith('ed') && isAppointing(word));

/** The words of a bare rank. */
const NOTHING = { from: 0, to: 0 };

interface Found {
  readonly phrase: Phrase;
  readonly holders: readonly Name[];
  /** Set beside the name, not said of the person by a verb. */
  readonly beside: boolean;
}

/** Whether a name set off by a comma is set off behind too: "the pastor, Lars Holt, said"; not "the pastor, Holt said, left". */
function closesApposition(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  return next === undefined || next.type === 'mark' || next.word === 'and' || next.word === 'who';
}

/** Whether a word is of a participle before a noun: "newly", "appointed". */
function isParticiple(item: Item | undefined): boolean {
  return item?.type === 'word' && !item.capital && (has(item, ADVERB | APPOINTS) || item.word.endsWith('ed'));
}

/** Whether a title is somebody's or the one there is: "the mayor", "the union's president", "Norland's premier", "two advisers". */
function isDetermined(items: readonly Item[], phrase: Phrase): boolean {
  if (items.slice(phrase.from, phrase.to).some((item) => item.possessive)) return true;
  let from = phrase.from;
  while (isParticiple(itemAt(items, from - 1))) from -= 1;
  const opener = itemAt(items, from - 1);
  if (!opener) return false;
  return has(opener, ARTICLE) || opener.possessive || (phrase.plural && has(opener, COUNT));
}

/** Offices before a person, from the nearest outwards: "navy spokesman Commander | Niraj Singh" has two. */
function findBefore(items: readonly Item[], at: number): readonly Phrase[] {
  let end = beforeAddress(items, at);
  const comma = itemAt(items, end - 1)?.word === ',';
  if (comma) end = beforeAddress(items, end - 1);
  const phrase = titleBefore(items, end, comma ? OPENER : NEAR_OPENER);
  if (!phrase) return [];
  if (comma && !(isDetermined(items, phrase) && closesApposition(items, at))) return [];
  const only = phrase.posts[0];
  if (comma || phrase.posts.length > 1 || !only || !isRank(only.office)) return [phrase];
  return splitRank(items, phrase, end);
}

/** Where a form of address begins that ends at an item: at "Mr" of "Mr |Rao". */
function beforeAddress(items: readonly Item[], at: number): number {
  let end = at;
  while (has(itemAt(items, end - 1), ADDRESS)) end -= 1;
  return end;
}

/** Whether a word before a rank is no office of its own but a step or a height of it: "assistant", "senior"; not "chief". */
const isGradeOf = (item: Item | undefined): boolean =>
  has(item, HELD) || (has(item, GRADE) && item !== undefined && !isHead(item.word));

/** Parts a rank from the office before it; the words before a rank are no portfolio of it unless they belong to its name. */
function splitRank(items: readonly Item[], phrase: Phrase, end: number): readonly Phrase[] {
  const rank = officeAt(items, end - 1);
  if (!rank || isGradeOf(itemAt(items, rank.from - 1))) return [phrase];
  const outer = rank.from > 0 ? officesUpTo(items, rank.from - 1) : [];
  if (outer.length === 0) return [phrase];
  const { to, plural, likened } = phraseOf(items, [rank], end);
  const bare: Phrase = { posts: [postOf(rank, items, NOTHING, NOTHING)], from: rank.from, to, plural, likened };
  return [phraseOf(items, outer, rank.from), bare];
}

/** Index behind an age or a place set off by commas: "Price, 47, of Dover," ends at its last comma. */
function skipAside(items: readonly Item[], comma: number): number {
  const item = itemAt(items, comma + 1);
  if (item?.type === 'word' && /^\d/.test(item.word) && itemAt(items, comma + 2)?.word === ',') return comma + 2;
  return comma;
}

/**
 * The title set behind a person, between marks.
 * Taken: ", head of the dockers' union,", ", the union's vice president,", ", who heads the service,", "– a navy spokesman –".
 * Refused: ", Interior Minister Imran Rao and" (the next person's), ", told reporters", ", a friend".
 */
function apposition(items: readonly Item[], at: number): Phrase | undefined {
  if (!has(itemAt(items, at + 1), SETS_OFF)) return undefined;
  let start = skipAside(items, at + 1) + 1;
  if (itemAt(items, start)?.word !== 'who') return titleFrom(items, start);
  const verb = itemAt(items, start + 1)?.word ?? '';
  const office = headedOffice(verb);
  if (office !== undefined) return headingPhrase(items, start + 1, office);
  if (!has(itemAt(items, start + 1), IS)) return asPhrase(items, start + 1);
  start += isAppointed(itemAt(items, start + 2)?.word ?? '') ? 3 : 2;
  return titleFrom(items, itemAt(items, start)?.word === 'as' ? start + 1 : start);
}

/**
 * The title that a verb gives a person.
 * Taken: "Ann Lee is the mayor", "Ann Lee was named as head coach", "the board appointed Ann Lee as chief executive".
 * Refused: "will replace Ann Lee as coach" (the title of another).
 */
function predicate(items: readonly Item[], at: number): Phrase | undefined {
  const before = itemAt(items, at - 1);
  const after = itemAt(items, at + 1);
  if (after?.type !== 'word') return undefined;
  const given = before?.type === 'word' && has(before, APPOINTS);
  let start = at + 1;
  if (has(after, IS)) start += isAppointed(itemAt(items, start + 1)?.word ?? '') ? 2 : 1;
  else if (!given) return asPhrase(items, at + 1);
  return titleFrom(items, itemAt(items, start)?.word === 'as' ? start + 1 : start);
}

/** Words between a subject and "as": auxiliaries, the verb, its particle. */
const MOST_BEFORE_AS = 4;

/**
 * The title behind a verb and "as", without an article, as whoever holds an office is told of.
 * Taken: "resigned as mayor", "has served as chief of staff", "took over as chair of".
 * Refused: "posed as a doctor", "praised Lee as mayor", "her role as mayor", "as well as mayors".
 */
function asPhrase(items: readonly Item[], from: number): Phrase | undefined {
  let verb = false;
  for (let at = from; at < from + MOST_BEFORE_AS; at += 1) {
    const item = itemAt(items, at);
    if (item?.type !== 'word' || item.capital) return undefined;
    if (has(item, AS)) return verb && !has(itemAt(items, at + 1), ARTICLE) ? titleFrom(items, at + 1) : undefined;
    if (isNominal(item) || has(item, ARTICLE)) return undefined;
    verb ||= !has(item, FUNCTION);
  }
  return undefined;
}

/** The people that a plural before them names: "Producers Lara Kent and Bill Cole". */
function listed(items: readonly Item[], at: number): readonly Name[] {
  const people: Name[] = [];
  for (let index = at; index < items.length; index += 1) {
    const item = itemAt(items, index);
    if (item?.name) people.push(item.name);
    else if (item?.word !== ',' && item?.word !== 'and') break;
  }
  return people;
}

/**
 * The second title of an apposition, up to the mark that closes it.
 * Taken: ", head of the union and |a former mayor of Tarn|,", ", head of the union and |former mayor of Tarn|,".
 * Refused: "and |a deputy| said", whose mark is missing; "and |the mayor|", who may be another.
 */
function secondOf(items: readonly Item[], at: number): Phrase | undefined {
  const opener = itemAt(items, at + 1);
  if (!has(itemAt(items, at), JOINT) || !(/^an?$/.test(opener?.word ?? '') || has(opener, HELD))) return undefined;
  const phrase = titleFrom(items, at + 1);
  return phrase && !phrase.plural && itemAt(items, phrase.to)?.type === 'mark' ? phrase : undefined;
}

/** All titles of a sentence: those before a name first, so that none behind a name takes the next person's. */
function findIn(items: readonly Item[]): readonly Found[] {
  const found: Found[] = [];
  const taken: boolean[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = itemAt(items, at);
    if (!item?.name || !has(item, BEFORE)) continue;
    for (const phrase of findBefore(items, at)) {
      const holders = phrase.plural ? listed(items, at) : [item.name];
      if (!phrase.plural || holders.length > 1) add(found, taken, phrase, holders, true);
    }
  }
  for (let at = 0; at < items.length; at += 1) {
    const item = itemAt(items, at);
    if (!item?.name || item.possessive || !has(item, BEHIND)) continue;
    const behind = apposition(items, at);
    const phrase = behind ?? predicate(items, at);
    if (phrase && !phrase.plural) add(found, taken, phrase, [item.name], behind !== undefined);
    const second = behind && secondOf(items, behind.to);
    if (second) add(found, taken, second, [item.name], true);
  }
  return found;
}

/**
 * Adds a title unless another has some of its words.
 * @param taken whether each item is in a title so far; grows
 */
function add(found: Found[], taken: boolean[], phrase: Phrase, holders: readonly Name[], beside: boolean): void {
  for (let at = phrase.from; at < phrase.to; at += 1) if (taken[at]) return;
  for (let at = phrase.from; at < phrase.to; at += 1) taken[at] = true;
  found.push({ phrase, holders, beside });
}

/** The words of a phrase in the reading, cut behind the last that `LONGEST` allows. */
function rangeOf(items: readonly Item[], phrase: Phrase): Range {
  const start = itemAt(items, phrase.from)?.start ?? 0;
  let end = start;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const itemEnd = itemAt(items, at)?.end ?? 0;
    if (itemEnd - start <= LONGEST && itemEnd > 0) end = itemEnd;
  }
  return { start, end };
}

/**
 * Finds what people are called: office, rank or occupation beside a name.
 * Taken: "Acting US Ambassador Dana Wells", "Karin Dahl, head of the dockers' union,", "the vice president of the union,
 * Ilse Moran", "two senior advisers, Ewan Price and Sara Mills" (once for each), "Lund, who heads the service".
 * Refused: "Mr Rao", "her friend Ann Lee", "the victim, Ann Lee", "told reporters Ann Lee", an office without its holder.
 */
export function find(article: Article): readonly Mention<Title>[] {
  const mentions: Mention<Title>[] = [];
  const { names } = article;
  let last = 0;
  for (const sentence of article.sentences) {
    const first = last;
    while (last < names.length && names[last]?.sentence === sentence.index) last += 1;
    const signs = signsIn(article, sentence);
    if ((signs & TELLING) === 0 || (first === last && (signs & APPOINTS) === 0)) continue;
    let all: readonly Name[] = names.slice(first, last);
    if ((signs & NEAR_OPENER) !== 0) all = withTold(all, namesUnderOffices(article, sentence, all));
    if ((signs & APPOINTS) !== 0) all = withTold(all, unknownAppointed(article, sentence, all));
    if (all.some(({ type }) => type === 'person')) addTitles(article, sentence, all, mentions);
  }
  return fullest(mentions.sort((left, right) => left.range.start - right.range.start));
}

/** What any of a sentence's words may be to a title, which most sentences have none of. */
function signsIn({ tokens }: Article, { first, last }: Sentence): number {
  let signs = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token) signs |= signsOfToken(token);
  }
  return signs;
}

/** Known names with told ones in the place of those that they overlap, by start. */
function withTold(known: readonly Name[], told: readonly Name[]): readonly Name[] {
  if (told.length === 0) return known;
  const kept = known.filter((name) => !told.some((one) => one.start < name.end && name.start < one.end));
  return [...kept, ...told].sort((left, right) => left.start - right.start);
}

/** Adds the titles of a sentence with its names. */
function addTitles(article: Article, sentence: Sentence, names: readonly Name[], mentions: Mention<Title>[]): void {
  const places = placesOf(article, sentence, names);
  if (!places) return;
  const items = itemsOf(article, sentence, names, places);
  for (const { phrase, holders, beside } of findIn(items)) {
    const range = rangeOf(items, phrase);
    if (range.end <= range.start) continue;
    const shown = article.text
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .replace(/[’']s?$/, '');
    for (const holder of holders) {
      const value: Title = { posts: phrase.posts, holder: holder.text, shown, beside, likened: phrase.likened };
      mentions.push({ kind: 'title', range, value });
    }
  }
}
