import { describe, expect, it } from 'vitest';
import { agencyDateline, dateLine, headDate, isTimeLine } from '../../src/text/dateline.js';

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
  ])('%s', (line) => {
    expect(dateLine(line)).toBeUndefined();
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
  ])('%s', (line, day, clock, rest) => {
    const found = dateLine(line);
    const { year, month, day: ofMonth } = found?.date ?? {};
    const { hour, minute, zone } = found?.time ?? {};
    expect(`${year ?? ''}-${month}-${ofMonth}`).toBe(day);
    const shown = hour === undefined ? '' : `${hour}:${String(minute).padStart(2, '0')}${zone ? ` ${zone}` : ''}`;
    expect([shown, found?.rest]).toEqual([clock, rest]);
  });

  it('tell a change from publication', () => {
    expect(dateLine('Updated: 4 May 2025')?.updated).toBe(true);
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

describe('agency datelines', () => {
  it.each([
    'UPDATE: The road is open',
    'FBI - the agency',
    'NATO said',
    'Rome: a guide',
    'A man - said',
    'Q: What - x',
  ])('none: %s', (paragraph) => {
    expect(agencyDateline(paragraph)).toBeUndefined();
  });

  it.each([
    ['ISLAMABAD (Dunya News) - Federal', 'ISLAMABAD', 'Dunya News', 'ISLAMABAD - Federal'],
    ['LONDON, March 3 (Reuters) - British', 'LONDON', 'Reuters', 'LONDON - British'],
    ['RIYADH (Realist Report). Eight', 'RIYADH', 'Realist Report', 'RIYADH. Eight'],
    ['TEHRAN, Iran (AP) _ An', 'TEHRAN, Iran', 'AP', 'TEHRAN, Iran _ An'],
    ['New Delhi, 12 November (PTI): In', 'New Delhi', 'PTI', 'New Delhi: In'],
    ['KUMASI - Traders', 'KUMASI', '', 'KUMASI - Traders'],
    ['(Terminal) -- Ghana', '', 'Terminal', 'Ghana'],
    ['May 16 – It', '', '', 'It'],
  ])('%s', (paragraph, place, agency, text) => {
    const found = agencyDateline(paragraph);
    const slice = (range?: { start: number; end: number }): string =>
      range ? paragraph.slice(range.start, range.end) : '';
    const kept = paragraph.slice(0, found?.aside.start) + paragraph.slice(found?.aside.end);
    expect([slice(found?.place), slice(found?.agency), kept]).toEqual([place, agency, text]);
  });
});
