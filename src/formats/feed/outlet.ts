import type { Known } from '../../core/document.js';
import { outletInAddress } from '../../parse/names.js';
import { wordsOf, type XmlElement } from '../../parse/xml/tree.js';
import { fieldOf, fieldsOf } from './fields.js';

/** The address that an entry or a channel links to. */
function addressOf(parent: XmlElement): string {
  const rss = wordsOf(fieldOf(parent, 'rss:link'));
  const atom = [...fieldsOf(parent, 'atom:link'), ...fieldsOf(parent, 'rss:link')].find(
    ({ attributes }) => attributes.has('href') && (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return rss ?? atom?.attributes.get('href') ?? wordsOf(fieldOf(parent, 'rss:guid')) ?? '';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Labels of a host shorter than this are those of countries and of kinds of site ("co", "com", "rss"). */
const SHORTEST_LABEL = 4;

/** Whether a host is called like a name: "Harbour Herald" and harbourherald.example, either with something more to it. */
function isCalled(host: string, name: string): boolean {
  const folded = letters(name);
  return host
    .split('.')
    .slice(0, -1)
    .map(letters)
    .some(
      (label) =>
        (folded.length >= SHORTEST_LABEL && label.includes(folded)) ||
        (label.length >= SHORTEST_LABEL && folded.includes(label)),
    );
}

/** The outlet in the title of a feed, which may name a section too: of "Harbour Herald - World" the part that the host is called like. */
function outletInTitle(title: string, host: string | undefined): string {
  const parts = title.split(/ (?:[|–—»>:-]|::) |: /).map((part) => part.trim());
  const named = host === undefined ? undefined : parts.find((part) => part !== '' && isCalled(host, part));
  return named ?? title;
}

/** The paper that an entry names as its source, where a feed gathers those of several. */
export function sourceOf(entry: XmlElement): string | undefined {
  const source = fieldOf(entry, 'rss:source', 'atom:source');
  return source && (wordsOf(fieldOf(source, 'atom:title', 'rss:title')) ?? wordsOf(fieldOf(entry, 'rss:source')));
}

/** What a feed says of itself: its title, and the outlet that its address implies. */
export interface Channel {
  readonly title: string | undefined;
  readonly host: Known<string> | undefined;
}

/** Reads what a feed says of itself. */
export function channelOf(parent: XmlElement): Channel {
  const title = wordsOf(fieldOf(parent, 'rss:title', 'atom:title'));
  return { title, host: outletInAddress(addressOf(parent)) };
}

/** The outlet of an entry: the source that it names, the title of its feed, or the host that it links to, which implies it. */
export function outletOf(entry: XmlElement, channel: Channel | undefined): Known<string> | undefined {
  const source = sourceOf(entry);
  if (source !== undefined) return { value: source, basis: 'stated' };
  const host = outletInAddress(addressOf(entry)) ?? channel?.host;
  const title = channel?.title;
  return title === undefined ? host : { value: outletInTitle(title, host?.value), basis: 'stated' };
}
