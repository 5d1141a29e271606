// Numbers that are easily written or heard for one another.
import type { Figure } from './value.js';

/** Digits of a number that count, without its point and the zeros around them: "214" of 214,000 and of 2.14. */
const digitsOf = (value: number): string =>
  String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

const sorted = (digits: string): string => [...digits].sort().join('');

/** Whether a number is one of 13 to 19 and the other ten times what it is above ten: "sixteen", "sixty". */
const soundAlike = (one: number, other: number): boolean => one >= 13 && one <= 19 && other === 10 * (one - 10);

/** Least digits of which two may have changed places: of counts and shares of two digits too many are each other's turned round. */
const leastDigits = ({ dimension }: Figure): number => (dimension === 'count' || dimension === 'percent' ? 3 : 2);

/**
 * Whether two exact numbers differ as a slip makes them differ: digits in another order ("$214,000" and "$241,000", "38 km" and "83 km"), or a
 * number in -teen heard for one in -ty ("sixteen", "sixty"). Refused: "21 people" and "12 people", "150" and "250".
 */
export function areSlips(left: Figure, right: Figure): boolean {
  const [a, b] = [left.low, right.low];
  if (a === null || b === null || a === b || a !== left.high || b !== right.high || a <= 0 || b <= 0) return false;
  if (soundAlike(a, b) || soundAlike(b, a)) return true;
  if (Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return false;
  const [one, other] = [digitsOf(a), digitsOf(b)];
  return one.length >= leastDigits(left) && one.length === other.length && sorted(one) === sorted(other);
}
