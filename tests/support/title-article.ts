import type { Article, Name, NameType, Sentence } from '../../src/core/article.js';
import { sentenceRanges } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';
import { plainDocument } from './plain-document.js';

/** An article of one paragraph whose names are given by hand: every place where one of them stands is a name. */
export function articleOf(text: string, people: readonly string[], others: readonly string[] = []): Article {
  const tokens = tokenize(text);
  const sentences: Sentence[] = sentenceRanges(text, { start: 0, end: text.length }).map((range, index) => ({
    ...range,
    index,
    role: 'body',
    first: tokens.findIndex((token) => token.start >= range.start),
    last: tokens.filter((token) => token.start < range.end).length,
  }));
  const names: Name[] = [];
  const add = (form: string, type: NameType): void => {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (/\p{L}/u.test(text[end] ?? '') || names.some((name) => name.start < end && start < name.end)) continue;
      const sentence = sentences.findIndex((candidate) => start < candidate.end);
      names.push({ start, end, type, text: form, sentence, confidence: 1 });
    }
  };
  for (const form of [...people].sort((left, right) => right.length - left.length)) add(form, 'person');
  for (const form of others) add(form, 'organization');
  names.sort((left, right) => left.start - right.start);
  return { document: plainDocument('a.txt', text), text, tokens, sentences, names };
}
