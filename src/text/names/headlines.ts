import type { Name, NameType, Sentence } from '../../core/article.js';
import { isPostalState, placeOf } from './gazetteer.js';
import type { Source } from './units.js';
import { CAPITALIZED, COMMON_CAPITAL, castOf, type Lexeme, lexemeOf, WEIGHED } from './words.js';

/** The longest name, in words, that is looked for in a headline. */
const LONGEST = 8;

/** Longer lines, in tokens, are no headlines. */
const LONGEST_LINE = 60;

/** Whether nearly every word of a sentence has a capital, so that capitals tell nothing: "Minister Meets Envoy In Capital". */
export function isTitleCase(source: Source, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > LONGEST_LINE) return false;
  const mostLower = (sentence.last - sentence.first) / (sentence.role === 'headline' ? 4 : 10);
  let capitals = 0;
  let lower = 0;
  let common = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = source.tokens[at];
    const cast = token ? castOf(token) : 0;
    if ((cast & WEIGHED) === 0) continue;
    if ((cast & CAPITALIZED) !== 0) {
      capitals += 1;
      if ((cast & COMMON_CAPITAL) !== 0) common += 1;
    } else {
      lower += 1;
      if (lower > mostLower) return false; // the shares below are out of reach: most sentences end here after a few words
    }
  }
  if (sentence.role === 'headline' && lower === 0 && capitals >= 3 && common >= 1) return true;
  const share = capitals / Math.max(1, capitals + lower);
  const stop = source.text[sentence.end - 1] === '.';
  return capitals >= 4 && common >= 2 && share >= (sentence.role === 'headline' ? 0.75 : 0.9) && !stop;
}

/** Names of a title-case line: those that the body names, places of the lists, a first name with the words that follow, initials. */
export function headlineCandidates(
  source: Source,
  sentence: Sentence,
  known: ReadonlyMap<string, NameType>,
): readonly Name[] {
  const { text, tokens } = source;
  const names: Name[] = [];
  const shouts = isShouted(source, sentence);
  let at = sentence.first;
  while (at < sentence.last) {
    const first = tokens[at];
    let taken = 0;
    if (first?.kind === 'word') {
      for (let count = Math.min(LONGEST, sentence.last - at); count > 0 && taken === 0; count -= 1) {
        const last = tokens[at + count - 1];
        if (last?.kind !== 'word') continue;
        const glued = count > 1 && tokens[at + count - 2]?.end === last.start; // "76ers"
        if ((castOf(last) & CAPITALIZED) === 0 && !glued) continue;
        const end = last.start + lexemeOf(last).core.length;
        const part = text.slice(first.start, end);
        const type = known.get(part) ?? listed(part, count === 1 && !shouts ? lexemeOf(first) : undefined);
        if (type === undefined) continue;
        names.push({ start: first.start, end, text: part, sentence: sentence.index, type, confidence: 0.7 });
        taken = count;
      }
      if (taken === 0) {
        const person = personLength(source, sentence, at);
        const last = tokens[at + person - 1];
        if (person > 1 && last) {
          const end = last.start + lexemeOf(last).core.length;
          names.push({
            start: first.start,
            end,
            text: text.slice(first.start, end),
            sentence: sentence.index,
            type: 'person',
            confidence: 0.6,
          });
          taken = person;
        }
      }
    }
    at += Math.max(1, taken);
  }
  return names;
}

/** What the lists and the letters say of a part of a headline: a place, or a body by its initials. */
function listed(part: string, word: Lexeme | undefined): NameType | undefined {
  if (placeOf(part) === 'sure') return 'place';
  const acronym = word?.initials && !word.common && !word.capitalWord && !word.honorific && !word.time && !word.role;
  return acronym && !word.demonym && /^\p{Lu}+$/u.test(part) && !isPostalState(part) ? 'organization' : undefined;
}

/** Whether a line is set in capitals throughout, so that they make no initials. */
function isShouted({ text }: Source, { start, end }: Sentence): boolean {
  return !/\p{Ll}{3}/u.test(text.slice(start, end));
}

/** "Casimir Brandt Cruises Again": a first name and the words after it that are no common words; 0 where there is none. */
function personLength(source: Source, sentence: Sentence, at: number): number {
  const first = source.tokens[at];
  if (!first || !lexemeOf(first).given || lexemeOf(first).common) return 0;
  let count = 1;
  while (count < 3 && at + count < sentence.last) {
    const token = source.tokens[at + count];
    if (token?.kind !== 'word') break;
    const word = lexemeOf(token);
    if (!word.capital || word.common || word.closed || word.time) break;
    count += 1;
    if (word.possessive) break;
  }
  return count;
}
