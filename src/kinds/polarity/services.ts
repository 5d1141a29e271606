// Whether what comes to houses by line or pipe is back.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { deniesVerb } from '../../text/assertion.js';
import { WEEKDAYS } from '../../text/calendar-words.js';
import { BE, QUANTIFIERS } from '../../text/closed-classes.js';
import { CONJUNCTIONS } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { FRACTIONS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { isSpell } from '../../text/units.js';
import { type Hit, hitsIn, isOf, signOf } from './classes.js';
import { ALSO_CONJUNCTIONS, DETERMINERS, isHave, isUnasserted } from './grammar.js';
import { isHistory } from './phrases.js';
import { type Finder, type Marks, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/**
 * What comes to a house by line or pipe, each a class of words for it: the utilities of sector 22 of NAICS (electric power, gas, water, sewage,
 * heat; not cooling), and of the wired telecommunications of its subsector 517 telephone and internet; not cable television.
 */
const SERVICES = ['power', 'water', 'sewage', 'gas', 'heating', 'telephone', 'internet'];

const SERVICE = signOf(...SERVICES);
const STATE = sign('restore restored without out off down back');

/**
 * What leaves open whether a service is back or says that it is so for some only: denials, modals, conjunctions but "and" and "so",
 * quantities and fractions, adverbs of a part.
 */
const isDoubt = perToken(
  (token): boolean =>
    isUnasserted(token.lower) ||
    (CONJUNCTIONS.has(token.lower) && !/^(?:and|so)$/.test(token.lower)) ||
    ALSO_CONJUNCTIONS.has(token.lower) ||
    QUANTIFIERS.has(token.lower) ||
    FRACTIONS.has(token.lower) ||
    isOf(token, 'part') ||
    isOf(token, 'partly') ||
    isOf(token, 'almost'),
);

/** Tokens before the words of a state in which doubt is looked for. */
const DOUBT_REACH = 6;

const isDoubted = (tokens: readonly Token[], sentence: Sentence, first: number): boolean =>
  tokens.slice(Math.max(sentence.first, first - DOUBT_REACH), first).some(isDoubt);

/** The tokens [first, last) that tell a state. */
interface State {
  readonly first: number;
  readonly last: number;
  readonly state: 'out' | 'back';
}

/** "trying to restore |power|", "to restore the |power|": out; not "took hours to restore", "able to restore", "managed to restore". */
function restoring(tokens: readonly Token[], hit: Hit): State | undefined {
  const verb = DETERMINERS.has(tokens[hit.first - 1]?.lower ?? '') ? hit.first - 2 : hit.first - 1;
  const before = tokens[verb - 1];
  if (tokens[verb]?.lower === 'restored' && before && isHave(before))
    return { first: verb - 1, last: hit.last, state: 'back' };
  if (tokens[verb]?.lower !== 'restore' || before?.lower !== 'to') return undefined;
  const at = WEEKDAYS.has(tokens[verb - 2]?.lower ?? '') ? verb - 3 : verb - 2;
  const trying = tokens[at];
  if (!trying || isSpell(lemma(trying.lower)) || trying.lower === 'able' || stem(trying.lower) === 'manag')
    return undefined;
  return { first: at, last: hit.last, state: 'out' };
}

/** "still without |power|", "were without |power|": out. */
function without(tokens: readonly Token[], hit: Hit): State | undefined {
  if (tokens[hit.first - 1]?.lower !== 'without') return undefined;
  const before = tokens[hit.first - 2]?.lower ?? '';
  const stays = before === 'still' || BE.has(before) || stem(before) === 'remain';
  return stays ? { first: hit.first - 2, last: hit.last, state: 'out' } : undefined;
}

/** Words of what a service is called with, its goods or the lines it comes by: "power |supplies| were". */
const MOST_WORDS = 1;

/**
 * "|power| was restored", "|power| is still out", "|water| had not been restored"; of what brings it about no verb but "restore" is read
 * ("was cut"), of what says that it is away no word but "out", "off" and "down" ("dead", "gone").
 */
function predicate(tokens: readonly Token[], hit: Hit): State | undefined {
  let verb = hit.last;
  while (verb < hit.last + MOST_WORDS && !isHelper(tokens[verb])) verb += 1;
  let denied = false;
  let at = verb;
  for (let token = tokens[at]; token && (isHelper(token) || deniesVerb(token.lower)); token = tokens[at]) {
    denied ||= deniesVerb(token.lower);
    at += 1;
    while (/^(?:still|yet)$|ly$/.test(tokens[at]?.lower ?? '')) at += 1;
  }
  const word = tokens[at]?.lower;
  if (at === verb || word === undefined) return undefined;
  if (word === 'restored' || (word === 'back' && !denied))
    return { first: hit.first, last: at + 1, state: denied ? 'out' : 'back' };
  return /^(?:out|off|down)$/.test(word) && !denied ? { first: hit.first, last: at + 1, state: 'out' } : undefined;
}

const isHelper = (token: Token | undefined): boolean => token !== undefined && (BE.has(token.lower) || isHave(token));

function findServices(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const told = hitsIn(marks, SERVICE, SERVICES).flatMap((hit) => {
    const found = restoring(tokens, hit) ?? without(tokens, hit) ?? predicate(tokens, hit);
    if (!found || isDoubted(tokens, hit.sentence, found.first) || isHistory(article, hit.sentence)) return [];
    return mentionOf(article, tokens[found.first]?.start ?? 0, tokens[found.last - 1]?.end ?? 0, {
      frame: 'service',
      scale: 'service',
      state: found.state,
      subject: hit.name,
      things: [hit.name],
    });
  });
  const states = new Map<string, Set<string>>();
  for (const { value } of told) {
    const known = states.get(value.subject) ?? new Set<string>();
    states.set(value.subject, known.add(value.state));
  }
  return told.filter(({ value }) => states.get(value.subject)?.size === 1);
}

/**
 * Whether a service is back.
 * Taken: "crews were struggling to restore electricity", "homes were still without water", "power was restored to the villages".
 * Refused: "until power is restored", "some power was restored", "took hours to restore power", one in an article that tells of both: it
 * tells how it went.
 */
export const services: Finder = { signs: SERVICE, also: STATE, find: findServices };
