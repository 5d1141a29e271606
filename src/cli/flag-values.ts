import { sizeOf, sizesUpTo } from '../core/limits.js';

/** Reads a number. @param whole whether it must have no fraction */
export function numberBetween(least: number, most: number, whole: boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
      throw new RangeError(`It takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
    }
    return value;
  };
}

/** More findings than this no run has. */
export const MOST_FINDINGS = 1_000_000;

/** Reads a whole number from 1, or "none", for which it gives Infinity. */
export function numberOrNone(most: number): (text: string) => number {
  const read = numberBetween(1, most, true);
  return (text) => {
    if (text === 'none') return Number.POSITIVE_INFINITY;
    try {
      return read(text);
    } catch {
      throw new RangeError(`It takes a whole number from 1 to ${most}, or none.`);
    }
  };
}

/** Reads a size: "64MiB", "1.5G", "500000". @param most the greatest that is allowed */
export function sizeUpTo(most: number): (text: string) => number {
  return (text) => {
    const size = sizeOf(text, most);
    if (size === undefined) throw new RangeError(sizesUpTo(most));
    return size;
  };
}
