import type { Name, NameType, Sentence, Token } from '../../core/article.js';
import type { Candidate } from './candidates.js';
import { chunksOf } from './chunks.js';
import { toldByDeeds } from './deeds.js';
import { isCommonWord } from './gazetteer.js';
import { headlineCandidates, isTitleCase } from './headlines.js';
import { introducedKinds } from './introduced.js';
import { lendKinds } from './neighbours.js';
import { withParticles } from './particles.js';
import { resolve } from './resolve.js';
import { candidatesOf } from './titles.js';
import type { Source } from './units.js';

/**
 * Finds the people, organizations and places that a text names, without titles, possessive endings and closing stops.
 * Linear in the length of the text.
 * @param text A reading's text.
 * @param tokens Its tokens.
 * @param sentences Its sentences, in order.
 * @returns Names by start; they do not overlap.
 */
export function tagNames(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): readonly Name[] {
  const source: Source = { text, tokens };
  const candidates: Candidate[] = [];
  const headlines: Sentence[] = [];
  for (const sentence of sentences) {
    if (isTitleCase(source, sentence)) headlines.push(sentence);
    else {
      const found: Candidate[] = [];
      for (const chunk of chunksOf(source, sentence)) candidatesOf(source, chunk, sentence, found);
      if (found.length === 0) continue;
      const told = toldByDeeds(source, sentence, introducedKinds(source, sentence, found));
      for (const candidate of lendKinds(text, told)) candidates.push(candidate);
    }
  }
  const known = withParticles(text, resolve(candidates));
  if (headlines.length === 0) return known;
  const byText = namedIn(known);
  const inHeadlines = headlines.flatMap((sentence) => headlineCandidates(source, sentence, byText));
  if (inHeadlines.length === 0) return known;
  return [...known, ...inHeadlines].sort((left, right) => left.start - right.start);
}

/** From this confidence on a person's last name is known again in a headline. */
const SURE = 0.7;

/** What a body names, and the last names of its people, where they are no common words. */
function namedIn(known: readonly Name[]): ReadonlyMap<string, NameType> {
  const byText = new Map<string, NameType>();
  for (const { text, type, confidence } of known) {
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (
      type === 'person' &&
      confidence >= SURE &&
      last.length > 3 &&
      last !== text &&
      !isCommonWord(last.toLowerCase())
    )
      byText.set(last, type);
  }
  for (const { text, type } of known) byText.set(text, type);
  return byText;
}
