// Whether two sides have a deal or are still in talks.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { beginsAny, type Hit, hitsIn, isOf } from './classes.js';
import { beforeAdverbs, DETERMINERS, isDenied, isOpenIn, isPastForm, opensCondition } from './grammar.js';
import { isHistory, namesOf } from './phrases.js';
import { type Finder, type Marks, signWhere } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const KINDS = ['talks', 'negotiating', 'deal'];
const isSingular = ({ lower }: Token): boolean => lemma(lower) === lower;
const isProgressive = ({ lower }: Token): boolean => lower.endsWith('ing') && !isFunctionWord(lower);
const DEALS = signWhere(
  (token) =>
    beginsAny(token, 'talks') ||
    (isSingular(token) && beginsAny(token, 'deal')) ||
    (isProgressive(token) && beginsAny(token, 'negotiating')),
);

/** The tokens [first, last) that tell how far two sides are. */
interface Stage {
  readonly first: number;
  readonly last: number;
  readonly state: 'agreed' | 'in talks';
}

/** Words between a verb and the deal: "agreed on |a four-year rescue| deal". */
const GAP = 6;

/** "have agreed on a merger deal", "signed the pact": the deal is the object of a verb of concluding it, in the past. */
function concludedAt(tokens: readonly Token[], { sentence, first, last }: Hit): Stage | undefined {
  const noun = tokens[first];
  const next = tokens[last];
  const isHead = next?.kind !== 'word' || isFunctionWord(next.lower) || isPastForm(next); // not "a contract |offer"
  if (!noun || lemma(noun.lower) !== noun.lower || !isHead) return undefined;
  let determined = false;
  for (let at = first - 1; at > Math.max(sentence.first, first - GAP); at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return undefined;
    if (DETERMINERS.has(token.lower)) determined = true;
    else if (isOf(token, 'concluding') && isPastForm(token))
      return determined ? { first: at, last, state: 'agreed' } : undefined;
    else if (determined && !PREPOSITIONS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "are still in talks", "is negotiating". */
function talkingAt(tokens: readonly Token[], { sentence, first, last, name }: Hit): Stage | undefined {
  const isTalks = name === 'talks';
  if (isTalks ? tokens[first - 1]?.lower !== 'in' : !tokens[first]?.lower.endsWith('ing')) return undefined;
  const be = beforeAdverbs(tokens, sentence.first, isTalks ? first - 1 : first);
  return /^(?:is|are)$/.test(tokens[be]?.lower ?? '') ? { first: be, last, state: 'in talks' } : undefined;
}

/** Tokens before in which the names of the sides stand, and what leaves it open. */
const SIDES_REACH = 10;
const OPEN_REACH = 4;

/** Names before the verb, and behind "with": the sides. */
function sidesOf(tokens: readonly Token[], sentence: Sentence, { first, last }: Stage): readonly string[] {
  const before = tokens.slice(Math.max(sentence.first, first - SIDES_REACH), first);
  const behind = tokens[last]?.lower === 'with' ? tokens.slice(last + 1, Math.min(sentence.last, last + 5)) : [];
  return [...new Set([...namesOf(before), ...namesOf(behind)])];
}

function findDeals(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const found = hitsIn(marks, DEALS, KINDS).flatMap((hit) => {
    const { sentence } = hit;
    const stage = hit.name === 'deal' ? concludedAt(tokens, hit) : talkingAt(tokens, hit);
    if (!stage || isHistory(article, sentence) || isOpenIn(tokens, stage.first - OPEN_REACH, stage.first)) return [];
    const start = tokens[stage.first]?.start ?? 0;
    const names = sidesOf(tokens, sentence, stage);
    const before = tokens.slice(Math.max(sentence.first, stage.first - SIDES_REACH), stage.first);
    if (names.length === 0 || before.some(opensCondition) || isDenied(article, sentence, start)) return [];
    const draft = { frame: 'deal', scale: 'deal', state: stage.state, subject: 'deal', names } as const;
    return mentionOf(article, start, tokens[stage.last - 1]?.end ?? start, draft);
  });
  return new Set(found.map(({ value }) => value.state)).size === 1 ? found : [];
}

/**
 * Whether named sides have a deal or are still in talks.
 * Taken: "Orvik and Lunde Foods have agreed on a deal", "Orvik signed the pact", "Orvik is still in talks with Lunde". Refused: "may have
 * agreed", "had not signed", "close to a deal", sides without a name, one in an article that tells of both: it tells how it went.
 */
export const deals: Finder = { signs: DEALS, find: findDeals };
