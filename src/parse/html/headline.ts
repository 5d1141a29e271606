import { type AnyNode, Element } from 'domhandler';
import type { About, Title } from './about.js';
import { type Line, lineOf } from './lines.js';
import type { Markup } from './tree.js';

/** A headline is short: the longest of 239 in the corpus has 160 units. */
const LONGEST = 300;
/** Share of words that a heading and a title of the page have in common (Dice) for the heading to be the headline. */
const ALIKE = 0.4;
/** The same for lesser headings, which have other things to say. */
const SAME = 0.8;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function alike(left: string, right: string): number {
  const [one, two] = [wordsOf(left), wordsOf(right)];
  let common = 0;
  for (const word of one) if (two.has(word)) common += 1;
  return one.size + two.size === 0 ? 0 : (2 * common) / (one.size + two.size);
}

/** Headings of a page, in order. */
function headingsOf(
  root: AnyNode,
  markup: Markup,
): { readonly first: readonly Line[]; readonly lesser: readonly Line[] } {
  const first: Line[] = [];
  const lesser: Line[] = [];
  const visit = (node: AnyNode): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (!(child instanceof Element)) continue;
      const into =
        child.name === 'h1' || child.attribs.itemprop === 'headline' ? first : child.name === 'h2' ? lesser : undefined;
      const line = into && lineOf(child, markup);
      if (into && line && line.text.length <= LONGEST && /\p{L}/u.test(line.text)) into.push(line);
      else visit(child);
    }
  };
  visit(root);
  return { first, lesser };
}

/** Takes the name of the outlet off the end of a title: "Ferry runs aground | Harbour Herald". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = /^(?<title>.*\S) (?:[|–—»]|-) (?<tail>[^|–—»]{2,40})$/.exec(title)?.groups;
  if (cut?.title === undefined || cut.tail === undefined) return title;
  return alike(cut.tail, outlet ?? '') >= ALIKE ? withoutOutlet(cut.title, outlet) : title;
}

/** A title as a line: in the source where its words stand so, else the tag they stand in. */
function titleLine({ element }: Title, text: string, source: string): Line {
  const tag = element?.startIndex ?? 0;
  const close = source.indexOf('>', tag);
  const at = source.indexOf(text, tag);
  const literal = at >= 0 && (at < close || element?.name === 'title');
  const run = literal
    ? { at: 0, from: at, length: text.length }
    : { at: 0, from: tag, length: text.length, covers: Math.max(1, close - tag + 1) };
  return { text, runs: [run], tag: 'h1', heading: true, linked: 0, stressed: 0, afterImage: false };
}

/**
 * The headline of a page: the heading that says most nearly what the page's titles say, else the only heading of the first level,
 * else a title. Undefined where there is none of them.
 */
export function headlineOf(about: About, markup: Markup, source: string): Line | undefined {
  const { first, lesser } = headingsOf(markup.root, markup);
  const outlet = about.outlet?.value;
  const likeness = (line: Line): number =>
    Math.max(0, ...about.titles.map(({ text }) => alike(line.text, withoutOutlet(text, outlet))));
  const best = (lines: readonly Line[], least: number): Line | undefined => {
    const [found] = lines
      .map((line) => ({ line, score: likeness(line) }))
      .sort((left, right) => right.score - left.score);
    return found && found.score >= least ? found.line : undefined;
  };
  const only = first.length === 1 ? first[0] : undefined;
  const named = only && wordsOf(only.text).size > 3 && alike(only.text, outlet ?? '') < ALIKE ? only : undefined;
  const heading = best(first, ALIKE) ?? best(lesser, SAME) ?? named;
  if (heading) return heading;
  const [title] = about.titles.filter(({ text }) => text !== '' && text.length <= LONGEST);
  return title && titleLine(title, withoutOutlet(title.text, outlet), source);
}
