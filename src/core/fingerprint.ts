import { createHash } from 'node:crypto';
import type { Json } from './discrepancy.js';
import { byText } from './order.js';

const LETTERS = 'zyxwvutsrqponmlk';

/** JSON with object keys in code-unit order, so that equal values give equal text. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) => byText(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * A short name for parts that are equal whenever it is: eight letters from k to z (SHA-256, a letter a hexadecimal digit, as
 * the version control system Jujutsu writes change ids), so that no reader takes it for a number.
 */
export function shortHash(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return [...hex.slice(0, 8)].map((digit) => LETTERS[Number.parseInt(digit, 16)] ?? '').join('');
}

/**
 * The identity of a discrepancy: what differs, never where. Another article with a known value leaves it as it is; a new
 * value changes it.
 * @param values the normalized values, in any order; equal ones count once
 */
export function fingerprint(rule: string, attribute: string, values: readonly Json[]): string {
  return shortHash([rule, attribute, ...[...new Set(values.map(canonical))].sort(byText)]);
}
