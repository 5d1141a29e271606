import type { Article, Name, Sentence, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { OFFICE_ABBREVIATIONS } from '../../text/office-abbreviations.js';
import { isCourtesy } from '../../text/office-words.js';
import { tokenOf } from '../../text/tokens.js';
import type { Places } from './beside.js';
import { type Ending, endingOf } from './ending.js';
import { APOSTROPHE, FUNCTION, formOf, STOP, type Word, wordOf } from './form.js';

/** A step through a sentence as titles are read from it: a word (hyphens parted, abbreviations written out), a mark, a person. */
export interface Item {
  readonly type: 'word' | 'mark' | 'person';
  /** Lower case, without accents and without a possessive ending; of a person nothing. */
  readonly word: string;
  /** What a word or mark may be to a title (the bits of `form.ts`); on which sides of a person one may stand. */
  readonly signs: number;
  readonly ending: Ending;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Part of the name of an organization or a place. */
  readonly proper: boolean;
  /** Part of the name of a place. */
  readonly place: boolean;
  /** Not the first word of the name that it is part of. */
  readonly inner: boolean;
  readonly article: Article;
  /** Its token, where that may be a verb: few words are asked, so none is before. Else `NOMINAL` or `NOT_NOMINAL`. */
  readonly asked: number;
  readonly name: Name | undefined;
  readonly start: number;
  readonly end: number;
}

/** A word that may stand inside a noun phrase, or none, whatever stands around it: part of a name; a mark, a closed-class word. */
const NOMINAL = -1;
const NOT_NOMINAL = -2;

/** Signs of a person: a title may stand before or behind; apart from those of `form.ts`. */
export const BEFORE = 1 << 28;
export const BEHIND = 1 << 29;

/**
 * The items of a sentence around the people beside whom titles may stand, a mark for all between two stretches. Each person is one
 * item, whatever its length; the stop of an abbreviation is none.
 * @param names those of the sentence, by start
 */
export function itemsOf(
  article: Article,
  sentence: Sentence,
  names: readonly Name[],
  { besides, stretches }: Places,
): readonly Item[] {
  const items: Item[] = [];
  let near = 0;
  let beside = 0;
  let stretch = 0;
  let index = stretches[0]?.first ?? 0;
  for (; stretch < stretches.length; index += 1) {
    if (index >= (stretches[stretch]?.last ?? 0)) {
      const next = stretches[stretch + 1];
      if (!next) break;
      stretch += 1;
      index = next.first;
      items.push(gapItem(article));
    }
    const token = article.tokens[index];
    if (!token) break;
    while (near < names.length && (names[near]?.end ?? 0) <= token.start) near += 1;
    const name = names[near];
    const over = name && name.start < token.end ? name : undefined;
    if (over?.type === 'person') {
      if (itemAt(items, items.length - 1)?.name === over) continue;
      const side = besides[beside]?.person === over ? besides[beside] : undefined;
      if (side) beside += 1;
      items.push(personItem(article, over, (side?.before ? BEFORE : 0) | (side?.behind ? BEHIND : 0)));
    } else if (token.kind === 'mark') addMark(article, index, token, over, sentence, items);
    else addWords(article, index, token, over, items);
  }
  return items;
}

/** Stands for the words between two stretches, of which none is of a title. */
function gapItem(article: Article): Item {
  return itemOf(article, NOWHERE, 'mark', wordOf(';'), false, false, undefined, NOT_NOMINAL);
}

const NOWHERE = { start: 0, end: 0 };

/** A mark, unless it is an apostrophe or the stop of an abbreviation, which is part of the item before it. */
function addMark(
  article: Article,
  index: number,
  token: Token,
  over: Name | undefined,
  sentence: Sentence,
  items: Item[],
): void {
  const form = formOf(token);
  if ((form.signs & APOSTROPHE) !== 0) return;
  const last = itemAt(items, items.length - 1);
  if (last && (form.signs & STOP) !== 0 && isAbbreviationStop(article, index, sentence)) {
    items[items.length - 1] = changed(last, last.word, last.signs, last.ending, last.asked, last.possessive, token.end);
  } else
    for (const word of form.words) items.push(itemOf(article, token, 'mark', word, false, false, over, NOT_NOMINAL));
}

/** The words of a token; behind a number that it is glued to, it is one word with that: "49ers", "12th". */
function addWords(article: Article, index: number, token: Token, over: Name | undefined, items: Item[]): void {
  const next = article.tokens[index + 1];
  const dotted = next?.text === '.' && next.start === token.end;
  const form = formOf(token);
  const possessive = form.possessive || isOpenPossessive(token, next);
  const glued = itemAt(items, items.length - 1);
  if (glued?.end === token.start && /^\d/.test(glued.word)) {
    const { text: word, signs, ending } = wordOf(`${glued.word}${form.base}`);
    const asked = (signs & FUNCTION) === 0 ? glued.asked : NOT_NOMINAL;
    items[items.length - 1] = changed(glued, word, signs, ending, asked, possessive, token.end);
    return;
  }
  const own = over === undefined && (form.signs & FUNCTION) === 0 ? index : NOMINAL;
  for (const word of dotted ? form.dottedWords : form.words) {
    const asked = (word.signs & FUNCTION) === 0 ? own : NOT_NOMINAL;
    items.push(itemOf(article, token, 'word', word, form.capital, possessive, over, asked));
  }
}

function itemOf(
  article: Article,
  { start, end }: Range,
  type: Item['type'],
  { text: word, signs, ending }: Word,
  capital: boolean,
  possessive: boolean,
  over: Name | undefined,
  asked: number,
): Item {
  const place = over?.type === 'place';
  const proper = over !== undefined;
  const inner = over !== undefined && over.start < start;
  return {
    type,
    word,
    signs,
    ending,
    capital,
    possessive,
    proper,
    place,
    inner,
    article,
    asked,
    name: undefined,
    start,
    end,
  };
}

/** An item with what a token behind it adds; written out, as copies by a spread are kept in another way than the items they copy. */
function changed(
  { type, capital, proper, place, inner, article, name, start }: Item,
  word: string,
  signs: number,
  ending: Ending,
  asked: number,
  possessive: boolean,
  end: number,
): Item {
  return { type, word, signs, ending, capital, possessive, proper, place, inner, article, asked, name, start, end };
}

const NO_ENDING = endingOf('');

const isApostrophe = (letter: string | undefined): boolean => letter === '’' || letter === "'";

function personItem(article: Article, name: Name, signs: number): Item {
  return {
    type: 'person',
    word: '',
    signs,
    ending: NO_ENDING,
    capital: true,
    possessive: isApostrophe(article.text[name.end]) || isApostrophe(name.text.at(-1)) || /[’']s$/.test(name.text),
    proper: false,
    place: false,
    inner: false,
    article,
    asked: NOT_NOMINAL,
    name,
    start: name.start,
    end: name.end,
  };
}

/** "servants' union": the apostrophe after a plural is a mark of its own. */
function isOpenPossessive(token: Token, next: Token | undefined): boolean {
  return (next?.text === '’' || next?.text === "'") && next.start === token.end && token.lower.endsWith('s');
}

function isAbbreviationStop(article: Article, index: number, sentence: Sentence): boolean {
  const before = tokenOf(article.tokens, index - 1);
  if (!before || index + 1 >= sentence.last) return false;
  if (before.end !== article.tokens[index]?.start || before.kind !== 'word') return false;
  return OFFICE_ABBREVIATIONS.has(before.lower) || isCourtesy(before.lower) || /^(?:st|\p{L})$/u.test(before.lower);
}

/**
 * The item at an index; undefined before the first and behind the last. A list that was once asked for an index below zero looks
 * that up by name, and the place in the program that asked stays slow for good.
 */
export function itemAt(items: readonly Item[], index: number): Item | undefined {
  return index >= 0 && index < items.length ? items[index] : undefined;
}

/** Whether there is an item with one of some signs. */
export function has(item: Item | undefined, signs: number): boolean {
  return item !== undefined && (item.signs & signs) !== 0;
}

/** Whether there is an item that may stand inside a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined || item.asked === NOT_NOMINAL) return false;
  return item.asked === NOMINAL || !looksLikeVerb(item.article, item.asked);
}
