// What the words next to a sum of money say that it is: offered, lost, owed.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { clauseOf, governorOf, looksLikeVerb, type TokenRange } from '../../text/clauses.js';
import { tableClasses } from '../../text/data.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { rangeOf } from './draft.js';
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
  const behind = pastConversion(tokens, own.last, sentence.last);
  for (let index = behind; index < Math.min(sentence.last, behind + BEHIND); index += 1) if (!take(index)) break;
  if (found.length > 0 || tokenOf(tokens, own.first - 1)?.lower !== 'at') return found;
  const subject = valuedSubject(article, own, sentence);
  if (!subject) return found;
  for (let index = subject.first; index < subject.last; index += 1) if (!take(index)) break;
  return found;
}

/** Tokens of the longest bracket that converts a sum: "($265.3 million)", "(about 1.2 billion US dollars)". */
const CONVERSION = 8;

/** The index behind the bracket that converts a sum: "200 million euros |($265.3 million)| of damage"; the same where none does. */
function pastConversion(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let index = at + 1; index < Math.min(end, at + CONVERSION); index += 1)
    if (tokens[index]?.text === ')') return index + 1;
  return at;
}

/**
 * What is valued, where that stands farther off, before a passive verb: "|the cost of damage to shops in both counties| was put by
 * insurers at $3 million". Undefined where no passive governs the sum.
 */
function valuedSubject(article: Article, own: TokenRange, sentence: Sentence): TokenRange | undefined {
  const range = rangeOf(article.tokens, own.first, own.last);
  const verb = governorOf(article, range);
  if (verb?.side !== 'left' || !verb.passive) return undefined;
  const { first } = clauseOf(article, range);
  return { first: isSecondNoun(article, first, sentence) ? sentence.first : first, last: verb.index };
}

/** Whether an "and" joins no clauses, as no verb stands before it: "damage to homes |and| roads was put at". */
function isSecondNoun(article: Article, at: number, sentence: Sentence): boolean {
  const { tokens } = article;
  if (tokens[at]?.lower !== 'and') return false;
  for (let index = sentence.first; index < at; index += 1)
    if (tokenOf(tokens, index - 1)?.lower !== 'to' && looksLikeVerb(article, index)) return false; // "damage to homes"
  return true;
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
