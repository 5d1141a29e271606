import type { Article, Sentence, Token } from '../core/article.js';
import type { CalendarDate } from '../core/calendar.js';
import { isCountry } from '../text/forms/countries.js';
import { isFunctionWord } from '../text/function-words.js';
import { stem } from '../text/lemma.js';
import { type Day, isWeekday, statedDays, statedYears } from './days.js';
import type { Vector } from './vector.js';

/** Sentences, the headline among them, that count as the lead: what happened, to whom, where and when stands there. */
const LEAD_SENTENCES = 3;

/** Sentences, the headline among them, whose days and years date the story: one paper in two gives the day after the lead. */
const DATED_SENTENCES = 4;

/** A word of the lead counts as often as two of the body. */
const LEAD_WEIGHT = 2;

/** A word of a proper name tells two and a half times as much as another (2, 2.5 and 3 measured within 0.004 of each other). */
const NAME_WEIGHT = 2.5;

/** Numbers of the terms that a run has met. Numbers only tell terms apart: nothing depends on their order. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
}

export function vocabulary(): Vocabulary {
  return { numbers: new Map() };
}

/** What GROUP looks at in an article. */
export interface Features {
  readonly document: string;
  /** All content words, those of the lead and of names weighing more. */
  readonly all: Vector;
  /** Which of the terms of `all` are words of names: 1 for each that is. */
  readonly named: Uint8Array;
  /** Numbers of the full names of persons and places, countries left out. */
  readonly fullNames: ReadonlySet<number>;
  /** The content words of the lead alone. */
  readonly lead: Vector;
  /** Days that may date the story: when it was published, and the days that the lead states; else the first that it states. */
  readonly days: readonly Day[];
  /** Those of them that can part it from another story: no day of the body, none of a past year. */
  readonly firmDays: readonly Day[];
  /** All days that the article states, and that of its publication. */
  readonly anyDays: readonly Day[];
  /** Years that the article states, that of its publication among them. */
  readonly years: ReadonlySet<number>;
  /** Those of them that stand in the lead, and that of its publication. */
  readonly leadYears: ReadonlySet<number>;
  /** Weekdays that the lead names, lower case. */
  readonly weekdays: ReadonlySet<string>;
}

const CAPITAL = /^\p{Lu}/u;
/** Marks behind which someone's words begin, with a capital whatever the word; a straight one that closes them costs one word more. */
const QUOTES = new Set(['"', '“', "'", '‘']);
const MARKS = /\p{M}/gu;
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/**
 * The key under which a token counts, a last -e off ("plane" counts as "plan": with it, one event of the corpus comes apart); undefined for
 * marks, closed-class words and single letters.
 */
function termOf(token: Token, next: Token | undefined): string | undefined {
  if (token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    const ordinal = next !== undefined && next.start === token.end && ORDINAL_ENDINGS.has(next.lower);
    return ordinal ? `${token.lower}th` : token.lower;
  }
  if (token.lower.length < 2 || isFunctionWord(token.lower) || ORDINAL_ENDINGS.has(token.lower)) return undefined;
  const key = stem(token.lower).replace(/(?<=..)e$/, '');
  return /[^\0-\x7f]/.test(key) ? key.normalize('NFD').replace(MARKS, '') : key;
}

/**
 * Words that the article writes with a capital inside sentences more often than without one: names, as far as letters tell.
 * Headlines are left out, since some print every word with a capital, and the first words of sentences and of quotations.
 */
function capitalised(article: Article, terms: readonly (string | undefined)[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const sentence of article.sentences) {
    if (sentence.role === 'headline') continue;
    let opens = true;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      if (token === undefined) continue;
      if (token.kind === 'mark') {
        opens ||= QUOTES.has(token.text);
        continue;
      }
      const term = terms[index];
      const tells = !opens && token.kind === 'word' && term !== undefined;
      opens = false;
      if (!tells) continue;
      balance.set(term, (balance.get(term) ?? 0) + (CAPITAL.test(token.text) ? 1 : -1));
    }
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([term]) => term));
}

/** For each token of an article, 1 where it stands in a name that the tagger found. */
export function taggedTokens(article: Article): Uint8Array {
  const tagged = new Uint8Array(article.tokens.length);
  let from = 0;
  for (const name of article.names) {
    while (from < article.tokens.length && (article.tokens[from]?.end ?? 0) <= name.start) from += 1;
    for (let index = from; (article.tokens[index]?.start ?? name.end) < name.end; index += 1) tagged[index] = 1;
  }
  return tagged;
}

/**
 * Names of persons and places that an article writes in two words or more, lower case, with how they are written. Two stories of one
 * topic share their hero, seldom also the best man, the clerk and the street. Countries and institutions are left out: many stories
 * have them.
 */
