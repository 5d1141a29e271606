import type { ReadOptions } from '../../core/contracts.js';
import type { Known, PublicationTime } from '../../core/document.js';
import { agencyDateline } from '../../text/agency-dateline.js';
import { bareWords } from '../../text/plain-letters.js';
import type { Paragraph } from '../assemble.js';
import { keptBack } from '../entries.js';
import { treeFragment } from '../html/fragment.js';
import { bylineOf } from '../names.js';
import { publishedAt } from '../published-at.js';
import { withoutVersion, withoutWireNotes } from '../wire-notes.js';
import type { XmlArticle } from './article.js';
import { asLine, type HtmlName, toMarkup } from './markup.js';
import { elementsOf, wordsOf, type XmlElement } from './tree.js';

/**
 * Elements of NITF's body that are blocks, and those of HTML that they are read as; others are a part of the line. A
 * fraction is read as a cell, which has space around it: in "3<frac>" its digits are no part of the number before.
 */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['block', 'div'],
  ['credit', 'p'],
  ['postaddr', 'p'],
  ['abstract', 'div'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'br', 'hr'].map((name) => [name, name] as const),
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((name) => [name, name] as const),
  ['nitf-table', 'table'],
  ['a', 'a'],
  ['em', 'em'],
  ['frac', 'td'],
]);

/**
 * What is no running text, of the elements that NITF 3.6 has in its body: media with their captions, footnotes, notes to editors, data about
 * tables, and all of `body.head` but the headline, the note and the abstract.
 */
const OUT = new Set(
  (
    'media caption fn note datasource custom-table nitf-table-metadata table-reference ' +
    'rights byline distributor dateline series copyrite'
  ).split(' '),
);

const ofNitf: HtmlName = ({ name }) => (OUT.has(name) ? undefined : (BLOCKS.get(name) ?? 'span'));

/** The first element of a name at the end of a path of names; undefined where a step is missing. */
export function within(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found && elementsOf(found).find((child) => child.name === name);
  return found;
}

/** All elements of a name in an element, however deep. */
function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allNamed(child, name)));
}

/** A time as NITF writes it, with no marks in it (ISO 8601, basic format): "20260204T191500+0100"; midnight is no time. */
const BASIC =
  /^(?<day>\d{4}\d{2}\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?:\d{2}(?:[.,]\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

function timeOf(value: string | undefined): Known<PublicationTime> | undefined {
  const text = value?.trim() ?? '';
  const groups = BASIC.exec(text)?.groups;
  if (!groups?.day) return publishedAt(text);
  const day = groups.day.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  return publishedAt(groups.hour === undefined ? day : `${day}T${groups.hour}:${groups.minute}${groups.zone ?? ''}`);
}

function publishedOf(nitf: XmlElement): Known<PublicationTime> | undefined {
  const docdata = within(nitf, 'head', 'docdata');
  const story = within(nitf, 'body', 'body.head', 'dateline', 'story.date');
  const dates = [
    within(docdata, 'date.issue')?.attributes.get('norm'),
    within(nitf, 'head', 'pubdata')?.attributes.get('date.publication'),
    within(docdata, 'date.release')?.attributes.get('norm'),
    wordsOf(within(docdata, 'date.issue')),
    story?.attributes.get('norm'),
    wordsOf(story),
  ];
  for (const date of dates) {
    const found = timeOf(date);
    if (found) return found;
  }
  return undefined;
}

function outletOf(nitf: XmlElement): Known<string> | undefined {
  const head = within(nitf, 'head');
  const bodyHead = within(nitf, 'body', 'body.head');
  const named = [
    within(head, 'pubdata')?.attributes.get('name'),
    wordsOf(within(bodyHead, 'distributor')),
    within(head, 'docdata', 'doc.rights')?.attributes.get('provider'),
    within(head, 'docdata', 'doc.copyright')?.attributes.get('holder'),
    wordsOf(within(bodyHead, 'rights', 'rights.owner')),
  ];
  const value = named.find((name) => name !== undefined && /\p{L}/u.test(name))?.trim();
  return value === undefined ? undefined : { value, basis: 'stated' };
}

/** The writers: those marked as persons, else the line without the writer's title. */
function writersOf(bodyHead: XmlElement | undefined): Known<string> | undefined {
  const lines = bodyHead ? elementsOf(bodyHead).filter(({ name }) => name === 'byline') : [];
  return bylineOf(
    lines.flatMap((line) => {
      const persons = allNamed(line, 'person').flatMap((person) => wordsOf(person) ?? []);
      const children = line.children.filter((child) => child.kind === 'text' || child.name !== 'byttl');
      return persons.length > 0 ? persons : (wordsOf({ ...line, children }) ?? []);
    }),
  );
}

/** The place in the words of a dateline: "OSLO, March 3 (Nordlys)", "Oslo". */
export function datelinePlace(words: string | undefined): Known<string> | undefined {
  if (words === undefined) return undefined;
  const line = words.replace(/[\s,:–—-]+$/, '');
  const { place } = agencyDateline(`${line} - `) ?? {};
  const value = place ? `${line} - `.slice(place.start, place.end) : line.replace(/\s*\(.*$/, '');
  return value === '' ? undefined : { value, basis: 'stated' };
}

/** Whether a line says no more than another: the same words in their order, some of which may be missing. */
function isWithin(line: string, other: string): boolean {
  const rest = bareWords(other).split(' ');
  let at = 0;
  for (const word of bareWords(line).split(' ')) {
    at = rest.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The lines below the headline that belong to it, without those that repeat it. */
function decksOf(hedline: XmlElement | undefined, headline: string): readonly Paragraph[] {
  const decks = hedline ? elementsOf(hedline).filter(({ name }) => name === 'hl2') : [];
  return decks.flatMap((deck) => {
    const line = asLine(toMarkup(deck.children, ofNitf));
    return line && !isWithin(line.text, headline) ? [{ ...line, heading: true }] : [];
  });
}

/**
 * Reads an `nitf` element (NITF 3.x): the headline with its decks, the body's content without pictures and notes, and what the
 * head says. The abstract is read where there is no content. Undefined where there is neither.
 */
export function nitfArticle(nitf: XmlElement, options: ReadOptions): XmlArticle | undefined {
  const bodyHead = within(nitf, 'body', 'body.head');
  const hedline = within(bodyHead, 'hedline');
  const title = within(hedline, 'hl1') ?? within(nitf, 'head', 'title');
  const whole = title && asLine(toMarkup(title.children, ofNitf));
  const headline = whole && withoutVersion(whole);
  const titles = whole && headline ? [headline.text, whole.text] : [];
  const content = within(nitf, 'body', 'body.content');
  const abstract = within(bodyHead, 'abstract');
  for (const element of [content, abstract]) {
    const read = element && treeFragment(toMarkup(element.children, ofNitf), titles, options);
    if (!read || read.paragraphs.length === 0) continue;
    const text = withoutWireNotes(read);
    const location = within(bodyHead, 'dateline', 'location');
    return {
      headline,
      fragment: { ...text, paragraphs: [...decksOf(hedline, headline?.text ?? ''), ...text.paragraphs] },
      summary: element === abstract,
      outlet: outletOf(nitf),
      byline: writersOf(bodyHead),
      dateline: datelinePlace(wordsOf(location ?? within(bodyHead, 'dateline'))),
      published: publishedOf(nitf),
    };
  }
  return undefined;
}

/** The status of an `nitf` element; see `keptBack`. */
export function nitfKeptBack(nitf: XmlElement): string | undefined {
  return keptBack(within(nitf, 'head', 'docdata')?.attributes.get('management-status'));
}
