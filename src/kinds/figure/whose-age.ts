// Whose age a figure is, and at what it was reached.
import type { Article, Name, Sentence, Token } from '../../core/article.js';
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.js';
import { clauseOf, governorOf, looksLikeVerb, type TokenRange, tokensIn } from '../../text/clauses.js';
import { ARTICLES, HE_SHE } from '../../text/closed-classes.js';
import { isFunctionToken, PREPOSITIONS } from '../../text/function-words.js';
import { nameOver } from '../../text/names/over.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { isAgeWord } from './ages.js';
import { tellsDeathIn } from './ages-told.js';
import { rangeOf } from './draft.js';
import { isBehindSurname, type Named, nameOf, personOf } from './frame.js';

/** The person of an age, and the stem of the deed at which it was reached. */
export interface Aged extends Named {
  /** Absent for an age that the person has, or died at. */
  readonly deed?: string;
}

/** The names of people of a sentence, by their tokens, the possessives ("Reid's") left out. */
function peopleIn(article: Article, first: number, last: number): readonly TokenRange[] {
  const [from, to] = [article.tokens[first]?.start ?? 0, article.tokens[last - 1]?.end ?? 0];
  const inside = (name: Name): boolean => name.type === 'person' && name.start >= from && name.end <= to;
  return article.names.filter(inside).map((name) => tokensIn(article, name));
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /['’]s?$/.test(token.lower);

/** The person that a name's tokens give; "Jr" and "III" are no last name. */
function agedBy({ tokens }: Article, { first, last }: TokenRange): Aged {
  let end = last - 1;
  while (end > first && (tokens[end]?.kind !== 'word' || isBehindSurname(tokens[end]))) end -= 1;
  return nameOf(tokens[end], end > first ? tokens[first] : undefined);
}

/** Whether what ends before the mark before an age tells where or when: "died in |Los Angeles|, aged 85", "died on |Monday|, aged 85". */
function isBehindAdverbial(article: Article, own: TokenRange): boolean {
  const { tokens } = article;
  const word = tokenOf(tokens, own.first - 2);
  if (!word || tokenOf(tokens, own.first - 1)?.text !== ',') return false;
  if (WEEKDAYS.has(word.lower) || MONTHS.has(word.lower)) return true;
  const name = nameOver(article, word.start, word.end);
  return name?.type === 'place' && name.end === word.end;
}

const MARKS = /^[,—–-]$/;

/** "Marek Dolny, a |38-year-old| Lorne resident,": the full name before a comma and an article. */
function personBefore(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  const [mark, opener] = [tokenOf(tokens, own.first - 2), tokenOf(tokens, own.first - 1)];
  if (mark?.text !== ',' || !opener || !ARTICLES.has(opener.lower)) return undefined;
  const name = peopleIn(article, sentence.first, own.first - 2).at(-1);
  if (!name || name.last !== own.first - 2 || name.last - name.first < 2) return undefined;
  const before = tokenOf(tokens, name.first - 1);
  // behind "in", "at" and "near" a name is a place's
  if (before && (before.lower === 'in' || before.lower === 'at' || before.lower === 'near')) return undefined;
  for (let index = own.last; index < sentence.last; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'mark') break;
    if (token?.lower === 'and') return undefined; // "Dolny, a 38-year-old man and two boys": others of a list
  }
  return agedBy(article, name);
}

/** Words between an age and the mark before a name: "a |15-year-old| schoolboy from Hesk, Ivo Brandt,". */
const NOUN_REACH = 5;

/** "a |15-year-old| boy, Ivo Brandt,", "their |8-year-old| son - Oscar Holm - was": the full name between marks behind the noun. */
function personBehind(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  for (let index = own.last; index < Math.min(sentence.last, own.last + NOUN_REACH); index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.kind === 'word') continue;
    if (!MARKS.test(token.text)) return undefined;
    const name = peopleIn(article, index + 1, sentence.last)[0];
    if (!name || name.first !== index + 1 || name.last - name.first < 2) return undefined;
    const after = name.last < sentence.last ? tokens[name.last] : undefined;
    return after === undefined || /^[,.)—–-]$/.test(after.text) ? agedBy(article, name) : undefined;
  }
  return undefined;
}

const surnames = new WeakMap<Article, ReadonlySet<string>>();

/** Last names of the people whom an article names in full, as stems. */
function surnamesIn(article: Article): ReadonlySet<string> {
  const known = surnames.get(article);
  if (known) return known;
  const found = new Set<string>();
  for (const name of article.names) {
    const person = name.type === 'person' ? agedBy(article, tokensIn(article, name)) : undefined;
    if (person?.given !== undefined) found.add(person.surname);
  }
  surnames.set(article, found);
  return found;
}

/** "the |36-year-old| champion Dolny": a last name behind the noun, of a person whom the article names in full. */
function surnameBehind(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  for (let index = own.last; index < Math.min(sentence.last, own.last + NOUN_REACH); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return undefined;
    if (!hasCapital(token) || index === own.last) continue;
    const after = index + 1 < sentence.last ? tokens[index + 1] : undefined;
    const isLast = after === undefined || after.kind === 'mark' || !hasCapital(after);
    const person = nameOf(token, undefined);
    return isLast && surnamesIn(article).has(person.surname) ? person : undefined;
  }
  return undefined;
}

