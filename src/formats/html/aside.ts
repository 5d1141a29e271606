import type { CalendarDate, DateOrder } from '../../core/calendar.js';
import { dateLine, type HeadDate, headDate, isTimeLine } from '../../text/dateline.js';
import { isSection } from '../../text/repair/furniture.js';
import type { Line } from './lines.js';

/** What lines around the text say of the article. */
export interface Aside {
  published?: HeadDate;
  byline?: string;
  outlet?: string;
}

/** Lines that date an article or name its writer are short. */
const LONGEST = 120;

/** "By Ana Vidal", "Posted by Ana Vidal in Politics", "Von Ana Vidal"; refused: "By the numbers", "By Monday the river had risen." */
const BYLINE =
  /^(?:[Bb]y|BY|Von|Por|Par|(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Pp]ublished) by|[Aa]uthor):?\s+(?<who>\p{Lu}[^\d,|•@]{2,60}?)(?=$| (?:in|on|at|for) |\s*[,|•@\d])/u;
const SENTENCE = /\p{Ll}[.!?…]["”’')\]]*$/u;

const LABELLED = /published|posted|updated/i;

const isSameDay = (left: CalendarDate, right: CalendarDate): boolean =>
  left.year === right.year && left.month === right.month && left.day === right.day;

/** Takes what a line says of the article: its date, its writer, its outlet. False where it says nothing of the sort. */
export function takeAside(text: string, aside: Aside, order?: DateOrder): boolean {
  if (text.length > LONGEST) return false;
  const written = SENTENCE.test(text) ? null : BYLINE.exec(text);
  const who = written?.groups?.who;
  if (written && who !== undefined) {
    aside.byline ??= who;
    const behind = headDate(text.slice(written[0].length), order);
    if (behind?.date.year !== undefined) aside.published ??= behind;
  }
  const dated = dateLine(text, order);
  if (dated) {
    // Two days on a line say from when to when something lasts.
    const second = headDate(text.slice(dated.range.end), order);
    if (second && !LABELLED.test(text) && !isSameDay(second.date, dated.date)) return false;
    if (!dated.updated) aside.published ??= dated;
    const [outlet = ''] = dated.rest.split(' | ');
    if (who === undefined && outlet !== '' && !isSection(outlet)) aside.outlet ??= outlet;
  }
  return dated !== undefined || who !== undefined || isTimeLine(text);
}

/** Lines below a headline in which its date and writer stand: of 91 pages of the corpus none has them further down. */
const NEAR = 10;

/** What the lines below the headline say of an article, furniture or not. Lines above count where there is no headline. */
export function asideBelow(headline: Line | undefined, lines: readonly Line[], order?: DateOrder): Aside {
  const aside: Aside = {};
  const at = headline ? lines.findIndex(({ text }) => text === headline.text) : -1;
  for (const { text } of lines.slice(at + 1, at + 1 + NEAR)) takeAside(text, aside, order);
  return aside;
}
