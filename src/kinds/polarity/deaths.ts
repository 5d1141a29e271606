// What people died of, where it was violence or an accident.
import type { Article, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { makesPassive } from '../../text/clauses.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { perToken } from '../../text/per-word.js';
import { type Hit, hitAt, hitsIn, isOf, lengthAt, signOfForm } from './classes.js';
import { beginsNounPhrase, isOpenIn, isPastForm } from './grammar.js';
import { whom } from './people.js';
import { countsOf, isHistory, personBefore, tokensBetween } from './phrases.js';
import { type Finder, type Marks, sign, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** The ways to die that are told apart, each a class of words for it; no other is read ("kicked to death", which is a beating to some). */
const WAYS = [
  'burnt',
  'suffocated',
  'drowned',
  'electrocuted',
  'beheaded',
  'stoned',
  'impaled',
  'starved',
  'stabbed',
  'shot',
  'beaten',
  'strangled',
  'crushed',
  'frozen',
  'poisoned',
];

const WAY = signOfForm(isPastForm, ...WAYS);
const DIED = sign('died');

/** Whether a token is a word for a way to die: "drowning", "strangulation". */
export const isWayToDie = perToken((token): boolean => WAYS.some((name) => isOf(token, name)));

/** Tokens of what says that it was the end, behind a verb: "to death", "dead", "alive". */
function endBehind(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.lower;
  if (word === 'to' && tokens[index + 1]?.lower === 'death') return 2;
  return word === 'dead' || word === 'alive' ? 1 : 0;
}

/** Index of "died" in "died of |burns", "died from smoke |inhalation"; -1 where it does not stand so. */
function diedOf(tokens: readonly Token[], index: number): number {
  const of = /^(?:of|from)$/.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index - 2;
  if (!/^(?:of|from)$/.test(tokens[of]?.lower ?? '')) return -1;
  return tokens[of - 1]?.lower === 'died' ? of - 1 : -1;
}

/** The tokens [from, to) that tell of a death, where a word for a way to die does so. */
function deathAt(tokens: readonly Token[], { first, last }: Hit): readonly [number, number] | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  const died = diedOf(tokens, first);
  if (died >= 0) return [died, last];
  if (!isPastForm(token)) return undefined;
  const end = endBehind(tokens, last);
  if (end > 0) return [first, last + end];
  if (/^(?:fat|mort)ally$/.test(tokens[first - 1]?.lower ?? '')) return [first - 1, last];
  return lengthAt(tokens, first, 'deadly') === last - first ? [first, last] : undefined;
}

/** Tokens before a death in which what makes of it none or an unsure one is looked for: "may have been found". */
const HEDGE_REACH = 4;

function isHedged(tokens: readonly Token[], from: number): boolean {
  if (isOpenIn(tokens, from - HEDGE_REACH, from)) return true;
  const before = tokens.slice(Math.max(0, from - HEDGE_REACH), from);
  return before.some((token) => isOf(token, 'believed') || (isOf(token, 'almost') && !PREPOSITIONS.has(token.lower)));
}

/** Whether a form of "be" stands within the two words before: else what begins a noun phrase behind is whom the subject killed. */
const isPassive = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(makesPassive);

function claimAt(article: Article, hit: Hit): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const { sentence } = hit;
  const death = deathAt(tokens, hit);
  if (!death) return [];
  const [from, to] = death;
  const kills = !isPassive(tokens, from) && beginsNounPhrase(tokens[to]);
  if (kills || isHedged(tokens, from) || isHistory(article, sentence)) return [];
  const start = tokens[from]?.start ?? 0;
  const name = personBefore(article, sentence.start, start);
  return mentionOf(article, start, tokens[to - 1]?.end ?? start, {
    frame: 'death',
    scale: 'cause of death',
    state: hit.name,
    subject: name ?? whom(article, sentence, start) ?? 'dead',
    names: name === undefined ? [] : [name],
    amounts: countsOf(tokensBetween(article, sentence, { start: sentence.start, end: start })),
  });
}

/** The nouns of a way to die behind "died of", or with a word between: "died of |burns|", "died from smoke |inhalation|". */
function causesIn(marks: Marks): readonly Hit[] {
  const { tokens } = marks.article;
  const hits: Hit[] = [];
  for (const { sentence, index } of tokensWith(marks, DIED)) {
    for (const at of [index + 2, index + 3]) {
      const token = tokens[at];
      const hit =
        token && !isPastForm(token) && diedOf(tokens, at) === index ? hitAt(tokens, sentence, at, WAYS) : undefined;
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function findDeaths(marks: Marks): readonly Mention<Polarity>[] {
  const hits = [...hitsIn(marks, WAY, WAYS), ...causesIn(marks)];
  const found = hits.flatMap((hit) => claimAt(marks.article, hit));
  return new Set(found.map(({ value }) => value.state)).size === 1 ? found : [];
}

/**
 * What people died of.
 * Taken: "Three clerks were burnt to death", "died of smoke inhalation", "Ann Lee was shot dead".
 * Refused: "nearly drowned", "may have suffocated", "he fatally shot her", one in an article that tells of several ways of dying.
 */
export const deaths: Finder = { signs: WAY | DIED, find: findDeaths };
