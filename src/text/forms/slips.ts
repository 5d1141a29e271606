import { distance } from 'fastest-levenshtein';
import type { Article, Name, NameType, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { lexemeOf } from '../names/words.js';
import { relateWords } from './compare.js';
import { looksIn, SHORTEST_SLIP } from './looks.js';
import { wordKey } from './words.js';

/** A word of an article that is one of its names, misspelt. */
export interface Slip extends Range {
  readonly type: NameType;
  /** As written, without a possessive ending. */
  readonly text: string;
}

/** Fewest times an article has a name for a word like it to be a slip of the pen. */
const FEWEST_MENTIONS = 2;

/**
 * A text with more different words with a capital than this is a list, and comparing them all would cost the square of it; of 390
 * articles that were counted none has more than 165.
 */
const MOST_WORDS = 2000;

/** Names with one first letter beyond this are left out; of 390 articles that were counted none has more than 10. */
const MOST_ALIKE = 100;

interface Known {
  readonly key: string;
  readonly type: NameType;
  /** How often the article has the word, in names or on its own. */
  readonly count: number;
}

const lastWord = ({ text }: Name): string => text.slice(text.lastIndexOf(' ') + 1);

/** The words by which the article names people (the last of the name) and what it names in one word, by first letter. */
function wordsByStart(
  names: readonly Name[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known>();
  for (const name of names) {
    const word = lastWord(name);
    const count = counts.get(word) ?? 0;
    if (count < FEWEST_MENTIONS || word.length < SHORTEST_SLIP || known.has(word)) continue;
    if (name.type === 'person' || word === name.text) known.set(word, { key: wordKey(word), type: name.type, count });
  }
  const byStart = new Map<string, Known[]>();
  for (const entry of known.values()) {
    const start = entry.key.slice(0, 1);
    const alike = byStart.get(start);
    if (alike === undefined) byStart.set(start, [entry]);
    else if (alike.length < MOST_ALIKE) alike.push(entry);
  }
  return byStart;
}

/** Words of the article's names of two words and more: whoever is introduced in full is nobody else misspelt. */
function introducedWords(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ text }) => (text.includes(' ') ? text.split(' ').map(wordKey) : [])));
}

/** A bit for the first letter of a word: the 26 of the alphabet, and one for all others. */
function initialOf(word: string): number {
  const letter = (word.charCodeAt(0) | 32) - 97;
  return 1 << (letter >= 0 && letter < 26 ? letter : 26);
}

/** How often each word with a capital that begins with one of some letters stands in an article, without a possessive ending. */
function countWords(capitals: readonly Token[], initials: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of capitals) {
    const { core } = lexemeOf(token);
    if ((initialOf(core) & initials) !== 0) counts.set(core, (counts.get(core) ?? 0) + 1);
  }
  return counts;
}

/** Letters by which a word and its misspelling may differ in length: `relateWords` allows no more. */
const MOST_LONGER = 3;

/** The name that a word is most like, of those that it can be a misspelling of. */
function nearest(key: string, candidates: readonly Known[]): Known | undefined {
  let best: Known | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(key.length - candidate.key.length) > MOST_LONGER) continue;
    if (relateWords(key, candidate.key) !== 'spelling') continue;
    const edits = distance(key, candidate.key);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/**
 * Words of an article that are one of its own names, misspelt: a writer who has "Teodorescu" four times and "Teodroescu" once
 * meant one person. Taken: an unknown word with a capital, on its own, that begins like a name which the article has more often, at
 * the distance of a misspelling. Refused: words of names that the article gives in full ("Ann Hansen" beside "Hanson"), first
 * names, places, words of the language, forms of one word ("Tarvin", "Tarvins"), and what the tagger has right already.
 * @returns by start
 */
export function slipsOf({ tokens, names }: Pick<Article, 'tokens' | 'names'>): readonly Slip[] {
  const { capitals, unknown } = looksIn(tokens);
  if (unknown.length === 0) return [];
  let initials = 0;
  for (const token of unknown) initials |= initialOf(lexemeOf(token).core);
  const counts = countWords(capitals, initials);
  if (counts.size > MOST_WORDS) return [];
  const byStart = wordsByStart(names, counts);
  if (byStart.size === 0) return [];
  const meant = new Map<string, Known | undefined>();
  let introduced: ReadonlySet<string> | undefined;
  const meantBy = (text: string): Known | undefined => {
    if (meant.has(text)) return meant.get(text);
    const key = wordKey(text);
    const known = nearest(key, byStart.get(key.slice(0, 1)) ?? []);
    if (known !== undefined) introduced ??= introducedWords(names);
    const isSlip = known !== undefined && (counts.get(text) ?? 0) < known.count && !introduced?.has(key);
    meant.set(text, isSlip ? known : undefined);
    return isSlip ? known : undefined;
  };
  const found: Slip[] = [];
  let next = 0;
  for (const token of unknown) {
    const { start } = token;
    const text = lexemeOf(token).core;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const end = start + text.length;
    const around = names[next];
    const inName = around !== undefined && around.start <= start && around.end >= end;
    if (inName && around.text !== text) continue;
    const type = meantBy(text)?.type;
    if (type !== undefined && !(inName && around.type === type)) found.push({ start, end, type, text });
  }
  return found;
}
