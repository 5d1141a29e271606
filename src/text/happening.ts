import type { Article, Sentence } from '../core/article.js';
import type { Range } from '../core/span.js';
import { clauseOf, contentStems, looksLikeVerb, sentenceAt, type TokenRange, tokensIn } from './clauses.js';
import { isFunctionWord, isSpeechStem } from './function-words.js';
import {
  CALENDAR_STEMS,
  DETERMINERS,
  happeningClass,
  INTO_NOUN,
  NOUN_FOLLOWS,
  namesHappening,
  OPENING,
  ORDINALS,
  PLAN_WORDS,
  verbClass,
  WILL,
} from './happening-words.js';
import { stem } from './lemma.js';
import { nameOver } from './names/over.js';
import { perToken } from './per-word.js';

/** What a date or a time of day dates: the verb or noun it stands with, and what that is done by and to. */
export interface Happening {
  /** Class of the verb or noun: one key for "began", "started", "broke out"; for "died" and "death". */
  readonly head: string;
  /** After "day" or "time", as a reader would name it: "of the ceremony", "the fire broke out". */
  readonly shown: string;
  readonly form: 'noun' | 'verb';
  /** "said", "told", "announced": the moment of a statement. */
  readonly speech: boolean;
  /** Still to come when it was written, or planned at the time: "will meet", "was due to begin", "the next meeting". */
  readonly planned: boolean;
  /** Content stems of the clause, the head left out. */
  readonly arguments: readonly string[];
  /** Content stems of the whole sentence. */
  readonly sentence: readonly string[];
  /** The number nearest to the mention in its sentence: "2.2 million", "13.7 %". */
  readonly figure?: string;
  /** The head is a noun of happening, itself or as the subject of a verb that only says that it took place. */
  readonly event: boolean;
  /** Class of the noun of happening that is the subject of a verb: the fire in "a fire destroyed the church". */
  readonly agent?: string;
  /** The verb only says that something took place: "was held", "began". */
  readonly opening: boolean;
  /** Words between the mention and its head: far apart, the mention may date something between. */
  readonly distance: number;
  /** "first", "second", "another" among the arguments: which of several it was. */
  readonly which: readonly string[];
  /** Index of the sentence. */
  readonly at: number;
}

const isContent = (article: Article, index: number): boolean => {
  const token = article.tokens[index];
  return token?.kind === 'word' && token.lower.length > 2 && !isFunctionWord(token.lower);
};

