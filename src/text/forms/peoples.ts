import type { Article, Token } from '../../core/article.js';
import { grouped } from '../../core/grouped.js';
import type { Range } from '../../core/span.js';
import { tokenAt } from '../clauses.js';
import { isFunctionWord } from '../function-words.js';
import { isFamilyName } from '../names/gazetteer.js';
import { lexemeOf } from '../names/words.js';
import { firstNameFrom } from '../speaker.js';
import { relateWords } from './compare.js';
import { looksIn } from './looks.js';
import { wordKey } from './words.js';

/** An adjective of a people as an article has it, right or misspelt. */
export interface People extends Range {
  readonly text: string;
}

/** Letters by which the two may differ in length: one is put in, left out or exchanged. */
const MOST_LONGER = 1;

/** Whether a word stands before the noun that it describes: "Norvegian |sailors". */
function describes(article: Article, { start }: Range): boolean {
  const next = article.tokens[tokenAt(article, start) + 1];
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !isFunctionWord(next.lower);
}

const inName = (article: Article, { start, end }: Range): boolean => {
  const { names } = article;
  const from = firstNameFrom(article, start);
  return (names[from - 1]?.end ?? 0) > start || (names[from]?.start ?? end) < end;
};

/** Whether two words in one article are one people's, one of them a letter off. */
function isSlipOf(text: string, demonym: string): boolean {
  if (text[0] !== demonym[0] || Math.abs(text.length - demonym.length) > MOST_LONGER) return false;
  return relateWords(wordKey(text), wordKey(demonym)) === 'spelling';
}

const peopleAt = (token: Token): People => {
  const text = lexemeOf(token).core;
  return { start: token.start, end: token.start + text.length, text };
};

/**
 * The adjectives of peoples that an article misspells, each with the right ones that it has too. Taken: an unknown word with a capital right before a noun
 * ("Norvegian sailors"), where the article has a people's name one letter off ("the Norwegian crew"). Refused: what is part of a name, a
 * known last name, place or people ("Slovak", "Slovenian"), and what stands alone.
 * @returns by start; empty for an article without such a slip
 */
export function peopleSlips(article: Article): readonly People[] {
  const { capitals, unknown } = looksIn(article.tokens);
  if (unknown.length === 0) return [];
  const demonyms = grouped(capitals.filter((token) => lexemeOf(token).demonym).map(peopleAt), ({ text }) => text);
  if (demonyms.size === 0) return [];
  const found = new Map<number, People>();
  const add = (people: People): void => {
    found.set(people.start, people);
  };
  for (const [text, slips] of grouped(unknown.map(peopleAt), (people) => people.text)) {
    if (isFamilyName(text)) continue;
    const meant = [...demonyms].filter(([demonym]) => isSlipOf(text, demonym)).flatMap(([, right]) => right);
    const own = meant.length === 0 ? [] : slips.filter((slip) => !inName(article, slip) && describes(article, slip));
    if (own.length === 0) continue;
    for (const people of own) add(people);
    for (const people of meant) if (!inName(article, people)) add(people);
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}
