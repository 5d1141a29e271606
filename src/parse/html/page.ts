import type { ReadOptions } from '../../core/contracts.js';
import type { Known } from '../../core/document.js';
import { ExpectedError } from '../../errors.js';
import type { Mapped } from '../../text/repair/mapped.js';
import { type Fragment, type Taken, takenWith } from '../assemble.js';
import { mappedOf } from '../json/text.js';
import { textFragment } from '../text-fragment.js';
import { type About, aboutOf } from './about.js';
import { asideBelow, holderIn } from './aside.js';
import { type Body, findBody } from './body.js';
import { headlineOf } from './headline.js';
import { articleLines } from './keep.js';
import { linesOf } from './lines.js';
import { parseMarkup } from './tree.js';

/**
 * Share of the text in a page's JSON-LD that the page must show itself; less is a beginning, before a prompt to pay. Of the 8 pages of
 * the corpus that give it none shows less than 0.83 of it.
 */
const SHOWN_SHARE = 0.5;

const unitsOf = (paragraphs: readonly Mapped[]): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** The text that the JSON-LD of a page gives, where the page shows much less of it. */
function linkedText(
  { body }: About,
  shown: readonly Mapped[],
  titles: readonly string[],
  path: string,
  options: ReadOptions,
): Fragment | undefined {
  const inSource = body.reduce((sum, { start, end }) => sum + end - start, 0);
  if (unitsOf(shown) >= inSource * SHOWN_SHARE) return undefined;
  const linked = textFragment(body.map(mappedOf), undefined, titles, path, options);
  return unitsOf(shown) < unitsOf(linked.paragraphs) * SHOWN_SHARE ? linked : undefined;
}

/**
 * Takes the article out of a page. Throws an `ExpectedError` for a page that holds no article text, and for more elements than fit
 * into memory.
 * @param source the page as decoded, which the runs of what is taken count in
 * @param address of the page, where something beside the page tells it
 */
export function takePage(source: string, path: string, options: ReadOptions, address?: string): Taken {
  const markup = parseMarkup(source, path);
  const about = aboutOf(source, markup, options.dateOrder, address);
  const body = findBody(markup.root);
  const headline = headlineOf(about, markup, source);
  const titles = [...(headline ? [headline.text] : []), ...about.titles.map(({ text }) => text)];
  const shown = articleLines(linesOf(body, markup), titles, options.dateOrder);
  const linked = linkedText(about, shown.kept, titles, path, options);
  if (linked) options.note?.('linked-text', 'the page shows little of its text, which was read from its JSON-LD.');
  const kept = linked?.paragraphs ?? shown.kept;
  if (kept.length === 0) {
    throw new ExpectedError(
      'empty-file',
      'the page holds no article text',
      'Save the page with its text, or leave it out with --exclude',
      path,
    );
  }
  const whole: Body = { ...body, element: markup.root, isOut: body.isUnseen };
  const lines = linesOf(whole, markup);
  const aside = { ...asideBelow(headline, lines, options.dateOrder), ...shown.aside };
  const holder = about.outlet ? undefined : holderIn(lines);
  const outlet: Known<string> | undefined =
    about.outlet ?? (holder === undefined ? undefined : { value: holder, basis: 'implied' });
  return takenWith({ paragraphs: kept, aside }, { ...about, outlet, headline });
}
