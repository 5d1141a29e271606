import type { Excerpt, Range } from '../../core/span.js';
import { cells, takeEnd, takeStart, wrap } from './cells.js';
import type { Style } from './style.js';

/** Of the cells that a value leaves, this share goes to the words before it: what a figure counts mostly follows it. */
const SHARE_BEFORE = 0.45;

/** A value so long that it must lose words keeps this share of its cells at its start. */
const SHARE_START = 0.6;

/** @param kept what of the quote must not be lost, where there is room for it */
function shorten(quote: string, width: number, gap: string, kept: Range | undefined): string {
  if (cells(quote) <= width) return quote;
  const around = kept === undefined ? undefined : aroundKept(quote, width, gap, kept);
  if (around !== undefined) return around;
  const room = Math.max(2, width - cells(gap) - 2);
  const start = wholeWords(quote, takeStart(quote, Math.ceil(room * SHARE_START)));
  return `${start} ${gap} ${wholeWordsAtEnd(quote, takeEnd(quote, room - cells(start)))}`;
}

/** What must not be lost of a quote, with its start and its end as far as there is room; undefined where there is none. */
function aroundKept(quote: string, width: number, gap: string, { start, end }: Range): string | undefined {
  const [before, own, after] = [quote.slice(0, start).trimEnd(), quote.slice(start, end), quote.slice(end).trim()];
  const room = width - cells(own) - 2 * (cells(gap) + 2);
  if (room < 0) return undefined;
  const share = Math.max(Math.floor(room / 2), room - cells(after));
  const first =
    before === '' || cells(before) <= share ? before : `${wholeWords(before, takeStart(before, share))} ${gap}`;
  const left = Math.max(0, room - cells(first));
  const last = cells(after) <= left ? after : `${gap} ${wholeWordsAtEnd(after, takeEnd(after, left))}`;
  return [first, own, last]
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}

/** The beginning of a text without the word that it cuts; whole where it is a single one. */
function wholeWords(text: string, start: string): string {
  const isCut = /^\S/.test(text.slice(start.length));
  return (isCut ? start.replace(/(?<=\S)\s+\S*$/, '') : start).trimEnd();
}

/** The same for the end of a text. */
function wholeWordsAtEnd(text: string, end: string): string {
  const isCut = /\S$/.test(text.slice(0, text.length - end.length));
  return (isCut ? end.replace(/^\S*\s+(?=\S)/, '') : end).trimStart();
}

/** More cells than this without a space are no word but a script that sets none: it may be cut anywhere. */
const LONGEST_WORD = 30;

function isUnspaced(text: string): boolean {
  return cells(text) > LONGEST_WORD;
}

/** The last whole words of a text that fit, after a gap mark where some are left out. */
function lastWords(text: string, width: number, gap: string): string {
  const bare = text.replace(/^(?:…|\.\.\.)\s*/, '');
  const isWhole = bare === text;
  if (isWhole && cells(text) <= width) return text;
  if (!isWhole && cells(bare) + cells(gap) <= width) return gap + bare;
  const taken = takeEnd(bare, width - cells(gap));
  const cutsWord = taken.length < bare.length && /\S$/.test(bare.slice(0, bare.length - taken.length));
  const words = cutsWord ? taken.replace(/^\S*\s*/, '') : taken.trimStart();
  return gap + (words.trim() === '' && isUnspaced(taken) ? taken : words);
}

/** The first whole words of a text that fit, before a gap mark where some are left out. */
function firstWords(text: string, width: number, gap: string): string {
  const bare = text.replace(/\s*…$/, '');
  const isWhole = bare === text;
  if (isWhole && cells(text) <= width) return text;
  if (!isWhole && cells(bare) + cells(gap) <= width) return bare + gap;
  const taken = takeStart(bare, width - cells(gap));
  const cutsWord = /^\S/.test(bare.slice(taken.length));
  const words = cutsWord ? taken.replace(/\s*\S*$/, '') : taken.trimEnd();
  return (words === '' && isUnspaced(taken) ? taken : words.replace(/[,;:–—-]$/, '').trimEnd()) + gap;
}

/**
 * An excerpt of at most `width` cells: the marked value and as many whole words around it as fit.
 * @param kept what of the value must not be lost where it is too long
 */
export function oneLine(excerpt: Excerpt, width: number, style: Style, kept?: Range): string {
  const { open, close, gap } = style;
  const marks = cells(open) + cells(close);
  const quote = shorten(excerpt.quote, width - marks - 2 * cells(gap), gap, kept);
  const room = Math.max(0, width - marks - cells(quote));
  const share = Math.floor(room * SHARE_BEFORE);
  const before = lastWords(excerpt.before, Math.max(share, room - cells(excerpt.after)), gap);
  const after = firstWords(excerpt.after, room - cells(before), gap);
  return `${before}${open}${style.value(quote)}${close}${after}`;
}

/** An excerpt on at most `lines` lines of `width` cells: as much of it as fits once words are kept whole. */
export function severalLines(
  excerpt: Excerpt,
  width: number,
  lines: number,
  style: Style,
  kept?: Range,
): readonly string[] {
  for (let total = width * lines; total > width; total -= 2) {
    const wrapped = wrap(oneLine(excerpt, total, style, kept), width);
    if (wrapped.length <= lines) return wrapped;
  }
  return wrap(oneLine(excerpt, width, style, kept), width).slice(0, lines);
}
