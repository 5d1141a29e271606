import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber, isCalendarDay, toEdtf, weekday } from '../../src/core/calendar.js';

describe('calendar', () => {
  it.each([
    [{ year: 2026, month: 1, day: 17 }, '2026-01-17', 5],
    [{ year: 2024, month: 2, day: 29 }, '2024-02-29', 3],
    [{ year: 2000, month: 3, day: 1 }, '2000-03-01', 2],
    [{ year: 1999, month: 12, day: 31 }, '1999-12-31', 4],
  ])('%o is %s, weekday %d', (date, edtf, day) => {
    expect(toEdtf(date)).toBe(edtf);
    expect(weekday(date)).toBe(day);
    expect(fromDayNumber(dayNumber(date.year, date.month, date.day))).toEqual(date);
  });

  it.each([
    [{ month: 1, day: 17 }, 'XXXX-01-17'],
    [{ year: 2026, month: 1 }, '2026-01'],
    [{ year: 2026 }, '2026'],
  ])('%o is %s', (date, edtf) => {
    expect(toEdtf(date)).toBe(edtf);
  });

  it('knows which days there are', () => {
    expect(isCalendarDay(2025, 2, 29)).toBe(false);
    expect(isCalendarDay(2024, 2, 29)).toBe(true);
    expect(isCalendarDay(2025, 6, 31)).toBe(false);
    expect(isCalendarDay(2025, 13, 1)).toBe(false);
  });
});
