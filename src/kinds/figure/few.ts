// Small numbers in words that are no numerals: "both drivers", "a man was killed", "one in five homes".
import type { Sentence, Token } from '../../core/article.js';
import { readNumeral } from '../../text/numerals.js';
import { isRoleNoun } from '../../text/roles.js';
import { unitNamed } from '../../text/units.js';
import { COUNT, type Found } from './draft.js';
import { hedgeBefore, nounPhrase } from './phrases.js';
import { classOfNoun, isOwnAct, roleOfWord } from './roles.js';
import type { Role } from './value.js';

/** "Both drivers": two; not "both the mayor and", "both sides and". */
export function readBoth(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const phrase = nounPhrase(tokens, at + 1, end, false);
  const last = tokens[(phrase?.next ?? 1) - 1];
  if (!phrase || !last?.lower.endsWith('s') || tokens[phrase.next]?.lower === 'and') return undefined;
  if (!isPerson(phrase.head)) return undefined;
  const { head, modifiers, next } = phrase;
  return { start: at, next, draft: { ...COUNT, low: 2, high: 2, unit: head, counted: head, modifiers } };
}

function isPerson(noun: string): boolean {
  const named = classOfNoun(noun);
  return named === 'person' || named === 'group' || isRoleNoun(noun);
}

/** What befalls one person and makes a tally of one. */
const OF_ONE: ReadonlySet<Role> = new Set(['killed', 'injured', 'missing', 'arrested', 'rescued']);

const isOfOne = (token: Token | undefined): boolean => {
  const role = token?.kind === 'word' ? roleOfWord(token.lower) : undefined;
  return role !== undefined && OF_ONE.has(role);
};

/**
 * "A man" as one, where its verb puts the person in a tally: "a man drowned", "a woman was injured"; not "a man said", "a man
 * hurt his arm", nor "killing a driver", which is often the first of a list.
 */
export function readAPerson(tokens: readonly Token[], at: number, sentence: Sentence): Found | undefined {
  const phrase = nounPhrase(tokens, at + 1, Math.min(sentence.last, at + 5), true);
  if (!phrase || classOfNoun(phrase.head) !== 'group') return undefined;
  const { head, modifiers, next } = phrase;
  let verb = next;
  while (verb < sentence.last && /^(?:was|has|had|is|been|being)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  const passive = verb > next;
  const after = verb < sentence.last ? tokens[verb] : undefined;
  if (!isOfOne(after) || !(passive || isOwnAct(after?.lower ?? ''))) return undefined;
  return { start: at, next, draft: { ...COUNT, low: 1, high: 1, unit: head, counted: head, modifiers } };
}

/** The first plural of the few words from an index on: the head of what a share is of ("one in five homes lacks"). */
function firstPlural(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 4) && tokens[index]?.kind === 'word'; index += 1)
    if (/[^s]s$|^(?:people|men|women|children)$/.test(tokens[index]?.lower ?? '')) return index;
  return undefined;
}

/** "One in five homes", "seven out of ten voters", "1 in 8 trains": a share. Not "two in five days". */
export function readRatio(tokens: readonly Token[], at: number, sentence: Sentence): Found | undefined {
  const above = readNumeral(tokens, at);
  if (above?.form !== 'exact' || above.tail !== undefined || !Number.isInteger(above.value)) return undefined;
  const out = tokens[above.next]?.lower === 'out' && tokens[above.next + 1]?.lower === 'of';
  if (!out && tokens[above.next]?.lower !== 'in') return undefined;
  const below = readNumeral(tokens, above.next + (out ? 2 : 1));
  if (below?.form !== 'exact' || below.tail !== undefined || below.value <= above.value || above.value < 1)
    return undefined;
  if (!out && (below.value > 1000 || above.value > 10)) return undefined; // "two in 2009"
  const plural = firstPlural(tokens, below.next, sentence.last);
  const phrase = plural === undefined ? undefined : nounPhrase(tokens, below.next, plural + 1, false);
  if (!phrase || unitNamed(phrase.head) !== undefined) return undefined;
  const share = (100 * above.value) / below.value;
  const hedge = hedgeBefore(tokens, at, sentence.first);
  return {
    start: hedge?.start ?? at,
    next: phrase.next,
    draft: {
      ...COUNT,
      low: share,
      high: share,
      bound: hedge?.bound === 'about' ? 'about' : 'exact',
      dimension: 'percent',
      unit: '%',
      counted: phrase.head,
      modifiers: phrase.modifiers,
    },
  };
}
