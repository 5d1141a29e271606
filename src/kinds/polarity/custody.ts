// Whether one suspect was caught.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { BOUNDS } from '../../text/calendar-words.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { stem } from '../../text/lemma.js';
import { beginsAny, type Hit, hitAt, isPhrase } from './classes.js';
import { fatesOf, isCulprit, type Told, type Whom } from './fate.js';
import { beBefore, beginsNounPhrase, isPastForm } from './grammar.js';
import { isHistory, personAfter } from './phrases.js';
import { type Finder, type Marks, signWhere, tokensWith } from './signs.js';
import { deniedFrom, nobodyBefore } from './uncaught.js';
import type { Polarity } from './value.js';

const SOUGHT = ['sought'];
const STATES = ['arrested', 'recaptured', 'custody', 'given up', 'at large'];
const CUSTODY = signWhere(
  (token) =>
    beginsAny(token, 'custody', 'at large') ||
    (isPastForm(token) && beginsAny(token, 'arrested', 'recaptured')) ||
    beginsAny(token, 'sought') ||
    /^(?:surrendered|(?:him|her|them)self|run|sought)$/.test(token.lower),
);

/** The tokens [first, last) that tell a state of custody, helpers among them. */
interface State {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly state: 'caught' | 'at large';
  /** Of whom, where it is said of nobody: of the one who is looked for. */
  readonly whom?: Whom;
}

/** The token before which the helpers stand that make a passive, or a state, of a word for custody; -1 where no such word stands there. */
function passiveAt(tokens: readonly Token[], { first, name }: Hit): number {
  const token = tokens[first];
  if (name !== 'custody')
    return token && isPastForm(token) && (name === 'arrested' || name === 'recaptured') ? first : -1;
  const way = tokens[first - 1]?.lower;
  const taken = tokens[first - 2];
  if (way === 'in') return first - 1;
  return way === 'into' && taken && isPastForm(taken) ? first - 2 : -1;
}

/** First token of what says that somebody is in the hands of the police, whose own words stand at [first, last); -1 where it does not. */
function caughtFrom(tokens: readonly Token[], hit: Hit): number {
  const { sentence, first, last } = hit;
  const token = tokens[first];
  if (!token) return -1;
  const passive = passiveAt(tokens, hit);
  if (passive >= 0) return beBefore(tokens, sentence, passive);
  const surrendered = stem(token.lower) === 'surrender' && isPastForm(token) && !beginsNounPhrase(tokens[last]);
  return surrendered && beBefore(tokens, sentence, first) < 0 ? first : -1;
}

/** Index of "turned" in "turned himself |in"; -1 for what is no giving oneself up. */
function gaveUp(tokens: readonly Token[], index: number): number {
  const self = tokens[index - 1]?.lower;
  if (!/^(?:him|her|them)self$/.test(self ?? '')) return -1;
  return isPhrase(tokens[index - 2], tokens[index]?.lower ?? '', 'given up') ? index - 2 : -1;
}

/** Whether the idiom "on the run", which WordNet does not have, ends at an index. */
const isOnTheRun = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'run' && tokens[index - 1]?.lower === 'the' && tokens[index - 2]?.lower === 'on';

/** Whether a word behind says how long somebody was free: "for", or a bound up to which ("until", "before"). */
const isOver = (token: Token | undefined): boolean => token?.lower === 'for' || BOUNDS.get(token?.lower ?? '') === true;

/** What says that somebody is free, with the words of it at [first, last): "is still at large", "remains on the run", "was being sought". */
function freeAt(tokens: readonly Token[], sentence: Sentence, first: number, last: number): State | undefined {
  const remains = stem(tokens[first - 1]?.lower ?? '') === 'remain' ? first - 1 : -1;
  const from = remains >= 0 ? remains : beBefore(tokens, sentence, first);
  if (from < 0 || isOver(tokens[last])) return undefined;
  return { sentence, first: from, last, state: 'at large' };
}

/** The same of what no class has: "on the run", "being sought". */
function runningAt(tokens: readonly Token[], sentence: Sentence, index: number): State | undefined {
  if (isOnTheRun(tokens, index)) return freeAt(tokens, sentence, index - 2, index + 1);
  const being = tokens[index]?.lower === 'sought' && tokens[index - 1]?.lower === 'being';
  return being ? freeAt(tokens, sentence, index - 1, index + 1) : undefined;
}

/** The one who is looked for, where no more is said of him. */
const WANTED: Whom = { subject: 'suspect', names: [] };

