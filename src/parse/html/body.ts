import { type AnyNode, type Document, Element, Text } from 'domhandler';
import { AROUND, ASIDE, ASIDE_ROLES, type Naming, NO_TEXT, namingReader } from './words.js';

/** How much text an element holds, all of it that is not left out. In code units without white space. */
export interface Mass {
  readonly letters: number;
  /** Of them, those in links. */
  readonly linked: number;
  /** Of them, those in paragraphs. */
  readonly inParagraphs: number;
  readonly commas: number;
  readonly links: number;
  readonly pictures: number;
}

/** What was found to be the article, and what of it is none. */
export interface Body {
  readonly element: Element | Document;
  readonly isOut: (element: Element) => boolean;
  /** Of what is none, what no reader sees. */
  readonly isUnseen: (element: Element) => boolean;
  readonly massOf: (element: Element | Document) => Mass;
}

const EMPTY: Mass = { letters: 0, linked: 0, inParagraphs: 0, commas: 0, links: 0, pictures: 0 };

/** Commas of Latin, Arabic, Chinese and Japanese writing. */
const COMMAS = new Set([0x2c, 0x60c, 0x3001, 0xff0c]);

function weighText(data: string): Mass {
  let letters = 0;
  let commas = 0;
  for (let at = 0; at < data.length; at += 1) {
    const code = data.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) continue;
    letters += 1;
    if (code === 0x2c || (code >= 0x60c && COMMAS.has(code))) commas += 1;
  }
  return letters === 0 ? EMPTY : { letters, linked: 0, inParagraphs: 0, commas, links: 0, pictures: 0 };
}

const PICTURES = new Set(['img', 'picture']);

/** Masses of all elements below a root, save those left out and what they hold. */
function weigh(root: Document, isOut: (element: Element) => boolean): Map<AnyNode, Mass> {
  const masses = new Map<AnyNode, Mass>();
  const visit = (node: Element | Document): Mass => {
    let letters = 0;
    let linked = 0;
    let inParagraphs = 0;
    let commas = 0;
    let links = 0;
    let pictures = 0;
    for (const child of node.children) {
      if (child instanceof Element && PICTURES.has(child.name)) pictures += 1;
      if (child instanceof Element && isOut(child)) continue;
      const mass = child instanceof Text ? weighText(child.data) : child instanceof Element ? visit(child) : EMPTY;
      letters += mass.letters;
      linked += mass.linked;
      inParagraphs += mass.inParagraphs;
      commas += mass.commas;
      links += mass.links;
      pictures += mass.pictures;
    }
    const name = node instanceof Element ? node.name : '';
    if (name === 'a') {
      linked = letters;
      links = 1;
    }
    if (name === 'p') inParagraphs = letters;
    const mass = { letters, linked, inParagraphs, commas, links, pictures };
    masses.set(node, mass);
    return mass;
  };
  visit(root);
  return masses;
}

/** Share of a part's letters that stand in links; 1 for a part without letters. */
export function linkShare({ letters, linked }: Mass): number {
  return letters === 0 ? 1 : linked / letters;
}

/** Elements that are left out of the article, but whose words readers see: what stands around it, captions, and what controls are called. */
const SHOWN = new Set([...AROUND, 'figcaption', 'label', 'button']);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden({ attribs }: Element): boolean {
  return (
    attribs.hidden !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (attribs.style !== undefined && HIDDEN.test(attribs.style)) ||
    ASIDE_ROLES.has(attribs.role ?? '')
  );
}

/** Elements that may be called anything and stay. */
const KEPT = new Set(['html', 'body', 'article', 'main']);

/** An aside of so many letters in paragraphs is the article itself, wrongly marked up. */
const LONG_ASIDE = 1200;
/** A part that is named like furniture but holds so much of the page is the article. */
const MOST_SHARE = 0.35;
const MOST_LETTERS = 500;

/** Whether an element shows what the article quotes from elsewhere, whatever it is called: HTML marks that as a block of its own. */
const quotes = ({ children }: Element): boolean =>
  children.some((child) => child instanceof Element && child.name === 'blockquote');

