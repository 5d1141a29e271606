import type { Article, Name, Sentence, Token } from '../../core/article.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { tokenOf } from '../../text/tokens.js';
import type { Stretch } from './beside.js';
import { type Ending, endingOf } from './ending.js';
import { APOSTROPHE, FUNCTION, formOf, POSSESSIVE, plain, STOP, type Word, wordOf } from './form.js';
import { ABBREVIATIONS } from './offices.js';

/** A step through a sentence as titles are read from it: a word (hyphens parted, abbreviations written out), a mark, a person. */
export interface Item {
  readonly type: 'word' | 'mark' | 'person';
  /** Lower case, without accents and without a possessive ending. */
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
  /** A word that may stand inside a noun phrase: no closed-class word, no verb. */
  readonly nominal: boolean;
  readonly name: Name | undefined;
  readonly start: number;
  readonly end: number;
}

/** Signs of a person: a title may stand before or behind; apart from those of `form.ts`. */
export const BEFORE = 1 << 28;
export const BEHIND = 1 << 29;

/**
 * The items of a sentence around the people beside whom titles may stand. Each person is one item, whatever its length; the stop
 * of an abbreviation is none.
 * @param names those of the sentence, by start
 */
export function itemsOf(
  article: Article,
  sentence: Sentence,
  names: readonly Name[],
  { besides, first, last }: Stretch,
): readonly Item[] {
  const items: Item[] = [];
  let near = 0;
  let beside = 0;
  for (let index = first; index < last; index += 1) {
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
    items[items.length - 1] = changed(
      last,
      last.word,
      last.signs,
      last.ending,
      last.nominal,
      last.possessive,
      token.end,
    );
  } else for (const word of form.words) items.push(itemOf(token, 'mark', word, false, false, over, false));
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
    const nominal = (signs & FUNCTION) === 0 && glued.nominal;
    items[items.length - 1] = changed(glued, word, signs, ending, nominal, possessive, token.end);
    return;
  }
  const verb = over === undefined && (form.signs & FUNCTION) === 0 && looksLikeVerb(article, index);
  for (const word of dotted ? form.dottedWords : form.words) {
    const nominal = !verb && (word.signs & FUNCTION) === 0;
    items.push(itemOf(token, 'word', word, form.capital, possessive, over, nominal));
  }
}

function itemOf(
  { start, end }: Token,
  type: Item['type'],
  { text: word, signs, ending }: Word,
  capital: boolean,
  possessive: boolean,
  over: Name | undefined,
  nominal: boolean,
): Item {
  const place = over?.type === 'place';
  const proper = over !== undefined;
  return { type, word, signs, ending, capital, possessive, proper, place, nominal, name: undefined, start, end };
}

/** An item with what a token behind it adds; written out, as copies by a spread are kept in another way than the items they copy. */
function changed(
  { type, capital, proper, place, name, start }: Item,
  word: string,
  signs: number,
  ending: Ending,
  nominal: boolean,
  possessive: boolean,
  end: number,
): Item {
  return { type, word, signs, ending, capital, possessive, proper, place, nominal, name, start, end };
}

const NO_ENDING = endingOf('');

function personItem(article: Article, name: Name, signs: number): Item {
  const after = article.text.slice(name.end, name.end + 2);
  return {
    type: 'person',
    word: plain(name.text).replace(POSSESSIVE, ''),
    signs,
    ending: NO_ENDING,
    capital: true,
    possessive: /^[’']/.test(after) || /[’']s?$/.test(name.text),
    proper: false,
    place: false,
    nominal: false,
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
  return ABBREVIATIONS.has(before.lower) || /^(?:mr|mrs|ms|dr|hon|st|\p{L})$/u.test(before.lower);
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
  return item?.nominal === true;
}
