import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import type { ReadOptions } from '../../src/core/contracts.js';
import type { Document } from '../../src/core/document.js';
import { stand } from '../../src/core/ladder.js';
import { findDates } from '../../src/kinds/date/find.js';
import { type DatedValue, date } from '../../src/kinds/date/index.js';
import { dateLadder } from '../../src/kinds/date/ladder.js';
import { type DateValue, normalizeDate, readingOf } from '../../src/kinds/date/value.js';
import { prepare } from '../../src/text/article.js';
import { bareView, claimsOf } from '../support/claims.js';
import { plainDocument, publishedOnDay } from '../support/plain-document.js';

interface Row {
  readonly sentence: string;
  readonly published?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly expect: readonly { readonly text: string; readonly normalized: string }[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/date.json', import.meta.url), 'utf8'),
);

const documentOf = (text: string, published?: string): Document =>
  plainDocument('a.txt', text, publishedOnDay(published));

describe('dates of the fixture table', () => {
  it.each(rows)('$sentence', (row) => {
    const options: ReadOptions = row.dateOrder === undefined ? {} : { dateOrder: row.dateOrder };
    const article = prepare(documentOf(row.sentence, row.published));
    const found = findDates(article, options).map((mention) => ({
      text: row.sentence.slice(mention.range.start, mention.range.end),
      normalized: normalizeDate(mention.value),
    }));
    expect(found).toEqual(row.expect);
  });
});

/** The only date of a sentence. */
function only(sentence: string, published?: string): DateValue {
  const mentions = findDates(prepare(documentOf(sentence, published)), {});
  const [mention] = mentions;
  if (!mention || mentions.length !== 1) throw new Error(`${mentions.length} dates in: ${sentence}`);
  return mention.value;
}

const SATURDAY = 'The dam broke on Saturday.';
const DAY = '2026-01-19';

interface LadderRow {
  readonly left: readonly [string, string?];
  readonly right: readonly [string, string?];
  readonly rung: string;
  readonly bearing: string;
}

const ladderRows: readonly LadderRow[] = [
  // agree
  { left: ['on January 17, 2026'], right: ['on 17 January 2026'], rung: 'same', bearing: 'same' },
  { left: [SATURDAY, DAY], right: ['on January 17, 2026'], rung: 'same', bearing: 'same' },
  { left: [SATURDAY], right: ['on January 17, 2026'], rung: 'weekday-fits', bearing: 'compatible' },
  { left: ['in 2026'], right: ['in January 2026'], rung: 'vaguer-agrees', bearing: 'compatible' },
  { left: ['in January'], right: ['on January 17, 2026'], rung: 'vaguer-agrees', bearing: 'compatible' },
  { left: ['from July 28 to 30'], right: ['on July 29'], rung: 'vaguer-agrees', bearing: 'compatible' },
  { left: ['on 04/12/2025'], right: ['on 4 December 2025'], rung: 'other-reading', bearing: 'compatible' },
  { left: ['a fortnight ago', DAY], right: ['on January 7, 2026'], rung: 'loosely-agrees', bearing: 'compatible' },
  // nothing can be said
  { left: ['It broke yesterday.'], right: ['on January 17, 2026'], rung: 'unresolved', bearing: 'unknown' },
  { left: ['It broke yesterday.', DAY], right: ['on January 17, 2026'], rung: 'implied-apart', bearing: 'unknown' },
  {
    left: ['It broke yesterday.', '2026-01-20'],
    right: ['on January 17, 2026'],
    rung: 'implied-apart',
    bearing: 'unknown',
  },
  { left: ['It broke last week.', DAY], right: ['in December 2025'], rung: 'implied-apart', bearing: 'unknown' },
  { left: ['It broke last summer.', DAY], right: ['in May 2023'], rung: 'implied-apart', bearing: 'unknown' },
  { left: ['It broke last month.', DAY], right: ['on January 5, 2026'], rung: 'implied-apart', bearing: 'unknown' },
  { left: ['It broke last week.', DAY], right: ['on January 6, 2026'], rung: 'implied-apart', bearing: 'unknown' },
  { left: ['since 2009'], right: ['in 2012'], rung: 'one-end', bearing: 'unknown' },
  { left: [SATURDAY], right: ['on January 17'], rung: 'weekday-and-day', bearing: 'unknown' },
  {
    left: ['It broke on Friday night.'],
    right: ['It broke early Saturday.'],
    rung: 'around-midnight',
    bearing: 'unknown',
  },
  {
    left: ['It broke on Friday.'],
    right: ['It broke at 6 p.m. (0200 GMT Saturday).'],
    rung: 'around-midnight',
    bearing: 'unknown',
  },
  {
    left: ['It broke on Saturday.'],
    right: ['It broke at 6 a.m. (2200 GMT Friday).'],
    rung: 'around-midnight',
    bearing: 'unknown',
  },
  {
    left: ['It broke on Friday.'],
    right: ['It broke at 6 p.m. EST Saturday.'],
    rung: 'other-weekday',
    bearing: 'apart',
  },
  // apart
  { left: [SATURDAY], right: ['on Sunday'], rung: 'other-weekday', bearing: 'apart' },
  {
    left: ['It broke yesterday.', '2026-01-21'],
    right: ['on January 17, 2026'],
    rung: 'far-from-told',
    bearing: 'apart',
  },
  { left: ['It broke today.', DAY], right: ['It broke last Friday.', DAY], rung: 'far-from-told', bearing: 'apart' },
  { left: ['It broke last week.', DAY], right: ['on January 5, 2026'], rung: 'far-from-told', bearing: 'apart' },
  {
    left: ['It broke earlier this week.', DAY],
    right: ['on January 12, 2026'],
    rung: 'far-from-told',
    bearing: 'apart',
  },
  { left: ['It broke last year.', DAY], right: ['in 2024'], rung: 'far-from-told', bearing: 'apart' },
  { left: ['It broke last month.', DAY], right: ['in October 2025'], rung: 'far-from-told', bearing: 'apart' },
  { left: ['It broke in May.', DAY], right: ['It broke in August.', DAY], rung: 'other-date', bearing: 'apart' },
  { left: ['It broke last December.', DAY], right: ['in January 2026'], rung: 'other-date', bearing: 'apart' },
  { left: ['on Friday'], right: ['on January 17, 2026'], rung: 'other-weekday', bearing: 'apart' },
  { left: ['from July 28 to 29'], right: ['from July 28 to 30'], rung: 'other-range', bearing: 'apart' },
  { left: ['for 2025-2029'], right: ['for 2025-2030'], rung: 'other-range', bearing: 'apart' },
  { left: ['on November 18'], right: ['on November 19'], rung: 'other-date', bearing: 'apart' },
  { left: ['in June 1998'], right: ['in June 1999'], rung: 'other-date', bearing: 'apart' },
  { left: ['on Tuesday, July 30'], right: ['on Wednesday, July 30'], rung: 'other-date', bearing: 'apart' },
];

describe('ladder of dates', () => {
  it.each(ladderRows)('$left / $right: $rung', ({ left, right, rung, bearing }) => {
    const [one, other] = [only(...left), only(...right)];
    const stood = stand(dateLadder, one, other);
    expect([stood.id, stood.bearing]).toEqual([rung, bearing]);
    expect(stand(dateLadder, other, one).id).toBe(rung);
  });

  it('holds a weekday apart from the date that it does not fit', () => {
    const [weekday, day] = findDates(prepare(documentOf('It met on Tuesday, September 17, 2025.')), {});
    if (!weekday || !day) throw new Error('two mentions expected');
    expect(stand(dateLadder, weekday.value, day.value).id).toBe('weekday-misfit');
    expect(stand(dateLadder, day.value, weekday.value).bearing).toBe('apart');
  });
});

describe('what a date dates', () => {
  it.each([
    ['The ferry Corona sank off Velm on Saturday.', 'sink', 'Corona sank'],
    ['Karin Dahl checked into Holm Clinic on Saturday.', 'check', 'Karin Dahl checked into Holm Clinic'],
    ['The guards foiled a raid on Saturday.', 'thwart', 'the guards foiled a raid'],
    ['The council approved last summer the bond.', 'approve', 'the council approved'],
    ['The guards foiled it on Saturday.', 'thwart', 'the guards foiled'],
    ['The raid was foiled by guards on Saturday.', 'thwart', 'the raid was foiled'],
    ['The council approved on Saturday a bond of 4.5 million dollars.', 'approve', 'the council approved'],
    ['The voters approved a long new harbour dredging bond on Saturday.', 'approve', 'the voters approved'],
    ['Two people were hurt in the fire on Saturday.', 'fire', 'of the fire'],
    ['The fire, police said, broke out on Saturday.', 'fire', 'the fire broke out'],
    ['The session was held on Saturday.', 'meet', 'the session was held'],
    ['Ned Brook checked into the clinic on Saturday.', 'check', 'Ned Brook checked into the clinic'],
    ['The board will hold its next meeting on Saturday.', 'planned meet', 'of the next meeting'],
    ["Saturday's ceremony was short.", 'ceremony', 'of the ceremony'],
    // what a form of "be" or "have" tells the day of
    ['The funeral is on Saturday.', 'planned funeral', 'of the funeral'],
    ['Her last visit to the port was on Saturday.', 'visit', 'of the visit'],
    ['The mayor was on Saturday acquitted of fraud.', 'acquit', 'the mayor acquitted'],
    ['She had a stroke on Saturday.', 'stroke', 'of the stroke'],
    ['Neighbours said there was a riot in the yard on Saturday.', 'riot', 'of the riot'],
    ['It was the first strike at the port since 2011.', 'strike', 'of the strike'],
    // in the present tense what is fixed is told
    ['The fair opens in Lunde on Saturday.', 'planned begin', 'the fair opens'],
    ['The tour opens in Lunde on Saturday.', 'planned tour', 'the tour opens'],
    ['Talks resume on Saturday.', 'planned resume', 'the talks resume'],
    // known to be wrong: the ferry runs
    ['The ferry is free and runs through Saturday.', 'planned run', 'the free runs'],
    ['The wardens stand by the gate.', undefined, undefined],
    ['The board said the mill would reopen on Saturday.', 'planned reopen', 'the mill would reopen'],
    ['The mill would reopen on Saturday, the board said.', 'planned reopen', 'the mill would reopen'],
    // a verb too common to tell, with its noun; "held" of people; a reflexive between a verb and its particle
    ['Two men were taken into custody on Saturday.', 'arrest', 'the men were taken'],
    ['The two men have been held since Saturday.', 'arrest', 'the men have been held'],
    ['The vigil has been held since Saturday.', 'watch', 'of the vigil'],
    ['The rider walked into the inn on Saturday.', 'enter', 'the rider walked into the inn'],
    ['The car crashed into the wall on Saturday.', 'crash', 'the car crashed into the wall'],
    ['Carl Wye surrendered to police on Saturday.', 'surrender', 'Carl Wye surrendered'],
    ['A jury found Carl Wye, 41, guilty of arson on Saturday.', 'convict', 'the jury found Carl Wye'],
    ['Karin Dahl checked out of Holm Clinic on Saturday.', 'check out', 'Karin Dahl checked out'],
    // what a participle of a state governs has the day
    ['Three men accused of robbing an inn on Saturday are in jail.', 'rob', 'of “robbing”'],
    ['Three men were accused of robbing an inn on Saturday.', 'charge', 'the men were accused'],
    // a noun inside a name, and what something was done without, do not happen
    ['The three robbed the Lund Savings Bank on Saturday.', 'rob', 'the three robbed the Lund Savings Bank'],
    ['Three men gave up without a fight on Saturday.', 'give_up', 'the men gave up'],
    ['Built in 1876, the hall was sold.', 'build', 'of “Built”'],
    ['Posted on Saturday, January 17, 2026', 'published', 'article'],
  ])('%s', (sentence, attribute, subject) => {
    const article = prepare(documentOf(sentence));
    const [mention] = findDates(article, {});
    const attachment = mention && date.attach(mention, article, {});
    expect([attachment?.attribute, attachment?.subject]).toEqual([attribute, subject]);
  });
});

describe('a date of a clause that says which', () => {
  /** What the last date of an article is told to date. */
  function lastDated(text: string): string | undefined {
    const article = prepare(documentOf(text));
    const mention = findDates(article, {}).at(-1);
    return mention && date.attach(mention, article, {})?.subject;
  }
  const before = 'A guard died at the mill. The mill shut. Its owner said little. ';

  it.each([
    [
      'is of the event itself in the first sentence',
      'A fire that occurred on Monday killed a guard.',
      'the fire occurred',
    ],
    [
      'is of no event of the article further down',
      `${before}Police recalled a fire that occurred on Monday.`,
      'article',
    ],
    ['is of it behind "the"', `${before}Police recalled the fire that occurred on Monday.`, 'the fire occurred'],
    ['is of it behind a possessive', `${before}Orlo's fire that occurred on Monday was small.`, 'the fire occurred'],
  ])('%s', (_, text, wanted) => {
    expect(lastDated(text)).toBe(wanted);
  });
});

describe('dates of one happening', () => {
  /** The first date of a sentence, as a claim of an article. */
  function claimOf(sentence: string, name: string): Claim<DatedValue> {
    const [claim] = claimsOf(date, sentence, name);
    if (!claim) throw new Error(`no date in: ${sentence}`);
    return claim;
  }

  const view = bareView();

  it.each([
    // a date before its noun says which of several: not the one of Friday
    ['Orlo looked into the June 18 shooting at the mill.', 'Orlo died in a shooting on Friday at the mill.', false],
    ['Orlo died in a shooting on June 18 at the mill.', 'Orlo died in a shooting on Friday at the mill.', true],
    ['Orlo looked into the June 18 shooting at the mill.', 'Orlo looked into the June 20 shooting at the mill.', true],
    // two figures of a year that changed places
    ['The bank of Salk was founded in 1921.', 'The bank of Salk was founded in 1912.', true],
    ['The bank of Salk was founded in 1921.', 'The bank of Salk was founded in 1903.', false],
    // whom a pronoun or a relative stands for
    ['Nell Tarrant is dead. She died on Sunday.', 'Actress Nell Tarrant died on Monday.', true],
    ['Nell Tarrant is dead. She died on Sunday.', 'Actress Ana Foy died on Monday.', false],
    ['Carl Wye, who was hired in 2003, is out.', 'Coach Carl Wye was hired by the Rovers in 2005.', true],
    // a day against a month or a year, told of one deed of one person
    ['Foy was convicted of fraud on March 20, 2007.', 'Foy was convicted of fraud in April 2007.', true],
    ['Ana Foy was born on 3 May 1932 in Harn.', 'Foy was born in Harn in 1931.', true],
    ['Ana Foy was born on 3 May 1932 in Harn.', 'Foy was born in Harn in 1929.', false],
    ['Foy was convicted of fraud on Tuesday.', 'Foy was convicted of fraud in April 2007.', false],
    // what has been so since a day became so then
    ['The Harn mill has been closed since Monday.', 'The mill in Harn was closed on Friday.', true],
    // the one before, and the one to come
    ['It was the first strike at the port since 2011.', 'The last strike at the port was in 2013.', true],
    ['It was the first strike at the port since 2011.', 'The strike at the port was in 2013.', false],
    ['The board meets again on November 5.', 'The next meeting is on 12 November.', true],
    ['The board met again on November 5.', 'The next meeting is on 12 November.', false],
    // what was done in the same breath; two stages of a case may be days apart
    ['Guards broke in on Monday and arrested Carl Wye.', 'Carl Wye was arrested on Tuesday.', true],
    ['Carl Wye was arrested on Monday and charged with fraud.', 'Carl Wye was charged with fraud on Tuesday.', false],
    // one figure for two months
    ['Inflation slowed to 3.7% in June.', 'Inflation stood at 3.7 percent in July.', true],
    ['Inflation slowed to 3.7% in June.', 'Inflation stood at 4.1 percent in July.', false],
    // two deeds that follow each other
    [
      'Foy of Harn, a clerk of the mill, was arrested on May 2.',
      'Foy, a clerk of the mill in Harn, was freed on May 9.',
      false,
    ],
  ])('%s / %s: %s', (left, right, matched) => {
    const [one, other] = [claimOf(left, 'a.txt'), claimOf(right, 'b.txt')];
    expect(date.match(one, other, view) !== undefined).toBe(matched);
    expect(date.match(other, one, view) !== undefined).toBe(matched);
  });
});

describe('what the words of a date were read as', () => {
  it.each([
    ['The dam broke last Friday.', '2026-01-16'],
    ['The dam broke on Saturday.', '2026-01-17'],
    ['The dam broke yesterday.', '2026-01-18'],
    ['The dam broke last year.', '2025'],
    ['The dam broke last December.', '2025-12'],
    ['The dam broke on January 17.', undefined],
    ['The dam broke on January 17, 2026.', undefined],
    ['The dam broke in 2025.', undefined],
    ['The dam broke two weeks ago.', undefined],
  ])('%s', (sentence, reading) => {
    expect(readingOf(only(sentence, DAY))).toBe(reading);
  });

  it('is not told of an undated article', () => {
    expect(readingOf(only('The dam broke last Friday.'))).toBeUndefined();
  });
});

describe("the edge of a day that a bracket tells by another zone's clock", () => {
  it.each([
    ['The quake struck at dawn (0241 GMT Friday).', 'early'],
    ['The quake struck at dawn (230 GMT Friday).', 'early'],
    ['The quake struck at dawn (2:30 GMT Friday).', 'early'],
    ['The quake struck at dawn (2230 GMT Friday).', 'night'],
    ['The quake struck at dawn (6 p.m. EST Friday).', 'night'],
    ['The quake struck at dawn (6:30 pm EST Friday).', 'night'],
    ['The quake struck at dawn (12 p.m. EST Friday).', 'night'],
    ['The quake struck at dawn (12 a.m. EST Friday).', 'early'],
    ['The quake struck at dawn (11 a.m. EST Friday).', 'early'],
    ['The quake struck at dawn (GMT Friday).', undefined],
  ])('%s', (sentence, edge) => {
    expect(only(sentence).edge).toBe(edge);
  });
});
