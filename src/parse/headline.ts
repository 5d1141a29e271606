import { compose, type Mapped } from '../text/repair/mapped.js';

/** What parts a headline from the outlet behind it. */
const MARKS = [' - ', ' | ', ' – ', ' — '];

/**
 * Takes the name of the outlet off the end of a headline, as news searches and titles of pages put it there: "Ferry sinks - Harbour
 * Herald". Left as it is: "Ferry sinks - Harbour Herald", where the outlet is called otherwise or not known.
 * @param headline on one line, with the places of its code units in the file
 * @param outlet as the file names it
 */
export function withoutOutlet(headline: Mapped, outlet: string | undefined): Mapped {
  const { text } = headline;
  if (outlet === undefined || outlet === '') return headline;
  const tail = MARKS.find((mark) => text.endsWith(mark + outlet));
  const kept = tail === undefined ? '' : text.slice(0, text.length - outlet.length - tail.length).trimEnd();
  if (kept === '') return headline;
  return compose(headline, { text: kept, runs: [{ at: 0, from: 0, length: kept.length }] });
}
