import type { DateOrder } from '../../core/calendar.js';
import { dateLine, headDate, isLabelled, isTimeLine } from '../../text/dateline.js';
import { isSection } from '../../text/repair/furniture.js';
import type { Aside } from '../assemble.js';
import { PREPOSITION } from '../names.js';
import { isSameDate } from '../published-at.js';
import type { Line } from './lines.js';

/** Lines that date an article or name its writer are short. */
const LONGEST = 120;

/** A line that "by" opens, alone or behind "written" or "posted", or "author", and no other label: "By Ana Vidal", "Posted by Ana Vidal in Politics", "Author: Ana Vidal"; refused: "By the numbers", "By Monday the river had risen." */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted) by|[Aa]uthor):?\\s+(?<who>\\p{Lu}[^\\d,|•@]{2,60}?)(?=$|${PREPOSITION}|\\s*[,|•@\\d])`,
  'u',
);
/** Refused: "at 11:08 a.m." */
const SENTENCE = /(?<!\b[ap]\.)\p{Ll}[.!?…]["”’')\]]*$/u;

/** A writer under the name of an account, before a date: "By admin - 2026-03-02". */
const ACCOUNT = /^(?:posted )?by:? [\p{L}\p{N}._-]{2,30} [-–—|•·] /iu;

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
  const line = text.replace(ACCOUNT, '');
  const dated = dateLine(line, order);
  if (dated) {
    // Two days on a line say from when to when something lasts.
    const second = headDate(line.slice(dated.range.end), order);
    if (second && !isLabelled(text) && !isSameDate(second.date, dated.date)) return false;
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

/** "© 2026 Harbour Herald. All rights reserved", "Copyright (c) 2011-2026 Harbour Herald". Refused: "© Reuters", which has no year. */
const HOLDER =
  /^(?:copyright )?(?:©|\(c\)|copyright) ?(?:copyright )?(?:\d{4} ?[-–] ?)?\d{4},? (?:by )?(?<name>\p{Lu}[^.,|•©()\d]{1,40})/iu;
/** Names of outlets are short: the longest common ones have five words. */
const HOLDER_WORDS = 5;

/** Who holds the rights to a page, as its last line that tells it says. */
export function holderIn(lines: readonly Line[]): string | undefined {
  for (const { text } of [...lines].reverse()) {
    const name = text.length > LONGEST * 2 ? undefined : HOLDER.exec(text)?.groups?.name;
    const short = name?.replace(/[-–—\s]*\ball rights reserved.*$/i, '').trim();
    if (short !== undefined && short !== '' && short.split(' ').length <= HOLDER_WORDS) return short;
  }
  return undefined;
}
