import type { Article, Sentence, Token } from '../core/article.js';
import type { Range } from '../core/span.js';
import { WEEKDAYS } from './calendar-words.js';
import { clauseOf, sentenceAt, type TokenRange, tokensIn } from './clauses.js';
import { isSpeechStem } from './function-words.js';
import { classOfVerb, isSincePassive, plainClass } from './happening-class.js';
import { figureNear } from './happening-figure.js';
import { beforeBracket, type Head, headOf, type Place } from './happening-head.js';
import { endsPhrase, eventSubject, isEventNoun } from './happening-noun.js';
import { antecedentOf, NOBODY } from './happening-person.js';
import { isToCome } from './happening-plan.js';
import { nounPhrase, verbPhrase } from './happening-shown.js';
import { isFullVerb, signsAt } from './happening-verb.js';
import { isLastOne, isNextOne, ONE_AFTER, ONE_BEFORE } from './happening-which.js';
import {
  CONTENT,
  DETERMINER,
  FUNCTION,
  happeningClass,
  IN_ING,
  IN_LY,
  OPENING,
  POSSESSIVE,
  saysWhich,
  tellingStem,
  verbClass,
} from './happening-words.js';
import { stemOf } from './lemma.js';
import { nameOver } from './names/over.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

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
  /** Stems of the last names of the people among them. */
  readonly people: readonly string[];
  /** Content stems of the whole sentence. */
  readonly sentence: readonly string[];
  /** The number nearest to the mention in its sentence: "2.2 million", "13.7 %". */
  readonly figure?: string | undefined;
  /** The head is a noun of happening, itself or as the subject of a verb that only says that it took place. */
  readonly event: boolean;
  /** Class of the noun of happening that is the subject of a verb: the fire in "a fire destroyed the church". */
  readonly agent?: string | undefined;
  /** The verb only says that something took place: "was held", "began". */
  readonly opening: boolean;
  /** What it tells goes on: what is said to have been closed "since Monday" was closed on Monday. */
  readonly lasting: boolean;
  /** Words between the mention and its head: far apart, the mention may date something between. */
  readonly distance: number;
  /** "first", "second" among the arguments: which of several it was; "last" alone of the one before. */
  readonly which: readonly string[];
  /** Index of the sentence. */
  readonly at: number;
  /** Whether the sentence names another weekday too: it tells of two happenings. */
  readonly besideOtherDay: boolean;
  /** What was done in the same breath, told right behind the mention: the arrest in "broke in at 9 p.m. and arrested him". */
  readonly also?: Happening | undefined;
}

/** Words after it among which its object is. */
const OBJECT_REACH = 6;
/** Words before any other verb among which a noun of happening is its subject. */
const AGENT_REACH = 3;
/** A clause with fewer content words says too little: its sentence speaks for it. */
const FEWEST_ARGUMENTS = 2;
/** The noun that such a verb has as its object: "will hold its next meeting on". */
function eventObject({ article, own }: Place, verb: number): number | undefined {
  for (let index = verb + 1; index < Math.min(verb + OBJECT_REACH, own.first); index += 1) {
    if (isParticiple(article, index)) return undefined;
    if (isEventNoun(article, index) && endsPhrase(article, index + 1)) return index;
  }
  return undefined;
}

/** Whether a word in -ing begins a phrase of its own: "came in |wearing| masks"; not "held its |closing| session". */
const isParticiple = (article: Article, index: number): boolean =>
  (signsAt(article, index) & IN_ING) !== 0 && (signsAt(article, index - 1) & (DETERMINER | POSSESSIVE | CONTENT)) === 0;

/** Tokens on either side of a mention that are looked at: a sentence longer than that is a list or a broken text. */
const REACH = 80;

const clip = (range: TokenRange, to: TokenRange): TokenRange => ({
  first: Math.max(range.first, to.first),
  last: Math.min(range.last, to.last),
});