/** The same of what is denied: "has not been arrested", "no suspects are in custody". */
function uncaughtAt(tokens: readonly Token[], hit: Hit): State | undefined {
  const { sentence, last } = hit;
  const passive = passiveAt(tokens, hit);
  if (passive < 0) return undefined;
  const helper = beBefore(tokens, sentence, passive);
  const nobody = helper < 0 ? -1 : nobodyBefore(tokens, sentence, helper);
  if (nobody >= 0) return { sentence, first: nobody, last, state: 'at large', whom: WANTED };
  const first = deniedFrom(tokens, sentence, passive);
  return first < 0 ? undefined : { sentence, first, last, state: 'at large' };
}

/** The state of custody that the word at an index tells of, or is part of. */
function stateAt(tokens: readonly Token[], sentence: Sentence, index: number): State | undefined {
  const hit = hitAt(tokens, sentence, index, STATES);
  if (hit?.name === 'at large') return freeAt(tokens, sentence, hit.first, hit.last);
  const free = hit && uncaughtAt(tokens, hit);
  if (free) return free;
  const caught = hit ? caughtFrom(tokens, hit) : -1;
  if (hit && caught >= 0) return { sentence, first: caught, last: hit.last, state: 'caught' };
  const first = gaveUp(tokens, index + 1);
  return first >= 0 ? { sentence, first, last: index + 2, state: 'caught' } : runningAt(tokens, sentence, index);
}

/** Words of "for the |escaped armed| robber" between a determiner and the noun. */
const MOST_WORDS = 2;

/**
 * Somebody whom the police look for is no longer looked for, by the conjunctions of time that tell what ended it: "was searching for him when",
 * "until", "till", "before".
 */
const OVER = /^[^.]{0,30}\b(?:when|until|till|before)\b/;

/** Whether a word is the noun of a search that goes on: "in |search| of", "on the |hunt| for", "are on a |manhunt| for". */
function isSearch(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:for|of)$/.test(tokens[index + 1]?.lower ?? '')) return false;
  const at = ARTICLES.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  return /^(?:in|on)$/.test(tokens[at]?.lower ?? '');
}

/** Whom the police look for, where it is one person and they still do: "searching for |the gunman", "seeking Lund". */
function soughtAt(article: Article, hit: Hit): Told | undefined {
  const { tokens, text } = article;
  const { sentence } = hit;
  const verb = tokens[hit.first];
  if (!verb || !(verb.lower.endsWith('ing') || isSearch(tokens, hit.first)) || isHistory(article, sentence)) {
    return undefined;
  }
  const object = /^(?:for|of)$/.test(tokens[hit.last]?.lower ?? '') ? hit.last + 1 : hit.last;
  const start = tokens[object]?.start ?? verb.end;
  const told = (whom: Whom, end: number): Told | undefined =>
    OVER.test(text.slice(end, end + 45))
      ? undefined
      : { found: { sentence, start: verb.start, end }, state: 'at large', whom };
  const name = personAfter(article, start, 2);
  if (name !== undefined) return told({ subject: name, names: [name] }, tokens[object - 1]?.end ?? verb.end);
  if (!/^(?:the|an?)$/.test(tokens[object]?.lower ?? '')) return undefined;
  for (let index = object + 1; index <= object + 1 + MOST_WORDS; index += 1) {
    const token = tokens[index];
    if (token && isCulprit(token)) return told({ subject: token.lower, names: [] }, token.end);
  }
  return undefined;
}

function findCustody(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const told: Told[] = [];
  for (const { sentence, index } of tokensWith(marks, CUSTODY)) {
    const state = stateAt(tokens, sentence, index);
    if (state) {
      const found = { sentence, start: tokens[state.first]?.start ?? 0, end: tokens[state.last - 1]?.end ?? 0 };
      told.push({ found, state: state.state, nouns: isCulprit, ...(state.whom ? { whom: state.whom } : {}) });
      continue;
    }
    const hit = hitAt(tokens, sentence, index, SOUGHT);
    const sought = hit ? soughtAt(article, hit) : undefined;
    if (sought) told.push(sought);
  }
  return fatesOf(marks, 'custody', told);
}

/**
 * Whether one suspect was caught.
 * Taken: "the gunman was arrested", "Lund remains at large", "police were searching for the shooter", "in search of the gunman", "turned
 * himself in", "was not immediately taken into custody", "no suspects have been arrested".
 * Refused: "two men were arrested", "another suspect is at large", "was arrested in 1998", "was at large until Monday", an article
 * that tells of both: it tells how it went.
 */
export const custody: Finder = { signs: CUSTODY, find: findCustody };
