// What the digits of a number look like, decided once a spelling.
import type { Token } from '../../core/article.js';
import { perToken } from '../../text/per-word.js';

/** "12", "0845". */
export const FROM_TWO_DIGITS = 1 << 0;
/** "5", "115". */
export const TO_THREE_DIGITS = 1 << 1;
/** "1230", "2004". */
export const FOUR_DIGITS = 1 << 2;
/** "38", "357". */
export const CALIBER = 1 << 3;
/** "30" to "90". */
export const DECADE = 1 << 4;
/** "6", "6.1", "5.75". */
export const MAGNITUDE = 1 << 5;
/** "1500" to "2099". */
export const YEAR = 1 << 6;
/** "12.04.2025". */
export const SHORT_DATE = 1 << 7;
/** "7.30". */
export const HOURS_AND_MINUTES = 1 << 8;
/** "11:15", "8:2". */
export const COLON = 1 << 9;

/** "2:03:41". */
export const CLOCKED = 1 << 10;

/** Which of the shapes above a token has, by bits; 0 for what is no number. */
export const shapeOf = perToken(({ kind, text }) => {
  if (kind !== 'number') return 0;
  let bits = 0;
  if (/^\d{2,}$/.test(text)) bits |= FROM_TWO_DIGITS;
  if (/^\d{1,3}$/.test(text)) bits |= TO_THREE_DIGITS;
  if (/^\d{4}$/.test(text)) bits |= FOUR_DIGITS;
  if (/^(?:0?\.)?\d{2,3}$/.test(text)) bits |= CALIBER;
  if (/^[1-9]0$/.test(text)) bits |= DECADE;
  if (/^\d(?:\.\d{1,2})?$/.test(text)) bits |= MAGNITUDE;
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) bits |= YEAR;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) bits |= SHORT_DATE;
  if (/^\d{1,2}\.\d\d$/.test(text)) bits |= HOURS_AND_MINUTES;
  if (text.includes(':')) bits |= COLON;
  if (/^\d{1,2}:[0-5]\d:[0-5]\d$/.test(text)) bits |= CLOCKED;
  return bits;
});

/** Whether a token has one of some shapes. */
export const hasShape = (token: Token | undefined, shapes: number): boolean =>
  token !== undefined && (shapeOf(token) & shapes) !== 0;
