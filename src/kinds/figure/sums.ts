// What the words next to a sum of money say that it is: offered, lost, owed.
import type { Article, Sentence } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { clauseOf, governorOf, type TokenRange } from '../../text/clauses.js';
import { tableClasses } from '../../text/data.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { lemmaOf } from './traits.js';

let classes: ReadonlyMap<string, string> | undefined;

/** The class of each word of the table, and of the stem of each that is no plural: "offered" shares that of "offer". */
function loadClasses(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [name, words] of tableClasses('sums-words.txt')) {
    for (const word of words) {
      known.set(word, name);
      if (!/[^s]s$/.test(word)) known.set(stem(word), name);
    }
  }
  return known;
}

/** The class of a token; empty for most. */
const classOf = perToken((token): string => {
  if (token.kind !== 'word') return '';
  classes ??= loadClasses();
  return classes.get(token.lower) ?? classes.get(stem(token.lower)) ?? classes.get(lemmaOf(token)) ?? '';
});

/** The class of a word or a stem; empty for most. */
export function sumClassOf(word: string): string {
  classes ??= loadClasses();
  return classes.get(word) ?? '';
}

/** What ends the stretch around a sum in which its words stand: the end of a clause, and the next number. */
const endsStretch = perToken(({ kind, text }) => kind === 'number' || text === ';' || text === '.' || text === ':');

/** Tokens before and behind a sum that may say what it is: "a bid worth about |$5 million|", "|$5 million| in estimated damage". */
const BEFORE = 9;
const BEHIND = 5;

const NONE: readonly string[] = [];

/** What a sum is, by the words beside it: `offered`, `lost`, `owed`; none where no word tells. */
export function sumClasses(article: Article, own: TokenRange, sentence: Sentence): readonly string[] {
  const { tokens } = article;
  let found = NONE;
  const take = (index: number): boolean => {
    const token = tokens[index];
    if (!token || endsStretch(token)) return false;
    const name = classOf(token);
    if (name !== '' && !found.includes(name)) found = [...found, name];
    return true;
  };
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - BEFORE); index -= 1)
    if (!take(index)) break;
  for (let index = own.last; index < Math.min(sentence.last, own.last + BEHIND); index += 1) if (!take(index)) break;
  return found;
}

/**
 * Stems of the words before the verb that offers a sum: "Ostra" of "Ostra offered |$4 million| for Calder". None where another verb
 * governs it, and none of a passive, whose subject is offered it: "Calder was offered |$4 million|".
 */
export function giversOf(article: Article, range: Range): readonly string[] {
  const verb = governorOf(article, range);
  if (verb?.side !== 'left' || verb.passive || sumClassOf(verb.stem) !== 'offered') return NONE;
  const before = article.tokens.slice(clauseOf(article, range).first, verb.index);
  return before.flatMap((token) => (token.kind === 'word' ? [stem(token.lower)] : []));
}
