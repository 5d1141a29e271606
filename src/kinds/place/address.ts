// Addresses: the number of a house or of a block on a street.
import type { Article } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { POINT_NOUNS } from '../../text/compass.js';
import { wordKey } from '../../text/forms/words.js';
import { isNameOfWay, SHORT_WAYS, WAYS } from '../../text/ways.js';

/** Where on a street: "the 12200 block of East 223rd Street", "at 1214 Harrow Street". */
export interface Address {
  readonly sort: 'address';
  /** The number, as written. */
  readonly number: string;
  readonly block: boolean;
  /** The street's name, and the keys of those of its words that tell it from others. */
  readonly street: string;
  readonly words: readonly string[];
  readonly shown: string;
}

/** The lead of an address, up to the street: "the 12200 block of ", "at 1214 ". A block is numbered by hundreds or more, less are several blocks. */
const LEAD = /(?<block>(?<hundreds>\d{3,5}) block) of (?:the )?$|\bat (?<house>\d{1,5}) $/i;

/** What a lead ends with before its space, "of", "the" or a digit: most places have other words before them. */
const ENDS_LEAD = new Set('fFeE0123456789');

/** Code units before a street in which its lead lies. */
const WINDOW = 24;

/** Words of a street's name that many streets share: for ways, and points of the compass. */
const STREET_WORDS: ReadonlySet<string> = new Set([...WAYS, ...SHORT_WAYS, ...POINT_NOUNS].map(wordKey));

const tellingWords = (street: string): readonly string[] =>
  street
    .split(/[\s.]+/)
    .map(wordKey)
    .filter((word) => word !== '' && !STREET_WORDS.has(word));

/**
 * The addresses before an article's streets. Taken: "in the 12200 block of East 223rd Street", "at 1214 Harrow Street". Refused: "20 blocks
 * up Harrow Street", and numbers before a street without "at", which are as often a year or a count.
 */
export function addressesOf(article: Article): readonly Mention<Address>[] {
  const mentions: Mention<Address>[] = [];
  for (const { type, text: street, start } of article.names) {
    if (type !== 'place' || !ENDS_LEAD.has(article.text[start - 2] ?? '')) continue;
    const before = article.text.slice(Math.max(0, start - WINDOW), start);
    const lead = LEAD.exec(before);
    const shown = lead?.groups?.block ?? lead?.groups?.house;
    if (!lead || shown === undefined || !isNameOfWay(street)) continue;
    const words = tellingWords(street);
    if (words.length === 0) continue;
    const number = lead.groups?.hundreds ?? shown;
    const from = start - before.length + before.indexOf(shown, lead.index);
    mentions.push({
      kind: 'place',
      range: { start: from, end: from + shown.length },
      value: { sort: 'address', number, block: shown !== number, street, words, shown },
    });
  }
  return mentions;
}

/** "4200 block of Harrow Street", "1214 Harrow Street". */
export const wholeAddress = ({ shown, street, block }: Address): string => `${shown}${block ? ' of' : ''} ${street}`;

/** Whether two addresses are told alike. */
export const areOneAddress = (left: Address, right: Address): boolean =>
  left.block === right.block && left.number === right.number;

/** Whether one is the block that the other's house stands in: "the 1200 block", "1214". */
export function liesInBlock(left: Address, right: Address): boolean {
  if (left.block === right.block) return false;
  const [block, house] = left.block ? [left, right] : [right, left];
  return Math.floor(Number(house.number) / 100) === Number(block.number) / 100;
}

/** Whether two streets may be one: one name's words are all in the other ("Harrow Street", "Harrow Hill Street"); not "Old" and "New Mill Road". */
function areOneStreet({ words: one }: Address, { words: other }: Address): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}

/** Two addresses on one street, in articles that each name but one there: on a long street two things lie at two numbers. */
export function matchAddresses(left: Claim<Address>, right: Claim<Address>, view: EventView): Evidence | undefined {
  if (left.document === right.document || !areOneStreet(left.value, right.value)) return undefined;
  if (!areOneAddress(left.value, right.value) && view.together(left, right)) return undefined;
  return { score: 0.75, reasons: ['both a number on one street'] };
}

/** What the addresses of a cluster are called: "block of Harrow Street", "address on Harrow Street". */
export function aboutAddresses(addresses: readonly Address[]): string {
  const street = addresses[0]?.street ?? '';
  return addresses.every(({ block }) => block) ? `block of ${street}` : `address on ${street}`;
}
