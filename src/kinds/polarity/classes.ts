// The classes of `polarity-words.txt` as the finders ask for them: of tokens, in any form of the word, phrases among them.
import type { Sentence, Token } from '../../core/article.js';
import { tableLines } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { type Marks, signWhere, tokensWith } from './signs.js';

/** A word of the table, or the first of a phrase, with its class and the rest of the phrase. */
interface Row {
  readonly word: string;
  readonly name: string;
  readonly rest: readonly string[];
  /** What stands before the word, of a phrase that opens with a function word and is filed under its last: "on the |loose". */
  readonly before: readonly string[];
}

let table: ReadonlyMap<string, readonly Row[]> | undefined;

/** Whether a word of the table is asked for as it stands: a noun that looks like an irregular form ("shot"), an adjective in -ed. */
const standsAlone = (word: string): boolean => lemma(word) !== word || word.endsWith('ed');

/** The table by stem of the first word, or that word where it stands alone; read at the first question. */
function loadTable(): ReadonlyMap<string, readonly Row[]> {
  const known = new Map<string, Row[]>();
  for (const line of tableLines('polarity-words.txt')) {
    const [name = '', words = ''] = line.split('\t');
    for (const one of words.split(' ')) {
      const parts = one.split('_');
      const closes = parts.length > 1 && isFunctionWord(parts[0] ?? '');
      const word = (closes ? parts.at(-1) : parts[0]) ?? '';
      const rest = closes ? [] : parts.slice(1);
      const before = closes ? parts.slice(0, -1) : [];
      const key = standsAlone(word) ? word : stem(word);
      const rows = known.get(key) ?? [];
      rows.push({ word, name, rest, before });
      known.set(key, rows);
    }
  }
  return known;
}

const isPhraseRow = ({ rest, before }: Row): boolean => rest.length + before.length > 0;

/** The classes that have a word, and the phrases that it begins or closes. */
interface Entry {
  readonly classes: ReadonlySet<string>;
  readonly phrases: readonly Row[];
}

const NONE: Entry = { classes: new Set(), phrases: [] };

/** The first word of a compound, or what follows on an adverb in -ly or "just": "laid" of "laid-off", "fired" of "newly-fired". */
const headOf = (lower: string): string => lower.replace(/^(?:[a-z]+ly|just)-/, '').replace(/-.*/, '');

const entries = new Map<string, Entry>();

/** One entry for all words of the same classes and phrases: few are kept near faster than many. */
function sharedEntry(rows: readonly Row[]): Entry {
  const key = rows.map(({ name, before, rest }) => [name, ...before, '', ...rest].join(' ')).join('\n');
  const known = entries.get(key);
  if (known) return known;
  const entry: Entry = {
    classes: new Set(rows.flatMap((row) => (isPhraseRow(row) ? [] : [row.name]))),
    phrases: rows.filter(isPhraseRow),
  };
  entries.set(key, entry);
  return entry;
}

const entryOf = perToken(({ kind, lower }): Entry => {
  if (kind !== 'word') return NONE;
  table ??= loadTable();
  const head = headOf(lower);
  // "agreed" keeps its ending as a stem.
  const key = head.endsWith('eed') ? head.slice(0, -2) : stem(head);
  // British spelling doubles an l before an ending: "cancelled", "labelled".
  const byStem = table.get(key) ?? (key.endsWith('ll') ? table.get(key.slice(0, -1)) : undefined);
  const own = standsAlone(head) ? table.get(head) : undefined;
  if (!byStem && !own) return NONE;
  // Stems of two words may be one: "gate" is no "gat".
  const isForm = /(?:ed|ings?)$/.test(head);
  const rows = [...(byStem ?? []).filter(({ word }) => isForm || lemma(head) === word), ...(own ?? [])];
  return rows.length === 0 ? NONE : sharedEntry(rows);
});

/** Whether a token is one word, or an adverb joined with one: "fired", "newly-fired"; not "laid-off". */
const isOneWord = ({ lower }: Token): boolean => !lower.includes('-') || lower.endsWith(`-${headOf(lower)}`);

