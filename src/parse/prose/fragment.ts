import type { ReadOptions } from '../../core/contracts.js';
import { bareWords } from '../../text/plain-letters.js';
import { applyEdits, compose, type Edit, type Mapped } from '../../text/repair/mapped.js';
import type { Fragment, Paragraph } from '../assemble.js';
import { type About, sortParagraphs } from './head.js';
import { type Paragraph as Lines, paragraphsOf } from './paragraphs.js';

/** Edits that put the lines of a wrapped paragraph on one line: a space for each break, nothing behind a parted word. */
export function wrapEdits(text: string, { lines }: Lines): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next) continue;
    const hyphen =
      /\p{Ll}-$/u.test(text.slice(line.end - 2, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
    edits.push({ start: line.end, end: next.start, text: hyphen ? '' : ' ', meant: !hyphen });
  }
  return edits;
}

/** Lines at the top that may repeat the headline. */
const TOP = 3;

/**
 * Reads plain text that is one article's text: a field of a JSON object, a part of an email. Page furniture, date lines, bylines and
 * repeats of the headline are left out.
 * @param text as decoded, with the places of its code units in the file
 * @param titles headlines, which are left out where the text repeats them
 */
export function proseFragment(text: Mapped, titles: readonly string[], options: ReadOptions): Fragment {
  const about: About = {};
  const paragraphs = paragraphsOf(text.text);
  const parts = sortParagraphs(paragraphs, about, options);
  const repeated = new Set(titles.map(bareWords));
  const kept = paragraphs.flatMap((paragraph, index): readonly Paragraph[] => {
    const part = parts[index];
    if (part === 'out' || (index < TOP && repeated.has(bareWords(paragraph.text)))) return [];
    const { start, end } = paragraph;
    const edits = [
      { start: 0, end: start, text: '' },
      ...wrapEdits(text.text, paragraph),
      { start: end, end: text.text.length, text: '' },
    ];
    return [{ ...compose(text, applyEdits(text.text, edits)), heading: part === 'headline' }];
  });
  const { byline, outlet } = about;
  const published = about.published ?? about.updated;
  return {
    paragraphs: kept,
    aside: {
      ...(byline && { byline: byline.value }),
      ...(outlet && { outlet: outlet.value }),
      ...(published && { published }),
    },
  };
}
