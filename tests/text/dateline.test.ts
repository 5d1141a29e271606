import { describe, expect, it } from 'vitest';
import { dateLine, headDate, isTimeLine } from '../../src/text/dateline.js';

describe('lines that give no date of publication', () => {
  it.each([
    'They met on 3 May 2024 in Rome.',
    'End of Watch: Friday, June 24, 2005',
    'Secretaries Must Act by May 9',
    'Death toll rises to 10',
    'Agency to stop operations on 3 June 2025 for good',
    'Posted 1 year, 160 days ago',
    '31 June 2025',
    '2025',
    'Quay Herald, May 9',
    'Sales in towns along the northern coast | 3 May 2025 | a table that names each of them',
  ])('%s', (line) => {
    expect(dateLine(line)).toBeUndefined();
  });

  it.each(['Harbour Reopens on May 9', 'Herald of May 9', 'sea wall, May 9'])('%s, below a headline', (line) => {
    expect(dateLine(line, undefined, true)).toBeUndefined();
  });
});

describe('lines that do', () => {
  it.each([
    ['August 03, 2025 04:40 PM GMT+03:00', '2025-8-3', '16:40 GMT+03:00', ''],
    ['03 August 2025 18:25', '2025-8-3', '18:25', ''],
    ['WED, 17 SEP 2025 | Economy & Investments', '2025-9-17', '', 'Economy & Investments'],
    ['Harbour Herald, Saturday 21 June 2025', '2025-6-21', '', 'Harbour Herald'],
    ['West Coast Online | 20-06-2025', '2025-6-20', '', 'West Coast Online'],
    ['POSTED: 1052 GMT (1852 HKT), April 10, 2007', '2007-4-10', '10:52 GMT', ''],
    ['Fri Dec 12, 2008 4:05pm EST', '2008-12-12', '16:05 EST', ''],
    ['12:38 AM, May 3rd, 2013', '2013-5-3', '0:38', ''],
    ['Published: 2026-01-17T18:25:00+05:00', '2026-1-17', '18:25 +05:00', ''],
    ['Thu 15 May 2025 20.31 BST', '2025-5-15', '20:31 BST', ''],
    ['Jul. 7 5:59 PM EDT', '-7-7', '17:59 EDT', ''],
    ['11 / 30 / 09 05:40 PM ET', '2009-11-30', '17:40 ET', ''],
    ['Published in The Tribune, January 18th, 2026.', '2026-1-18', '', 'The Tribune'],
    ['(March 20, 2007) - -', '2007-3-20', '', ''],
    ['Published 3 Mar 2026 2:05 p.m. IST', '2026-3-3', '14:05 IST', ''],
    ['Posted on: 03/03/2026 - 14:05', '2026-3-3', '14:05', ''],
    ['Publish Date: 3 March 2026', '2026-3-3', '', ''],
    ['Published Date - 02:05 PM, Tue - 3 March 26', '2026-3-3', '14:05', ''],
    ['Published on March 3, 2026 12:05 am', '2026-3-3', '0:05', ''],
    ['Published on March 3, 2026 12:05 pm', '2026-3-3', '12:05', ''],
    ['2026-03-03T14:05:00+0530', '2026-3-3', '14:05 +0530', ''],
    ['Tuesday 3 March 2026 14:05, UK', '2026-3-3', '14:05 UK', ''],
    ['Issued on: 03/03/2026 - 14:05 Modified: 03/03/2026 - 15:00', '2026-3-3', '14:05', ''],
    ['Published: Mar. 3, 2026 at 2:05 PM CST|Updated: 3 hours ago', '2026-3-3', '14:05 CST', ''],
    ['10:18 am AEDT March 3 2026', '2026-3-3', '10:18 AEDT', ''],
    ['2026/03/03 14:05 (GMT+9)', '2026-3-3', '14:05 GMT+9', ''],
    ['3 March 2026 Last updated at 14:05', '2026-3-3', '14:05', ''],
    ['14/03/2026', '2026-3-14', '', ''],
    ['03/14/2026', '2026-3-14', '', ''],
    ['Quay Herald - 5 March 2025, 09:40 local', '2025-3-5', '9:40', 'Quay Herald'],
    ['quaynotes / ships / 22.06.25', '2025-6-22', '', 'quaynotes | ships'],
    ['Posted by dora_w in Ships | 14 May 2025 | 212 comments', '2025-5-14', '', 'Posted by dora_w in Ships'],
    ['By Quay Herald ships desk | 17 Sep 2025, 15:05 CET', '2025-9-17', '15:05 CET', 'By Quay Herald ships desk'],
  ])('%s', (line, day, clock, rest) => {
    const found = dateLine(line);
    const { year, month, day: ofMonth } = found?.date ?? {};
    const { hour, minute, zone } = found?.time ?? {};
    expect(`${year ?? ''}-${month}-${ofMonth}`).toBe(day);
    const shown = hour === undefined ? '' : `${hour}:${String(minute).padStart(2, '0')}${zone ? ` ${zone}` : ''}`;
    expect([shown, found?.rest]).toEqual([clock, rest]);
  });

  it('may leave out the year right below a headline', () => {
    expect(dateLine('Quay Herald, April 18', undefined, true)).toMatchObject({
      date: { month: 4, day: 18 },
      rest: 'Quay Herald',
    });
    expect(dateLine('The Quay Herald, Lisbon, 18 April', undefined, true)).toMatchObject({
      date: { month: 4, day: 18 },
      rest: 'The Quay Herald, Lisbon',
    });
  });

  it('tell a change from publication', () => {
    expect(dateLine('Updated: 4 May 2025')?.updated).toBe(true);
    expect(dateLine('Last modified on Tue 3 Mar 2026 14.05 CET')).toMatchObject({ updated: true, date: { day: 3 } });
    expect(dateLine('Posted: 3 May 2025 Updated: 4 May 2025')).toMatchObject({ updated: false, date: { day: 3 } });
    expect(isTimeLine('Last updated at 22:46 GMT')).toBe(true);
    expect(isTimeLine('The train leaves at 22:46 GMT')).toBe(false);
  });

  it('say how 04/12 is known', () => {
    expect(headDate('04/12/2025')).toMatchObject({ date: { year: 2025 }, basis: 'stated' });
    expect(headDate('04/12/2025', 'dmy')).toMatchObject({ date: { year: 2025, month: 12, day: 4 }, basis: 'stated' });
    expect(headDate('04/12/2025 9 am PST')).toMatchObject({
      date: { year: 2025, month: 4, day: 12 },
      basis: 'implied',
    });
    expect(headDate('04/13/2025')).toMatchObject({ date: { year: 2025, month: 4, day: 13 }, basis: 'stated' });
  });
});
