// What sort of ship a named one is.
import type { Article, Name, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { tableClasses } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isBodyHead, isShipPrefix } from '../../text/names/heads.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isPastForm } from './grammar.js';
import { type Finder, type Marks, signWhere, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Nouns for any ship, which stand for each other in names of sorts ("patrol vessel", "patrol boat"); "craft", oftener a trade, is not read. */
const ANY = ['vessel', 'watercraft', 'ship', 'boat'];

const kindsOf = (noun: string): ReadonlySet<string> | undefined => tableClasses('vessels-words.txt').get(noun);

/** The last part of a word as a noun for a ship: "frigate" of "missile-frigate"; empty for none. */
const headOf = perToken(({ kind, lower }): string => {
  const noun = kind === 'word' ? lemma(lower.slice(lower.lastIndexOf('-') + 1)) : '';
  return ANY.includes(noun) || kindsOf(noun) ? noun : '';
});

const VESSEL = signWhere((token) => headOf(token) !== '');

/** A kind of ship and its sort, with the tokens [first, last) that name it. */
interface Sort {
  readonly kinds: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The sort that a noun phrase names which ends before an index; undefined for any ship. */
function sortBefore(tokens: readonly Token[], last: number): Sort | undefined {
  const token = tokenOf(tokens, last - 1);
  const head = token ? headOf(token) : '';
  if (head === '') return undefined;
  const before = tokenOf(tokens, last - 2);
  const heads = ANY.includes(head) ? [head, ...ANY] : [head];
  for (const noun of before?.kind === 'word' ? heads : []) {
    const kinds = kindsOf(`${before?.lower}_${noun}`);
    if (kinds) return { kinds: [...kinds], first: last - 2, last };
  }
  return ANY.includes(head) ? undefined : { kinds: [...(kindsOf(head) ?? [])], first: last - 1, last };
}

/** Tokens of ", a 40-year-old stealth frigate" among which the noun of an apposition is looked for. */
const REACH = 5;

/** Whether a noun before a token is the last of its phrase: "a ferry| carrying", "a ferry|,"; not "a cruise |ship| line". */
const endsNouns = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || isFunctionToken(next) || isPastForm(next) || next.lower.endsWith('ing');

/** The sort that an apposition behind a name gives: "the Aster, |a ferry|,". */
function sortBehind(tokens: readonly Token[], sentence: Sentence, at: number): Sort | undefined {
  if (tokenOf(tokens, at)?.text !== ',' || !/^(?:an?|the)$/.test(tokenOf(tokens, at + 1)?.lower ?? ''))
    return undefined;
  for (let index = at + 2; index < Math.min(sentence.last, at + 2 + REACH); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isFunctionToken(token)) return undefined;
    if (headOf(token) !== '' && endsNouns(tokenOf(tokens, index + 1))) return sortBefore(tokens, index + 1);
  }
  return undefined;
}

function sortOf(article: Article, sentence: Sentence, name: Name): Sort | undefined {
  const at = tokenAt(article, name.start, sentence);
  const before = at > sentence.first ? sortBefore(article.tokens, at) : undefined;
  return before ?? sortBehind(article.tokens, sentence, tokenAt(article, name.end, sentence));
}

/** The name of a ship without its prefix, lower case: "aster ii" of "MV Aster II"; undefined for what is called as a body is: "Aster Group". */
function shipName({ text }: Name): string | undefined {
  const words = text.replace(/['’]s?$/, '').split(/\s+/);
  const own = words.length > 1 && isShipPrefix(words[0] ?? '') ? words.slice(1) : words;
  const name = own.join(' ').toLowerCase();
  return isBodyHead(own.at(-1)?.toLowerCase() ?? '') ? undefined : name;
}

function findVessels(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const sentences = new Set(tokensWith(marks, VESSEL).map(({ sentence }) => sentence));
  return article.names.flatMap((name) => {
    const sentence = article.sentences[name.sentence];
    if (name.type !== 'organization' || !sentence || !sentences.has(sentence)) return [];
    const sort = sortOf(article, sentence, name);
    const [state, ...above] = (sort?.kinds ?? []).map((kind) => kind.replaceAll('_', ' '));
    const called = shipName(name);
    if (!sort || state === undefined || called === undefined) return [];
    const start = article.tokens[sort.first]?.start ?? name.start;
    return mentionOf(article, start, article.tokens[sort.last - 1]?.end ?? name.end, {
      frame: 'vessel',
      scale: 'sort of ship',
      state,
      subject: name.text,
      names: [called],
      members: [above[0] ?? state],
    });
  });
}

/**
 * What sort of ship a named one is.
 * Taken: "the frigate Aster", "patrol vessel INS Aster", "the Aster, a car ferry". Refused: "the ship Aster", "the warship Aster", which may
 * be a frigate, "Lunde Group, a cruise ship line", ships without a name.
 */
export const vessels: Finder = { signs: VESSEL, find: findVessels };

/** Whether two ships are of one sort: "trawler", "fishing boat". */
export const areOfOneSort = (left: Polarity, right: Polarity): boolean =>
  left.members.some((sort) => right.members.includes(sort));
