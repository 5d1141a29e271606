import { tableClasses } from './data.js';
import { knownness } from './repair/words.js';

/** What an article is written in where that is not English. */
export interface ForeignLanguage {
  /** The language in English, "French"; where it cannot be told, undefined. */
  readonly name?: string;
  /** The script, by the name Unicode gives it: "Latin", "Cyrillic". */
  readonly script: string;
}

/**
 * Scripts other than Latin, each with the language where nearly one alone writes it: the recommended scripts of Unicode Standard Annex
 * 31, table 5, all but the letters that scripts share, Han and kana, which are told apart below, and Bopomofo, which in print stands beside
 * Han. Left out is what the annex calls of limited use ("Tifinagh").
 */
const SCRIPTS: readonly (readonly [script: string, language?: string])[] = [
  ['Cyrillic'],
  ['Greek', 'Greek'],
  ['Arabic'],
  ['Hebrew', 'Hebrew'],
  ['Devanagari'],
  ['Bengali', 'Bengali'],
  ['Gurmukhi', 'Punjabi'],
  ['Gujarati', 'Gujarati'],
  ['Oriya', 'Odia'],
  ['Tamil', 'Tamil'],
  ['Telugu', 'Telugu'],
  ['Kannada', 'Kannada'],
  ['Malayalam', 'Malayalam'],
  ['Sinhala', 'Sinhala'],
  ['Thaana', 'Dhivehi'],
  ['Thai', 'Thai'],
  ['Lao', 'Lao'],
  ['Khmer', 'Khmer'],
  ['Tibetan'],
  ['Myanmar', 'Burmese'],
  ['Georgian', 'Georgian'],
  ['Armenian', 'Armenian'],
  ['Ethiopic'],
  ['Hangul', 'Korean'],
];

/** Code units that are looked at: what is English so far is English. */
const REACH = 20_000;
/** Letters of another script that show a language: a word or two ("Правда") stand in English too. */
const FEWEST_LETTERS = 30;
/** Words in lower case from which on a text can be told: briefs of fewer, scores and tables are kept. */
const FEWEST_WORDS = 15;
/** Share of a text that the commonest words of a language must make up for it to be named; in Latin script, so many different ones at least. */
const LEAST_NAMED = 0.08;
const FEWEST_COMMON = 3;
/**
 * Different words of three letters or more that a text of no language with a list must have, and the share of English that it must stay
 * below: cricket cards, prices of shares and lists of chemicals know few English words too (0.13 to 0.39 of eight such), and few others.
 */
const FEWEST_STRANGE = 40;
const LEAST_ENGLISH_UNNAMED = 0.25;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language whose commonest words are most of the words, by the table of the Universal Declaration of Human Rights; undefined where
 * none are many, or two languages tie.
 * @param fewest different words of it that a language must have
 */
function named(text: string, fewest: number): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = [...tableClasses('language-words.txt')]
    .map(([language, commonest]) => {
      const hits = words.filter((word) => commonest.has(word));
      return { language, hits: new Set(hits).size < fewest ? 0 : hits.length };
    })
    .sort((left, right) => right.hits - left.hits);
  const [first, second] = scores;
  if (!first || first.hits < words.length * LEAST_NAMED || first.hits === second?.hits) return undefined;
  return first.language;
}

/** Letters of other scripts than Latin, and little else, by their blocks (Unicode 15): a quick look, which most articles end with. */
const OTHER_SCRIPTS = /[\u0370-\u1cff\u1f00-\u1fff\u2d00-\u2dff\u3040-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]/g;

/** The script other than Latin that more than half of the letters are of. */
function foreignScript(text: string): ForeignLanguage | undefined {
  if (countOf(text, OTHER_SCRIPTS) < FEWEST_LETTERS) return undefined;
  const latin = countOf(text, /\p{Script=Latin}/gu);
  const letters = countOf(text, /\p{L}/gu);
  if (letters - latin < Math.max(FEWEST_LETTERS, letters / 2)) return undefined;
  const kana = countOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = countOf(text, /\p{Script=Han}/gu);
  if (kana + han > latin && kana + han > letters / 2) {
    return kana * 10 > han ? { name: 'Japanese', script: 'Kana and Han' } : { name: 'Chinese', script: 'Han' };
  }
  const counts = SCRIPTS.map(([script, language]) => ({
    script,
    language,
    count: countOf(text, new RegExp(`\\p{Script=${script}}`, 'gu')),
  })).sort((left, right) => right.count - left.count);
  const [most] = counts;
  if (!most || most.count < letters / 2) return { script: 'no Latin' };
  const name = most.language ?? named(text, 1);
  return { script: most.script, ...(name !== undefined && { name }) };
}

/** A word in lower case where it stands: names, headlines and tables, which tell little of a language, are mostly in capitals. */
const WORD = /(?<![\p{L}\p{M}\p{N}@#/._'’-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}@/_'’])/gu;

/**
 * Share of the words in lower case that English knows (closed classes, SemCor's vocabulary, regular forms of both); undefined where
 * the words are too few to tell.
 * @param most words to look at
 */
function englishShare(text: string, most = Number.POSITIVE_INFINITY): number | undefined {
  let words = 0;
  let known = 0;
  for (const [word] of text.slice(0, REACH).matchAll(WORD)) {
    words += 1;
    if (knownness(word) > 0) known += 1;
    if (words >= most) break;
  }
  return words < FEWEST_WORDS ? undefined : known / words;
}

/** So many words show that a text is English; where they do not, all that is looked at counts. */
const FIRST_WORDS = 100;

/**
 * Below this share a text is not English. Of 442 English articles the least has 0.82 (of their 3,669 paragraphs 0.63), of 84 English pages
 * 0.72; of 7 pages and 28 texts in other languages the most has 0.22.
 */
const LEAST_ENGLISH = 0.4;

/** Whether a text has many different words, and hardly an English one among them. */
function isStrange(text: string): boolean {
  const words = new Set(text.match(WORD)?.filter((word) => word.length > 2));
  return words.size >= FEWEST_STRANGE && (englishShare(text) ?? 1) < LEAST_ENGLISH_UNNAMED;
}

/**
 * What a text is written in, if it is certainly not English; undefined for English, and for texts too short or too odd to tell. First
 * by script, then by the share of words that English knows; where no language can be named, the text must be longer and stranger.
 */
export function foreignLanguage(text: string): ForeignLanguage | undefined {
  const head = text.slice(0, REACH);
  const script = foreignScript(head);
  if (script) return script;
  const isEnglish = [FIRST_WORDS, undefined].some((most) => (englishShare(head, most) ?? 1) >= LEAST_ENGLISH);
  if (isEnglish) return undefined;
  const name = named(head, FEWEST_COMMON);
  if (name !== undefined) return { name, script: 'Latin' };
  return isStrange(head) ? { script: 'Latin' } : undefined;
}
