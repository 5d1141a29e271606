import { isFunctionWord } from '../function-words.js';
import { MULTIPLIERS, SHORT_MULTIPLIERS } from '../number-words.js';
import type { Edit } from './mapped.js';

const MAGNITUDES = [...MULTIPLIERS.keys(), ...SHORT_MULTIPLIERS.keys()].sort((one, other) => other.length - one.length);

/** A number, the point, the space that is too much, the digits behind it, a magnitude, and the word behind that. */
const PARTED = new RegExp(
  `(?<sign>\\p{Sc} ?)?(?<![\\p{L}\\d.,])\\d{1,3}(?:,\\d{3})*\\.(?<space> )(?<rest>\\d{1,2})[ -]?(?:${MAGNITUDES.join('|')})\\b(?!-)(?: (?<behind>\\p{L}+))?`,
  'giu',
);

/** A quick test that lets most texts pass by. */
const TRIGGER = /\d\. \d/;

/**
 * Whether what stands behind the point is no new sentence: it begins with 0, as no number does, or the number before it is a sum and no noun that
 * could be counted stands behind the magnitude: "$368. 5 million in damage"; not "$368. 5 million people came".
 */
const isFraction = ({ sign, rest = '', behind }: Readonly<Record<string, string | undefined>>): boolean =>
  rest.startsWith('0') || (sign !== undefined && (behind === undefined || isFunctionWord(behind.toLowerCase())));

/**
 * Edits that take out the space behind the decimal point of a number with a magnitude: "$368. 0 million". Left: "It cost $368. Five million
 * came", "in 1998. 5 million people", "2. 5 million people" at the head of a list.
 */
export function decimalEdits(text: string): readonly Edit[] {
  if (!TRIGGER.test(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: all, index, groups = {} } of text.matchAll(PARTED)) {
    if (!isFraction(groups)) continue;
    const start = index + all.indexOf('. ') + 1;
    edits.push({ start, end: start + 1, text: '' });
  }
  return edits;
}
