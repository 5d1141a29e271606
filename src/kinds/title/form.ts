import type { Token } from '../../core/article.js';
import { WEEKDAYS } from '../../text/calendar-words.js';
import { ARTICLES, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionWord, isSpeechStem } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { UNITS } from '../../text/number-words.js';
import { OFFICE_ABBREVIATIONS, officesOfInitials } from '../../text/office-abbreviations.js';
import { isCourtesy, isPostposed, statusOf, stepOf } from '../../text/office-words.js';
import { perToken, perWord } from '../../text/per-word.js';
import { type Ending, endingOf, endsOffice } from './ending.js';
import { isInPhrase } from './offices.js';
import { BEHIND, BEING, headedOffice, isAdverbInLy, isAppointing, isGrade } from './words.js';

/** The ending of a possessive, in plain letters. */
const POSSESSIVE = /(?:'s|(?<=s)')$/;

const ASCII = /^[ -~]*$/;

/** Lower case, straight apostrophes, no accents. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}

// What a word or mark may be to a title, one bit each.

/** The last word of an office, or a verb that gives one: every title has one. */
export const TELLING = 1 << 0;
/** A form of address, of no weight. */
export const ADDRESS = 1 << 1;
/** "appointed", before a name. */
export const APPOINTS = 1 << 2;
/** "is", "became", behind a name. */
export const IS = 1 << 3;
/** A mark that sets a title off behind a name. */
export const SETS_OFF = 1 << 4;
/** A mark that stands between the words of no title: all but stops and apostrophes. */
export const PARTS = 1 << 5;
/** A mark that is none of the items of a sentence. */
export const APOSTROPHE = 1 << 6;
export const STOP = 1 << 7;
/** Articles and owners that a title does not take in: "the", "her". */
export const ARTICLE = 1 << 8;
/** Leads from an office to what it is of: "of", "at". */
export const OPENER = 1 << 9;
/** Leads on to a name without a comma: "director of communications Sara Mills". */
export const NEAR_OPENER = 1 << 10;
/** "and", "&". */
export const JOINT = 1 << 11;
/** How many hold a plural office: no part of it. */
export const COUNT = 1 << 12;
/** "acting", "deputy": how an office is held, and steps below it. */
export const HELD = 1 << 13;
/** "designate", "elect", "emeritus": behind an office too. */
export const COMING = 1 << 14;
/** "senior", "head": of grade or praise. */
export const GRADE = 1 << 15;
/** Closed-class words. */
export const FUNCTION = 1 << 16;
/** Adverbs in -ly and verbs of speaking. */
export const ADVERB = 1 << 17;
export const SPEECH = 1 << 18;
/** Ends like a verb of the present: one s. */
export const IN_S = 1 << 19;
/** Digits alone. */
export const DIGITS = 1 << 20;
/** Stands before the last word in the name of an office: "chief" of "chief of staff". */
export const INSIDE_OFFICE = 1 << 21;
/** "as", behind a verb: "served as mayor". */
export const AS = 1 << 22;
/** A weekday: what it stands in is an occasion, no body. */
export const DAY = 1 << 23;

/** A word of a sentence, and what it may be to a title. */
export interface Word {
  readonly text: string;
  /** The bits above. */
  readonly signs: number;
  readonly ending: Ending;
}

/** What a token's letters say wherever it stands. */
interface Form {
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Lower case, without accents and without a possessive ending. */
  readonly base: string;
  readonly words: readonly Word[];
  /** Its words where a stop follows, by which "sec." is told from "sec". */
  readonly dottedWords: readonly Word[];
  /** Those of all its words. */
  readonly signs: number;
}

function readForm({ kind, text }: Pick<Token, 'kind' | 'text'>): Form {
  if (kind === 'mark') {
    const words = wordsOf([text]);
    return { capital: false, possessive: false, base: text, words, dottedWords: words, signs: signsOfMark(text) };
  }
  const lower = plain(text);
  const base = lower.replace(POSSESSIVE, '');
  const capital = /^\p{Lu}/u.test(text);
  const words = wordsOf(expand(text, base, capital));
  const dottedWords = capital ? words : wordsOf(expand(text, base, true));
  let signs = 0;
  for (const word of words) signs |= word.signs;
  for (const word of dottedWords) signs |= word.signs & TELLING;
  return { capital, possessive: base !== lower, base, words, dottedWords, signs };
}