export function fullNamesOf(article: Article): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { type, text } of article.names) {
    if (type === 'organization' || !text.includes(' ')) continue;
    const name = text.replace(/['’]s$/, '');
    const key = name.toLowerCase();
    if (!isCountry(key)) full.set(key, name);
  }
  return full;
}

/** How an article writes the terms that it has, each as it stands first in its text. @param words those of its features */
export function surfaceForms(article: Article, words: Vocabulary): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  article.tokens.forEach((token, index) => {
    const term = termOf(token, article.tokens[index + 1]);
    const number = term === undefined ? undefined : words.numbers.get(term);
    if (number !== undefined && !forms.has(number)) forms.set(number, token.text);
  });
  return forms;
}

interface Tally {
  count: number;
  name: boolean;
}

function tally(tallies: Map<string, Tally>, term: string, count: number, name: boolean): void {
  const known = tallies.get(term);
  if (known === undefined) tallies.set(term, { count, name });
  else {
    known.count += count;
    known.name ||= name;
  }
}

/** The number of a term, a new one where the run meets it first. */
function numberOf(term: string, { numbers }: Vocabulary): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** A sub-linear term frequency (1 + ln count; Salton and Buckley 1988), names raised; unit length comes later. */
function vector(tallies: ReadonlyMap<string, Tally>, words: Vocabulary): Vector {
  const entries: [number, number][] = [];
  for (const [term, { count, name }] of tallies) {
    entries.push([numberOf(term, words), (1 + Math.log(count)) * (name ? NAME_WEIGHT : 1)]);
  }
  entries.sort((left, right) => left[0] - right[0]);
  return {
    terms: Int32Array.from(entries, ([number]) => number),
    weights: Float32Array.from(entries, ([, weight]) => weight),
  };
}

/** For each term of a vector, 1 where it is a word of a name. */
function namedTerms(tallies: ReadonlyMap<string, Tally>, all: Vector, words: Vocabulary): Uint8Array {
  const names = new Set<number>();
  for (const [term, { name }] of tallies) if (name) names.add(words.numbers.get(term) ?? -1);
  return Uint8Array.from(all.terms, (term) => (names.has(term) ? 1 : 0));
}

/** The last sentence that can date the story. */
function lastDated(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences[Math.min(DATED_SENTENCES, sentences.length) - 1];
}

function publicationDay(date: CalendarDate | undefined): readonly Day[] {
  if (date?.month === undefined || date.day === undefined) return [];
  const { year, month, day } = date;
  return [year === undefined ? { month, day } : { year, month, day }];
}

/**
 * A day of a year before the latest that the article names is rather a birth or an earlier case than the story. Of the pairs of
 * articles that stated days parted, 64 in 393 were of one event; without days of the body and of past years, 5 in 176 are.
 */
function isPast(day: Day, years: ReadonlySet<number>): boolean {
  return day.year !== undefined && day.year < Math.max(...years);
}

/**
 * Days that tell when the story happened: the publication day, and those stated in the lead; where neither is known, the
 * first day the article states.
 */
export function storyDays(
  article: Article,
  years: ReadonlySet<number> = statedYears(article.tokens, article.document.published?.value.date.year),
): Pick<Features, 'days' | 'firmDays' | 'anyDays'> {
  const stated = statedDays(article.tokens);
  const end = lastDated(article.sentences)?.end ?? 0;
  const published = publicationDay(article.document.published?.value.date);
  const early = [...published, ...stated.filter((day) => day.at < end)];
  return {
    days: early.length > 0 ? early : stated.slice(0, 1),
    firmDays: early.filter((day) => !isPast(day, years)),
    anyDays: [...published, ...stated],
  };
}

/** What tells an article's event from others, taken from the article alone: nothing depends on the rest of the pile. */
export function featuresOf(article: Article, words: Vocabulary): Features {
  const { document, tokens } = article;
  const terms = tokens.map((token, index) => termOf(token, tokens[index + 1]));
  const capitals = capitalised(article, terms);
  const tagged = taggedTokens(article);
  const all = new Map<string, Tally>();
  const lead = new Map<string, Tally>();
  const weekdays = new Set<string>();
  for (const sentence of article.sentences) {
    const early = sentence.index < LEAD_SENTENCES;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = tokens[index];
      const term = terms[index];
      if (token === undefined || term === undefined) continue;
      const name = token.kind === 'word' && (tagged[index] === 1 || (capitals.has(term) && CAPITAL.test(token.text)));
      tally(all, term, early ? LEAD_WEIGHT : 1, name);
      if (early) tally(lead, term, 1, name);
      if (early && isWeekday(token)) weekdays.add(token.lower);
    }
  }
  const vectorOfAll = vector(all, words);
  const published = document.published?.value.date.year;
  const years = statedYears(tokens, published);
  return {
    document: document.id,
    all: vectorOfAll,
    named: namedTerms(all, vectorOfAll, words),
    fullNames: new Set([...fullNamesOf(article).keys()].map((name) => numberOf(name, words))),
    lead: vector(lead, words),
    ...storyDays(article, years),
    years,
    leadYears: statedYears(tokens.slice(0, lastDated(article.sentences)?.last), published),
    weekdays,
  };
}
