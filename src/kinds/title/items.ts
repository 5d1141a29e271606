import type { Article, Name, Sentence, Token } from '../../core/article.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { isFunctionWord } from '../../text/function-words.js';
import { perToken } from '../../text/per-word.js';
import { ABBREVIATIONS, COMPOUNDS } from './offices.js';
import { mayEndOffice } from './post.js';
import { HEADING_VERBS } from './words.js';

/** A step through a sentence as titles are read from it: a word (hyphens parted, abbreviations written out), a mark, a person. */
export interface Item {
  readonly type: 'word' | 'mark' | 'person';
  /** Lower case, without accents and without a possessive ending. */
  readonly word: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Part of the name of an organization or a place. */
  readonly proper: boolean;
  /** Part of the name of a place. */
  readonly place: boolean;
  readonly verb: boolean;
  readonly name?: Name;
  readonly start: number;
  readonly end: number;
}

const POSSESSIVE = /(?:'s|(?<=s)')$/;

const APOSTROPHES: readonly string[] = ['’', "'", '‘'];

const ASCII = /^[ -~]*$/;

/** Lower case, straight apostrophes, no accents. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}

/** What a token's letters say wherever it stands. */
interface Form {
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Lower case, without accents and without a possessive ending. */
  readonly base: string;
  readonly words: readonly string[];
  /** Its words where a stop follows, by which "sec." is told from "sec". */
  readonly dottedWords: readonly string[];
  /** Whether one of them may be the last word of an office, or a verb that gives one. */
  readonly telling: boolean;
}

const formOf = perToken(({ text }): Form => {
  const lower = plain(text);
  const base = lower.replace(POSSESSIVE, '');
  const capital = /^\p{Lu}/u.test(text);
  const words = expand(text, base, capital);
  const dottedWords = expand(text, base, true);
  const telling = [...words, ...dottedWords].some((word) => mayEndOffice(word) || HEADING_VERBS.has(word));
  return { capital, possessive: base !== lower, base, words, dottedWords, telling };
});

/** Whether a sentence has a word that every title needs: most have none, and their items need not be made. */
export function mayHoldTitle(article: Article, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (token?.kind === 'word' && formOf(token).telling) return true;
  }
  return false;
}

/** The words of a token: hyphens parted, abbreviations written out where they may be some, "US" told from the pronoun. */
function expand(text: string, lower: string, abbreviates: boolean): readonly string[] {
  const bare = lower.replace(/\./g, '');
  if (bare === 'us' && /^U\.?S/.test(text)) return ['usa'];
  const full = abbreviates ? ABBREVIATIONS.get(bare) : undefined;
  if (full !== undefined) return COMPOUNDS.has(full) || full.includes(' of ') ? [full] : full.split(' ');
  if (!bare.includes('-')) return [bare];
  const parts = bare.split('-').filter((part) => part !== '');
  return text.startsWith('US-') ? ['usa', ...parts.slice(1)] : parts;
}

/** The items of a sentence. Each person is one item, whatever its length; the stop of an abbreviation is none. */
export function itemsOf(article: Article, sentence: Sentence, names: readonly Name[]): readonly Item[] {
  const items: Item[] = [];
  const people = names.filter((name) => name.type === 'person');
  const others = names.filter((name) => name.type !== 'person');
  let person = 0;
  let other = 0;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (!token) break;
    while (person < people.length && (people[person]?.end ?? 0) <= token.start) person += 1;
    while (other < others.length && (others[other]?.end ?? 0) <= token.start) other += 1;
    const name = people[person];
    if (name && name.start < token.end && token.start < name.end) {
      if (items.at(-1)?.name !== name) items.push(personItem(article, name));
      continue;
    }
    const near = others[other];
    const proper = near !== undefined && near.start < token.end && token.start < near.end;
    const place = proper && near.type === 'place';
    if (token.kind === 'mark') {
      if (token.text === '.' && isAbbreviationStop(article, index, sentence)) {
        const last = items.pop();
        if (last) items.push({ ...last, end: token.end });
        continue;
      }
      if (APOSTROPHES.includes(token.text)) continue;
      items.push(item(token, 'mark', token.text, false, false, proper, place, false));
      continue;
    }
    const next = article.tokens[index + 1];
    const dotted = next?.text === '.' && next.start === token.end;
    const form = formOf(token);
    const possessive = form.possessive || isOpenPossessive(token, next);
    const verb = looksLikeVerb(article, index);
    const glued = items.at(-1);
    if (glued?.end === token.start && /^\d/.test(glued.word)) {
      items.pop(); // "49ers", "12th": one word
      items.push({
        ...glued,
        word: `${glued.word}${form.base}`,
        possessive,
        end: token.end,
      });
      continue;
    }
    for (const word of dotted ? form.dottedWords : form.words) {
      items.push(item(token, 'word', word, form.capital, possessive, proper, place, verb));
    }
  }
  return items;
}

function item(
  { start, end }: Token,
  type: Item['type'],
  word: string,
  capital: boolean,
  possessive: boolean,
  proper: boolean,
  place: boolean,
  verb: boolean,
): Item {
  return { type, word, capital, possessive, proper, place, verb, start, end };
}

function personItem(article: Article, name: Name): Item {
  const after = article.text.slice(name.end, name.end + 2);
  const possessive = /^[’']/.test(after) || /[’']s?$/.test(name.text);
  const word = plain(name.text).replace(POSSESSIVE, '');
  const { start, end } = name;
  return {
    type: 'person',
    word,
    capital: true,
    possessive,
    proper: false,
    place: false,
    verb: false,
    name,
    start,
    end,
  };
}

/** "servants' union": the apostrophe after a plural is a mark of its own. */
function isOpenPossessive(token: Token, next: Token | undefined): boolean {
  return (next?.text === '’' || next?.text === "'") && next.start === token.end && token.lower.endsWith('s');
}

function isAbbreviationStop(article: Article, index: number, sentence: Sentence): boolean {
  const before = article.tokens[index - 1];
  if (!before || index + 1 >= sentence.last) return false;
  if (before.end !== article.tokens[index]?.start || before.kind !== 'word') return false;
  return ABBREVIATIONS.has(before.lower) || /^(?:mr|mrs|ms|dr|hon|st|\p{L})$/u.test(before.lower);
}

/** Whether an item is a word that may stand inside a noun phrase: no closed-class word, no verb. */
export function isNominal(item: Item | undefined): boolean {
  return item?.type === 'word' && !isFunctionWord(item.word) && (item.proper || !item.verb);
}