/** The sentence of a mention, cut where it is endless. */
function surroundings(article: Article, range: Range, own: TokenRange): Sentence | undefined {
  const sentence = sentenceAt(article, range.start);
  if (!sentence || (sentence.first >= own.first - REACH && sentence.last <= own.last + REACH)) return sentence;
  const cut = clip(sentence, { first: own.first - REACH, last: own.last + REACH });
  const start = tokenOf(article.tokens, cut.first)?.start ?? sentence.start;
  return { ...sentence, ...cut, start, end: tokenOf(article.tokens, cut.last - 1)?.end ?? sentence.end };
}

/** What the words of a sentence tell beside a mention. */
interface Told {
  /** The telling stems of the sentence. */
  readonly all: string[];
  /** Those of a part of it, without the head. */
  readonly inPart: string[];
  /** Those of the part that end a person's name. */
  readonly people: string[];
  /** Those of the part that say which of several it was. */
  readonly which: string[];
  /** Whether it names another weekday than the mention. */
  readonly otherDay: boolean;
}

const isOrdinal = perToken(({ lower }) => saysWhich(lower));

/**
 * What a sentence tells without the mention's own words.
 * @param key stem of the head
 */
function toldBy({ article, own, sentence }: Place, part: TokenRange, key: string): Told {
  const { tokens } = article;
  const all: string[] = [];
  const inPart: string[] = [];
  const people: string[] = [];
  const which: string[] = [];
  const mine = dayIn(tokens, own);
  let otherDay = false;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index];
    if (!token || (index >= own.first && index < own.last)) continue;
    const stem = tellingStem(token);
    if (stem === '') {
      if (mine !== 0 && !otherDay) otherDay = isOther(dayOf(token), mine);
      continue;
    }
    all.push(stem);
    if (index < part.first || index >= part.last) continue;
    if (stem !== key) inPart.push(stem);
    if (isOrdinal(token)) which.push(stem);
    if (hasCapital(token) && endsPerson(article, token)) people.push(stem);
  }
  return { all, inPart, people, which, otherDay };
}

/** Whether a token is the last of a person's name. */
function endsPerson(article: Article, token: Token): boolean {
  const name = nameOver(article, token.start, token.end);
  return name !== undefined && name.type === 'person' && name.end === token.end;
}

/** The last weekday that a token range names. */
function dayIn(tokens: readonly Token[], range: TokenRange): number {
  let day = 0;
  for (let index = range.first; index < range.last; index += 1) {
    const token = tokens[index];
    if (token) day = dayOf(token) || day;
  }
  return day;
}

const isOther = (day: number, mine: number): boolean => day !== 0 && day !== mine;

/**
 * What a range of an article dates. A noun that the range stands before ("Friday night's fire") or hangs on ("the meeting of
 * July 28-30") comes first, then the verb of its clause; undefined where there is neither.
 */
export function happeningOf(article: Article, range: Range): Happening | undefined {
  const own = tokensIn(article, range);
  const sentence = surroundings(article, range, own);
  if (!sentence) return undefined;
  const outer = beforeBracket(article, own);
  if (outer) return happeningOf(article, outer);
  const place: Place = { article, range, own, sentence };
  const clause = clip(clauseOf(article, range), sentence);
  const head = headOf(place, clause);
  if (!head || tellsWhich(place, head)) return undefined;
  const told = tell(place, clause, head);
  const next = head.noun ? undefined : verbBehind(place);
  if (next === undefined) return told;
  const behind = { first: own.last, last: Math.min(sentence.last, own.last + BEHIND_REACH) };
  return { ...told, also: tell(place, behind, { index: next, noun: false }) };
}

/** Words behind a mention that are of the verb which "and" joins there. */
const BEHIND_REACH = 12;

/** The verb that "and" joins right behind a mention: "broke in at 9 p.m. |and| quickly |arrested|". */
function verbBehind({ article, own }: Place): number | undefined {
  const link = tokenOf(article.tokens, own.last)?.text === ',' ? own.last + 1 : own.last;
  if (tokenOf(article.tokens, link)?.lower !== 'and') return undefined;
  const verb = (signsAt(article, link + 1) & IN_LY) === 0 ? link + 1 : link + 2;
  return isFullVerb(article, verb) ? verb : undefined;
}

