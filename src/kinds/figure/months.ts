import type { Figure } from './value.js';

/**
 * Relative doubt of a conversion between calendar units: a month has 28 to 31 days (8 in 100), a year 365 or 366. Nothing
 * where both are given in one of them.
 */
export function daysOff(left: Figure, right: Figure): number {
  if (left.dimension !== 'time-span' || left.unit === right.unit) return 0;
  const units = [left.unit, right.unit];
  if (units.includes('month')) return 0.08;
  return units.includes('year') || units.includes('decade') ? 0.01 : 0;
}
