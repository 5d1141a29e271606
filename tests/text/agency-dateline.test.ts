import { describe, expect, it } from 'vitest';
import { agencyDateline } from '../../src/text/agency-dateline.js';

describe('agency datelines', () => {
  it.each([
    'UPDATE: The road is open',
    'FBI - the agency',
    'NATO said',
    'Rome: a guide',
    'A man - said',
    'Q: What - x',
    'GDP GROWTH - slows',
    'He or she (the owner) - pays',
    'The Bank (founded 1904) - lends',
    'FBI agents came on Mar 3, 2026, 05.51AM IST LISBON: Dock',
    'BBC Mar 3, 2026, 05.51AM IST Dock hands: a guide',
  ])('none: %s', (paragraph) => {
    expect(agencyDateline(paragraph)).toBeUndefined();
  });

  /** Each agency's own style; what stands behind the place is left out of the text, the mark before its first word stays. */
  it.each([
    ['ISLAMABAD (Dunya News) - Federal', 'ISLAMABAD', 'Dunya News', '', 'ISLAMABAD - Federal'],
    ['LONDON, March 3 (Reuters) - British', 'LONDON', 'Reuters', '3-3', 'LONDON - British'],
    ['(Reuters) - British', '', 'Reuters', '', 'British'],
    ['March 3 (Reuters) - British', '', 'Reuters', '3-3', 'British'],
    ['LONDON/LISBON, March 3 (Reuters) - Dock', 'LONDON/LISBON', 'Reuters', '3-3', 'LONDON/LISBON - Dock'],
    ['RIYADH (Realist Report). Eight', 'RIYADH', 'Realist Report', '', 'RIYADH. Eight'],
    ['TEHRAN, Iran (AP) _ An', 'TEHRAN, Iran', 'AP', '', 'TEHRAN, Iran _ An'],
    ['LISBON, Tuesday, March 3 (AP) — Dock', 'LISBON', 'AP', '3-3', 'LISBON — Dock'],
    ['Lisbon, March 3, 2026 (AFP) - Dock', 'Lisbon', 'AFP', '2026-3-3', 'Lisbon - Dock'],
    ['Lisbon (dpa) - Dock', 'Lisbon', 'dpa', '', 'Lisbon - Dock'],
    ['(ANSA) - LISBON, MAR 3 - Dock', 'LISBON', 'ANSA', '3-3', 'Dock'],
    ['Rio de Janeiro, Mar 3 (EFE).- Dock', 'Rio de Janeiro', 'EFE', '3-3', 'Rio de Janeiro.- Dock'],
    ['LISBON, March 3. /TASS/. Dock', 'LISBON', 'TASS', '3-3', 'LISBON. Dock'],
    ['MOSCOW. March 3 (Interfax) - Dock', 'MOSCOW', 'Interfax', '3-3', 'MOSCOW. - Dock'],
    ['LISBON, March 3 (Xinhua) -- Dock', 'LISBON', 'Xinhua', '3-3', 'LISBON -- Dock'],
    ['New Delhi, 12 November (PTI): In', 'New Delhi', 'PTI', '11-12', 'New Delhi: In'],
    ['New Delhi, Nov 12 (PTI) In', 'New Delhi', 'PTI', '11-12', 'New Delhi – In'],
    ['Lisbon [Portugal], March 3 (ANI): Dock', 'Lisbon [Portugal]', 'ANI', '3-3', 'Lisbon [Portugal]: Dock'],
    ['TOKYO, March 3 (Kyodo) - Dock', 'TOKYO', 'Kyodo', '3-3', 'TOKYO - Dock'],
    ['SEOUL, March 3 (Yonhap) -- Dock', 'SEOUL', 'Yonhap', '3-3', 'SEOUL -- Dock'],
    ['LAHORE, Mar 03 (APP): Dock', 'LAHORE', 'APP', '3-3', 'LAHORE: Dock'],
    ['ANKARA (AA) - Dock', 'ANKARA', 'AA', '', 'ANKARA - Dock'],
    ['Riyadh, March 3, 2026, SPA -- Dock', 'Riyadh', 'SPA', '2026-3-3', 'Riyadh -- Dock'],
    ['ABU DHABI, 3rd March, 2026 (WAM) -- Dock', 'ABU DHABI', 'WAM', '2026-3-3', 'ABU DHABI -- Dock'],
    ['LISBON, March 3, 2026 /PRNewswire/ -- Dock', 'LISBON', 'PRNewswire', '2026-3-3', 'LISBON -- Dock'],
    ['LISBON--(BUSINESS WIRE)--Dock', 'LISBON', 'BUSINESS WIRE', '', 'LISBON--Dock'],
    ['TNN Mar 3, 2026, 05.51AM IST LISBON: Dock', 'LISBON', 'TNN', '2026-3-3', 'LISBON: Dock'],
    ['PTI | Mar 3, 2026, 06.30 PM IST | NEW DELHI: Dock', 'NEW DELHI', 'PTI', '2026-3-3', 'NEW DELHI: Dock'],
    ['New Delhi, Mar 3, 2026, DHNS: Dock', 'New Delhi', 'DHNS', '2026-3-3', 'New Delhi: Dock'],
    ['KUMASI - Traders', 'KUMASI', '', '', 'KUMASI - Traders'],
    ["ST. JOHN'S, N.L. — Traders", "ST. JOHN'S, N.L.", '', '', "ST. JOHN'S, N.L. — Traders"],
    ['NEW DELHI — Traders', 'NEW DELHI', '', '', 'NEW DELHI — Traders'],
    ['(Terminal) -- Ghana', '', 'Terminal', '', 'Ghana'],
    ['May 16 – It', '', '', '5-16', 'It'],
  ])('%s', (paragraph, place, agency, day, text) => {
    const found = agencyDateline(paragraph);
    const slice = (range?: { start: number; end: number }): string =>
      range ? paragraph.slice(range.start, range.end) : '';
    const kept = paragraph.slice(0, found?.aside.start) + found?.instead + paragraph.slice(found?.aside.end);
    const { year, month, day: ofMonth } = found?.date?.date ?? {};
    const met = month === undefined ? '' : `${year === undefined ? '' : `${year}-`}${month}-${ofMonth}`;
    expect([slice(found?.place), slice(found?.agency), met, kept]).toEqual([place, agency, day, text]);
  });
});
