import { describe, expect, it } from 'vitest';
import type { Known, PublicationTime } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { dateInAddress, mostPrecise, publishedAt } from '../../src/parse/published-at.js';

const shown = (known: Known<PublicationTime> | undefined): string =>
  known ? `${toIso(known.value)} ${known.basis}` : 'none';

describe('a time as a field gives it', () => {
  it.each([
    ['', 'none'],
    ['yesterday', 'none'],
    ['2026', 'none'],
    ['0001-01-01T00:00:00Z', 'none'],
    ['1970-01-01', 'none'],
    ['2026-02-30', 'none'],
    ['2026-03-02T14:05:09+05:30', '2026-03-02T14:05+05:30 stated'],
    ['2026-03-02T14:05:09.123Z', '2026-03-02T14:05Z stated'],
    ['2026-03-02T14:05:09+0530', '2026-03-02T14:05+05:30 stated'],
    ['2026-03-02 14:05:09 UTC', '2026-03-02T14:05Z stated'],
    ['2026-03-02 14:05', '2026-03-02T14:05 stated'],
    ['2026-03-02T00:00:00+01:00', '2026-03-02 stated'],
    ['20260302', '2026-03-02 stated'],
    ['Mon, 02 Mar 2026 14:05:09 GMT', '2026-03-02T14:05Z stated'],
    ['02:05:09 PM EST Mar 02, 2026', '2026-03-02T14:05-05:00 stated'],
    ['March 2, 2026', '2026-03-02 stated'],
    ['02/03/2026', '2026 stated'],
    ['02/03/2026 9:05 AM PST', '2026-02-03T09:05-08:00 implied'],
  ])('%s', (field, expected) => {
    expect(shown(publishedAt(field))).toBe(expected);
  });

  it('has the day first or the month first, as told', () => {
    expect(shown(publishedAt('02/03/2026', 'dmy'))).toBe('2026-03-02 stated');
    expect(shown(publishedAt('02/03/2026', 'mdy'))).toBe('2026-02-03 stated');
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://a.example/news/bridge', 'none'],
    ['https://a.example/2026/13/02/bridge', 'none'],
    ['https://a.example/1026/03/02/bridge', 'none'],
    ['https://a.example/story-4202603021', 'none'],
    ['https://a.example/2026/03/02/bridge', '2026-03-02 implied'],
    ['https://a.example/news/2026/3/2/bridge', '2026-03-02 implied'],
    ['https://a.example/2026-03-02/bridge', '2026-03-02 implied'],
    ['https://a.example/world/2026/mar/02/bridge', '2026-03-02 implied'],
    ['https://a.example/bridge-20260302.html', '2026-03-02 implied'],
    ['https://a.example/bridge-2026-03-02', '2026-03-02 implied'],
    ['https://a.example/2026/03/bridge.html', '2026-03 implied'],
  ])('%s', (address, expected) => {
    expect(shown(dateInAddress(address))).toBe(expected);
  });
});

describe('several statements', () => {
  const times = (...fields: readonly string[]): readonly Known<PublicationTime>[] =>
    fields.flatMap((field) => publishedAt(field) ?? []);

  it.each([
    [[], 'none'],
    [['2026-03-02', '2026-03-02 14:05', '2026-03-02T14:05Z'], '2026-03-02T14:05Z stated'],
    [['2026-03-02', '2026-03-02 14:05'], '2026-03-02T14:05 stated'],
    [['2026-03-02 14:05', '2026-03-02T14:05+01:00'], '2026-03-02T14:05+01:00 stated'],
    [['2026-03-02 14:05', '2026-03-02T13:05Z'], '2026-03-02T14:05 stated'],
    [['2026-03-02', '2026-03-03T14:05Z'], '2026-03-02 stated'],
    [['2026-03-02T09:05Z', '2026-03-02T14:05Z'], '2026-03-02T09:05Z stated'],
  ])('%j', (fields, expected) => {
    expect(shown(mostPrecise(times(...fields)))).toBe(expected);
  });
});
