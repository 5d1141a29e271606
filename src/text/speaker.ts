import type { Article, Name, Sentence } from '../core/article.js';
import { isSpeechStem } from './function-words.js';
import { stem } from './lemma.js';
import { perToken, perWord } from './per-word.js';

/** Whether a word is a verb of speaking in a form that may have a subject: "said", not "saying". */
const attributes = perToken(
  ({ kind, lower }) => kind === 'word' && isSpeechStem(stem(lower)) && !lower.endsWith('ing'),
);

/** Whether a word names people who speak to the press without a name: a choice of ours, open to additions. */
const isSource = perWord((lower) =>
  /^(?:police|officials?|authorities|witnesses|prosecutors|investigators|firefighters|spokes\w+)$/.test(lower),
);

/** A speaker is named near the start of a sentence, or it is no sentence; in code units. */
const REACH = 600;

const ACCORDING = /\baccording to (?:the )?([^,.;:"“”()]{3,60})/i;

/** The names that stand in a sentence, in order. */
export function namesWithin(article: Article, sentence: Sentence): readonly Name[] {
  let low = 0;
  let high = article.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.names[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < article.names.length && (article.names[end]?.start ?? 0) < sentence.end) end += 1;
  return article.names.slice(low, end);
}

/** The words after "according to"; the pattern is tried only where a token has its first word. */
function accordingTo(article: Article, sentence: Sentence): string | undefined {
  const { tokens } = article;
  let at = sentence.first;
  for (; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (token && endsInAccording(token)) break;
  }
  if (at === sentence.last) return undefined;
  const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  return ACCORDING.exec(text)?.[1]?.trim();
}

const endsInAccording = perToken(({ lower }) => lower.endsWith('according'));

/**
 * To whom a sentence attributes what it says, as written: the words after "according to", else the subject beside a verb of
 * speaking ("police said", "said Ilene Wolfe"). Undefined where the article speaks for itself.
 */
export function speakerOf(article: Article, sentence: Sentence): string | undefined {
  const according = accordingTo(article, sentence);
  if (according !== undefined) return according;
  const names = namesWithin(article, sentence);
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (!token || !attributes(token)) continue;
    const name = names.find(
      (candidate) => Math.abs(candidate.end - token.start) <= 2 || Math.abs(candidate.start - token.end) <= 2,
    );
    if (name) return name.text;
    const before = article.tokens[index - 1];
    if (before && isSource(before.lower)) return before.text;
  }
  return undefined;
}