/**
 * Whether an element in a line is a box that opens when its first link is pointed at: some links and nothing else, with a picture. Two of
 * the 91 pages of the corpus have such, with the headlines of other articles in them.
 */
const isLinkBubble = ({ name }: Element, { links, letters, linked, pictures }: Mass): boolean =>
  links > 1 && pictures > 0 && linked >= letters && name !== 'a' && INLINE.has(name);

/** Fewest cards of a row, and letters of the longest: a headline with what stands above and below it. */
const FEWEST_CARDS = 3;
const LONGEST_CARD = 200;

/**
 * Whether an element is a row of cards that lead elsewhere: parts of one class and nothing else, each of them with a picture, a link and
 * few letters.
 */
function isRowOfCards({ children }: Element, massOf: (element: Element) => Mass): boolean {
  const cards = children.filter((child) => child instanceof Element);
  const name = cards[0]?.attribs.class ?? '';
  if (cards.length < FEWEST_CARDS || name === '') return false;
  return cards.every((card) => {
    const { pictures, links, letters } = massOf(card);
    return card.attribs.class === name && pictures > 0 && links > 0 && letters > 0 && letters <= LONGEST_CARD;
  });
}

function elementsOf(root: Document): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Element | Document): void => {
    for (const child of node.children) {
      if (!(child instanceof Element)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/**
 * Inline elements, whose text belongs to the block around them (HTML Standard): text-level semantics (4.5), edits (4.7),
 * and the obsolete ones of that sort (16.2).
 */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo br cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr del ins ' +
    'acronym basefont big blink font nobr rb rtc spacer strike tt'
  ).split(' '),
);

export function isInline(name: string): boolean {
  return INLINE.has(name);
}

/** Mass of the text that stands in an element itself, not in blocks inside it. */
function ownMass(element: Element, masses: ReadonlyMap<AnyNode, Mass>, isOut: (element: Element) => boolean): Mass {
  let [letters, linked, commas] = [0, 0, 0];
  for (const child of element.children) {
    const inline = child instanceof Element && INLINE.has(child.name) && !isOut(child);
    const mass = child instanceof Text ? weighText(child.data) : inline ? (masses.get(child) ?? EMPTY) : EMPTY;
    letters += mass.letters;
    linked += mass.linked;
    commas += mass.commas;
  }
  return { ...EMPTY, letters, linked, commas };
}

/** Grouping content that is one paragraph or quotes some (HTML Standard, 4.4.1, 4.4.3, 4.4.4). */
const PARAGRAPHS = new Set(['p', 'pre', 'blockquote']);
const HEADING = /^h[1-6]$/;

/**
 * What elements start with by their name: as `_initializeNode` of Readability 0.6.0 has it (github.com/mozilla/readability, Apache-2.0), all of it;
 * the three that HTML has for an article, its page and its parts (4.3.2, 4.3.3, 4.4.14) are newer than that.
 */
const BY_TAG: ReadonlyMap<string, number> = new Map(
  (
    [
      [8, 'article'],
      [5, 'div'],
      [3, 'pre td blockquote section main'],
      [-3, 'address ol ul dl dd dt li form'],
      [-5, 'h1 h2 h3 h4 h5 h6 th'],
    ] as const
  ).flatMap(([score, names]) => names.split(' ').map((name) => [name, score] as const)),
);

/** What an element starts with, before any paragraph: by tag and by name. */
function promise({ name, attribs }: Element, naming: Naming): number {
  const byTag = BY_TAG.get(name) ?? 0;
  const marked = /\barticleBody\b/i.test(attribs.itemprop ?? '') ? 40 : 0;
  return byTag + (naming.body ? 20 : 0) + (naming.exact ? 15 : 0) + marked - (naming.furniture ? 25 : 0);
}

/** Finds the part of a page that is the article. */
export function findBody(root: Document): Body {
  const namingOf = namingReader();
  const elements = elementsOf(root);
  const hard = new Set<Element>();
  for (const element of elements) {
    if (NO_TEXT.has(element.name) || (isHidden(element) && !KEPT.has(element.name))) hard.add(element);
  }
  const all = weigh(root, (element) => hard.has(element));
  const total = all.get(root)?.letters ?? 0;
  const out = new Set<Element>(hard);
  const weightOf = (element: Element): Mass => all.get(element) ?? EMPTY;
  for (const element of elements) {
    if (KEPT.has(element.name) || hard.has(element)) continue;
    const mass = weightOf(element);
    if (ASIDE.has(element.name) && mass.inParagraphs < LONG_ASIDE) out.add(element);
    else if (isLinkBubble(element, mass) || isRowOfCards(element, weightOf)) out.add(element);
    else if (namingOf(element).furniture && !quotes(element)) {
      if (mass.letters <= total * MOST_SHARE || mass.letters <= MOST_LETTERS) out.add(element);
    }
  }
  const isOut = (element: Element): boolean => out.has(element);
  const isUnseen = (element: Element): boolean => hard.has(element) && !SHOWN.has(element.name);
  const masses = weigh(root, isOut);
  const massOf = (element: Element | Document): Mass => masses.get(element) ?? EMPTY;

  const scores = new Map<Element, number>();
  const credit = (element: Element, score: number): void => {
    scores.set(element, (scores.get(element) ?? promise(element, namingOf(element))) + score);
  };
  const inside = new Set<Element>();
  for (const element of elements) {
    if (out.has(element) || (element.parent instanceof Element && inside.has(element.parent))) {
      inside.add(element);
      continue;
    }
    const paragraph = PARAGRAPHS.has(element.name);
    if (!paragraph && (isInline(element.name) || HEADING.test(element.name))) continue;
    const mass = paragraph ? massOf(element) : ownMass(element, masses, isOut);
    if (mass.letters < (paragraph ? 20 : 50) || linkShare(mass) > 0.5) continue;
    const worth = 1 + mass.commas + Math.min(mass.letters / 80, 3);
    let holder = paragraph ? element.parent : element;
    for (let level = 0; level < 4 && holder instanceof Element; level += 1) {
      if (holder.name === 'html') break;
      credit(holder, worth / 2 ** level);
      holder = holder.parent;
    }
  }
  const worthOf = (element: Element): number => (scores.get(element) ?? 0) * (1 - linkShare(massOf(element)));
  let best: Element | undefined;
  for (const element of scores.keys()) {
    if (element.name !== 'body' && (!best || worthOf(element) > worthOf(best))) best = element;
  }
  if (!best) return { element: root, isOut, isUnseen, massOf };
  return { element: climb(best, worthOf, massOf), isOut, isUnseen, massOf };
}

/** Share by which a part must hold more paragraphs than what was found in it, and how many letters more, to be taken instead. (Letters from 100 to 400 give one F1 on the 91 pages.) */
const GROWTH = 1.25;
const GROWTH_LETTERS = 100;
/** Parts with more of their letters in links than this are pages, not articles. */
const MOST_LINKED = 0.15;

/** Goes up from the best element while what lies beside it belongs to the article too. */
function climb(best: Element, worthOf: (element: Element) => number, massOf: (element: Element) => Mass): Element {
  const least = worthOf(best) * 0.35;
  let found = best;
  let below = best;
  for (let parent = best.parent; parent instanceof Element; parent = parent.parent) {
    if (parent.name === 'body' || parent.name === 'html') break;
    const child = below;
    const strong =
      child === found &&
      parent.children.some((other) => other instanceof Element && other !== child && worthOf(other) > least);
    const [inner, outer] = [massOf(found).inParagraphs, massOf(parent).inParagraphs];
    const grown = outer > inner * GROWTH && outer - inner > GROWTH_LETTERS && linkShare(massOf(parent)) < MOST_LINKED;
    if (strong || grown) found = parent;
    below = parent;
  }
  return found;
}