/** Whether a token is a form of a word of a class: "brandished", "pistols". Phrases are not looked for. */
export function isOf(token: Token | undefined, name: string): boolean {
  return token !== undefined && entryOf(token).classes.has(name) && isOneWord(token);
}

/** Whether a token and the word that follows on it, or on what stands between, are a phrase of a class: "turned himself |in". */
export function isPhrase(token: Token | undefined, second: string, name: string): boolean {
  if (!token) return false;
  return entryOf(token).phrases.some(({ rest, name: own }) => own === name && rest.length === 1 && rest[0] === second);
}

/** Whether a token, or its first part before a hyphen, begins a word or phrase of one of some classes; for signs. */
export const beginsAny = (token: Token, ...names: readonly string[]): boolean => {
  const { classes, phrases } = entryOf(token);
  return names.some((name) => classes.has(name) || phrases.some((phrase) => phrase.name === name));
};

/** Whether some words stand at an index, one a token. */
function standsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at += 1) if (tokenOf(tokens, index + at)?.lower !== words[at]) return false;
  return true;
}

/** Tokens of the word or longest phrase of a class that begins at an index; 0 for none. A hyphen may join a phrase: "laid-off". */
export function lengthAt(tokens: readonly Token[], index: number, name: string): number {
  const token = tokens[index];
  if (!token) return 0;
  const { classes, phrases } = entryOf(token);
  let longest = classes.has(name) && isOneWord(token) ? 1 : 0;
  for (const phrase of phrases) {
    if (phrase.name !== name || phrase.before.length > 0) continue;
    const joined = token.lower.includes('-') && token.lower.endsWith(`-${phrase.rest.join('-')}`);
    const apart = standsAt(tokens, index + 1, phrase.rest);
    if (joined || apart) longest = Math.max(longest, joined ? 1 : 1 + phrase.rest.length);
  }
  return longest;
}

/** Tokens before an index that belong to a phrase of a class that it closes: 2 of "on the |loose"; 0 for none. */
function lengthBefore(tokens: readonly Token[], index: number, name: string): number {
  const token = tokens[index];
  const phrases = token ? entryOf(token).phrases : NONE.phrases;
  if (phrases.length === 0) return 0;
  for (const { name: own, before } of phrases)
    if (own === name && before.length > 0 && standsAt(tokens, index - before.length, before)) return before.length;
  return 0;
}

/** Makes a sign of whatever begins or closes a word or phrase of some classes. Called while the module loads; the table is read later. */
export const signOf = (...names: readonly string[]): number => signWhere((token) => beginsAny(token, ...names));

/** The same of those that stand in a form: few words are of a class and in the one form that its finder reads. */
export const signOfForm = (isForm: (token: Token) => boolean, ...names: readonly string[]): number =>
  signWhere((token) => beginsAny(token, ...names) && isForm(token));

/** A word or phrase of a class, as the tokens [first, last) of its sentence. */
export interface Hit {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/**
 * Words and phrases of some classes at the tokens with a sign, in order; of two at one place the class named first.
 * @param sign of those classes, with or without others
 */
export function hitsIn(marks: Marks, sign: number, names: readonly string[]): readonly Hit[] {
  const { tokens } = marks.article;
  const hits: Hit[] = [];
  for (const { sentence, index } of tokensWith(marks, sign)) {
    const hit = hitAt(tokens, sentence, index, names);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** The word or phrase of one of some classes at an index. */
export function hitAt(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  names: readonly string[],
): Hit | undefined {
  const token = tokens[index];
  const entry = token ? entryOf(token) : NONE;
  if (entry === NONE) return undefined;
  const plain = entry.phrases.length === 0;
  for (const name of names) {
    if (plain && !entry.classes.has(name)) continue;
    const before = plain ? 0 : lengthBefore(tokens, index, name);
    const length = before > 0 ? 1 : lengthAt(tokens, index, name);
    if (length > 0) return { sentence, first: index - before, last: index + length, name };
  }
  return undefined;
}
