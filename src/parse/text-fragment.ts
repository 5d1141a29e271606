import type { ReadOptions } from '../core/contracts.js';
import { DEFAULT_LIMITS, LIMIT_FLAGS } from '../core/limits.js';
import { ExpectedError } from '../errors.js';
import { joined, type Mapped } from '../text/repair/mapped.js';
import type { Fragment } from './assemble.js';
import { INLINE } from './html/body.js';
import { htmlFragment, withBreaks } from './html/fragment.js';
import { SPECIAL } from './html/open-elements.js';
import { EMBEDDED } from './html/words.js';
import { proseFragment } from './prose/fragment.js';

/** Tags of HTML, whatever they are: special elements, inline ones and those of embedded content. Refused: "a < b", "<3", "<quote unknown>". */
const TAG = new RegExp(`</?(?:${[...SPECIAL, ...INLINE, ...EMBEDDED].join('|')})(?=[\\s/>])|<!--`, 'i');
/** A character reference: "&amp;", "&#8217;", "&frac12;". */
const REFERENCE = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,24}\d{0,2});/i;

/** Whether a text is HTML, or was written for it: tags or references stand in it. */
export function isMarkup(text: string): boolean {
  return TAG.test(text) || REFERENCE.test(text);
}

/** Code units that an article may have. */
export function articleLimit({ limits = DEFAULT_LIMITS }: ReadOptions): number {
  return limits.articleUnits;
}

/** What is said of an article of more code units than are allowed. */
export function tooLong(units: number, path: string, options: ReadOptions): ExpectedError {
  const message = `an article has ${units} characters; at most ${articleLimit(options)} are read`;
  const hint = `Split it into several articles, or allow more with ${LIMIT_FLAGS.articleUnits}`;
  return new ExpectedError('too-large', message, hint, path);
}

/**
 * Reads a text that is an article's, in one or more parts. Throws an `ExpectedError` for one that is longer than the limit.
 * @param parts as decoded, with the places of their code units in the file
 * @param markup whether they are HTML, where that is known; else it is made out
 * @param titles headlines, which are left out where the text repeats them
 */
export function textFragment(
  parts: readonly Mapped[],
  markup: boolean | undefined,
  titles: readonly string[],
  path: string,
  options: ReadOptions,
): Fragment {
  const withinLimit = (units: number): void => {
    if (units > articleLimit(options)) throw tooLong(units, path, options);
  };
  if (markup ?? parts.some(({ text }) => isMarkup(text))) {
    const fragment = htmlFragment(joined(parts.map(withBreaks), '<br>'), path, titles, options);
    withinLimit(fragment.paragraphs.reduce((sum, { text }) => sum + text.length, 0));
    return fragment;
  }
  const text = joined(parts, '\n\n');
  withinLimit(text.text.length);
  return proseFragment(text, titles, options);
}
