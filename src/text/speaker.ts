import type { Article, Name, Sentence } from '../core/article.js';
import { isSpeechStem } from './function-words.js';
import { lemma, stem } from './lemma.js';
import { perToken } from './per-word.js';
import { isRoleNoun } from './roles.js';
import { tokenOf } from './tokens.js';

/** What a word says of who speaks: it closes "according", is a verb of speaking in a form that may have a subject ("said", not "saying"), or nothing. */
const signOf = perToken((token): 'according' | 'speech' | 'none' => {
  if (token.lower.endsWith('according')) return 'according';
  return token.kind === 'word' && isSpeechStem(stem(token.lower)) && !token.lower.endsWith('ing') ? 'speech' : 'none';
});

/** Whether a word names people who speak without a name, by office, rank or tie: "officials", "spokeswoman"; or one of the two plurals for those in charge. */
const isSource = perToken(({ lower }) => lower === 'police' || lower === 'authorities' || isRoleNoun(lemma(lower)));

/** A speaker is named near the start of a sentence, or it is no sentence; in code units. */
const REACH = 600;

const ACCORDING = /\baccording to (?:the )?([^,.;:"“”()]{3,60})/i;

/** Place among an article's names of the first that begins at an offset or behind it; their number where none does. */
export function firstNameFrom({ names }: Article, offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names that stand in a sentence, in order. */
export function namesWithin(article: Article, sentence: Sentence): readonly Name[] {
  const first = firstNameFrom(article, sentence.start);
  let end = first;
  while (end < article.names.length && (article.names[end]?.start ?? 0) < sentence.end) end += 1;
  return article.names.slice(first, end);
}

/** The words after "according to", near the start of a sentence. */
function accordingTo(article: Article, sentence: Sentence): string | undefined {
  const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  return ACCORDING.exec(text)?.[1]?.trim();
}

/** The name, or the source without one, beside a verb of speaking. */
function besideSpeech(article: Article, verb: number, names: readonly Name[]): string | undefined {
  const token = article.tokens[verb];
  if (!token) return undefined;
  for (const name of names) {
    if (Math.abs(name.end - token.start) <= 2 || Math.abs(name.start - token.end) <= 2) return name.text;
  }
  const before = tokenOf(article.tokens, verb - 1);
  return before && isSource(before) ? before.text : undefined;
}

/**
 * To whom a sentence attributes what it says, as written: the words after "according to", else the subject beside a verb of
 * speaking ("police said", "said Ilene Wolfe"). Undefined where the article speaks for itself.
 * @param names those of the sentence, where the asker has them
 */
export function speakerOf(article: Article, sentence: Sentence, names?: readonly Name[]): string | undefined {
  let speaker: string | undefined;
  let according = false;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = article.tokens[index];
    const sign = token ? signOf(token) : 'none';
    if (sign === 'none') continue;
    if (sign === 'according') {
      const source = according ? undefined : accordingTo(article, sentence);
      if (source !== undefined) return source;
      according = true;
    } else speaker ??= besideSpeech(article, index, names ?? namesWithin(article, sentence));
  }
  return speaker;
}
