import type { Known } from '../core/document.js';
import { PREPOSITIONS } from '../text/function-words.js';

const MOST_AUTHORS = 6;
/** Longer ones are no names. */
const LONGEST_NAME = 120;
/** Longer ones are no titles, names or dates. */
const LONGEST_VALUE = 500;

/** A preposition of one word, as it ends the name in a byline ("Ana Vidal in Politics", "Ana Vidal with agencies"): source of an expression. */
export const PREPOSITION = ` (?:${[...PREPOSITIONS].join('|')}) `;

/** A value on one line, cut where it is longer than any name. */
export const foldValue = (text: string): string => text.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim();

/** A byline from names: no addresses, no repeats, no "By". Undefined where no name is left. */
export function bylineOf(names: readonly string[]): Known<string> | undefined {
  const clean = names
    .map((name) => foldValue(name).replace(/^by:? /i, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/^https?:|^www\.|^@/.test(name));
  const distinct = [...new Set(clean)].slice(0, MOST_AUTHORS);
  return distinct.length === 0 ? undefined : { value: distinct.join(', '), basis: 'stated' };
}

/** The outlet that the host of a web address implies: "ledger.example" of "https://www.ledger.example/a". */
export function outletInAddress(address: string): Known<string> | undefined {
  const host = /^https?:\/\/(?:www\.)?(?<host>[^/:?#]+)/.exec(address)?.groups?.host;
  return host === undefined ? undefined : { value: host, basis: 'implied' };
}

/** A host by itself: "www.ledger.example". Refused: "The Ledger", "Ledger". */
const HOST = /^(?:www\.)?(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)$/i;

/** The outlet that a field names: by name (stated), or by host or address (implied). Undefined where it names none. */
export function outletNamed(field: string): Known<string> | undefined {
  const name = foldValue(field);
  const host = HOST.exec(name)?.groups?.host;
  if (host !== undefined) return { value: host.toLowerCase(), basis: 'implied' };
  if (/^https?:/i.test(name)) return outletInAddress(name);
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? { value: name, basis: 'stated' } : undefined;
}
