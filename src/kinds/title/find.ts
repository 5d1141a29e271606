import type { Article, Name } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Range } from '../../core/span.js';
import { stem } from '../../text/lemma.js';
import { fullest } from './fullest.js';
import { type Item, itemsOf, mayHoldTitle } from './items.js';
import {
  ARTICLES,
  COUNTS,
  headingPhrase,
  NEAR_OPENERS,
  OPENERS,
  officesUpTo,
  type Phrase,
  phraseOf,
  titleBefore,
  titleFrom,
} from './phrase.js';
import { officeAt, postOf, type Title } from './post.js';
import { COURTESY, HEADING_VERBS, isRank } from './words.js';

/** Code units of a mention; no title that an editor would quote is longer. */
const LONGEST = 100;
/** Marks that set a title off behind a name. */
const BEHIND = new Set([',', '–', '—', '-', '(']);
const BEING = new Set(['is', 'was', 'became', 'remains']);
const APPOINTED = new Set(['appointed', 'named', 'elected', 'hired', 'made', 'chosen', 'promoted']);
/** Stems of verbs that give a person an office: a choice of ours, open to additions. */
const APPOINTING = new Set('appoint nam hir elect promot reappoint install'.split(' '));

interface Found {
  readonly phrase: Phrase;
  readonly holders: readonly Name[];
  /** Set beside the name, not said of the person by a verb. */
  readonly beside: boolean;
}

/** Whether a name set off by a comma is set off behind too: "the pastor, Lars Holt, said"; not "the pastor, Holt said, left". */
function closesApposition(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || next.type === 'mark' || next.word === 'and' || next.word === 'who';
}

/** Whether a title is somebody's or the one there is: "the mayor", "the union's president", "Norland's premier", "two advisers". */
function isDetermined(items: readonly Item[], phrase: Phrase): boolean {
  const opener = items[phrase.from - 1];
  if (items.slice(phrase.from, phrase.to).some((item) => item.possessive)) return true;
  if (!opener) return false;
  return ARTICLES.has(opener.word) || opener.possessive || (phrase.plural && COUNTS.test(opener.word));
}

/** Offices before a person, from the nearest outwards: "navy spokesman Commander | Niraj Singh" has two. */
function findBefore(items: readonly Item[], at: number): readonly Phrase[] {
  let end = at;
  const skipCourtesy = (): void => {
    while (COURTESY.has(items[end - 1]?.word ?? '')) end -= 1;
  };
  skipCourtesy();
  const comma = items[end - 1]?.word === ',';
  if (comma) end -= 1;
  skipCourtesy();
  const phrase = titleBefore(items, end, comma ? OPENERS : NEAR_OPENERS);
  if (!phrase) return [];
  if (comma && !(isDetermined(items, phrase) && closesApposition(items, at))) return [];
  const only = phrase.posts[0];
  if (comma || phrase.posts.length > 1 || !only || !isRank(only.office)) return [phrase];
  return splitRank(items, phrase, end);
}

/** Parts a rank from the office before it; the words before a rank are no portfolio of it unless they belong to its name. */
function splitRank(items: readonly Item[], phrase: Phrase, end: number): readonly Phrase[] {
  const rank = officeAt(items, end - 1);
  if (!rank) return [phrase];
  const outer = rank.from > 0 ? officesUpTo(items, rank.from - 1) : [];
  if (outer.length === 0) return [phrase];
  const own = phraseOf(items, [{ ...rank, from: rank.from, at: end - 1 }], end);
  const bare: Phrase = { ...own, from: rank.from, posts: [postOf(rank, [], [])] };
  return [phraseOf(items, outer, rank.from), bare];
}

/** Index behind an age or a place set off by commas: "Price, 47, of Dover," ends at its last comma. */
function skipAside(items: readonly Item[], comma: number): number {
  const item = items[comma + 1];
  if (item?.type === 'word' && /^\d/.test(item.word) && items[comma + 2]?.word === ',') return comma + 2;
  return comma;
}

/**
 * The title set behind a person, between marks.
 * Taken: ", head of the dockers' union,", ", the union's vice president,", ", who heads the service,", "– a navy spokesman –".
 * Refused: ", Interior Minister Imran Rao and" (the next person's), ", told reporters", ", a friend".
 */