/** Monday is 1; 0 for words that name no day. */
const dayOf = perToken(({ lower }) => (WEEKDAYS.get(lower) ?? -1) + 1);

/** Sentences at the top of an article tell of its event, which they bring in as "a fire". */
const LEAD = 3;

/**
 * Whether the date is of a clause that only says which other thing is meant: "linked to a shooting that occurred on Monday" far down in an
 * article. "The shooting that occurred on Monday", and "a shooting that" in its first sentences, are what it tells of.
 */
function tellsWhich({ article, sentence }: Place, { index, noun }: Head): boolean {
  if (noun || sentence.index < LEAD || tokenOf(article.tokens, index - 1)?.lower !== 'that') return false;
  return verbClass(stemAt(article, index), undefined) === 'occur' && isIndefinite(article, index - 2, sentence);
}

/** Words of a noun phrase among which its determiner is looked for. */
const PHRASE_REACH = 4;

/** Whether the noun phrase that ends at a token has no determiner but "a". */
function isIndefinite(article: Article, noun: number, sentence: Sentence): boolean {
  for (let index = noun - 1; index >= Math.max(sentence.first, noun - PHRASE_REACH); index -= 1) {
    const signs = signsAt(article, index);
    if ((signs & (DETERMINER | POSSESSIVE)) !== 0) return INDEFINITE.has(tokenOf(article.tokens, index)?.lower ?? '');
    if ((signs & FUNCTION) !== 0) return true;
  }
  return true;
}

/** The forms of the indefinite article, with "another", which holds it. */
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** The stem of the word at a token, a possessive ending aside; empty where there is no token. */
function stemAt(article: Article, index: number): string {
  const token = tokenOf(article.tokens, index);
  return token ? stemOf(token) : '';
}

/** Tells of the happening whose noun or verb stands at a token. */
function tell(place: Place, clause: TokenRange, head: Head): Happening {
  const { article, own, sentence } = place;
  const { index, noun: isNoun, sinceLast } = head;
  const key = stemAt(article, index);
  const plain = plainClass(article, index, tokenOf(article.tokens, index + 1)?.lower);
  const subject =
    !isNoun && OPENING.has(plain) ? (eventSubject(article, index, sentence) ?? eventObject(place, index)) : undefined;
  const heading = isNoun ? plain : classOfVerb(article, index, subject);
  const opening = !isNoun && OPENING.has(heading);
  const doer = isNoun || subject !== undefined ? undefined : eventSubject(article, index, sentence, AGENT_REACH);
  const telltale = isNoun ? index : heading === 'meet' || heading === 'be' ? subject : undefined;
  const scope = index >= clause.first && index < clause.last ? clause : sentence;
  const { all, inPart, people, which, otherDay } = toldBy(place, scope, key);
  const whom = isNoun || subject !== undefined ? NOBODY : antecedentOf(article, scope, index, sentence);
  const narrow = whom.length === 0 ? inPart : [...inPart, ...whom];
  return {
    head: subject === undefined ? heading : happeningClass(stemAt(article, subject)),
    shown: telltale === undefined ? verbPhrase(article, index, sentence, subject, own) : nounPhrase(article, telltale),
    form: isNoun ? 'noun' : 'verb',
    event: subject !== undefined || (isNoun && isEventNoun(article, index)),
    agent: doer === undefined ? undefined : happeningClass(stemAt(article, doer)),
    opening,
    lasting: sinceLast === true || (!isNoun && isSincePassive(article, index)),
    speech: key !== 'announc' && isSpeechStem(key),
    planned: isToCome(place, scope, head),
    arguments: narrow.length < FEWEST_ARGUMENTS ? [...all.filter((word) => word !== key), ...whom] : narrow,
    people: whom.length === 0 ? people : [...people, ...whom],
    sentence: all,
    figure: figureNear(place),
    distance: Math.abs(index - own.first),
    which: sinceLast || isLastOne(article, index, own) ? ONE_BEFORE : isNextOne(article, index) ? ONE_AFTER : which,
    at: sentence.index,
    besideOtherDay: otherDay,
  };
}
