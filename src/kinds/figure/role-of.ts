// Which role the words of a sentence give a figure.
import type { Article, Sentence, Token } from '../../core/article.js';
import { governorOf, type TokenRange } from '../../text/clauses.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { opensNumeral } from '../../text/numerals.js';
import type { Draft } from './draft.js';
import { isOwnAct, roleOfNoun, roleOfWord, TALLY } from './roles.js';
import type { Role } from './value.js';

/** Auxiliaries, relative pronouns, "others" and the adverbs of degree and time (in -ly, or "also", "later") between a noun and its participle. */
const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|got|get|who|which|that|also|later|already|feared|confirmed|others?|people|,|[a-z]+ly)$/;
/** Determiners, prepositions, hedges and quantifiers between a verb and its object figure, and "a total of", "an estimated". */
const BEFORE_OBJECT =
  /^(?:at|least|about|some|around|more|than|over|up|to|as|many|much|nearly|almost|an|a|the|another|other|further|additional|of|total|estimated|also|its|their|his|her|in|all|out|down|for|by|between|possibly|believed|be|reported)$/;

/** Fixed phrases of turning out. */
const STREETS =
  /^(?:who )?(?:have |had )?(?:took|take|taken|poured|came|spilled|set|turned|showed|hit) (?:to |onto |into |out|off|up)/;

/** The role that the words right after a figure's noun give it: "people were killed", "died", "people dead". */
function roleAfter(tokens: readonly Token[], next: number, end: number): Role | undefined {
  if (
    STREETS.test(
      tokens
        .slice(next, Math.min(end, next + 6))
        .map((token) => token.lower)
        .join(' '),
    )
  )
    return 'attended';
  let passive = false;
  for (let index = next; index < Math.min(end, next + 7); index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    const role = token.kind === 'word' ? roleOfWord(token.lower) : undefined;
    if (role !== undefined && !AUXILIARY.test(token.lower)) {
      if (passive || index === next || isOwnAct(token.lower)) {
        const object = tokens[index + 1];
        const takes =
          object?.kind === 'number' ||
          /^(?:a|an|the|his|her|their|two|three|four|five|six|seven|eight|nine|ten|at|one|more)$/.test(
            object?.lower ?? '',
          );
        if (!passive && takes && !isOwnAct(token.lower)) return undefined;
        if (token.lower === 'home' || token.lower === 'add') return undefined;
        return role;
      }
      return undefined;
    }
    if (!AUXILIARY.test(token.lower)) return undefined;
    if (/^(?:was|were|is|are|been|being|be)$/.test(token.lower)) passive = true;
  }
  return undefined;
}

/** The role that the words before a figure give it: "killing at least five", "toll of", "number of injured rose to". */
function roleBefore(tokens: readonly Token[], start: number, first: number): Role | undefined {
  for (let index = start - 1; index >= Math.max(first, start - 9); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'number') return undefined;
    if (token.lower === 'toll') return tokens[index - 1]?.lower === 'injury' ? 'injured' : 'killed';
    const role =
      token.kind === 'word' && !/^(?:home|lower|last)$/.test(token.lower) ? roleOfWord(token.lower) : undefined;
    if (role !== undefined) {
      const passive = /^(?:was|were|is|are|been|being|be)$/.test(tokens[index - 1]?.lower ?? '');
      return passive && index < start - 1 && TALLY.has(role) ? undefined : role;
    }
    if (
      token.kind === 'mark'
        ? token.text !== '$' && token.text !== '£' && token.text !== '€'
        : !BEFORE_OBJECT.test(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** The role that a counted noun gives by itself: "fatality", "arrest", "protester"; residents are a population. */
function tiedRole(counted: string): Role | undefined {
  return /^(?:resident|inhabitant)$/.test(counted) ? 'population' : roleOfNoun(counted);
}

/** "two of the three victims": whether a figure is the group that another is taken out of. */
function isGroup(tokens: readonly Token[], own: TokenRange): boolean {
  const the = tokens[own.first - 1]?.lower ?? '';
  return (
    /^(?:the|its|their|his|her|these|those)$/.test(the) &&
    tokens[own.first - 2]?.lower === 'of' &&
    isNumber(tokens[own.first - 3])
  );
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && token.lower !== 'a' && token.lower !== 'an' && opensNumeral(token.lower));

/** Index after "of the three victims" behind a figure; after the figure itself where nothing of the sort stands there. */
function behindGroup(tokens: readonly Token[], own: TokenRange): number {
  const [of, the, number] = [tokens[own.last], tokens[own.last + 1], tokens[own.last + 2]];
  if (of?.lower !== 'of' || !/^(?:the|its|their)$/.test(the?.lower ?? '') || !isNumber(number)) return own.last;
  let index = own.last + 3;
  while (
    index < own.last + 6 &&
    tokens[index]?.kind === 'word' &&
    !isFunctionWord(tokens[index]?.lower ?? '') &&
    roleOfWord(tokens[index]?.lower ?? '') === undefined
  )
    index += 1;
  return index;
}

/** What the sentence says of the thing measured. */
export function roleOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Role | undefined {
  if (draft.role !== undefined) return draft.role;
  const { tokens } = article;
  const tied = draft.counted === undefined ? undefined : tiedRole(draft.counted);
  if (tied !== undefined && tied !== 'population' && tied !== 'attended' && !isGroup(tokens, own)) return tied;
  for (let index = own.first; index < own.last; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'toll') return 'killed';
    if (lower === 'turnout' || lower === 'population') return roleOfWord(lower);
    const named = roleOfNoun(lemma(lower)) ?? roleOfNoun(lower);
    if (named === 'killed' || named === 'injured') return named;
    if (lower === 'crowd' || lower === 'attendance') return 'attended';
  }
  if (isGroup(tokens, own)) {
    const act = roleAfter(tokens, own.last, sentence.last);
    return act === 'fired' || act === 'hit' ? act : undefined;
  }
  return (
    roleAfter(tokens, behindGroup(tokens, own), sentence.last) ??
    roleBefore(tokens, own.first, sentence.first) ??
    tied ??
    nounRole(tokens, own, sentence, draft.dimension === 'percent') ??
    governedRole(article, own)
  );
}

/** The role of a passive verb that the figure's phrase is the subject of: "half of the homes in the valley were destroyed". */
function governedRole(article: Article, own: TokenRange): Role | undefined {
  const range = { start: article.tokens[own.first]?.start ?? 0, end: article.tokens[own.last - 1]?.end ?? 0 };
  const governor = governorOf(article, range);
  if (governor?.side !== 'right' || !governor.passive) return undefined;
  const role = roleOfWord(governor.lower);
  return role === 'damaged' || role === 'evacuated' || role === 'displaced' ? role : undefined;
}

/** Roles told by a noun anywhere near: "a population of", "turnout", "inflation". */
function nounRole(tokens: readonly Token[], own: TokenRange, sentence: Sentence, percent: boolean): Role | undefined {
  for (let index = Math.max(sentence.first, own.first - 8); index < Math.min(sentence.last, own.last + 8); index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (percent && /^(?:voter|voters|electorate|ballots|votes)$/.test(lower)) return 'turnout';
    if (index >= own.last + 3) continue;
    if (lower === 'population' || lower === 'inhabitants') return 'population';
    if (lower === 'home' && tokens[index + 1]?.lower === 'to') return 'population';
    if (lower === 'turnout') return 'turnout';
    if (lower === 'inflation') return 'inflation';
    if (/^last(?:ed|ing)$/.test(lower)) return 'duration';
  }
  return undefined;
}
