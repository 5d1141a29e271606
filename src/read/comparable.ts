import type { Document } from '../core/document.js';
import { DEFAULT_LIMITS, LIMIT_FLAGS } from '../core/limits.js';
import type { Notice } from '../core/report.js';
import { type ForeignLanguage, foreignLanguage } from '../text/language.js';

/** Documents that are compared, and those left out, each with the notice that says why. */
export interface Comparable {
  readonly compared: readonly Document[];
  readonly leftOut: readonly { readonly id: string; readonly notice: Notice }[];
}

function tooLong({ path, reading }: Document, limit: number): Notice {
  const hint = `Split it into one file an article, or allow more with ${LIMIT_FLAGS.articleUnits}`;
  return {
    code: 'too-large',
    path,
    level: 'failure',
    message: `the article has ${reading.text.length} characters; articles of at most ${limit} are compared. ${hint}.`,
  };
}

function notEnglish({ id, path }: Document, { name, script }: ForeignLanguage): Notice {
  const what = name ?? (script === 'Latin' ? 'another language' : `a language in ${script} script`);
  const which = id === path ? 'the article' : `its article ${id.slice(path.length)}`;
  return {
    code: 'not-english',
    path,
    level: 'note',
    message: `${which} is in ${what}, and only English is compared; "reconcile read" shows it.`,
  };
}

/**
 * Parts the documents that can be compared from those that cannot: longer than is allowed (a failure: something is missing from the
 * report), or in another language than English (a note: nothing was to be had from it).
 */
export function comparable(documents: readonly Document[], limits = DEFAULT_LIMITS): Comparable {
  const compared: Document[] = [];
  const leftOut: { readonly id: string; readonly notice: Notice }[] = [];
  for (const document of documents) {
    const { id, reading } = document;
    const isLong = reading.text.length > limits.articleUnits;
    const language = isLong ? undefined : foreignLanguage(reading.text);
    if (isLong) leftOut.push({ id, notice: tooLong(document, limits.articleUnits) });
    else if (language) leftOut.push({ id, notice: notEnglish(document, language) });
    else compared.push(document);
  }
  return { compared: leftOut.length === 0 ? documents : compared, leftOut };
}
