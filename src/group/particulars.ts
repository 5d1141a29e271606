import type { Article } from '../core/article.js';
import { toEdtf } from '../core/calendar.js';
import type { Particulars } from '../core/event.js';
import { byKeys } from '../core/order.js';
import { storyDays } from './features.js';
import { mainNames } from './label.js';

/** So many people and organizations are named at most. */
const MOST_WHO = 3;

/** The days that an article gives the story: that of its publication and those its lead states, none of a past year. */
function daysOf(article: Article): readonly string[] {
  return [...new Set(storyDays(article).firmDays.map(toEdtf))];
}

/**
 * Share of the articles that must give a day for it to be that of the event: a day of the background stands in one or two. (Most
 * papers name the weekday only.)
 */
const DATED = 0.25;

/** The day that most articles give; ties go to the earliest. A day without a year counts for the same day of a year that is known. */
function commonDay(articles: readonly Article[]): string | null {
  const counts = new Map<string, number>();
  for (const article of articles) for (const day of daysOf(article)) counts.set(day, (counts.get(day) ?? 0) + 1);
  const yearless = (day: string): string => `XXXX${day.slice(4)}`;
  const support = (day: string): number =>
    (counts.get(day) ?? 0) + (day.startsWith('XXXX') ? 0 : (counts.get(yearless(day)) ?? 0));
  const [best] = [...counts.keys()].sort(
    byKeys(
      (day) => -support(day),
      (day) => (day.startsWith('XXXX') ? 1 : 0),
      (day) => day,
    ),
  );
  return best !== undefined && support(best) >= articles.length * DATED ? best : null;
}

/** Share of the articles whose datelines must name one place for it to be that of the event. */
const MAIN = 0.5;

/** "PORT ILSE" as "Port Ilse". */
function lowered(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The place that most datelines name, where at least half the articles have it. */
function datelinePlace(articles: readonly Article[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { document } of articles) {
    const place = document.dateline === undefined ? '' : lowered(document.dateline.value.replace(/\s+/g, ' ').trim());
    if (place !== '') counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    byKeys(
      ([, count]) => -count,
      ([place]) => place,
    ),
  );
  return best !== undefined && best[1] >= articles.length * MAIN ? best[0] : undefined;
}

/** Who, where and when of an event. @param articles of the event, sorted by document id */
export function particularsOf(articles: readonly Article[]): Particulars {
  const names = mainNames(articles);
  const place = names.find(({ name }) => name.type === 'place');
  const where = datelinePlace(articles) ?? place?.name.text.replace(/\s+/g, ' ') ?? null;
  return {
    who: names
      // a dateline in capitals is now and then taken for an organization
      .filter(({ name }) => name.type !== 'place' && name.text.toLowerCase() !== where?.toLowerCase())
      .slice(0, MOST_WHO)
      .map(({ name }) => name.text.replace(/\s+/g, ' ')),
    where,
    when: commonDay(articles),
  };
}