/** A person with the deed at which an age was reached, none for an age that one has or died at; undefined where no verb tells. */
function withDeed(person: Aged, article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  const before = tokenOf(tokens, own.first - 1)?.lower;
  if (before === 'is' || before === 'was' || tellsDeathIn(tokens, sentence.first, own.first)) return person;
  const verb = governorOf(article, rangeOf(tokens, own.first, own.last));
  return verb && { ...person, deed: verb.stem };
}

/** The one person of the nearest sentence that names any, so many sentences back at most. */
function personOfLast(article: Article, sentence: Sentence, reach: number): Aged | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const before = article.sentences[index];
    const people = before ? peopleIn(article, before.first, before.last) : [];
    const [only] = people;
    if (only) return people.length === 1 ? agedBy(article, only) : undefined;
  }
  return undefined;
}

/** Sentences back in which the person whom "the 59-year-old" takes up is named. */
const TAKEN_UP = 3;

/** "The |59-year-old| said": the one person of the last sentence that names any, where no noun follows. */
function personTakenUp(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  const after = own.last < sentence.last ? tokens[own.last] : undefined;
  if (tokenOf(tokens, own.first - 1)?.lower !== 'the' || !tokenOf(tokens, own.last - 1)?.lower.endsWith('old'))
    return undefined;
  if (after?.kind === 'word' && !isFunctionToken(after) && !looksLikeVerb(article, own.last)) return undefined;
  return peopleIn(article, sentence.first, own.first).length > 0
    ? undefined
    : personOfLast(article, sentence, TAKEN_UP);
}

/** The subject of the clause: the name that "At 34, Anna Holm" goes on with, its one person, whom "who" takes up, or the one of the sentence before that "he" or "she" stands for. */
function subjectOf(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const { tokens } = article;
  const { first } = clauseOf(article, rangeOf(tokens, own.first, own.last));
  const opener = tokenOf(tokens, own.first - 1)?.lower === 'the' ? own.first - 2 : own.first - 1;
  if (opener === first && tokens[opener]?.lower === 'at' && tokens[own.last]?.text === ',') {
    const [name] = peopleIn(article, own.last, sentence.last);
    return name?.first === own.last + 1 && !isPossessive(tokens[name.last - 1]) ? agedBy(article, name) : undefined;
  }
  const relative = [first - 1, first].find((index) => tokens[index]?.lower === 'who' && index >= sentence.first);
  if (relative !== undefined) {
    const end = tokenOf(tokens, relative - 1)?.text === ',' ? relative - 1 : relative;
    const name = peopleIn(article, sentence.first, end).at(-1);
    return name?.last === end ? agedBy(article, name) : undefined;
  }
  const people = peopleIn(article, first, own.first);
  const [name] = people;
  if (!name) return HE_SHE.has(tokens[first]?.lower ?? '') ? personOfLast(article, sentence, 1) : undefined;
  const before = name.first > first ? tokens[name.first - 1] : undefined;
  if (people.length > 1 || isPossessive(tokens[name.last - 1]) || isPossessive(tokens[name.last])) return undefined;
  return before && PREPOSITIONS.has(before.lower) ? undefined : agedBy(article, name);
}

/**
 * Whether an age is told of the subject: "at the age of 85", "died aged 85", "died in Lorne, aged 85", "at 85", "is 45", "was 45 years
 * old"; not "has two sons, aged 6 and 16".
 */
function isOfSubject(tokens: readonly Token[], own: TokenRange, sentence: Sentence): boolean {
  const before = tokenOf(tokens, own.first - 1);
  if (before?.lower === 'at' || before?.lower === 'is' || before?.lower === 'was') return true;
  const word = tokens[own.first]?.lower ?? '';
  if (word === 'ages' || !isAgeWord(word)) return false;
  if (before?.kind !== 'mark') return true;
  return tellsDeathIn(tokens, sentence.first, own.first);
}

/** Whether a moment is told of which an age was: "was 16 when he left", "was 34 at the time". */
function isOfMoment(tokens: readonly Token[], own: TokenRange): boolean {
  const next = tokens[own.last]?.text === ',' ? own.last + 1 : own.last;
  const word = tokens[next]?.lower;
  return word === 'when' || (word === 'at' && tokens[next + 1]?.lower === 'the' && tokens[next + 2]?.lower === 'time');
}

/**
 * Whose age a figure is: the name beside it ("Reid, 33,", "a 15-year-old boy, Ivo Brandt,", "Dolny, a 38-year-old"), else the subject of
 * its clause ("Anna Holm died on Thursday at the age of 85", "Reid, who is 45,", "She was 85."). Undefined where no one person is told.
 */
export function agedOf(article: Article, own: TokenRange, sentence: Sentence): Aged | undefined {
  const beside =
    (isBehindAdverbial(article, own) ? undefined : personOf(article, own, sentence)) ??
    personBefore(article, own, sentence) ??
    personBehind(article, own, sentence) ??
    surnameBehind(article, own, sentence) ??
    personTakenUp(article, own, sentence);
  if (beside || !isOfSubject(article.tokens, own, sentence) || isOfMoment(article.tokens, own)) return beside;
  const subject = subjectOf(article, own, sentence);
  return subject && withDeed(subject, article, own, sentence);
}