function apposition(items: readonly Item[], at: number): Phrase | undefined {
  if (!BEHIND.has(items[at + 1]?.word ?? '')) return undefined;
  let start = skipAside(items, at + 1) + 1;
  if (items[start]?.word !== 'who') return titleFrom(items, start);
  const verb = items[start + 1]?.word ?? '';
  const office = HEADING_VERBS.get(verb);
  if (office !== undefined) return headingPhrase(items, start + 1, office);
  if (!BEING.has(verb)) return undefined;
  start += APPOINTED.has(items[start + 2]?.word ?? '') ? 3 : 2;
  return titleFrom(items, items[start]?.word === 'as' ? start + 1 : start);
}

/**
 * The title that a verb gives a person.
 * Taken: "Ann Lee is the mayor", "Ann Lee was named as head coach", "the board appointed Ann Lee as chief executive".
 * Refused: "will replace Ann Lee as coach" (the title of another).
 */
function predicate(items: readonly Item[], at: number): Phrase | undefined {
  const before = items[at - 1];
  const after = items[at + 1];
  if (after?.type !== 'word') return undefined;
  const given = before?.type === 'word' && APPOINTING.has(stem(before.word));
  let start = at + 1;
  if (BEING.has(after.word)) start += APPOINTED.has(items[start + 1]?.word ?? '') ? 2 : 1;
  else if (!given) return undefined;
  return titleFrom(items, items[start]?.word === 'as' ? start + 1 : start);
}

/** The people that a plural before them names: "Producers Lara Kent and Bill Cole". */
function listed(items: readonly Item[], at: number): readonly Name[] {
  const people: Name[] = [];
  for (let index = at; index < items.length; index += 1) {
    const item = items[index];
    if (item?.name) people.push(item.name);
    else if (item?.word !== ',' && item?.word !== 'and') break;
  }
  return people;
}

/** All titles of a sentence: those before a name first, so that none behind a name takes the next person's. */
function findIn(items: readonly Item[]): readonly Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  const take = (phrase: Phrase, holders: readonly Name[], beside: boolean): void => {
    for (let at = phrase.from; at < phrase.to; at += 1) if (taken.has(at)) return;
    for (let at = phrase.from; at < phrase.to; at += 1) taken.add(at);
    found.push({ phrase, holders, beside });
  };
  for (const [at, item] of items.entries()) {
    if (!item.name) continue;
    for (const phrase of findBefore(items, at)) {
      const holders = phrase.plural ? listed(items, at) : [item.name];
      if (!phrase.plural || holders.length > 1) take(phrase, holders, true);
    }
  }
  for (const [at, item] of items.entries()) {
    if (!item.name || item.possessive) continue;
    const behind = apposition(items, at);
    const phrase = behind ?? predicate(items, at);
    if (phrase && !phrase.plural) take(phrase, [item.name], behind !== undefined);
  }
  return found;
}

/** The words of a phrase in the reading, cut behind the last that `LONGEST` allows. */
function rangeOf(items: readonly Item[], phrase: Phrase): Range {
  const start = items[phrase.from]?.start ?? 0;
  let end = start;
  for (const item of items.slice(phrase.from, phrase.to)) if (item.end - start <= LONGEST) end = item.end;
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
  let next = 0;
  for (const sentence of article.sentences) {
    while (next < article.names.length && (article.names[next]?.start ?? 0) < sentence.start) next += 1;
    if ((article.names[next]?.start ?? sentence.end) >= sentence.end || !mayHoldTitle(article, sentence)) continue;
    const names: Name[] = [];
    for (let index = next; index < article.names.length; index += 1) {
      const name = article.names[index];
      if (!name || name.start >= sentence.end) break;
      names.push(name);
    }
    if (!names.some((name) => name.type === 'person')) continue;
    const items = itemsOf(article, sentence, names);
    for (const { phrase, holders, beside } of findIn(items)) {
      const range = rangeOf(items, phrase);
      if (range.end <= range.start) continue;
      const shown = article.text
        .slice(range.start, range.end)
        .replace(/\s+/g, ' ')
        .replace(/[’']s?$/, '');
      for (const holder of holders) {
        mentions.push({ kind: 'title', range, value: { posts: phrase.posts, holder: holder.text, shown, beside } });
      }
    }
  }
  return fullest(mentions.sort((left, right) => left.range.start - right.range.start));
}