/** Index of the noun that a mention stands before: "the Nov. 30 escape", "Friday night's fire", "a 1998 assault conviction". */
function nounAfter(article: Article, range: Range, sentence: Sentence): number | undefined {
  const own = tokensIn(article, range);
  const possessive =
    /['’]s$/.test(article.tokens[own.last - 1]?.text ?? '') ||
    /^['’]s\b/.test(article.text.slice(range.end, range.end + 3));
  const before = article.tokens[own.first - 1];
  if (!possessive && !(before && (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.lower)))) return undefined;
  let index = own.last;
  while (
    index < sentence.last &&
    /^(?:['’]s?|s|night|evening|morning|afternoon|early|late)(?:'s)?$/.test(article.tokens[index]?.lower ?? '')
  )
    index += 1;
  let noun: number | undefined;
  for (; index < Math.min(sentence.last, own.last + 8); index += 1) {
    const token = article.tokens[index];
    if (!token || token.kind === 'mark') break;
    if (token.kind === 'number' || CALENDAR_STEMS.has(stem(token.lower))) continue;
    if (
      isFunctionWord(token.lower) ||
      (looksLikeVerb(article, index) && noun !== undefined && !/ing$/.test(token.lower))
    )
      break;
    noun = index;
  }
  return noun;
}

/** Index of the noun that a mention follows with a preposition of its own: "the meeting of July 28-30", "meeting (September 15-17)". */
function nounBefore(article: Article, range: Range, sentence: Sentence): number | undefined {
  const first = tokensIn(article, range).first;
  const link = article.tokens[first - 1];
  if (!link || first - 2 < sentence.first) return undefined;
  const linked = link.lower === 'of' || link.lower === 'for' || link.text === '(';
  if (!linked || !isContent(article, first - 2)) return undefined;
  return isEventNoun(article, first - 2) || !looksLikeVerb(article, first - 2) ? first - 2 : undefined;
}

/**
 * Index of a noun of happening right before a mention that hangs on a preposition itself: "hurt in the fire on Friday", "since
 * its deployment on November 2". "ended the siege on Friday" dates the ending, "convicted of murder on Monday" the conviction.
 */
function eventBefore(article: Article, range: Range, sentence: Sentence): number | undefined {
  const first = tokensIn(article, range).first;
  const link = article.tokens[first - 1];
  const noun = link && /^(?:on|in|at|early|late)$/.test(link.lower) ? first - 2 : first - 1;
  const token = article.tokens[noun];
  if (token?.kind !== 'word' || noun <= sentence.first || !isEventNoun(article, noun)) return undefined;
  return hangsOnPreposition(article, noun, sentence) ? noun : undefined;
}

/** Whether a noun with its determiner follows a preposition: "in the fire", "at an office party". */
function hangsOnPreposition(article: Article, noun: number, sentence: Sentence): boolean {
  for (let back = noun - 1; back >= Math.max(sentence.first + 1, noun - 5); back -= 1) {
    const word = article.tokens[back];
    if (word?.kind !== 'word') return false;
    if (DETERMINERS.has(word.lower) || /['’]s?$/.test(word.lower))
      return INTO_NOUN.has(article.tokens[back - 1]?.lower ?? '');
    if (isFunctionWord(word.lower) || isFullVerb(article, back)) return false;
  }
  return false;
}

function isEventNoun(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return token !== undefined && isHappeningWord(token);
}

/** Asked of every word around a date or time: some thirty times a mention. */
const isHappeningWord = perToken(({ lower }) => namesHappening(lower));

/** Words before a verb among which its subject is looked for. */
const SUBJECT_REACH = 12;
/** Words after it among which its object is. */
const OBJECT_REACH = 6;
/** Words before any other verb among which a noun of happening is its subject. */
const AGENT_REACH = 3;
/** A clause with fewer content words says too little: its sentence speaks for it. */
const FEWEST_ARGUMENTS = 2;
/** Words between a mention and its verb beyond which a noun of happening between them is dated instead. */
const FAR_VERB = 8;

/** The nearest such noun: "charged with murder in the shooting at the town hall Friday". */
function nounBetween(article: Article, verb: number, range: Range, sentence: Sentence): number | undefined {
  const first = tokensIn(article, range).first;
  if (first - verb <= FAR_VERB) return undefined;
  for (let index = first - 1; index > verb; index -= 1) {
    if (isEventNoun(article, index) && hangsOnPreposition(article, index, sentence)) return index;
  }
  return undefined;
}

/** The noun that a thin or opening verb has as its subject: of "the fire, police said, broke out" the fire is what is dated. */
function eventSubject(article: Article, verb: number, sentence: Sentence, reach = SUBJECT_REACH): number | undefined {
  for (let index = verb - 1; index >= Math.max(sentence.first, verb - reach); index -= 1) {
    const next = article.tokens[index + 1];
    const ends =
      next === undefined ||
      next.kind === 'mark' ||
      isFunctionWord(next.lower) ||
      /ly$/.test(next.lower) ||
      looksLikeVerb(article, index + 1);
    if (ends && isEventNoun(article, index)) return index;
  }
  return undefined;
}

/** The noun that such a verb has as its object: "will hold its next meeting on". */
function eventObject(article: Article, verb: number, range: Range): number | undefined {
  for (let index = verb + 1; index < Math.min(verb + OBJECT_REACH, tokensIn(article, range).first); index += 1) {
    if (isEventNoun(article, index)) return index;
  }
  return undefined;
}

/** "of the next meeting", for showing. */
function nounPhrase(article: Article, noun: number): string {
  const next = article.tokens[noun - 1]?.lower === 'next' ? 'next ' : '';
  return `of the ${next}${(article.tokens[noun]?.lower ?? '').replace(/'s$/, '')}`;
}

/** The word before the bracket that a mention opens, where that is no noun of its own: "9:30 a.m. local time (1230 GMT)". */
function beforeBracket(article: Article, range: Range): Range | undefined {
  const first = tokensIn(article, range).first;
  const bracket = article.tokens[first - 1];
  const before = article.tokens[first - 2];
  if (bracket?.text !== '(' || !before) return undefined;
  return before.kind === 'number' || CALENDAR_STEMS.has(stem(before.lower)) ? before : undefined;
}

/** Index of the full verb that a mention modifies: the nearest to its left in the clause, else the first to its right. */
function verbOf(article: Article, range: Range, clause: TokenRange): number | undefined {
  const own = tokensIn(article, range);
  for (let index = own.first - 1; index >= clause.first; index -= 1) if (isFullVerb(article, index)) return index;
  for (let index = own.last; index < clause.last; index += 1) if (isFullVerb(article, index)) return index;
  return undefined;
}

const NAMING = /^(?:called|named|dubbed|titled)$/;

function isFullVerb(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (!token || !looksLikeVerb(article, index) || isFunctionWord(token.lower)) return false;
  // "a line called Mantra": a name follows, nothing was called.
  if (NAMING.test(token.lower) && /^\p{Lu}/u.test(article.tokens[index + 1]?.text ?? '')) return false;
  const before = article.tokens[index - 1];
  // "gave himself up to police at": a noun after "to", not an infinitive.
  if (
    before?.lower === 'to' &&
    NOUN_FOLLOWS.has(article.tokens[index + 1]?.lower ?? '') &&
    looksLikeVerb(article, index - 2) === false &&
    !/^(?:is|are|was|were|due|expected|scheduled|planned|set|have|has|had|supposed|began|begun)$/.test(
      article.tokens[index - 2]?.lower ?? '',
    )
  )
    return false;
  if (!before || !/(?:ed|ing)$/.test(token.lower)) return before === undefined || /^\p{Ll}/u.test(token.text);
  // "the armed man", "the next meeting": a participle after a determiner or an adjective is no verb.
  if (/ing$/.test(token.lower))
    return /^(?:am|is|are|was|were|be|been|by|after|before|while|when|without|and|or|,)$/.test(before.lower);
  return !DETERMINERS.has(before.lower) && before.kind !== 'number';
}

/** Whether a verb or noun is still to come: "will meet", "was due to begin", "the next meeting"; "deliberately set" is not. */
function isPlanned(article: Article, clause: TokenRange, head: number): boolean {
  for (let index = Math.max(clause.first, head - 5); index <= head; index += 1) {
    const lower = article.tokens[index]?.lower ?? '';
    const next = article.tokens[index + 1]?.lower;
    if (WILL.has(lower) || (lower === 'next' && next !== 'to')) return true;
    if (PLAN_WORDS.has(lower) && (next === 'to' || next === 'for' || /^(?:scheduled|planned|initially)$/.test(lower)))
      return true;
    if (
      lower === 'to' &&
      next !== undefined &&
      index < head &&
      /^(?:is|are|was|were)$/.test(article.tokens[index - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** Tokens between a mention and a number beyond which they do not belong together. */
const FIGURE_REACH = 15;

/** The nearest number of the sentence, the one before the mention first, with its unit: "13.7 %", "2.2 million". */
function figureNear(article: Article, sentence: Sentence, range: Range): string | undefined {
  const own = tokensIn(article, range);
  const read = (index: number): string | undefined => {
    const token = article.tokens[index];
    if (token?.kind !== 'number' || /^(?:1[89]|20)\d\d$/.test(token.text) || token.text.includes(':')) return undefined;
    const next = article.tokens[index + 1];
    const percent = next?.text === '%' || next?.lower === 'per' || next?.lower === 'percent';
    const scaled = /^(?:million|billion|trillion)$/.test(next?.lower ?? '');
    if (/^\d\d?$/.test(token.text) && !percent && !scaled) return undefined;
    return `${token.text} ${percent ? '%' : scaled ? (next?.lower ?? '') : ''}`.trim();
  };
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - FIGURE_REACH); index -= 1) {
    const figure = read(index);
    if (figure !== undefined) return figure;
  }
  for (let index = own.last; index < Math.min(sentence.last, own.last + FIGURE_REACH); index += 1) {
    const figure = read(index);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Tokens on either side of a mention that are looked at: a sentence longer than that is a list or a broken text. */
const REACH = 80;

const clip = (range: TokenRange, to: TokenRange): TokenRange => ({
  first: Math.max(range.first, to.first),
  last: Math.min(range.last, to.last),
});

/** The sentence of a mention, cut where it is endless. */
function surroundings(article: Article, range: Range): Sentence | undefined {
  const sentence = sentenceAt(article, range.start);
  const own = tokensIn(article, range);
  if (!sentence) return undefined;
  const cut = clip(sentence, { first: own.first - REACH, last: own.last + REACH });
  const start = article.tokens[cut.first]?.start ?? sentence.start;
  return { ...sentence, ...cut, start, end: article.tokens[cut.last - 1]?.end ?? sentence.end };
}

/**
 * What a range of an article dates. A noun that the range stands before ("Friday night's fire") or hangs on ("the meeting of
 * July 28-30") comes first, then the verb of its clause; undefined where there is neither.
 */
export function happeningOf(article: Article, range: Range): Happening | undefined {
  const sentence = surroundings(article, range);
  if (!sentence) return undefined;
  const outer = beforeBracket(article, range);
  if (outer) return happeningOf(article, outer);
  const clause = clip(clauseOf(article, range), sentence);
  const near =
    nounAfter(article, range, sentence) ??
    nounBefore(article, range, sentence) ??
    eventBefore(article, range, sentence);
  const verb = near === undefined ? (verbOf(article, range, clause) ?? verbOf(article, range, sentence)) : undefined;
  const noun = near ?? (verb === undefined ? undefined : nounBetween(article, verb, range, sentence));
  const index = noun ?? verb;
  const token = index === undefined ? undefined : article.tokens[index];
  if (index === undefined || !token) return undefined;
  const own = stem(token.lower.replace(/'s$/, ''));
  const heading = verbClass(own, article.tokens[index + 1]?.lower);
  const scope = index >= clause.first && index < clause.last ? clause : { first: sentence.first, last: sentence.last };
  const subject =
    noun === undefined && OPENING.has(heading)
      ? (eventSubject(article, index, sentence) ?? eventObject(article, index, range))
      : undefined;
  const doer =
    noun === undefined && subject === undefined ? eventSubject(article, index, sentence, AGENT_REACH) : undefined;
  const telltale = noun ?? (heading === 'meet' || heading === 'be' ? subject : undefined);
  const subjectStem = subject === undefined ? undefined : stem(article.tokens[subject]?.lower ?? '');
  const telling = (tokens: TokenRange): readonly string[] =>
    contentStems(article, tokens, range).filter((word) => !CALENDAR_STEMS.has(word));
  const figure = figureNear(article, sentence, range);
  const inScope = telling(scope);
  const inSentence = telling(sentence);
  const narrow = inScope.filter((word) => word !== own);
  return {
    head: subjectStem === undefined ? heading : happeningClass(subjectStem),
    shown: telltale === undefined ? verbPhrase(article, index, sentence, subject) : nounPhrase(article, telltale),
    form: noun === undefined ? 'verb' : 'noun',
    event: subject !== undefined || (noun !== undefined && isEventNoun(article, noun)),
    ...(doer === undefined ? {} : { agent: happeningClass(stem(article.tokens[doer]?.lower ?? '')) }),
    opening: OPENING.has(heading) && noun === undefined,
    speech: own !== 'announc' && (isSpeechStem(own) || /^(?:speak|address|tell)$/.test(own)),
    planned: isPlanned(article, scope, index),
    arguments: narrow.length < FEWEST_ARGUMENTS ? inSentence.filter((word) => word !== own) : narrow,
    sentence: inSentence,
    ...(figure === undefined ? {} : { figure }),
    distance: Math.abs(index - tokensIn(article, range).first),
    which: inScope.filter((word) => ORDINALS.has(word)),
    at: sentence.index,
  };
}

const AUXILIARIES = new Set('is are was were be been has have had will would to due scheduled expected set'.split(' '));

/** Whether a noun hangs on the one before it by a preposition: "Port Haven" in "the council of Port Haven". */
function isAttached(article: Article, index: number, clause: TokenRange): boolean {
  const before = article.tokens[index - 1]?.lower ?? '';
  const link = /^(?:the|a|an|its|their|his|her)$/.test(before) ? (article.tokens[index - 2]?.lower ?? '') : before;
  return index - 2 > clause.first && /^(?:of|in|at|for|from|near)$/.test(link);
}

/** "the fire broke out", "Tabar sank", "the meeting was held": the verb with the noun before it, for showing. */
function verbPhrase(article: Article, verb: number, clause: TokenRange, subject: number | undefined): string {
  const words = [article.tokens[verb]?.text ?? ''];
  if (article.tokens[verb + 1]?.lower === 'out' || article.tokens[verb + 1]?.lower === 'up')
    words.push(article.tokens[verb + 1]?.lower ?? '');
  let index = verb - 1;
  for (; index >= clause.first && AUXILIARIES.has(article.tokens[index]?.lower ?? ''); index -= 1)
    words.unshift(article.tokens[index]?.lower ?? '');
  if (subject !== undefined && subject < verb) return `the ${article.tokens[subject]?.lower ?? ''} ${words.join(' ')}`;
  for (; index >= Math.max(clause.first, verb - 10); index -= 1) {
    const token = article.tokens[index];
    if (!token || !isContent(article, index) || CALENDAR_STEMS.has(stem(token.lower)) || /ly$/.test(token.lower))
      continue;
    if (looksLikeVerb(article, index)) break;
    const named = nameOver(article, token.start, token.end);
    if (named) index = Math.max(clause.first, tokensIn(article, named).first);
    if (isAttached(article, index, clause)) continue; // "the council of Port Haven will vote": the council votes
    const name = named?.text ?? (/^\p{Lu}/u.test(token.text) && index !== clause.first ? token.text : undefined);
    return `${name ?? `the ${token.lower}`} ${words.join(' ')}`;
  }
  return `of “${words.join(' ')}”`;
}