/** The form of a token; the one word of a mark is the mark. */
export const formOf = perToken(readForm);

/** What any of the words of a token may be: the signs of its form, for those who look through many tokens for these alone. */
export const signsOfToken = perToken((token) => readForm(token).signs);

/** In a list that is made by pushing whatever its length: one made by `map` is another sort of list, and every loop would know both. */
function wordsOf(texts: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (const text of texts) words.push(wordOf(text));
  return words;
}

/** A word in plain letters, or a mark. */
export const wordOf = perWord((text): Word => {
  const ending = endingOf(text);
  return { text, signs: /^[\p{L}\p{N}_]/u.test(text) ? signsOfWord(text, ending) : signsOfMark(text), ending };
});

/**
 * Prepositions that lead from an office to what it is of: those of belonging, purpose, place and recipient (Quirk et al. 1985, 9.15, 9.46, 9.54); not "on" and "with", behind which a day or a company stands as often.
 * The first two do so before a name without a comma.
 */
const OPENERS = new Set(['of', 'for', 'at', 'in', 'to']);
const NEAR_OPENERS = new Set(['of', 'for']);
/** Determiners before an office: the articles, the possessives, "another" and "one". */
const OWNERS = new Set([...ARTICLES, ...POSSESSIVES, 'another', 'one']);

/** Whether a word says how many hold an office: a number, "both". */
const isCount = (word: string): boolean => /^\d+$/.test(word) || (UNITS.get(word) ?? 0) > 1 || word === 'both';

function signsOfMark(mark: string): number {
  if (mark === '.') return STOP;
  if (mark === '’' || mark === "'" || mark === '‘') return APOSTROPHE;
  return PARTS | (BEHIND.has(mark) ? SETS_OFF : 0) | (mark === '&' ? JOINT : 0);
}

function signsOfWord(word: string, ending: Ending): number {
  const key = stem(word);
  const held = statusOf(word) !== undefined || stepOf(word) !== undefined;
  return (
    (endsOffice(ending) || headedOffice(word) !== undefined ? TELLING : 0) |
    (isCourtesy(word) ? ADDRESS : 0) |
    (isAppointing(word) ? APPOINTS : 0) |
    (BEING.has(word) ? IS : 0) |
    (OWNERS.has(word) ? ARTICLE : 0) |
    (OPENERS.has(word) ? OPENER : 0) |
    (NEAR_OPENERS.has(word) ? NEAR_OPENER : 0) |
    (word === 'and' ? JOINT : 0) |
    (isCount(word) ? COUNT : 0) |
    (held ? HELD : 0) |
    (isPostposed(word) ? COMING : 0) |
    (isGrade(word) ? GRADE : 0) |
    (isFunctionWord(word) ? FUNCTION : 0) |
    (isAdverbInLy(word) ? ADVERB : 0) |
    (isSpeechStem(key) ? SPEECH : 0) |
    (/[^s]s$/.test(word) ? IN_S : 0) |
    (/^\d+$/.test(word) ? DIGITS : 0) |
    (isInPhrase(word) ? INSIDE_OFFICE : 0) |
    (word === 'as' ? AS : 0) |
    (WEEKDAYS.has(word) ? DAY : 0)
  );
}

/** Offices that stay one word where their initials are written out: "member of parliament", "chief executive". */
const WHOLE = / of |^chief executives?$/;

/** The words of a token: hyphens parted, abbreviations written out where they may be some, "US" told from the pronoun. */
function expand(text: string, lower: string, abbreviates: boolean): readonly string[] {
  const bare = lower.replace(/\./g, '');
  if (bare === 'us' && /^U\.?S/.test(text)) return ['usa'];
  const full = abbreviates ? (officesOfInitials(text) ?? OFFICE_ABBREVIATIONS.get(bare)) : undefined;
  if (full !== undefined) return WHOLE.test(full) ? [full] : full.split(' ');
  if (!bare.includes('-')) return [bare];
  const parts = bare.split('-').filter((part) => part !== '');
  const whole = parts.join('');
  if (endsOffice(endingOf(whole)) && !endsOffice(endingOf(parts.at(-1) ?? ''))) return [whole]; // "co-ordinator"
  return text.startsWith('US-') ? ['usa', ...parts.slice(1)] : parts;
}
