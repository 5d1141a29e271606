// What sort of ship a named one is.
import type { Article, Name, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { tableClasses } from '../../text/data.js';
import { lemma } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { mentionOf, type Polarity } from './value.js';

/** The nouns for any ship, which stand for each other in names of sorts ("patrol vessel", "patrol boat"); "craft" in those alone. */
const ANY = ['vessel', 'watercraft', 'ship', 'boat', 'craft'];

const kindsOf = (noun: string): ReadonlySet<string> | undefined => tableClasses('vessels-words.txt').get(noun);

/** The last part of a word as a noun for a ship: "frigate" of "missile-frigate"; empty for none. */
const headOf = perToken(({ kind, lower }): string => {
  const noun = kind === 'word' ? lemma(lower.slice(lower.lastIndexOf('-') + 1)) : '';
  return noun !== '' && kindsOf(noun) ? noun : '';
});

/** A sort of ship, with the tokens [first, last) that name it. */
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

/** The sort that an apposition behind a name gives: "the Aster, |a ferry|,". */
function sortBehind(tokens: readonly Token[], sentence: Sentence, at: number): Sort | undefined {
  if (tokenOf(tokens, at)?.text !== ',' || !/^(?:an?|the)$/.test(tokenOf(tokens, at + 1)?.lower ?? ''))
    return undefined;
  for (let index = at + 2; index < Math.min(sentence.last, at + 2 + REACH); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    const next = tokenOf(tokens, index + 1);
    if (headOf(token) !== '' && (!next || headOf(next) === '')) return sortBefore(tokens, index + 1);
  }
  return undefined;
}

function sortOf(article: Article, name: Name): Sort | undefined {
  const sentence = article.sentences[name.sentence];
  if (!sentence) return undefined;
  const at = tokenAt(article, name.start, sentence);
  const before = at > sentence.first ? sortBefore(article.tokens, at) : undefined;
  return before ?? sortBehind(article.tokens, sentence, tokenAt(article, name.end, sentence));
}

/**
 * What sort of ship a named one is.
 * Taken: "the frigate Aster", "patrol vessel INS Aster", "the Aster, a car ferry". Refused: "the ship Aster", "the vessel Aster", ships
 * without a name.
 */
export function findVessels(article: Article): readonly Mention<Polarity>[] {
  const found: Mention<Polarity>[] = [];
  for (const name of article.names) {
    if (name.type !== 'organization') continue;
    const sort = sortOf(article, name);
    const kinds = (sort?.kinds ?? []).map((kind) => kind.replaceAll('_', ' '));
    const [state] = kinds;
    if (!sort || state === undefined) continue;
    const start = article.tokens[sort.first]?.start ?? name.start;
    found.push(
      ...mentionOf(article, start, article.tokens[sort.last - 1]?.end ?? name.end, {
        frame: 'sort',
        scale: 'sort of ship',
        state,
        subject: name.text,
        names: [name.text.toLowerCase().split(/\s+/).at(-1) ?? ''],
        members: kinds,
      }),
    );
  }
  return found;
}

/** Whether one sort of ship is a kind of the other, or the same: "frigate", "warship". */
export const isSortOf = (left: Polarity, right: Polarity): boolean =>
  left.members.includes(right.state) || right.members.includes(left.state);
