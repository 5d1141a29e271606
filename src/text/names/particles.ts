import type { Name } from '../../core/article.js';
import { isParticle } from './heads.js';

/** The most particles before a last name: "de la". */
const MOST_PARTICLES = 3;

/** The word before the last of a name; empty where there is one word only. */
function secondLast(text: string): string {
  const end = text.lastIndexOf(' ');
  return end < 0 ? '' : text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
}

/** The last names with particles of the people whom an article names in full, by their last word: "Vega" to "de la Vega". */
function tailsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  const tails = new Map<string, string>();
  for (const { type, text } of names) {
    if (type !== 'person' || !isParticle(secondLast(text))) continue; // most
    const words = text.split(' ');
    let from = words.length - 1;
    while (from > 1 && words.length - from <= MOST_PARTICLES && isParticle(words[from - 1] ?? '')) from -= 1;
    if (from < words.length - 1) tails.set(words[words.length - 1] ?? '', words.slice(from).join(' '));
  }
  return tails;
}

/** Gives lone last names the particles that stand before them in the text as in the full name: "Marta de la Vega", then "de la | Vega". */
export function withParticles(text: string, names: readonly Name[]): readonly Name[] {
  const tails = tailsOf(names);
  if (tails.size === 0) return names;
  return names.map((name) => {
    const tail = name.type === 'person' ? tails.get(name.text) : undefined;
    if (tail === undefined) return name;
    const start = name.end - tail.length;
    if (start < 0 || text.slice(start, name.end) !== tail || /[\p{L}\p{N}'’-]/u.test(text[start - 1] ?? ' '))
      return name;
    return { start, end: name.end, text: tail, sentence: name.sentence, type: name.type, confidence: name.confidence };
  });
}
