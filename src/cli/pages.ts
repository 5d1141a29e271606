import { readdirSync, readFileSync } from 'node:fs';
import { nearest } from '../config/nearest.js';
import { byText } from '../core/order.js';
import { ExpectedError } from '../errors.js';
import { EXIT } from './exit-code.js';
import { deliver } from './output.js';

/** A page that stands beside the code of what it explains. */
interface Page {
  readonly topic: string;
  readonly url: URL;
}

/** Folders with pages, and what explains itself by them, the likeliest first: a rule is asked for more often than a format. */
const FOLDERS = ['rules', 'kinds', 'formats', 'reporters', 'config'];

/** Ids of discrepancies are of these letters (see `shortHash`), which no topic is. */
const ID = /^[k-z]{1,8}$/;

function pages(): readonly Page[] {
  return FOLDERS.flatMap((folder) => {
    const top = new URL(`../${folder}/`, import.meta.url);
    return readdirSync(top)
      .filter((name) => name.endsWith('.md'))
      .sort(byText)
      .map((name) => ({ topic: name.slice(0, -'.md'.length), url: new URL(name, top) }));
  });
}

/**
 * Prints the page of a rule, kind, format or reporter where the only word names one; gives undefined where it names none, but
 * may be the id of a discrepancy. Throws an `ExpectedError` for a word that is neither.
 */
export async function explainPage(
  words: readonly string[],
  choices: { readonly dismissed?: boolean; readonly format: string; readonly output?: string },
): Promise<number | undefined> {
  const [word = '', ...inputs] = words;
  if (choices.dismissed) return undefined;
  const known = pages();
  const page = known.find(({ topic }) => topic === word);
  if (!page) {
    if (ID.test(word)) return undefined;
    throw unknownTopic(
      word,
      known.map(({ topic }) => topic),
    );
  }
  if (inputs.length > 0) {
    throw new ExpectedError(
      'bad-flag',
      `"${word}" names a page, and a page is about no article`,
      `Write "reconcile explain ${word}" alone, or name the id of a discrepancy.`,
    );
  }
  const text = readFileSync(page.url, 'utf8');
  const json = `${JSON.stringify({ schemaVersion: 1, topic: page.topic, page: text }, null, 2)}\n`;
  deliver(choices.format === 'json' ? json : text, choices.output);
  return EXIT.agree;
}

function unknownTopic(word: string, topics: readonly string[]): ExpectedError {
  const meant = nearest(word, topics);
  const hint =
    meant === undefined
      ? `An id has up to eight letters from k to z, as reports print it. Pages: ${topics.join(', ')}.`
      : `Did you mean "reconcile explain ${meant}"?`;
  return new ExpectedError('unknown-topic', `"${word}" is no id of a discrepancy, and no page has this name`, hint);
}
