import type { DateOrder } from '../../core/calendar.js';
import { bareWords } from '../../text/plain-letters.js';
import { isFurniture } from '../../text/repair/furniture.js';
import type { Aside } from '../assemble.js';
import { takeAside } from './aside.js';
import { isLabel, type Line } from './lines.js';

const STOP = /[.!?…]["”’')\]]*$/;

/** A tag of WordPress that its plugin did not turn into anything: "[caption id=1]", "[/gallery]". */
const SHORTCODE = /^\[\/?\w+(?: \w+=.{0,200})?\].{0,100}$/;

/** How to reach the writer, in a line below the article: an address of mail, a handle. */
const REACHED = /[\w.-]@\w|(?<!\S)@\w/;

/** Longest line in which a site speaks to its reader: on pages the markup tells paragraphs, in which text files may have lost a break. */
const LONGEST_ADDRESS = 400;

/** Whether a line is a link to something else: all of it is a link, and it is no sentence. */
function isLinkLine(line: Line): boolean {
  return line.linked >= line.text.length * 0.8 && line.text.length < 200 && !/[.]["”’')\]]*$/.test(line.text);
}

/** A caption that no markup names: below an image, all of it slanted, short and no sentence. */
function isCaption(line: Line): boolean {
  return (
    line.afterImage &&
    line.text.length < 200 &&
    line.stressed >= line.text.length * 0.9 &&
    !STOP.test(line.text) &&
    !line.heading
  );
}

/** Lines of the head of an article, in which its date and byline stand. */
const HEAD = 6;
const FOOT = 4;

/** The lines of an article, and what was said of it beside them. */
export interface Kept {
  readonly kept: readonly Line[];
  readonly aside: Readonly<Aside>;
}

/**
 * Leaves out the lines that are none of the article's: those that speak to the reader, lead elsewhere, caption an image, repeat
 * the headline or say when and by whom it was written.
 */
export function articleLines(lines: readonly Line[], headlines: readonly string[], order?: DateOrder): Kept {
  const aside: Aside = {};
  const titles = new Set(headlines.map(bareWords));
  const kept: Line[] = [];
  const isOut = (line: Line, index: number): boolean => {
    const { text } = line;
    if (isFurniture(text, LONGEST_ADDRESS) || SHORTCODE.test(text) || isCaption(line)) return true;
    if (line.tag === 'h1' && kept.length === 0) return true;
    if (kept.length < 3 && titles.has(bareWords(text))) return true;
    if ((index < HEAD || index >= lines.length - FOOT) && takeAside(text, aside, order)) return true;
    if (index >= lines.length - FOOT && text.length < LONGEST_ADDRESS && REACHED.test(text)) return true;
    return false;
  };
  const links = lines.map(isLinkLine);
  for (const [index, line] of lines.entries()) {
    // A subheading may be a link; two links one after the other lead elsewhere.
    const alone = line.heading && line.tag !== 'h1' && !links[index - 1] && !links[index + 1];
    if (links[index] && !alone) {
      if (isLabel(kept[kept.length - 1])) kept.pop();
    } else if (!isOut(line, index)) kept.push(line);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !(last.heading || (last.text.length < 25 && !STOP.test(last.text)))) break;
    kept.pop();
  }
  return { kept, aside };
}
