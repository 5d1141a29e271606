import type { DateOrder } from '../core/calendar.js';
import { type Block, type BlockRole, type Reading, toArticle } from '../core/reading.js';
import type { Range } from '../core/span.js';
import { agencyDateline } from '../text/agency-dateline.js';
import type { HeadDate } from '../text/dateline.js';
import { repairCharacters } from '../text/repair/characters.js';
import { decimalEdits } from '../text/repair/decimals.js';
import { gluedEdits } from '../text/repair/glued.js';
import { applyEdits, compose, type Edit, orderedEdits } from '../text/repair/mapped.js';

/** What the dateline of an article says. Ranges count in the article's text. */
export interface DatelineFacts {
  readonly place?: Range;
  readonly agency?: Range;
  readonly published?: HeadDate;
}

/** How the lines of an article are to be understood, and what its dateline says. */
export interface ReadLines {
  readonly reading: Reading;
  readonly dateline: DatelineFacts;
}

/** Datelines stand in the first paragraphs of running text; a standfirst may come before. */
export const DATELINE_PARAGRAPHS = 3;

/** The lines of a text, which has one for each role. */
export function blocksOf(text: string, roles: readonly BlockRole[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const role of roles) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    blocks.push({ start, end, role });
    start = end + 1;
  }
  return blocks;
}

/**
 * Makes the reading of an article's lines: characters repaired, glued words parted, of an agency's dateline all but the place
 * left out.
 * @param text one line a paragraph
 * @param roles of the lines
 */
export function readLines(text: string, roles: readonly BlockRole[], order?: DateOrder): ReadLines {
  const repaired = repairCharacters(text);
  const lines = blocksOf(repaired.text, roles);
  const edits: Edit[] = [];
  let dateline: DatelineFacts = {};
  for (const { start, end } of lines.filter(({ role }) => role === 'body').slice(0, DATELINE_PARAGRAPHS)) {
    const found = agencyDateline(repaired.text.slice(start, end), order);
    if (!found) continue;
    const moved = (range: Range): Range => ({ start: start + range.start, end: start + range.end });
    const inText = (range: Range | undefined): Range | undefined => range && toArticle(repaired, moved(range));
    const [place, agency, when] = [inText(found.place), inText(found.agency), inText(found.date?.range)];
    dateline = {
      ...(place && { place }),
      ...(agency && { agency }),
      ...(found.date && when && { published: { ...found.date, range: when } }),
    };
    if (found.aside.end > found.aside.start) edits.push({ ...moved(found.aside), text: found.instead });
    break;
  }
  const words = [gluedEdits(repaired.text, lines), decimalEdits(repaired.text)];
  const read = compose(repaired, applyEdits(repaired.text, orderedEdits(edits, ...words)));
  return { reading: { text: read.text, runs: read.runs, blocks: blocksOf(read.text, roles) }, dateline };
}
